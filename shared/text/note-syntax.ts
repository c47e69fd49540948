// What an interviewer may type into a note besides words: who speaks, that it is verbatim, and tags.

export interface Completion {
  /** `#` for codes, `@` for speakers. */
  readonly sign: '#' | '@';
  readonly query: string;
  /** Where the sign stands, and where the token ends (the caret). */
  readonly start: number;
  readonly end: number;
}

/** The token under the caret that asks for completion: `#bpa`, `@kl`; a sign inside a word asks for nothing. */
export function completionAt(text: string, caret: number): Completion | null {
  const before = text.slice(0, caret);
  const match = /(?:^|[\s(])([#@])([\p{L}\p{N}.-]*)$/u.exec(before);
  if (!match) return null;
  const query = match[2]!;
  return { sign: match[1] as '#' | '@', query, start: caret - query.length - 1, end: caret };
}

/** The text without the completed token, and without the blank that would be left double. */
export function withoutToken(text: string, { start, end }: Pick<Completion, 'start' | 'end'>): { text: string; caret: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const joined = before.endsWith(' ') && (after === '' || after.startsWith(' ')) ? before.slice(0, -1) : before;
  return { text: joined + after, caret: joined.length };
}

interface Completable { readonly id: string; readonly slug: string; readonly labels: readonly string[] }

const fold = (text: string): string => text.toLocaleLowerCase('nb').replaceAll(/[\s.-]+/g, '');

/** Codes that fit what was typed, best first: start of slug or label, then start of a word, then anywhere. */
export function matchingCodes<C extends Completable>(codes: readonly C[], query: string, limit = 8): C[] {
  const wanted = fold(query);
  if (wanted === '') return codes.slice(0, limit);
  const rank = (code: C): number => {
    const names = [code.slug, ...code.labels];
    if (names.some((n) => fold(n) === wanted)) return 0;
    if (names.some((n) => fold(n).startsWith(wanted))) return 1;
    if (names.some((n) => n.split(/[\s.-]+/).some((word) => fold(word).startsWith(wanted)))) return 2;
    return names.some((n) => fold(n).includes(wanted)) ? 3 : 4;
  };
  return codes
    .map((code, at) => ({ code, at, rank: rank(code) }))
    .filter((c) => c.rank < 4)
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .slice(0, limit)
    .map((c) => c.code);
}

interface Speaker { readonly id: string; readonly initials: string }

export interface ParsedNote {
  readonly text: string;
  /** Who speaks, where the line says so. */
  readonly speaker: string | null;
  readonly verbatim: boolean;
}

/**
 * Reads a line as it was typed: `KL: «Vi hadde ikke noe valg»` is KL's, word for word. Initials that belong to
 * nobody here stay in the text.
 */
export function parseNote(line: string, speakers: readonly Speaker[]): ParsedNote {
  let text = line.trim();
  let speaker: string | null = null;
  const prefix = /^@?([\p{L}\p{N}]{1,6}):\s*/u.exec(text);
  if (prefix) {
    const initials = prefix[1]!.toLocaleLowerCase('nb');
    const found = speakers.find((s) => s.initials !== '' && s.initials.toLocaleLowerCase('nb') === initials);
    if (found) {
      speaker = found.id;
      text = text.slice(prefix[0].length);
    }
  }
  const opening = /^[«"“”]/u.exec(text);
  if (!opening) return { text, speaker, verbatim: false };
  const inner = text.slice(1).replace(/[»"“”](?=[.!?…]?$)/u, '').trim();
  // A quotation mark with nothing behind it is no quote.
  return inner === '' ? { text, speaker, verbatim: false } : { text: inner, speaker, verbatim: true };
}

/** The expansion that a just typed separator asks for, as a replacement of the text before it. */
export function expansionAt(
  text: string, caret: number, shortcuts: ReadonlyMap<string, string>,
): { readonly start: number; readonly end: number; readonly insert: string } | null {
  const match = /(?:^|[\s(«"])([\p{L}]{1,12})[\s.,;:!?)»"]$/u.exec(text.slice(0, caret));
  const word = match?.[1];
  const long = word === undefined ? undefined : shortcuts.get(word);
  if (word === undefined || long === undefined) return null;
  const end = caret - 1;
  return { start: end - word.length, end, insert: long };
}
