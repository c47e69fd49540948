// How text enters the study: NFC, LF, no control characters.

/** Line ends of other systems, and control characters. */
const unwanted = /\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** Text as it is stored: NFC, line ends LF, tabs kept, other control characters dropped. */
export const cleanText = (raw: string): string =>
  raw
    .replaceAll(unwanted, (part) => (part.startsWith('\r') ? '\n' : ''))
    .normalize('NFC');

/** Characters that may become others beside each other: a letter with its marks, and parts of Korean syllables. */
const clusters = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uac00-\ud7a3]+|[\s\S][\p{M}]*/gu;

/** The edits that clean a text, each relative to the one before, and as small as it can be: spans around it stay as they are. */
export function cleaningSplices(text: string): [from: number, to: number, insert: string][] {
  if (cleanText(text) === text) return [];
  const within = (of: string, pattern: RegExp, clean: (part: string) => string): [number, number, string][] =>
    [...of.matchAll(pattern)].toReversed().flatMap(({ index, 0: part }): [number, number, string][] => (clean(part) === part ? [] : [[index, index + part.length, clean(part)]]));
  // Control characters first: they part what would join.
  const first = within(text, unwanted, (part) => (part.startsWith('\r') ? '\n' : ''));
  const joined = first.reduce((now, [from, to, insert]) => now.slice(0, from) + insert + now.slice(to), text);
  return [...first, ...within(joined, clusters, (part) => part.normalize('NFC'))];
}

/** True where nothing is left to read: white space and invisible characters only. */
export const isBlank = (text: string): boolean => text.replaceAll(/[\s\u200b-\u200f\u2060\ufeff]/g, '') === '';
