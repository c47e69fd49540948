// What was erased for good stays away, whatever is merged with it and in whatever order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyForeign, applyOwn, removal } from '../../../shared/changes/apply.ts';
import type { Change, Edit } from '../../../shared/changes/change.ts';
import { withoutErased } from '../../../shared/changes/erasure.ts';
import { foldRow } from '../../../shared/changes/fold.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp, type Stamper } from '../../../shared/changes/stamp.ts';
import { undo } from '../../../shared/commands/run.ts';
import { newId } from '../../../shared/model/ids.ts';

const coder = newId();
const note = newId();
const interview = newId();
const cell = newId();
const quoted = newId();
const gone = newId();

interface Step { readonly what: 'note' | 'field' | 'quotes' | 'text' | 'delete' | 'restore' | 'member'; readonly word: string; readonly machine: 0 | 1; readonly wall: number }
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('note', 'field', 'quotes', 'text', 'delete', 'restore', 'member'),
  word: fc.constantFrom('vernet', 'ord', 'mer'),
  machine: fc.constantFrom(0, 1),
  // Walls that jump: what one machine makes «later» may be concurrent with the erasure or older.
  wall: fc.integer({ min: 1, max: 5_000_000_000_000 }),
});

const editsOf = (s: Step, history: readonly Change[]): Edit[] => {
  switch (s.what) {
    case 'note': return [{ entity: 'notes', key: note, op: 'set', field: 'at', value: s.word }];
    case 'delete': return [{ entity: 'notes', key: note, op: 'delete' }];
    case 'restore': return [{ entity: 'notes', key: note, op: 'restore' }];
    case 'field': return [{ entity: 'interviews', key: interview, op: 'set', field: 'fieldNote', value: { impressions: s.word, surprises: '', askNextTime: '' } }];
    case 'quotes': return [{ entity: 'cells', key: cell, op: 'set', field: 'quotes', value: [{ id: newId(), leadIn: s.word, note: quoted }, { id: newId(), leadIn: `trukket ${s.word}`, note }] }];
    case 'text': return [{ entity: 'cells', key: cell, op: 'set', field: 'text', value: s.word === 'ord' ? gone : quoted }];
    case 'member': return s.word === 'ord'
      ? [{ entity: 'interviews', key: interview, op: 'remove', field: 'present', value: removal(history, 'present', gone) }]
      : [{ entity: 'interviews', key: interview, op: 'add', field: 'present', value: s.word === 'mer' ? gone : quoted }];
  }
};

const erasing: readonly Edit[] = [
  { entity: 'notes', key: note, op: 'erase' },
  { entity: 'interviews', key: interview, op: 'erase', field: 'fieldNote' },
  { entity: 'interviews', key: interview, op: 'erase', field: 'present', value: gone },
  { entity: 'cells', key: cell, op: 'erase', field: 'quotes', value: note },
  { entity: 'cells', key: cell, op: 'erase', field: 'text', value: gone },
];

const blank = { impressions: '', surprises: '', askNextTime: '' };

function expectGone(store: MemoryStore): void {
  expect(store.rows.notes.has(note)).toBe(false);
  const held = store.rows.interviews.get(interview);
  if (held) expect(held['fieldNote']).toEqual(blank);
  expect((held?.['present'] as unknown[] | undefined) ?? []).not.toContain(gone);
  const example = store.rows.cells.get(cell);
  expect(JSON.stringify(example ?? {})).not.toContain(note);
  expect(JSON.stringify(example ?? {})).not.toContain(gone);
  const log = [...store.changes.values()].filter((c) => c.op !== 'erase' && c.op !== 'remove');
  expect(log.filter((c) => c.key === note)).toEqual([]);
  expect(log.filter((c) => c.field === 'fieldNote')).toEqual([]);
  expect(JSON.stringify(log)).not.toContain('trukket');
  expect(JSON.stringify(log)).not.toContain(gone);
}

describe('an erasure', () => {
  it('never lets back what older or concurrent copies hold, in any order, nor what is set or restored later', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.array(step, { maxLength: 15 }), fc.infiniteStream(fc.nat()), async (before, after, noise) => {
      const machines: Stamper[] = ['en', 'to'].map((device) => ({ coder, device, now: () => 1, clock: { millis: 0, counter: 0 } }));
      const logs: Change[] = [];
      const play = (steps: readonly Step[]): void => {
        for (const s of steps) logs.push(...stamp({ ...machines[s.machine]!, now: () => s.wall }, { label: 't' }, editsOf(s, logs)));
      };
      play(before);
      const first = new MemoryStore();
      await applyForeign(first, logs);
      const erase = stamp({ ...machines[0]!, now: () => 2_000_000_000_000 }, { label: 'erase', fixed: true }, erasing);
      await applyOwn(first, erase);
      expectGone(first);
      const copy = [...logs];
      play(after);
      await applyForeign(first, logs);
      await applyForeign(first, copy);
      for (const s of after) await applyOwn(first, stamp({ ...machines[0]!, now: () => 4_900_000_000_000 + s.wall / 1e6 }, { label: 't' }, editsOf(s, [])));
      expectGone(first);
      const shuffled = new MemoryStore();
      const all = [...logs, ...erase].map((c) => ({ c, n: noise.next().value as number })).toSorted((a, b) => a.n - b.n);
      for (const { c } of all) await applyForeign(shuffled, [c]);
      expectGone(shuffled);
      const together = new MemoryStore();
      await applyForeign(together, all.map(({ c }) => c));
      expectGone(together);
      for (const table of ['interviews', 'cells'] as const) {
        const key = table === 'cells' ? cell : interview;
        expect(together.rows[table].get(key)).toEqual(shuffled.rows[table].get(key));
        expect(foldRow(table, key, [...logs, ...erase].filter((c) => c.key === key))).toEqual(shuffled.rows[table].get(key));
      }
      expect(new Set(withoutErased([...logs, ...erase]).map((c) => c.id))).toEqual(new Set(shuffled.changes.keys()));
    }), { numRuns: 120 });
  });

  it('leaves nothing to undo, and the rest of a list as it was', async () => {
    const me: Stamper = { coder, device: 'en', now: () => 1, clock: { millis: 0, counter: 0 } };
    const store = new MemoryStore();
    await applyOwn(store, stamp(me, { label: 't' }, [{ entity: 'cells', key: cell, op: 'set', field: 'quotes', value: [{ id: newId(), leadIn: 'a', note: quoted }, { id: newId(), leadIn: 'b', note }] }]));
    await applyOwn(store, stamp(me, { label: 'erase', fixed: true }, erasing));
    expect(store.rows.cells.get(cell)?.['quotes']).toMatchObject([{ leadIn: 'a', note: quoted }]);
    expect(await undo(store, me)).toEqual({ refused: 'nothing-to-undo' });
  });
});
