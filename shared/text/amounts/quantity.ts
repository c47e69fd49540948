// One amount with its hedge, its range or its development, and its unit, read from a token onward.

import { readHedgeAfter } from './hedges.ts';
import { isFraction, isWord, near, readNumeral, type Numeral } from './numeral.ts';
import { countedShares, followsYearWord, isYearlike, readLead, unitAfter } from './measure.ts';
import { readSpread, type Skip, type Spread } from './spread.ts';
import type { Token } from './tokens.ts';
import { tidy, type Hedge } from './types.ts';
import type { FoundUnit } from './units.ts';

export interface Quantity {
  /** Indices of the first token and of the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly low: number;
  readonly high?: number;
  readonly from?: number;
  readonly hedge?: Hedge;
  readonly unit: FoundUnit;
  /** The year of `from`: `fra 12 i 2016 til 18`. */
  readonly fromYear?: number;
  /** `+3 årsverk`. */
  readonly signed?: boolean;
}

/** Most tokens begin no amount; telling so at once keeps long texts quick. */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'symbol') return /^[-+\u2212~≈]$/.test(token.text);
  if (token.kind === 'word') return token.text !== '';
  const after = tokens[at + 1];
  return token.kind === 'number' && near(after) && (after.kind !== 'number' || isFraction(after));
}

/** True where the token is glued to a word or number before it by a hyphen or slash: `covid-19`, `1-til-1`. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (tokens[at]?.gap !== 0 || sign === undefined) return false;
  if (sign.text === '#' || sign.text === '@' || sign.text === '_') return true;
  return /^[-\u2013\u2011/]$/.test(sign.text) && sign.gap === 0 && tokens[at - 2]?.text !== '(';
}

interface Sign {
  readonly factor: 1 | -1;
  readonly next: number;
}

/** A sign set close to the number, and not a dash at the head of a line. */
function readSign(tokens: readonly Token[], at: number): Sign | undefined {
  const sign = tokens[at];
  const after = tokens[at + 1];
  if (sign === undefined || after?.kind !== 'number' || after.gap !== 0) return undefined;
  if (sign.gap === 0 && at > 0 && !/^[([:;]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
  if (sign.text === '+') return { factor: 1, next: at + 1 };
  if (sign.text === '\u2212') return { factor: -1, next: at + 1 };
  const inLine = sign.gap !== Number.POSITIVE_INFINITY;
  return sign.text === '-' && inLine ? { factor: -1, next: at + 1 } : undefined;
}

/** `en bruker` is an article and a noun, `med en bruker` and `et årsverk` count. */
function isSuspectArticle(tokens: readonly Token[], first: number, numeral: Numeral, unit: FoundUnit): boolean {
  if (!numeral.article || unit.unit === 'arsverk' || unit.unit === 'prosent') return false;
  return !isWord(tokens[first - 1], 'med', 'pluss', 'bare', 'kun', 'berre');
}

function fitsNumber(unit: FoundUnit, ...values: readonly number[]): boolean {
  return !unit.singular || unit.factor !== 1 || values.every((value) => value === 1 || !Number.isInteger(value));
}

function readSingle(tokens: readonly Token[], at: number, prefixed: boolean): Spread | undefined {
  const low = readNumeral(tokens, at);
  if (low === undefined || (isYearlike(low) && followsYearWord(tokens, at) && !prefixed)) return undefined;
  const unit = unitAfter(tokens, low, prefixed) ?? countedShares(tokens, low);
  return unit === undefined ? undefined : { low, unit };
}

/** The amount that begins at token `at`: `Skip` where the tokens are known to be something else. */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | Skip | undefined {
  if (!mayBegin(tokens, at) || isGlued(tokens, at)) return undefined;
  const lead = readLead(tokens, at);
  const sign = lead.prefixed ? undefined : readSign(tokens, lead.next);
  const start = sign?.next ?? lead.next;
  if (start !== at && !near(tokens[start])) return undefined;

  const spread = sign === undefined ? readSpread(tokens, start, lead.prefixed) : undefined;
  if (spread !== undefined && 'skipTo' in spread) return spread;
  const read = spread ?? readSingle(tokens, start, lead.prefixed);
  if (read === undefined) return undefined;
  const { unit, low, high, from } = read;
  const mayBeArticle = high === undefined && lead.hedge === undefined;
  if (mayBeArticle && isSuspectArticle(tokens, at, low, unit)) return undefined;
  if (!fitsNumber(unit, high?.value ?? low.value)) return undefined;
  if (sign?.factor === -1 && tokens[lead.next]?.text === '-' && unit.unit !== 'prosent') return undefined;

  const inUnits = (value: number): number => tidy(value * unit.factor * (sign?.factor ?? 1));
  const vague = low.vague ? 'rundt' : undefined;
  const before = spread?.hedge ?? lead.hedge ?? vague;
  const after = before === undefined ? readHedgeAfter(tokens, unit.next) : undefined;
  const hedge = before ?? after?.hedge;
  return {
    first: at,
    next: after?.next ?? unit.next,
    low: inUnits(low.value),
    ...(high === undefined ? {} : { high: inUnits(high.value) }),
    ...(from === undefined ? {} : { from: inUnits(from.value) }),
    ...(hedge === undefined ? {} : { hedge }),
    ...(spread?.fromYear === undefined ? {} : { fromYear: spread.fromYear }),
    ...(sign === undefined ? {} : { signed: true }),
    unit,
  };
}
