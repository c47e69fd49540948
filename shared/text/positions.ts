// Spans of a text and the edits of an editor. Offsets are UTF-16 units, half-open. What edits do to spans is told in
// `kept.ts`: a span holds exactly its surviving characters plus what was inserted strictly between them.

import type { Anchor } from '../model/rows.ts';

/** One splice of an editor: the characters from `from` to `to` gave way to `insert`. */
export type Splice = readonly [from: number, to: number, insert: string];
export interface Span { readonly start: number; readonly end: number }

export const applySplice = (text: string, [from, to, insert]: Splice): string => text.slice(0, from) + insert + text.slice(to);

/** The text after all edits, each relative to the result of the one before. */
export const applySplices = (text: string, edits: readonly Splice[]): string => edits.reduce(applySplice, text);

const context = 32;

/** An anchor for a span of a version of a text. */
export const anchorAt = (textId: string, text: string, { start, end }: Span): Anchor => ({
  text: textId,
  start,
  end,
  quote: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
});

/**
 * The splice behind one input event of a plain text field: `caret` is where the caret stands afterwards, `selected`
 * what was selected just before. Exact for typing, deleting, pasting and dropping, which all replace one stretch.
 */
export function spliceOf(before: string, after: string, caret: number, selected: Span | null = null): Splice {
  if (selected && selected.start < selected.end) {
    // What was selected is gone, also where what was typed over it begins with the same letters.
    const { start, end } = selected;
    const stop = after.length - (before.length - end);
    if (stop >= start && after.startsWith(before.slice(0, start)) && after.endsWith(before.slice(end))) return [start, end, after.slice(start, stop)];
  }
  const tail = after.length - caret;
  const suffix = before.endsWith(after.slice(caret)) && tail <= before.length ? tail : commonSuffix(before, after);
  const most = Math.min(before.length - suffix, after.length - suffix);
  let prefix = 0;
  while (prefix < most && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  return [prefix, before.length - suffix, after.slice(prefix, after.length - suffix)];
}

function commonSuffix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}
