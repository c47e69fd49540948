// The change log: rows are its fold, whatever the order; undo takes back only what still belongs to the action.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyForeign, applyOwn, removal } from '../../../shared/changes/apply.ts';
import type { Change, Edit } from '../../../shared/changes/change.ts';
import { formatClock, isoWithOffset, parseClock, seen, tick } from '../../../shared/changes/clock.ts';
import { foldRow } from '../../../shared/changes/fold.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp, type Stamper } from '../../../shared/changes/stamp.ts';
import { redo, undo } from '../../../shared/commands/run.ts';
import { newId } from '../../../shared/model/ids.ts';

const coder = newId();
const stamper = (device: string, now: () => number = Date.now): Stamper => ({ coder, device, now, clock: { millis: 0, counter: 0 } });
const keys = [newId(), newId()];

/** Random steps on two interviews by two machines that sometimes see each other's changes. */
const step = fc.record({
  key: fc.constantFrom(...keys),
  op: fc.constantFrom('set', 'add', 'remove', 'delete', 'restore' as const),
  value: fc.constantFrom('a', 'b', 'c'),
  machine: fc.constantFrom(0, 1),
  sync: fc.boolean(),
});

async function play(steps: readonly { key: string; op: string; value: string; machine: number; sync: boolean }[]): Promise<{ log: Change[]; stores: MemoryStore[] }> {
  const machines = [stamper('maskin-en'), stamper('maskin-to')];
  const stores = [new MemoryStore(), new MemoryStore()];
  const log: Change[] = [];
  for (const s of steps) {
    const store = stores[s.machine]!;
    const me = machines[s.machine]!;
    const edit: Edit = s.op === 'set' ? { entity: 'interviews', key: s.key, op: 'set', field: 'code', value: s.value }
      : s.op === 'add' ? { entity: 'interviews', key: s.key, op: 'add', field: 'present', value: s.value }
      : s.op === 'remove' ? { entity: 'interviews', key: s.key, op: 'remove', field: 'present', value: removal(await store.history(s.key), 'present', s.value) }
      : { entity: 'interviews', key: s.key, op: s.op as 'delete' | 'restore' };
    const changes = stamp(me, { label: 'test' }, [edit]);
    await applyOwn(store, changes);
    log.push(...changes);
    if (s.sync) {
      const other = 1 - s.machine;
      const theirs = [...store.changes.values()];
      await applyForeign(stores[other]!, theirs);
      for (const c of theirs) machines[other]!.clock = seen(machines[other]!.clock, c.clock);
    }
  }
  return { log, stores };
}

describe('the fold', () => {
  it('gives both machines the same rows once each has seen all, in any order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.infiniteStream(fc.nat()), async (steps, noise) => {
      const { log, stores } = await play(steps);
      for (const store of stores) await applyForeign(store, log);
      const shuffled = new MemoryStore();
      for (const c of log.map((c) => ({ c, n: noise.next().value as number })).toSorted((a, b) => a.n - b.n)) await applyForeign(shuffled, [c.c]);
      for (const key of keys) {
        const rows = [...stores, shuffled].map((s) => s.rows.interviews.get(key));
        expect(rows[1]).toEqual(rows[0]);
        expect(rows[2]).toEqual(rows[0]);
      }
    }), { numRuns: 150 });
  });

  it('agrees with itself when changes are applied one at a time as they are made', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step.map((s) => ({ ...s, machine: 0, sync: false })), { maxLength: 30 }), async (steps) => {
      const { stores } = await play(steps);
      const store = stores[0]!;
      for (const key of keys) expect(store.rows.interviews.get(key)).toEqual(foldRow('interviews', key, await store.history(key)));
    }), { numRuns: 150 });
  });

  it('keeps a member that was added while another machine removed it unseen', async () => {
    const [a, b] = [stamper('en'), stamper('to')];
    const key = newId();
    const first = stamp(a, { label: 't' }, [{ entity: 'interviews', key, op: 'add', field: 'present', value: 'x' }]);
    b.clock = seen(b.clock, first[0]!.clock);
    const again = stamp(a, { label: 't' }, [{ entity: 'interviews', key, op: 'add', field: 'present', value: 'x' }]);
    const gone = stamp(b, { label: 't' }, [{ entity: 'interviews', key, op: 'remove', field: 'present', value: removal(first, 'present', 'x') }]);
    expect(foldRow('interviews', key, [...first, ...again, ...gone])?.['present']).toEqual(['x']);
    expect(foldRow('interviews', key, [...first, ...gone])?.['present']).toEqual([]);
  });

  it('lets an erasure win over whatever comes later', () => {
    const me = stamper('en');
    const key = newId();
    const changes = stamp(me, { label: 't' }, [{ entity: 'notes', key, op: 'erase' }, { entity: 'notes', key, op: 'set', field: 'at', value: 'x' }]);
    expect(foldRow('notes', key, changes)).toBeUndefined();
  });
});

describe('undo', () => {
  const set = (key: string, value: unknown): Edit => ({ entity: 'cases', key, op: 'set', field: 'county', value });

  it('takes back a creation, and redo brings it again', async () => {
    const [store, me, key] = [new MemoryStore(), stamper('en'), newId()];
    await applyOwn(store, stamp(me, { label: 'case.add' }, [{ entity: 'cases', key, op: 'restore' }, set(key, 'Troms')]));
    await undo(store, me);
    expect(store.rows.cases.has(key)).toBe(false);
    await redo(store, me);
    expect(store.rows.cases.get(key)).toMatchObject({ county: 'Troms' });
    await undo(store, me);
    expect(store.rows.cases.has(key)).toBe(false);
  });

  it('walks back through several actions and forward again', async () => {
    const [store, me, key] = [new MemoryStore(), stamper('en'), newId()];
    for (const value of ['a', 'b', 'c']) await applyOwn(store, stamp(me, { label: 'case.update' }, [set(key, value)]));
    const seenValues: unknown[] = [];
    const note = (): unknown => seenValues.push(store.rows.cases.get(key)?.['county']);
    await undo(store, me); note();
    await undo(store, me); note();
    await redo(store, me); note();
    await redo(store, me); note();
    expect(seenValues).toEqual(['b', 'a', 'b', 'c']);
    expect(await redo(store, me)).toEqual({ refused: 'nothing-to-redo' });
  });

  it('is a walk along the states that were, however often one goes back and forth', async () => {
    const action = fc.oneof(
      fc.record({ do: fc.constant('set' as const), value: fc.nat(5), member: fc.nat(2) }),
      fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (steps) => {
      const [store, me, key] = [new MemoryStore(), stamper('en'), newId()];
      const state = (): unknown => structuredClone(store.rows.interviews.get(key) ?? null);
      const past: unknown[] = [];
      let now = state();
      let future: unknown[] = [];
      for (const s of steps) {
        if (s.do === 'set') {
          const present = (store.rows.interviews.get(key)?.['present'] ?? []) as string[];
          const member = `m${s.member}`;
          const members: Edit = present.includes(member)
            ? { entity: 'interviews', key, op: 'remove', field: 'present', value: removal(await store.history(key), 'present', member) }
            : { entity: 'interviews', key, op: 'add', field: 'present', value: member };
          await applyOwn(store, stamp(me, { label: 't' }, [{ entity: 'interviews', key, op: 'restore' }, { entity: 'interviews', key, op: 'set', field: 'code', value: s.value }, members]));
          past.push(now);
          now = state();
          future = [];
        } else if (s.do === 'undo') {
          await undo(store, me);
          if (past.length > 0) { future.push(now); now = past.pop(); }
        } else {
          await redo(store, me);
          if (future.length > 0) { past.push(now); now = future.pop(); }
        }
        const row = state() as { present?: string[] } | null;
        expect({ ...row, present: row?.present?.toSorted() }).toEqual({ ...(now as object), present: (now as { present?: string[] } | null)?.present?.toSorted() });
      }
    }), { numRuns: 200 });
  });

  it('leaves what another machine changed since, and names it', async () => {
    const [store, me, other, key] = [new MemoryStore(), stamper('en'), stamper('to'), newId()];
    await applyOwn(store, stamp(me, { label: 'case.add' }, [set(key, 'a')]));
    await applyOwn(store, stamp(me, { label: 'case.update' }, [set(key, 'b'), { entity: 'cases', key, op: 'set', field: 'accessNote', value: 1 }]));
    other.clock = me.clock;
    await applyForeign(store, stamp(other, { label: 'case.update' }, [set(key, 'theirs')]));
    const outcome = await undo(store, me);
    expect(outcome).toMatchObject({ kept: [{ entity: 'cases', key, field: 'county' }] });
    expect(store.rows.cases.get(key)).toMatchObject({ county: 'theirs', accessNote: null });
  });

  it('stops at an action that only a snapshot takes back', async () => {
    const [store, me, key] = [new MemoryStore(), stamper('en'), newId()];
    await applyOwn(store, stamp(me, { label: 'case.update' }, [set(key, 'a')]));
    await applyOwn(store, stamp(me, { label: 'merge', fixed: true }, [set(key, 'b')]));
    expect(await undo(store, me)).toEqual({ refused: 'nothing-to-undo' });
  });
});

describe('the clock', () => {
  it('runs forward although the wall clock jumps back', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 4_000_000_000_000 }), { minLength: 2 }), (walls) => {
      let state = { millis: 0, counter: 0 };
      let before = '';
      for (const wall of walls) {
        state = tick(state, wall);
        const text = formatClock(state, 'maskin');
        expect(text > before).toBe(true);
        expect(text).toHaveLength(26);
        expect(parseClock(text)).toEqual(state);
        before = text;
      }
    }));
  });

  it('writes wall time with the zone it was read in', () => {
    expect(isoWithOffset(Date.UTC(2019, 2, 12, 8, 3), 60)).toBe('2019-03-12T09:03:00.000+01:00');
    expect(isoWithOffset(Date.UTC(2019, 2, 12, 8, 3), -150)).toBe('2019-03-12T05:33:00.000-02:30');
  });
});
