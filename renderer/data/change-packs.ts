// How the database holds the change log: what one action did to one row lies in one record. IndexedDB's work is by the
// record and its index entries, not by the byte, and a study of 20 000 notes has close to a million changes.

import type { Change } from '../../shared/changes/change.ts';
import { isLater } from '../../shared/changes/fold.ts';

export interface ChangePack {
  /** Of its first change. */
  readonly id: string;
  /** Of its last change. */
  readonly clock: string;
  /** The row. */
  readonly key: string;
  readonly action: { readonly id: string };
  readonly changes: readonly Change[];
}

/** Packs of changes that belong together, in the order of the log. */
export function packed(changes: readonly Change[]): ChangePack[] {
  const groups = new Map<string, Change[]>();
  for (const c of changes) {
    const place = `${c.action.id} ${c.entity} ${c.key}`;
    const group = groups.get(place);
    if (group) group.push(c);
    else groups.set(place, [c]);
  }
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const last = group.reduce((late, c) => (isLater(c, late) ? c : late));
    return { id: first.id, clock: last.clock, key: first.key, action: { id: first.action.id }, changes: group };
  });
}

export const unpacked = (packs: readonly ChangePack[]): Change[] => packs.flatMap((p) => p.changes);

/** The whole log in the order of the clock. */
export const inOrder = (changes: Change[]): Change[] => changes.sort((a, b) => (isLater(a, b) ? 1 : -1));
