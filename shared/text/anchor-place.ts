// Where a span is in the newest version of its text: the anchor names one version, and the edits since then carry it on.

import type { Anchor, TextRow } from '../model/rows.ts';
import { chained, inverse, keptThrough, placeAfter, whole, type Kept } from './kept.ts';
import type { Span } from './positions.ts';

export type Version = Pick<TextRow, 'id' | 'parent' | 'edits' | 'restores'>;

/** By the newer version's row, then by the older one's id: rows of texts are never changed, and thousands of spans ask the same. */
const known = new WeakMap<Version, Map<string, Kept>>();

type Versions = ReadonlyMap<string, Version>;

/** A version that brought back an earlier one has the very characters of that one: it is the same text again. */
function itself(id: string, versions: Versions): Version | undefined {
  let version = versions.get(id);
  for (let hops = versions.size; version?.restores != null && hops > 0; hops--) {
    const earlier = versions.get(version.restores);
    if (!earlier) break;
    version = earlier;
  }
  return version;
}

/** The version and those that it was made from, itself first. */
function lineage(id: string, versions: Versions): Version[] {
  const line: Version[] = [];
  for (let at = itself(id, versions); at && !line.includes(at); at = at.parent === null ? undefined : itself(at.parent, versions)) line.push(at);
  return line;
}

/** By the edits of the first versions of a line: all those before index `to`. */
const downTo = (line: readonly Version[], to: number): Kept =>
  line.slice(0, to).reduceRight<Kept>((kept, version) => chained(kept, keptThrough(version.edits)), whole);

/** What of version `from` is left in version `head`, character by character; null where they come of no common version. */
export function keptSince(head: string, from: string, versions: Versions): Kept | null {
  if (head === from) return whole;
  const version = versions.get(head);
  if (!version) return null;
  const before = known.get(version)?.get(from);
  if (before) return before;
  const line = lineage(head, versions);
  const other = lineage(from, versions);
  const met = other.findIndex((v) => line.includes(v));
  if (met < 0) return null;
  const kept = chained(inverse(downTo(other, met)), downTo(line, line.indexOf(other[met]!)));
  known.set(version, (known.get(version) ?? new Map<string, Kept>()).set(from, kept));
  return kept;
}

/** The span in version `head`; null where the anchor's version is of another text. An emptied span has `start === end`. */
export function placeIn(head: string, anchor: Pick<Anchor, 'text' | 'start' | 'end'>, versions: ReadonlyMap<string, Version>): Span | null {
  const kept = keptSince(head, anchor.text, versions);
  return kept && placeAfter(kept, anchor);
}
