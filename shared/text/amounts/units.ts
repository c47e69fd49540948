// Reads the unit after a number: money, per cent, hours with their rates, and counted nouns.

import { isYear } from './digits.ts';
import { adjectiveKind, unitOfNoun } from './nouns.ts';
import { isWord, near, skipAbbreviationStop } from './numeral.ts';
import type { Token } from './tokens.ts';
import type { PriceBasis, Unit } from './types.ts';

export interface FoundUnit {
  readonly unit: Unit;
  readonly next: number;
  /** What the number is multiplied by: 0.01 where per cent of a position becomes positions. */
  readonly factor: number;
  /** The unit's noun is singular and wants one, or a part of one. */
  readonly singular: boolean;
  /** `flere`, `nye`: the number is a change. */
  readonly change: boolean;
  readonly priceBasis?: PriceBasis;
}

function found(unit: Unit, next: number, rest: Partial<FoundUnit> = {}): FoundUnit {
  return { unit, next, factor: 1, singular: false, change: false, ...rest };
}

/** `per`, `pr.`, `/`, `i`, `om`, `for hver`: the index after it. */
function readPer(tokens: readonly Token[], at: number, withIn: boolean): number | undefined {
  const token = tokens[at];
  if (!near(token)) return undefined;
  if (token.text === '/' || isWord(token, 'per')) return at + 1;
  if (isWord(token, 'pr')) return skipAbbreviationStop(tokens, at + 1);
  if (withIn && isWord(token, 'i', 'om', 'hver', 'kvar')) return at + 1;
  return undefined;
}

const indefiniteTimes = ['uke', 'u', 'veke', 'døgn', 'dag', 'time', 't'];

function readRate(tokens: readonly Token[], at: number, ...names: readonly string[]): number | undefined {
  const start = readPer(tokens, at, true);
  if (start === undefined || !near(tokens[start]) || !isWord(tokens[start], ...names)) return undefined;
  // `40 timer i uke 12` is no rate, `i uka` is.
  return isWord(tokens[at], 'i', 'om') && isWord(tokens[start], ...indefiniteTimes) ? undefined : start + 1;
}

/** What a sum is per: day and night, hour. */
function withMoneyRate(tokens: readonly Token[], at: number, rest: Partial<FoundUnit>): FoundUnit {
  const day =
    readRate(tokens, at, 'døgn', 'døgnet', 'dag', 'dagen') ??
    (near(tokens[at]) && isWord(tokens[at], 'døgnet', 'dagen') ? at + 1 : undefined);
  if (day !== undefined) return found('kr-per-dogn', day, rest);
  const hour =
    readRate(tokens, at, 'time', 'timen', 't') ?? (near(tokens[at]) && isWord(tokens[at], 'timen') ? at + 1 : undefined);
  return hour === undefined ? found('kr', at, rest) : found('kr-per-time', hour, rest);
}

/** `kr`, `kr.`, `kroner`, `NOK`: the index after it. */
export function readCurrency(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (isWord(token, 'kr')) return skipAbbreviationStop(tokens, at + 1);
  return isWord(token, 'kroner', 'krone', 'nok') ? at + 1 : undefined;
}

/** `2018-kroner`, `faste kroner`, `norske kroner`. */
function readQualifiedMoney(tokens: readonly Token[], at: number): FoundUnit | undefined {
  const token = tokens[at];
  if (!near(token)) return undefined;
  if (token.kind === 'number' && isYear(token.value) && tokens[at + 1]?.text === '-' && tokens[at + 1]?.gap === 0) {
    const currency = tokens[at + 2]?.gap === 0 ? readCurrency(tokens, at + 2) : undefined;
    const priceBasis: PriceBasis = { kind: 'faste', year: token.value };
    return currency === undefined ? undefined : withMoneyRate(tokens, currency, { priceBasis });
  }
  if (!isWord(token, 'faste', 'løpende', 'løpande', 'norske')) return undefined;
  const year = isWord(token, 'faste') && tokens[at + 1]?.kind === 'number' ? readQualifiedMoney(tokens, at + 1) : undefined;
  if (year?.priceBasis?.year !== undefined) return year;
  const currency = near(tokens[at + 1]) ? readCurrency(tokens, at + 1) : undefined;
  if (currency === undefined) return undefined;
  if (isWord(token, 'norske')) return withMoneyRate(tokens, currency, {});
  return withMoneyRate(tokens, currency, { priceBasis: { kind: isWord(token, 'faste') ? 'faste' : 'lopende' } });
}

/** `kr` said again, as in `kr 3 mill. kr` and `4 700,- kr`; not that of the next sum. */
function skipCurrency(tokens: readonly Token[], at: number): number {
  const next = near(tokens[at]) ? readCurrency(tokens, at) : undefined;
  return next === undefined || (near(tokens[next]) && tokens[next]?.kind === 'number') ? at : next;
}

/** Money after a number; `prefixed` where `kr` stood before it, so that only the rate is left. */
export function readMoney(tokens: readonly Token[], at: number, prefixed: boolean): FoundUnit | undefined {
  const token = tokens[at];
  const dash = tokens[at + 1];
  if (token?.text === ',' && token.gap === 0 && dash?.gap === 0 && /^[-\u2013\u2014]$/.test(dash.text)) {
    return withMoneyRate(tokens, skipCurrency(tokens, at + 2), {});
  }
  if (prefixed) return withMoneyRate(tokens, skipCurrency(tokens, at), {});
  if (!near(token)) return undefined;
  const currency = readCurrency(tokens, at);
  return currency === undefined ? readQualifiedMoney(tokens, at) : withMoneyRate(tokens, currency, {});
}

/** `%`, `prosent`, `pst.`, and `80 prosent stilling`, which is a part of a position. */
function readPercent(tokens: readonly Token[], at: number): FoundUnit | undefined {
  let start = at;
  if (tokens[at]?.text === '-' && tokens[at]?.gap === 0 && tokens[at + 1]?.gap === 0) start += 1;
  const hyphened = start !== at;
  const token = tokens[start];
  if (!near(token)) return undefined;
  const ofPosition = { factor: 0.01 };
  if (isWord(token, 'prosentstilling', 'prosentstillinger', 'prosentstillingar')) {
    return found('stillinger', start + 1, ofPosition);
  }
  const isPercent = token.text === '%' || isWord(token, 'prosent', 'prosents', 'pst');
  if (!isPercent) return undefined;
  let next = isWord(token, 'pst') ? skipAbbreviationStop(tokens, start + 1) : start + 1;
  const afterPercent = next;
  if (tokens[next]?.text === '-' && tokens[next]?.gap === 0 && tokens[next + 1]?.gap === 0) next += 1;
  if (near(tokens[next]) && isWord(tokens[next], 'stilling', 'stillinger', 'stillingar', 'stillingsprosent')) {
    return found('stillinger', next + 1, ofPosition);
  }
  // `10-prosent` and `prosents` are parts of other words.
  return hyphened || isWord(token, 'prosents') ? undefined : found('prosent', afterPercent);
}

/** The noun of `BPA-brukere`, `sykehjems- og omsorgsplasser`, `brukere`: its index. */
function lastPartOfNoun(tokens: readonly Token[], at: number): number {
  let index = at;
  for (let parts = 0; parts < 3; parts += 1) {
    const hyphen = tokens[index + 1];
    if (hyphen?.text !== '-' || hyphen.gap !== 0) break;
    const after = tokens[index + 2];
    if (after?.kind === 'word' && after.gap === 0) index += 2;
    else if (isWord(after, 'og', 'eller') && near(after) && near(tokens[index + 3])) index += 3;
    else break;
  }
  return index;
}

const weeks = ['uke', 'uka', 'uken', 'u', 'veke', 'veka'];

function readWeek(tokens: readonly Token[], at: number): number | undefined {
  const rate = readRate(tokens, at, ...weeks);
  if (rate !== undefined) return rate;
  return near(tokens[at]) && isWord(tokens[at], 'ukentlig', 'vekentleg', 'ukentleg') ? at + 1 : undefined;
}

/** A counted noun with at most two adjectives before it. */
function readNoun(tokens: readonly Token[], at: number): FoundUnit | undefined {
  let change = false;
  let weekly = false;
  for (let index = at; index < at + 3; index += 1) {
    const token = tokens[index];
    if (!near(token) || token.kind !== 'word') return undefined;
    const last = lastPartOfNoun(tokens, index);
    const noun = unitOfNoun(tokens[last]?.text ?? '');
    if (noun !== undefined) {
      // `t` is an hour only by itself, not the end of a word.
      if (tokens[last]?.text === 't' && last !== index) return undefined;
      const isHours = noun.unit === 'timer' || noun.unit === 'vedtakstimer';
      const week = isHours ? readWeek(tokens, last + 1) : undefined;
      const rest = { change, singular: noun.number === 'one' };
      if (week !== undefined) return found('timer-per-uke', week, rest);
      return found(weekly && isHours ? 'timer-per-uke' : noun.unit, last + 1, rest);
    }
    const kind = adjectiveKind(token.text);
    if (isWord(token, 'ukentlige', 'ukentlege', 'vekentlege')) weekly = true;
    else if (kind === undefined) return undefined;
    change ||= kind === 'change';
  }
  return undefined;
}

/** The unit that begins at token `at`, right after a number. */
export function readUnit(tokens: readonly Token[], at: number): FoundUnit | undefined {
  return readMoney(tokens, at, false) ?? readPercent(tokens, at) ?? readNoun(tokens, at);
}

/** `per bruker`, `/bruker`: the index after it. */
export function readPerUser(tokens: readonly Token[], at: number): number | undefined {
  const start = readPer(tokens, at, false);
  if (start === undefined || !near(tokens[start])) return undefined;
  return isWord(tokens[start], 'bruker', 'brukar', 'brukeren', 'brukaren') ? start + 1 : undefined;
}
