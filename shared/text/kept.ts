// What of a text is left after edits: the runs of characters that stand in both versions. It is exact where mapping a
// span edit by edit is not: what was inserted inside a span, and stands at its edge once its own first or last
// characters are gone, does not belong to it.

import type { Span, Splice } from './positions.ts';

/** Characters that stand in both versions, at `from` in the older and at `to` in the newer one. UTF-16 units. */
export interface Run { readonly from: number; readonly to: number; readonly length: number }

/** In order in both versions, without overlap. */
export type Kept = readonly Run[];

/** Before any edit: all is there. The text's length need not be known. */
export const whole: Kept = [{ from: 0, to: 0, length: Infinity }];

/** After one more splice of the newer version. */
export function keptAfter(kept: Kept, [from, to, insert]: Splice): Kept {
  const shift = insert.length - (to - from);
  const runs: Run[] = [];
  for (const run of kept) {
    const end = run.to + run.length;
    if (end <= from) runs.push(run);
    else if (run.to >= to) runs.push({ ...run, to: run.to + shift });
    else {
      if (run.to < from) runs.push({ ...run, length: from - run.to });
      if (end > to) runs.push({ from: run.from + to - run.to, to: to + shift, length: end - to });
    }
  }
  // A caret between two characters of a run cuts it, and is forgotten where nothing came of it.
  return insert === '' && from === to ? kept : runs;
}

export const keptThrough = (edits: readonly Splice[]): Kept => edits.reduce(keptAfter, whole);

/** First `a`, then `b`. */
export function chained(a: Kept, b: Kept): Kept {
  const runs: Run[] = [];
  let i = 0;
  for (const run of a) {
    const end = run.to + run.length;
    while (i < b.length && b[i]!.from + b[i]!.length <= run.to) i++;
    for (let k = i; k < b.length && b[k]!.from < end; k++) {
      const next = b[k]!;
      const start = Math.max(run.to, next.from);
      runs.push({ from: run.from + start - run.to, to: next.to + start - next.from, length: Math.min(end, next.from + next.length) - start });
    }
  }
  return runs;
}

/** The way back. */
export const inverse = (kept: Kept): Kept => kept.map(({ from, to, length }) => ({ from: to, to: from, length }));

/** Index of the first run that ends behind `at` in the older version; the number of runs where none does. */
function firstBehind(kept: Kept, at: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.from + kept[middle]!.length <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a span is: from its first to its last character that is left; with `start === end` where none is. */
export function placeAfter(kept: Kept, { start, end }: Span): Span {
  const index = firstBehind(kept, start);
  const first = kept[index];
  if (start >= end || !first || first.from >= end) {
    // Nothing that is written there belongs to it: behind the nearest character before it that is left.
    const before = first && first.from < start ? first : kept[index - 1];
    const at = before ? before.to + Math.min(before.length, start - before.from) : 0;
    return { start: at, end: at };
  }
  const at = first.to + Math.max(0, start - first.from);
  const last = kept[firstBehind(kept, end - 1)];
  const run = last && last.from < end ? last : kept[firstBehind(kept, end - 1) - 1]!;
  return { start: at, end: run.to + Math.min(run.length, end - run.from) };
}

/** A stretch of the older text that gave way to one of the newer; one of them may be empty. */
export interface Gap { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

/** What lies between the runs, in order: from `from` to `to` in the older text, from `start` to `end` in the newer one. */
export function gapsOf(kept: Kept, older: number, newer: number): Gap[] {
  const gaps: Gap[] = [];
  let [from, start] = [0, 0];
  const upTo = (to: number, end: number): void => {
    if (to > from || end > start) gaps.push({ from, to, start, end });
  };
  for (const run of kept) {
    if (run.from >= older) break;
    upTo(run.from, run.to);
    from = Math.min(older, run.from + run.length);
    start = run.to + (from - run.from);
  }
  upTo(older, newer);
  return gaps;
}

/** The fewest edits that lead from one text to the other: the last one first, so that each stands where the older text has it. */
export const editsOf = (kept: Kept, older: string, newer: string): Splice[] =>
  gapsOf(kept, older.length, newer.length).toReversed().map(({ from, to, start, end }): Splice => [from, to, newer.slice(start, end)]);

/** A stretch of two versions read side by side. */
export interface Piece { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }

/** Both texts in one, in order: what stands in both, what only the older has, what only the newer has. */
export function piecesOf(kept: Kept, older: string, newer: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, start, end } of [...gapsOf(kept, older.length, newer.length), { from: older.length, to: older.length, start: newer.length, end: newer.length }]) {
    const all = [['same', newer.slice(at, start)], ['gone', older.slice(from, to)], ['new', newer.slice(start, end)]] as const;
    for (const [kind, text] of all) if (text !== '') pieces.push({ kind, text });
    at = end;
  }
  return pieces;
}
