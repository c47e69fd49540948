// Reads a transcript as it is kept here: the words with their codings as marks in them, which cannot drift apart.
//
// `{stretch|slug 1:slug 2:slug}`: a coded stretch and its codes; both researchers gave a code, or only the first (`1:`)
// or the second (`2:`). A stretch may lie inside another. The signs `{`, `|` and `}` are never part of the words.

import type { Span } from '../../../text/positions.ts';

export interface Mark extends Span {
  readonly slug: string;
  /** Which researchers gave the code: 0 the first, 1 the second. */
  readonly by: readonly (0 | 1)[];
}

/** The words as a file would have them, and the marks by their place in it. Throws where a mark does not end. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (const [part] of marked.trimStart().matchAll(/\{|\|[^{}|]*\}|[^{}|]+/g)) {
    if (part === '{') open.push(text.length);
    else if (part.startsWith('|')) {
      const start = open.pop();
      if (start === undefined) throw new Error(`example study: no stretch begins before ${part}`);
      for (const given of part.slice(1, -1).split(' ')) marks.push({ start, end: text.length, ...codeOf(given) });
    } else text += part;
  }
  if (open.length > 0) throw new Error(`example study: a stretch does not end: ${text.slice(open[0], open[0]! + 40)}`);
  return { text, marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

function codeOf(given: string): Pick<Mark, 'slug' | 'by'> {
  const [, who, slug = given] = /^([12]):(.+)$/.exec(given) ?? [];
  return { slug, by: who === '1' ? [0] : who === '2' ? [1] : [0, 1] };
}
