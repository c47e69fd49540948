// Spans of a text and what edits do to them. Offsets are UTF-16 units, half-open. A span holds exactly its surviving
// characters plus what was inserted strictly between them; what is inserted at either end stays outside.

import type { Anchor } from '../model/rows.ts';

/** One splice of an editor: the characters from `from` to `to` gave way to `insert`. */
export type Splice = readonly [from: number, to: number, insert: string];
export interface Span { readonly start: number; readonly end: number }

export const applySplice = (text: string, [from, to, insert]: Splice): string => text.slice(0, from) + insert + text.slice(to);

/** The text after all edits, each relative to the result of the one before. */
export const applySplices = (text: string, edits: readonly Splice[]): string => edits.reduce(applySplice, text);

/** Where a span is after one splice; an emptied span has `start === end`. */
export function mapSpan(span: Span, [from, to, insert]: Splice): Span {
  const { start, end } = span;
  if (start === end) {
    // An emptied span stays empty: nothing that is written there belongs to it.
    const at = start <= from ? start : start >= to ? start + insert.length - (to - from) : from;
    return { start: at, end: at };
  }
  const shift = insert.length - (to - from);
  if (end <= from) return span;
  if (start >= to) return { start: start + shift, end: end + shift };
  const keepsHead = start < from;
  const keepsTail = end > to;
  if (keepsHead && keepsTail) return { start, end: end + shift };
  if (keepsHead) return { start, end: from };
  if (keepsTail) return { start: from + insert.length, end: end + shift };
  return { start: from, end: from };
}

export const mapSpanThrough = (span: Span, edits: readonly Splice[]): Span => edits.reduce(mapSpan, span);

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
 * The splice behind one input event of a plain text field: `caret` is where the caret stands afterwards.
 * Exact for typing, deleting, pasting and dropping, which all replace one stretch.
 */
export function spliceOf(before: string, after: string, caret: number): Splice {
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
