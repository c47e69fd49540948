// Words in a text that may be names although no list has them: a capital inside a sentence that the word has from
// nothing else. Proposals only; a transcript's own writing decides what is doubtful.

import { foldPlain } from './fold.ts';
import type { Span } from '../text/positions.ts';

/** Known of the field, and telling of no municipality. */
const words = new Set(`
  de dem deres dere dykk dykkar eg jeg gud nav helfo dips word excel outlook powerpoint teams skype zoom google facebook tryg telenor visma gerica cosdoc profil iplos
  danmark sverige finland island polen syria eritrea afghanistan somalia ukraina irak iran norge noreg norden europa
  vestlandet østlandet austlandet sørlandet master bachelor covid korona corona
`.split(/\s+/).filter((w) => w !== '').map(foldPlain));
/** What such a word begins with. */
const beginnings = /^(?:alzheimer|arbeidstilsyn|downs|folketrygd|folkehelse|fylkesmann|helsedirektorat|helsetilsyn|husbank|huntington|kommunesektor|kostra|nasjonal|norsk|parkinson|regjering|samhandlingsreform|statsforvalt|statsbudsjett|storting|tourette)/u;

const capital = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\p{Ll}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu;
/** A sentence, a line or what somebody says begins here; so does what stands after a colon or a dash. */
const begins = /(?:^|[.!?:;…«»"“”()[\]–—-]|\n)\s*$/u;
const onlySpace = /^[ \u00a0]$/u;

const isKnown = (folded: string): boolean => words.has(folded) || words.has(folded.replace(/s$/, '')) || beginnings.test(folded);

/** Words with a capital that are a slip of the keyboard away from a name of the list. */
export function nearNames(text: string, near: (word: string) => readonly unknown[]): Span[] {
  const found: Span[] = [];
  for (const m of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]{5,}/gu)) {
    // The first word of a sentence has its capital from that; only a long one is worth a look.
    if (m[0].length < 8 && /(?:^|[.!?:«"“\n])\s*$/u.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    if (near(m[0]).length > 0) found.push({ start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** In order; names of several words come as one. */
export function likelyNames(text: string): Span[] {
  // What the text also writes small is a word, not a name.
  const small = new Set((text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}-]*/gu) ?? []).map(foldPlain));
  const found: { start: number; end: number }[] = [];
  for (const m of text.matchAll(capital)) {
    const last = found.at(-1);
    const end = m.index + m[0].length;
    if (last && onlySpace.test(text.slice(last.end, m.index))) {
      last.end = end;
      continue;
    }
    const folded = foldPlain(m[0]);
    if (m[0].length < 3 || isKnown(folded) || small.has(folded) || (folded.endsWith('s') && small.has(folded.slice(0, -1)))) continue;
    if (begins.test(text.slice(Math.max(0, m.index - 8), m.index))) continue;
    found.push({ start: m.index, end });
  }
  return found;
}
