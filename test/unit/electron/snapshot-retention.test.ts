// Which snapshots may go: what is promised about hours, days, weeks and dangerous moments, and what never goes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redundant, retention, type Kept } from '../../../electron/services/snapshot-retention.ts';
import { snapshotReasons } from '../../../shared/model/snapshots.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 2, 22, 14, 30);

const taken = (hoursAgo: number, more: Partial<Kept> = {}): Kept =>
  ({ at: new Date(now - hoursAgo * hour).toISOString(), reason: 'hourly', changes: 100, size: 1000, damaged: false, ...more });
const stays = (all: readonly Kept[], bounds?: Parameters<typeof redundant>[2]): Kept[] => {
  const going = redundant(all, now, bounds);
  return all.filter((s) => !going.includes(s));
};

describe('which snapshots stay', () => {
  it('is one for each of 24 hours, 14 days and 8 weeks of work', () => {
    const halfYear = Array.from({ length: 24 * 182 * 2 }, (_, n) => taken(n / 2, { changes: 100_000 - n }));
    const left = stays(halfYear);
    expect(left.length).toBeLessThanOrEqual(24 + 14 + 8);
    expect(left.filter((s) => Date.parse(s.at) > now - 24 * hour).length).toBe(24);
    const spans = (length: number): number => new Set(left.map((s) => Math.floor(Date.parse(s.at) / length))).size;
    expect(spans(24 * hour)).toBeGreaterThanOrEqual(14);
    expect(spans(7 * 24 * hour)).toBe(8);
  });

  it('counts hours that were worked, not hours that passed: a holiday takes nothing', () => {
    const beforeHoliday = Array.from({ length: 10 }, (_, n) => taken(24 * 60 + n, { changes: 90 - n }));
    const left = stays([taken(0), ...beforeHoliday]);
    expect(left).toHaveLength(11);
  });

  it('is every one before something dangerous, for 14 days', () => {
    const recent = [taken(10.1, { reason: 'before-restore' }), taken(10.2, { reason: 'before-import' }), taken(10.3, { reason: 'before-schema' })];
    const old = taken(15 * 24 + 10.1, { reason: 'before-restore' });
    const sameDay = taken(15 * 24 + 10, {});
    const left = stays([taken(10), ...recent, sameDay, old]);
    expect(left).toEqual(expect.arrayContaining(recent));
    expect(left).not.toContain(old);
  });

  it('is the fuller one, where a study shrank', () => {
    const full = taken(24 * 400, { changes: 5000 });
    const shrunken = Array.from({ length: 60 }, (_, n) => taken(n, { changes: 40 }));
    expect(stays([...shrunken, full])).toContain(full);
    expect(stays([...shrunken, full], { ...retention, size: 10 })).toEqual([shrunken[0], full]);
    const grownPast = taken(0, { changes: 5001 });
    expect(stays([grownPast, ...shrunken.slice(1), full], { ...retention, size: 10 })).toEqual([grownPast]);
  });

  it('goes oldest first when there is no more room', () => {
    const all = Array.from({ length: 10 }, (_, n) => taken(n, { changes: 100 - n }));
    expect(stays(all, { ...retention, size: 3500 })).toEqual(all.slice(0, 3));
  });

  it('takes no damaged one as standing in for a good one', () => {
    const good = taken(2.4, { changes: 99 });
    const damaged = taken(2.3, { damaged: true });
    const newest = taken(0);
    expect(stays([newest, damaged, good])).toEqual([newest, damaged, good]);
    expect(stays([newest, taken(24 * 20, { damaged: true })])).toEqual([newest]);
  });
});

const anySnapshots = fc.array(fc.record({
  at: fc.integer({ min: 0, max: 24 * 400 * 60 }).map((minutes) => new Date(now - minutes * 60_000).toISOString()),
  reason: fc.constantFrom(...snapshotReasons), changes: fc.nat(50), size: fc.nat(2000), damaged: fc.boolean(),
}), { maxLength: 60 });

describe('whatever there is', () => {
  const newestFirst = (all: readonly Kept[]): Kept[] => all.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));

  it('the newest good one stays, and so does one with as many changes as any good one', () => {
    fc.assert(fc.property(anySnapshots, fc.nat(10_000), (all, size) => {
      const left = stays(all, { ...retention, size });
      const good = newestFirst(all.filter((s) => !s.damaged));
      if (good[0]) expect(left).toContain(good[0]);
      const most = Math.max(-1, ...good.map((s) => s.changes));
      expect(Math.max(-1, ...left.filter((s) => !s.damaged).map((s) => s.changes))).toBe(most);
    }));
  });

  it('thinning out twice takes no more than once, and a smaller bound never keeps more', () => {
    fc.assert(fc.property(anySnapshots, fc.nat(10_000), (all, size) => {
      const bounds = { ...retention, size };
      const once = stays(all, bounds);
      expect(stays(once, bounds)).toEqual(once);
      expect(stays(all, { ...retention, size: Math.floor(size / 2) }).length).toBeLessThanOrEqual(once.length);
    }));
  });
});
