// The wording of size phrases in the three languages: «en av de minste kommunene», «en annen av», «en tredje av».

import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';

/** What a phrase says of the size; `common` says nothing. */
export type PhraseKind =
  | 'smallest' | '5-10' | 'near-10' | '10-20' | 'largest' | '5-20' | 'under-10' | 'under-20' | 'from-10' | 'from-5' | 'common';

const kinds: Readonly<Record<string, PhraseKind>> = {
  '0-5000': 'smallest', '5000-10000': '5-10', '8000-10000': 'near-10', '10000-20000': '10-20', '20000-Infinity': 'largest',
  '5000-20000': '5-20', '0-10000': 'under-10', '0-20000': 'under-20', '10000-Infinity': 'from-10', '5000-Infinity': 'from-5',
};

/** The phrase for the populations from `from` up to, but not including, `to`. */
export const kindOf = (from: number, to: number): PhraseKind => kinds[`${from}-${to}`] ?? 'common';

/** «en av ...» stands before those that name a group, «en kommune ...» before those that describe one. */
interface Wording { readonly group: SafeText | null; readonly described: SafeText | null }
const group = (words: SafeText): Wording => ({ group: words, described: null });
const described = (words: SafeText): Wording => ({ group: null, described: words });

const wordings: Readonly<Record<Language, Readonly<Record<PhraseKind, Wording>>>> = {
  nb: {
    smallest: group(safe`de minste kommunene`),
    '5-10': described(safe`med mellom 5\u00a0000 og 10\u00a0000 innbyggere`),
    'near-10': described(safe`med i underkant av 10\u00a0000 innbyggere`),
    '10-20': described(safe`med mellom 10\u00a0000 og 20\u00a0000 innbyggere`),
    largest: group(safe`de største kommunene`),
    '5-20': described(safe`med mellom 5\u00a0000 og 20\u00a0000 innbyggere`),
    'under-10': described(safe`med under 10\u00a0000 innbyggere`),
    'under-20': described(safe`med under 20\u00a0000 innbyggere`),
    'from-10': described(safe`med minst 10\u00a0000 innbyggere`),
    'from-5': described(safe`med minst 5\u00a0000 innbyggere`),
    common: group(safe`kommunene`),
  },
  nn: {
    smallest: group(safe`dei minste kommunane`),
    '5-10': described(safe`med mellom 5\u00a0000 og 10\u00a0000 innbyggjarar`),
    'near-10': described(safe`med i underkant av 10\u00a0000 innbyggjarar`),
    '10-20': described(safe`med mellom 10\u00a0000 og 20\u00a0000 innbyggjarar`),
    largest: group(safe`dei største kommunane`),
    '5-20': described(safe`med mellom 5\u00a0000 og 20\u00a0000 innbyggjarar`),
    'under-10': described(safe`med under 10\u00a0000 innbyggjarar`),
    'under-20': described(safe`med under 20\u00a0000 innbyggjarar`),
    'from-10': described(safe`med minst 10\u00a0000 innbyggjarar`),
    'from-5': described(safe`med minst 5\u00a0000 innbyggjarar`),
    common: group(safe`kommunane`),
  },
  en: {
    smallest: group(safe`the smallest municipalities`),
    '5-10': described(safe`with between 5,000 and 10,000 inhabitants`),
    'near-10': described(safe`with just under 10,000 inhabitants`),
    '10-20': described(safe`with between 10,000 and 20,000 inhabitants`),
    largest: group(safe`the largest municipalities`),
    '5-20': described(safe`with between 5,000 and 20,000 inhabitants`),
    'under-10': described(safe`with fewer than 10,000 inhabitants`),
    'under-20': described(safe`with fewer than 20,000 inhabitants`),
    'from-10': described(safe`with at least 10,000 inhabitants`),
    'from-5': described(safe`with at least 5,000 inhabitants`),
    common: group(safe`the municipalities`),
  },
};

/** The first, the second ... of a group that a subsection names; the last one serves all further. */
const ordinals: Readonly<Record<Language, readonly SafeText[]>> = {
  nb: [safe`en`, safe`en annen`, safe`en tredje`, safe`en fjerde`, safe`en femte`, safe`en sjette`, safe`enda en`],
  nn: [safe`ein`, safe`ein annan`, safe`ein tredje`, safe`ein fjerde`, safe`ein femte`, safe`ein sjette`, safe`endå ein`],
  en: [safe`one`, safe`another`, safe`a third`, safe`a fourth`, safe`a fifth`, safe`a sixth`, safe`yet another`],
};

/** `n` from 1: «en av de minste kommunene», «en annen kommune med mellom ...». */
export function phraseWords(kind: PhraseKind, n: number, language: Language): SafeText {
  const list = ordinals[language];
  const nth = list[Math.min(n, list.length) - 1] ?? list[0]!;
  const { group: of, described: how } = wordings[language][kind];
  if (language === 'en') {
    if (of) return safe`${nth} of ${of}`;
    return safe`${n === 1 ? safe`a` : nth} municipality ${how ?? safe``}`;
  }
  return of ? safe`${nth} av ${of}` : safe`${nth} kommune ${how ?? safe``}`;
}

interface CommonWords { readonly above: SafeText; readonly again: SafeText; nthAbove(n: number): SafeText }

const nb = [safe`første`, safe`andre`, safe`tredje`, safe`fjerde`, safe`femte`, safe`sjette`, safe`sjuende`, safe`åttende`, safe`niende`, safe`tiende`];
const nn = [safe`første`, safe`andre`, safe`tredje`, safe`fjerde`, safe`femte`, safe`sjette`, safe`sjuande`, safe`åttande`, safe`niande`, safe`tiande`];
const en = [safe`first`, safe`second`, safe`third`, safe`fourth`, safe`fifth`, safe`sixth`, safe`seventh`, safe`eighth`, safe`ninth`, safe`tenth`];

/** Naming a case once more; `nthAbove` counts the municipalities of the subsection, where more than one is named. */
export const commonWords: Readonly<Record<Language, CommonWords>> = {
  nb: {
    above: safe`kommunen som er nevnt over`,
    again: safe`kommunen`,
    nthAbove: (n) => safe`den ${nb[n - 1] ?? safe`${n}.`} kommunen som er nevnt over`,
  },
  nn: {
    above: safe`kommunen som er nemnd over`,
    again: safe`kommunen`,
    nthAbove: (n) => safe`den ${nn[n - 1] ?? safe`${n}.`} kommunen som er nemnd over`,
  },
  en: {
    above: safe`the municipality mentioned above`,
    again: safe`the municipality`,
    nthAbove: (n) => safe`the ${en[n - 1] ?? safe`no. ${n}`} municipality mentioned above`,
  },
};
