// A number with what belongs to it: hedges and `kr` before it, the unit after it.

import { isYear } from './digits.ts';
import { readHedges } from './hedges.ts';
import { adjectiveKind, countsSomethingElse } from './nouns.ts';
import { isWord, near, readNumeral, type Numeral } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { Hedge } from './types.ts';
import { readCurrency, readMoney, readUnit, type FoundUnit } from './units.ts';

/** Four digits that may be a year. */
export function isYearlike(numeral: Numeral): boolean {
  return /^\d{4}$/.test(numeral.digits) && isYear(numeral.value);
}

const beforeYear = [
  'i', 'siden', 'sidan', 'året', 'år', 'innen', 'innan', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli',
  'august', 'september', 'oktober', 'november', 'desember', 'våren', 'høsten', 'hausten', 'sommeren', 'sommaren',
];

/** True where the word before says that a year comes: `i 2018`, `siden 2018`. */
export function followsYearWord(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1], ...beforeYear);
}

/** A sum in shorthand, `3,2 mill` or `720'`: kroner, unless a noun says that something else is counted. */
function impliedMoney(tokens: readonly Token[], numeral: Numeral): FoundUnit | undefined {
  // `to tusen og femti` ends in no multiplier; `to tusen og atten` is a year.
  const isSum = numeral.scale >= 1000 || (numeral.worded && numeral.value >= 1000 && !isYear(numeral.value));
  if (!isSum || !numeral.counted) return undefined;
  const after = tokens[numeral.next];
  if (after?.text === '-' && after.gap === 0) return undefined;
  const word = near(after) && after.kind === 'word' ? after : undefined;
  const adjective = word !== undefined && adjectiveKind(word.text) !== undefined;
  const noun = adjective ? tokens[numeral.next + 1] : word;
  if (noun?.kind === 'word' && near(noun) && countsSomethingElse(noun.text)) return undefined;
  return readMoney(tokens, numeral.next, true);
}

/** The unit of a number; `prefixed` where `kr` stood before it. */
export function unitAfter(tokens: readonly Token[], numeral: Numeral, prefixed: boolean): FoundUnit | undefined {
  if (prefixed) return readMoney(tokens, numeral.next, true);
  // In `i 2018 kr 4 700` the currency belongs to what follows.
  const currency = isYearlike(numeral) ? readCurrency(tokens, numeral.next) : undefined;
  if (currency !== undefined && near(tokens[currency]) && tokens[currency]?.kind === 'number') return undefined;
  return readUnit(tokens, numeral.next) ?? impliedMoney(tokens, numeral);
}

/** `to 50 prosent stillinger`: a count in words before a share of a position. */
export function countedShares(tokens: readonly Token[], numeral: Numeral): FoundUnit | undefined {
  const after = tokens[numeral.next];
  if (!numeral.worded || numeral.article || numeral.value > 20 || !near(after) || after.kind !== 'number') return undefined;
  const share = readNumeral(tokens, numeral.next);
  const unit = share === undefined ? undefined : readUnit(tokens, share.next);
  return share !== undefined && unit?.unit === 'stillinger' && unit.factor !== 1
    ? { ...unit, factor: unit.factor * share.value }
    : undefined;
}

export interface Lead {
  readonly hedge?: Hedge;
  /** `kr` stands before the number. */
  readonly prefixed: boolean;
  readonly next: number;
}

/** Hedges and `kr` in either order before a number. */
export function readLead(tokens: readonly Token[], at: number): Lead {
  const before = readHedges(tokens, at);
  let next = before?.next ?? at;
  const currency = readCurrency(tokens, next);
  if (currency !== undefined) next = currency;
  const between = currency === undefined ? undefined : readHedges(tokens, currency);
  next = between?.next ?? next;
  const hedge = between?.hedge ?? before?.hedge;
  return { ...(hedge === undefined ? {} : { hedge }), prefixed: currency !== undefined, next };
}
