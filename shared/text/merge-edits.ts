// Two corrections of one text, made apart from each other: joined where they do not touch.

import { editsOf, gapsOf, keptThrough } from './kept.ts';
import { applySplices, type Splice } from './positions.ts';

export interface Merged {
  readonly text: string;
  /** From the text that each of them made to the joined one. */
  readonly afterOne: readonly Splice[];
  readonly afterOther: readonly Splice[];
}

type Change = readonly [from: number, to: number, insert: string];

/** Their changes where the common parent has them, in order. */
function changesOf(parent: string, edits: readonly Splice[]): Change[] {
  const text = applySplices(parent, edits);
  return gapsOf(keptThrough(edits), parent.length, text.length).map((gap) => [gap.from, gap.to, text.slice(gap.start, gap.end)]);
}

const same = (a: Change, b: Change): boolean => a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
/** Also side by side: which of two insertions in one place comes first, only a person can say. */
const touch = (a: Change, b: Change): boolean => a[0] <= b[1] && b[0] <= a[1];

/** `their` changes where a text stands that `own` were made in; what both made is there already. */
function moved(own: readonly Change[], their: readonly Change[]): Splice[] {
  return their.toReversed().flatMap(([from, to, insert]): Splice[] => {
    if (own.some((c) => same(c, [from, to, insert]))) return [];
    const shift = own.reduce((sum, c) => (c[1] <= from ? sum + c[2].length - (c[1] - c[0]) : sum), 0);
    return [[from + shift, to + shift, insert]];
  });
}

/** Null where they touch: then both stay, and a person chooses. The same change made twice counts once. */
export function mergeEdits(parent: string, one: readonly Splice[], other: readonly Splice[]): Merged | null {
  const a = changesOf(parent, one);
  const b = changesOf(parent, other);
  if (a.some((x) => b.some((y) => touch(x, y) && !same(x, y)))) return null;
  const afterOne = moved(a, b);
  return { text: applySplices(applySplices(parent, one), afterOne), afterOne, afterOther: moved(b, a) };
}

/** The fewest edits to the same end: what was typed and taken back again in between is gone. */
export const composed = (parent: string, edits: readonly Splice[]): Splice[] => editsOf(keptThrough(edits), parent, applySplices(parent, edits));
