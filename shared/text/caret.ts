// Where a caret goes in a text that is read, and what a word, a sentence, a paragraph or an answer around it is. What
// is hidden is passed over: only the paragraphs that are given exist.

import type { Span } from './positions.ts';

export type Unit = 'word' | 'sentence' | 'paragraph' | 'answer';
export const units: readonly Unit[] = ['word', 'sentence', 'paragraph', 'answer'];
export type Step = 'character' | Unit;

/** The text and the paragraphs of it that are shown, in order; `turn` tells those of one answer apart from the next. */
export interface Readable {
  readonly text: string;
  readonly lines: readonly (Span & { readonly turn: number })[];
}

const segmenters = {
  character: new Intl.Segmenter('nb', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('nb', { granularity: 'word' }),
  sentence: new Intl.Segmenter('nb', { granularity: 'sentence' }),
} as const;

/** Index of the paragraph that holds an offset, else of the next one, else of the last; -1 in an empty text. */
export function lineAt(lines: readonly Span[], at: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end < at) low = middle + 1;
    else high = middle;
  }
  return lines.length === 0 ? -1 : low;
}

/** The parts of a paragraph, without the white space between them. */
function parts({ text, lines }: Readable, line: number, kind: 'character' | 'word' | 'sentence'): Span[] {
  const { start, end } = lines[line]!;
  const found: Span[] = [];
  for (const s of segmenters[kind].segment(text.slice(start, end))) {
    if (kind === 'word' && s.isWordLike !== true) continue;
    const from = start + s.index;
    found.push({ start: from, end: from + (kind === 'character' ? s.segment : s.segment.trimEnd()).length });
  }
  return found;
}

/** The unit that an offset stands in or just behind; between words the next one. */
export function unitAt(read: Readable, at: number, unit: Unit): Span {
  const index = lineAt(read.lines, at);
  const line = read.lines[index];
  if (!line) return { start: 0, end: 0 };
  if (unit === 'paragraph') return { start: line.start, end: line.end };
  if (unit === 'answer') {
    const own = read.lines.filter((l) => l.turn === line.turn);
    return { start: own[0]!.start, end: own.at(-1)!.end };
  }
  const all = parts(read, index, unit);
  return all.find((p) => p.start <= at && at < p.end) ?? all.find((p) => p.end >= at) ?? all.at(-1) ?? line;
}

/** Where the caret is after one step; at either end of the text it stays. */
export function stepFrom(read: Readable, at: number, step: Step, by: 1 | -1): number {
  const index = lineAt(read.lines, at);
  if (index < 0) return 0;
  const forward = by === 1;
  if (step === 'paragraph' || step === 'answer') {
    const here = read.lines[index]!;
    const starts = read.lines.filter((l, i) => step === 'paragraph' || i === 0 || l.turn !== read.lines[i - 1]!.turn).map((l) => l.start);
    return forward ? (starts.find((s) => s > at) ?? here.end) : (starts.findLast((s) => s < at) ?? read.lines[0]!.start);
  }
  for (let i = index; i >= 0 && i < read.lines.length; i += by) {
    const all = parts(read, i, step);
    if (forward) {
      // Past the end of the part that it stands in; in a new paragraph at its beginning.
      if (i !== index) return read.lines[i]!.start;
      const next = step === 'character' ? all.find((p) => p.start >= at)?.end : all.find((p) => p.end > at)?.end;
      if (next !== undefined) return next;
    } else {
      if (i !== index) return read.lines[i]!.end;
      const before = all.findLast((p) => p.start < at)?.start;
      if (before !== undefined) return before;
    }
  }
  return forward ? read.lines.at(-1)!.end : read.lines[0]!.start;
}

/** The smallest unit around a span that holds more than it; the span itself where none does. */
export function grown(read: Readable, span: Span): Span {
  for (const unit of units) {
    const from = unitAt(read, span.start, unit);
    const to = unitAt(read, Math.max(span.start, span.end - 1), unit);
    const wide = { start: Math.min(from.start, span.start), end: Math.max(to.end, span.end) };
    if (wide.start < span.start || wide.end > span.end) return wide;
  }
  return span;
}

/** The next stretch of the shown paragraphs that no span covers, seen from an offset; null where all is covered. */
export function uncovered(read: Readable, spans: readonly Span[], at: number, by: 1 | -1): Span | null {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const free: Span[] = [];
  for (const line of read.lines) {
    let from = line.start;
    for (const s of sorted) {
      if (s.end <= from) continue;
      if (s.start >= line.end) break;
      if (s.start > from) free.push({ start: from, end: s.start });
      from = Math.max(from, s.end);
    }
    if (from < line.end) free.push({ start: from, end: line.end });
  }
  // White space and stops between two segments are nothing to read.
  const worth = free.filter((f) => /[\p{L}\p{N}]/u.test(read.text.slice(f.start, f.end)));
  return (by === 1 ? worth.find((f) => f.start > at) : worth.findLast((f) => f.start < at)) ?? null;
}
