// Where a span is in the newest version of its text: the anchor names one version, and the edits since then carry it on.

import type { Anchor, TextRow } from '../model/rows.ts';
import { chained, keptThrough, placeAfter, whole, type Kept } from './kept.ts';
import type { Span } from './positions.ts';

export type Version = Pick<TextRow, 'id' | 'parent' | 'edits' | 'restores'>;

/** By the newer version's row, then by the older one's id: rows of texts are never changed, and thousands of spans ask the same. */
const known = new WeakMap<Version, Map<string, Kept>>();

/**
 * What of version `from` is left in version `head`; null where it does not lead there. Where a version on the way
 * brought back one that `from` leads to, all is there again that stood in that one.
 */
export function keptSince(head: string, from: string, versions: ReadonlyMap<string, Version>): Kept | null {
  return walk(head, from, versions, new Set());
}

function walk(head: string, from: string, versions: ReadonlyMap<string, Version>, seen: Set<string>): Kept | null {
  if (head === from) return whole;
  const version = versions.get(head);
  // A version twice would be a loop that no program writes.
  if (!version || seen.has(head)) return null;
  seen.add(head);
  const before = known.get(version)?.get(from);
  if (before) return before;
  const back = version.restores == null ? null : walk(version.restores, from, versions, new Set(seen));
  const above = back === null && version.parent !== null ? walk(version.parent, from, versions, seen) : null;
  const kept = back ?? (above && chained(above, keptThrough(version.edits)));
  if (kept) known.set(version, (known.get(version) ?? new Map<string, Kept>()).set(from, kept));
  return kept;
}

/** The span in version `head`; null where the anchor's version does not lead there. An emptied span has `start === end`. */
export function placeIn(head: string, anchor: Pick<Anchor, 'text' | 'start' | 'end'>, versions: ReadonlyMap<string, Version>): Span | null {
  const kept = keptSince(head, anchor.text, versions);
  return kept && placeAfter(kept, anchor);
}
