// A study small enough to make hundreds of: for round trips and for damaging.

import fc from 'fast-check';
import { applyOwn } from '../../../shared/changes/apply.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp, type Stamper } from '../../../shared/changes/stamp.ts';
import { create, patch, remove } from '../../../shared/commands/edits.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { cleanText } from '../../../shared/text/clean.ts';

export interface SmallStudy {
  readonly cases: readonly { readonly reason: string; readonly population: number | null }[];
  readonly memos: readonly string[];
  readonly edits: readonly { readonly which: number; readonly reason: string; readonly drop: boolean }[];
}

const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map(cleanText);

export const smallStudies: fc.Arbitrary<SmallStudy> = fc.record({
  cases: fc.array(fc.record({ reason: words, population: fc.option(fc.integer({ min: 1, max: 700_000 })) }), { maxLength: 5 }),
  memos: fc.array(words, { maxLength: 4 }),
  edits: fc.array(fc.record({ which: fc.nat(4), reason: words, drop: fc.boolean() }), { maxLength: 6 }),
});

export async function makeSmall(small: SmallStudy): Promise<{ store: MemoryStore; linkingKey: LinkingKey }> {
  const store = new MemoryStore();
  const coder = newId();
  const study = newId();
  let now = Date.UTC(2019, 0, 7);
  const stamper: Stamper = { coder, device: 'prove', now: () => (now += 1_000), clock: { millis: 0, counter: 0 } };
  const act = async (label: string, edits: Parameters<typeof stamp>[2]): Promise<void> => applyOwn(store, stamp(stamper, { label }, edits));
  await act('study.create', [
    ...create('study', { id: study, title: 'Prøvestudie', createdAt: '2019-01-07T08:00:00+01:00', periodFrom: 2017, periodTo: 2018 }),
    ...create('coders', { id: coder, name: 'Prøve Forsker' }),
  ]);
  const ids: string[] = [];
  for (const [n, c] of small.cases.entries()) {
    const id = newId();
    ids.push(id);
    await act('case.add', create('cases', { id, pseudonym: `K${n}`, inclusionReason: c.reason, population: c.population }));
  }
  for (const text of small.memos) await act('memo.add', create('memos', { id: newId(), kind: 'metode', text, at: '2019-02-01T10:00:00+01:00', author: coder }));
  for (const { which, reason, drop } of small.edits) {
    const row = ids[which] === undefined ? undefined : await store.get('cases', ids[which]);
    if (!row) continue;
    await act('case.update', drop ? [remove('cases', row.id)] : await patch(store, 'cases', row, { inclusionReason: reason }));
  }
  const linkingKey: LinkingKey = {
    study, revision: newId(), cases: ids.map((id) => ({ case: id, name: `Navnvik ${sha256Hex(id).slice(0, 4)}` })), informants: [],
    names: ids.map((id) => ({ id: newId(), term: 'Navnvik', forms: ['navnviking'], kind: 'municipality', label: 'navn på egen kommune', case: id })),
  };
  return { store, linkingKey };
}

/** Everything a bundle must bring back, as text to compare. */
export async function contentOf(store: MemoryStore, linkingKey: LinkingKey | null): Promise<string> {
  const rows = Object.entries(store.rows).map(([table, map]) => [table, [...map.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))]);
  return JSON.stringify([rows, (await store.log()).map((c) => Object.entries(c).toSorted(([a], [b]) => (a < b ? -1 : 1))), linkingKey]);
}
