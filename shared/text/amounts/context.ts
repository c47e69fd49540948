// What stands around an amount and belongs to it: year or period, price basis.

import { isYear, readPeriod } from './digits.ts';
import { isWord } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { PriceBasis } from './types.ts';

/** Where an amount stands among the tokens. */
interface Place {
  readonly first: number;
  readonly next: number;
}

export interface Context {
  readonly year?: number;
  readonly period?: [number, number];
  readonly priceBasis?: PriceBasis;
}

/** No more tokens than this on either side are read. */
const furthest = 25;
const separatesAmounts = new Set([',', 'og', 'men', 'mens', 'medan', 'mot', '|']);
const beforeYear = ['i', 'for', 'til', 'året', 'år', 'per', 'budsjett', 'regnskap'];
/** A year after these is what the amount is compared with. */
const comparedWith = new Set(
  'enn mot sammenlignet samanlikna sammenliknet siden sidan fra frå før etter innen innan'.split(' '),
);

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined) return true;
  if (after === undefined || after.gap === Number.POSITIVE_INFINITY) return true;
  if (/^[!?;]$/.test(token.text)) return true;
  return token.text === '.' && after.gap > 0 && (after.kind !== 'word' || after.capital);
}

/** The year that a token is. */
function yearAt(token: Token | undefined): number | undefined {
  return token?.kind === 'number' && /^\d{4}$/.test(token.text) && isYear(token.value) ? token.value : undefined;
}

/** `2016 til 2018`, `2016 – 2018`, `mellom 2016 og 2018` at index `at` of the first year. */
function readSpacedPeriod(tokens: readonly Token[], at: number, end: number): [number, number] | undefined {
  const first = yearAt(tokens[at]);
  const last = yearAt(tokens[at + 2]);
  const link = tokens[at + 1];
  if (at + 2 >= end || first === undefined || last === undefined || last <= first) return undefined;
  const linked =
    isWord(link, 'til') || /^[-\u2010-\u2014]$/.test(link?.text ?? '') ||
    (isWord(link, 'og') && isWord(tokens[at - 1], 'mellom'));
  return linked ? [first, last] : undefined;
}

function isCompared(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  if (before?.kind !== 'word') return false;
  if (comparedWith.has(before.text)) return true;
  return isWord(before, 'i', 'med') && earlier !== undefined && comparedWith.has(earlier.text);
}

/** Where `enn i 2017` or `mot 2 i 2017` begins between `start` and `end`: years after it are not the amount's. */
function beforeComparison(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    if (isWord(tokens[index], 'enn', 'mot', 'sammenlignet', 'sammenliknet', 'samanlikna')) return index;
  }
  return end;
}

/** The first year or period among the tokens from `start` to `end`. */
function findYear(tokens: readonly Token[], start: number, end: number): Context {
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    const period = token?.kind === 'period' ? readPeriod(token.text) : readSpacedPeriod(tokens, index, end);
    if (period !== undefined) return { period };
    const isPriceYear = tokens[index + 1]?.text === '-' && tokens[index + 1]?.gap === 0;
    const year = yearAt(token);
    // A list of years is no single year.
    const isList = ['og', ',', 'eller'].includes(tokens[index + 1]?.text ?? '') && yearAt(tokens[index + 2]) !== undefined;
    if (year !== undefined && isList) return {};
    if (year !== undefined && !isPriceYear && !isCompared(tokens, index)) return { year };
  }
  return {};
}

/** `faste priser`, `faste 2018-priser`, `2015-kroner`, `løpende prisar`. */
function findPriceBasis(tokens: readonly Token[], start: number, end: number): Context {
  for (let index = start; index < end; index += 1) {
    const token = tokens[index];
    const ofYear = yearAt(token);
    const hyphen = tokens[index + 1]?.text === '-';
    if (ofYear !== undefined && hyphen && isWord(tokens[index + 2], 'priser', 'prisar', 'kroner', 'kr')) {
      return { priceBasis: { kind: 'faste', year: ofYear } };
    }
    const isPrice = isWord(tokens[index + 1], 'priser', 'prisar', 'kroner', 'kr');
    if (isWord(token, 'løpende', 'løpande') && isPrice) return { priceBasis: { kind: 'lopende' } };
    if (!isWord(token, 'faste') || !isPrice) continue;
    const year = tokens[index + 2]?.text === '(' ? yearAt(tokens[index + 3]) : undefined;
    return { priceBasis: year === undefined ? { kind: 'faste' } : { kind: 'faste', year } };
  }
  return {};
}

/** Where the words after one amount end and those before the next begin, between token `start` and `end`. */
function splitGap(tokens: readonly Token[], start: number, end: number): number {
  // `3,2 mill 2017 4,1 mill 2018` and `2017: 3,2 mill 2018: 4,1 mill` put the year first.
  const heading = tokens[end - 1]?.text === ':' ? end - 2 : end - 1;
  const isHeading = heading < end - 1 || (heading >= start && !isWord(tokens[heading - 1], ...beforeYear));
  if (heading >= start && isHeading && yearAt(tokens[heading]) !== undefined) return heading;
  for (let index = end - 1; index >= start; index -= 1) {
    if (separatesAmounts.has(tokens[index]?.text ?? '')) return index;
  }
  return end;
}

/** The contexts of amounts in the order of the text, each place after the one before. */
export function findContexts(tokens: readonly Token[], places: readonly Place[]): Context[] {
  let opening: Context = {};
  let before: { start: number; isOpening: boolean } | undefined;
  return places.map(({ first, next }, index) => {
    if (before === undefined) {
      let start = first;
      while (start > 0 && first - start < furthest && !endsSentence(tokens, start - 1)) start -= 1;
      before = { start, isOpening: true };
    }
    const following = places[index + 1]?.first ?? tokens.length;
    const limit = Math.min(following, next + furthest);
    let end = next;
    while (end < limit && !endsSentence(tokens, end - 1)) end += 1;
    const sameSentence = end === following && end < tokens.length && !endsSentence(tokens, end - 1);
    const own = sameSentence ? splitGap(tokens, next, end) : end;

    const yearBefore = findYear(tokens, before.start, first);
    if (before.isOpening) opening = yearBefore;
    const context = {
      ...opening,
      ...yearBefore,
      ...findYear(tokens, next, beforeComparison(tokens, next, own)),
      ...findPriceBasis(tokens, before.start, first),
      ...findPriceBasis(tokens, next, own),
    };
    before = sameSentence ? { start: own, isOpening: false } : undefined;
    return context;
  });
}
