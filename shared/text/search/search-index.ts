// Texts that are searched: kept in memory in small letters, with the vocabulary of all of them. One regular expression
// for each term goes through every text; there is no index of places, which a scan makes needless.

import { folded, isWordCharacter, wordClass } from './letters.ts';
import { parseQuery, type Term } from './query.ts';
import { Vocabulary } from './vocabulary.ts';

/** Hits in one text: starts and ends in turn, UTF-16 offsets, half-open. */
export interface TextHits { readonly id: string; readonly spans: Int32Array }
export interface Found {
  readonly texts: readonly TextHits[];
  readonly total: number;
  /** There are more than are told. */
  readonly more: boolean;
}

/** The most hits that are told of. */
export const mostHits = 100_000;

export class SearchIndex {
  readonly #texts = new Map<string, string>();
  readonly #vocabulary = new Vocabulary();

  /** Puts a text in, or another in its place. Paragraphs end at line breaks. */
  put(id: string, text: string): void {
    const small = folded(text);
    this.#texts.set(id, small);
    this.#vocabulary.add(small);
  }

  drop(id: string): void {
    this.#texts.delete(id);
  }

  /** Every place where a term stands in a paragraph that has all of them. Nothing is found for an empty query. */
  find(typed: string): Found {
    const patterns = parseQuery(typed).map((term) => this.#patternOf(term));
    const texts: TextHits[] = [];
    let total = 0;
    if (patterns.length === 0 || patterns.includes(null)) return { texts, total, more: false };
    for (const [id, text] of this.#texts) {
      const spans = hitsIn(text, patterns as RegExp[]);
      if (spans.length === 0) continue;
      total += spans.length / 2;
      texts.push({ id, spans: Int32Array.from(spans) });
      if (total >= mostHits) return { texts, total, more: true };
    }
    return { texts, total, more: false };
  }

  /** Null where no text has any form of the word. */
  #patternOf({ kind, text }: Term): RegExp | null {
    if (kind === 'prefix') return new RegExp(`${begins(text)}${escaped(text)}[${wordClass}]*`, 'g');
    if (kind === 'exact') return new RegExp(begins(text) + escaped(text).replaceAll(' ', String.raw`[^\S\n]+`) + (isWordCharacter(text.at(-1)) ? ends : ''), 'g');
    const forms = this.#vocabulary.formsOf(text);
    return forms.length === 0 ? null : new RegExp(begins(text) + anyOf(forms) + ends, 'g');
  }
}

/** At the beginning of a word, where the text that is looked for begins with one. */
const begins = (text: string): string => (isWordCharacter(text[0]) ? `(?<![${wordClass}])` : '');
const ends = `(?![${wordClass}])`;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);

/** One expression for several words. What they begin with in common stands first, since that is what is quick to look for. */
function anyOf(forms: readonly string[]): string {
  const [first = '', ...rest] = forms;
  let common = first.length;
  for (const form of rest) while (!form.startsWith(first.slice(0, common))) common--;
  const others = forms.map((form) => escaped(form.slice(common))).toSorted((a, b) => b.length - a.length);
  return `${escaped(first.slice(0, common))}(?:${others.join('|')})`;
}

/** Where a pattern stands. Told flat, starts and ends in turn. */
function placesOf(text: string, pattern: RegExp): number[] {
  const places: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) places.push(match.index, pattern.lastIndex);
  return places;
}

function hitsIn(text: string, patterns: readonly RegExp[]): number[] {
  const [only] = patterns;
  if (patterns.length === 1) return placesOf(text, only!);
  const all: number[][] = [];
  for (const pattern of patterns) {
    const places = placesOf(text, pattern);
    // A text that lacks one of the terms has nothing.
    if (places.length === 0) return [];
    all.push(places);
  }
  const paragraphs = new Map<number, { readonly terms: Set<number>; readonly spans: [number, number][] }>();
  all.forEach((places, term) => {
    for (let i = 0; i < places.length; i += 2) {
      const at = text.lastIndexOf('\n', places[i]! - 1);
      const own = paragraphs.get(at) ?? { terms: new Set<number>(), spans: [] };
      own.terms.add(term);
      own.spans.push([places[i]!, places[i + 1]!]);
      paragraphs.set(at, own);
    }
  });
  const hits: number[] = [];
  for (const [, { terms, spans }] of [...paragraphs].toSorted(([a], [b]) => a - b)) {
    if (terms.size < patterns.length) continue;
    let last = -1;
    // Two terms may stand in the same words.
    for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (start < last) continue;
      hits.push(start, end);
      last = end;
    }
  }
  return hits;
}
