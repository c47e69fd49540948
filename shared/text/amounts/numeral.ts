// Reads one number at a token: digits, words, halves, and the multipliers after them.

import { compoundOf, fractionOf, isArticle, isHalf, isTen, multiplierOf } from './number-words.ts';
import type { Token } from './tokens.ts';
import { tidy } from './types.ts';

export interface Numeral {
  readonly value: number;
  /** What the multipliers at its end multiply by: 1e6 in `18 millioner`, 1 in `18`. */
  readonly scale: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Only an article, `en` or `et`, which may count or not. */
  readonly article: boolean;
  /** Has a number before its multiplier: `hundre tusen` has none. */
  readonly counted: boolean;
  /** `et par`. */
  readonly vague: boolean;
  /** All in words. */
  readonly worded: boolean;
  /** The digits as they stand, where it is nothing else; else empty. */
  readonly digits: string;
}

/** Blank characters allowed inside an expression. */
export const widestGap = 4;
const apostrophes = /^['’′ʹ´]$/;
const shortestThousands = /^[kK]$/;
const indefinite = new Set(['flere', 'fleire', 'noen', 'nokre', 'mange', 'slike', 'enkelte']);

export function near(token: Token | undefined): token is Token {
  return token !== undefined && token.gap <= widestGap;
}

export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'word' && words.includes(token.text);
}

/** The index after an abbreviation's full stop at `at`, or `at` where the stop ends a sentence instead. */
export function skipAbbreviationStop(tokens: readonly Token[], at: number): number {
  const stop = tokens[at];
  const after = tokens[at + 1];
  if (stop?.text !== '.' || stop.gap !== 0) return at;
  return near(after) && !(after.kind === 'word' && after.capital && after.text !== 'nok') ? at + 1 : at;
}

/** `½`, `1/2`. */
export function isFraction(token: Token): boolean {
  return /^(?:[½¼¾]|\d\/\d)$/.test(token.text);
}

interface Part {
  readonly value: number;
  readonly next: number;
  readonly article?: boolean;
  readonly vague?: boolean;
  readonly worded: boolean;
  readonly digits?: string;
}

function readVague(tokens: readonly Token[], at: number): Part | undefined {
  const first = tokens[at];
  if (isWord(first, 'par')) return { value: 2, next: at + 1, vague: true, worded: true };
  const second = tokens[at + 1];
  if (isWord(first, 'et', 'eit', 'ett') && near(second) && second.text === 'par') {
    return { value: 2, next: at + 2, vague: true, worded: true };
  }
  return undefined;
}

/** One number without multiplier: `39 000`, `2 ½`, `tjuefem`, `halvannen`, `en halv`. */
function readCore(tokens: readonly Token[], at: number): Part | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const half = tokens[at + 1];
    const withHalf = near(half) && half.kind === 'number' && isFraction(half) && Number.isInteger(token.value);
    return withHalf
      ? { value: token.value + half.value, next: at + 2, worded: false }
      : { value: token.value, next: at + 1, worded: false, digits: token.text };
  }
  if (token.kind !== 'word') return undefined;
  const vague = readVague(tokens, at);
  if (vague !== undefined) return vague;
  if (isHalf(token.text)) return { value: 0.5, next: at + 1, worded: true };
  const fraction = fractionOf(token.text);
  if (fraction !== undefined) return { value: fraction, next: at + 1, worded: true };
  const following = tokens[at + 1];
  if (isArticle(token.text)) {
    if (near(following) && following.kind === 'word' && isHalf(following.text)) {
      return { value: 0.5, next: at + 2, worded: true };
    }
    return { value: 1, next: at + 1, article: true, worded: true };
  }
  if (multiplierOf(token.text) !== undefined) return undefined;
  const value = compoundOf(token.text);
  if (value === undefined) return undefined;
  if (isTen(token.text) && near(following) && following.kind === 'word') {
    const unit = compoundOf(following.text);
    if (unit !== undefined && unit >= 1 && unit <= 9) return { value: value + unit, next: at + 2, worded: true };
  }
  return { value, next: at + 1, worded: true };
}

/** `og en halv` after a whole number. */
function readAndHalf(tokens: readonly Token[], at: number): number | undefined {
  if (!near(tokens[at]) || !isWord(tokens[at], 'og')) return undefined;
  const second = tokens[at + 1];
  const third = tokens[at + 2];
  if (near(second) && second.kind === 'word' && isHalf(second.text)) return at + 2;
  const article = near(second) && second.kind === 'word' && isArticle(second.text);
  return article && near(third) && third.kind === 'word' && isHalf(third.text) ? at + 3 : undefined;
}

/** `'` or `k` set close to digits: thousands. */
function readThousandsMark(tokens: readonly Token[], at: number): number | undefined {
  const mark = tokens[at];
  if (mark === undefined || mark.gap !== 0) return undefined;
  if (shortestThousands.test(mark.text)) return at + 1;
  if (!apostrophes.test(mark.text)) return undefined;
  const after = tokens[at + 1];
  if (after?.gap === 0 && (after.kind !== 'symbol' || apostrophes.test(after.text))) return undefined;
  if (after?.gap === 0 && after.text === '-' && tokens[at + 2]?.gap === 0 && tokens[at + 2]?.kind === 'word') {
    return undefined;
  }
  const before = tokens[at - 2];
  const quoted = tokens[at - 1]?.gap === 0 && before !== undefined && /^['’‘]$/.test(before.text);
  return quoted ? undefined : at + 1;
}

interface Multiplier {
  readonly size: number;
  readonly next: number;
}

/** The multiplier at `at`, full stop of an abbreviation included. */
function readMultiplier(tokens: readonly Token[], at: number, afterDigits: boolean): Multiplier | undefined {
  const thousands = afterDigits ? readThousandsMark(tokens, at) : undefined;
  if (thousands !== undefined) return { size: 1000, next: thousands };
  const token = tokens[at];
  if (!near(token) || token.kind !== 'word') return undefined;
  const size = multiplierOf(token.text);
  if (size === undefined) return undefined;
  const abbreviated = /^(?:mill|mio|mrd)$/.test(token.text);
  return { size, next: abbreviated ? skipAbbreviationStop(tokens, at + 1) : at + 1 };
}

/** `hundre` or `tusen` with no number before it, unless `flere` or `noen` says that it is no number. */
function readBareMultiplier(tokens: readonly Token[], at: number): Multiplier | undefined {
  const token = tokens[at];
  const size = token?.kind === 'word' ? multiplierOf(token.text) : undefined;
  if (token === undefined || size === undefined || size >= 1e6) return undefined;
  const before = tokens[at - 1];
  const isVague = near(token) && before?.kind === 'word' && indefinite.has(before.text);
  return isVague ? undefined : { size, next: at + 1 };
}

/** What may follow a multiplier and be added: `tre hundre tusen` after `to millioner`, `og femti` after `hundre`. */
function readTail(tokens: readonly Token[], at: number, size: number, depth: number): Numeral | undefined {
  const hasAnd = near(tokens[at]) && isWord(tokens[at], 'og');
  const start = hasAnd ? at + 1 : at;
  if (!near(tokens[start])) return undefined;
  const tail = readNumeral(tokens, start, true, depth + 1);
  if (tail === undefined || !tail.counted || tail.vague || tail.article || tail.value < 1) return undefined;
  if (size >= 1e6) return tail.scale >= 1000 && tail.value < size ? tail : undefined;
  if (!tail.worded) return undefined;
  if (size === 1000) return tail.value < size && (hasAnd || tail.value >= 100) ? tail : undefined;
  return tail.value / tail.scale < size && tail.scale !== 100 ? tail : undefined;
}

/** A number has at most millions, thousands, hundreds and a rest. */
const deepest = 4;

/**
 * The number that begins at token `at`. `joined` false: `og` is not read as part of it, as in
 * `mellom hundre og to hundre`.
 */
export function readNumeral(tokens: readonly Token[], at: number, joined = true, depth = 0): Numeral | undefined {
  if (depth > deepest) return undefined;
  const core = readCore(tokens, at);
  const bare = core === undefined ? readBareMultiplier(tokens, at) : undefined;
  if (core === undefined && bare === undefined) return undefined;
  let value = core?.value ?? 1;
  let next = core?.next ?? at;
  const halfEnd = core !== undefined && core.value >= 1 && core.vague !== true ? readAndHalf(tokens, next) : undefined;
  if (halfEnd !== undefined) {
    value += 0.5;
    next = halfEnd;
  }

  let scale = 1;
  let worded = core?.worded ?? true;
  let multiplier = bare ?? readMultiplier(tokens, next, core?.worded === false);
  while (multiplier !== undefined) {
    value *= multiplier.size;
    scale *= multiplier.size;
    next = multiplier.next;
    const { size } = multiplier;
    const tail = joined ? readTail(tokens, next, size, depth) : undefined;
    if (tail !== undefined) {
      // In `to hundre og femti tusen` the tail's own multiplier holds for all of it.
      value = size === 100 ? value * tail.scale + tail.value : value + tail.value;
      ({ scale, next } = tail);
      worded &&= tail.worded;
      break;
    }
    // `hundre tusen` multiplies twice, nothing else does.
    const again = size === 100 ? readMultiplier(tokens, next, false) : undefined;
    multiplier = again !== undefined && again.size > 100 ? again : undefined;
  }
  return {
    value: tidy(value),
    scale,
    next,
    article: core?.article === true && scale === 1 && halfEnd === undefined,
    counted: core !== undefined || scale > 1000,
    vague: core?.vague === true,
    worded,
    digits: scale === 1 && next === at + 1 ? (core?.digits ?? '') : '',
  };
}
