// Two numbers that make one amount: `mellom 14 og 18 millioner`, `fem-seks millioner`, `fra 2600 til 3100 timer`.

import { readHedges } from './hedges.ts';
import { followsYearWord, isYearlike, readLead, unitAfter } from './measure.ts';
import { unitOfNoun } from './nouns.ts';
import { isWord, near, readNumeral, type Numeral } from './numeral.ts';
import { scaledStart, scaledLow } from './scale.ts';
import type { Token } from './tokens.ts';
import type { Hedge } from './types.ts';
import { readUnit, type FoundUnit } from './units.ts';

export interface Spread {
  readonly low: Numeral;
  readonly high?: Numeral;
  readonly from?: Numeral;
  readonly unit: FoundUnit;
  readonly hedge?: Hedge;
  /** The year of `from`. */
  readonly fromYear?: number;
}

/** The tokens are settled without being an amount: go on at this index. */
export interface Skip {
  readonly skipTo: number;
}

interface Side {
  readonly numeral: Numeral;
  readonly hedge?: Hedge;
  readonly prefixed: boolean;
}

function readSide(tokens: readonly Token[], at: number, joined = true): Side | undefined {
  if (!near(tokens[at])) return undefined;
  const { next, ...lead } = readLead(tokens, at);
  const numeral = near(tokens[next]) ? readNumeral(tokens, next, joined) : undefined;
  return numeral === undefined ? undefined : { ...lead, numeral };
}

function withHedge(hedge: Hedge | undefined): { hedge?: Hedge } {
  return hedge === undefined ? {} : { hedge };
}

/** A range of two numbers and a unit, or nothing where the second is not the greater. */
function range(left: Numeral, right: Numeral, unit: FoundUnit, ownUnit: boolean): Spread | undefined {
  const low = ownUnit ? left.value : scaledLow(left, right);
  return low === undefined || low >= right.value ? undefined : { low: { ...left, value: low }, high: right, unit };
}

/** `mellom 14 og 18 millioner`, `mellom 3 timer og 5 000 timer`. */
function readBetween(tokens: readonly Token[], at: number, prefixed: boolean): Spread | Skip | undefined {
  for (const joined of [false, true]) {
    const left = readSide(tokens, at + 1, joined);
    if (left === undefined) return undefined;
    const ownUnit = readUnit(tokens, left.numeral.next);
    const and = ownUnit?.next ?? left.numeral.next;
    const right = near(tokens[and]) && isWord(tokens[and], 'og') ? readSide(tokens, and + 1) : undefined;
    if (right === undefined) continue;
    if (isYearlike(left.numeral) && isYearlike(right.numeral)) return { skipTo: right.numeral.next };
    const unit = unitAfter(tokens, right.numeral, prefixed || left.prefixed || right.prefixed);
    const spread = unit && range(left.numeral, right.numeral, unit, ownUnit?.unit === unit.unit);
    if (spread !== undefined) return { ...spread, ...withHedge(right.hedge ?? left.hedge) };
  }
  return undefined;
}

/** A dash set close on both sides, or with blanks on both: the index after it. */
function readDash(tokens: readonly Token[], at: number): number | undefined {
  const dash = tokens[at];
  const after = tokens[at + 1];
  if (dash === undefined || after === undefined || !/^[-\u2010-\u2014\u2212]$/.test(dash.text)) return undefined;
  const balanced = dash.gap === 0 ? after.gap === 0 : dash.gap <= 2 && after.gap >= 1 && after.gap <= 2;
  return balanced ? at + 1 : undefined;
}

/** `→`, `->`, `=>`: the index after it. */
function readArrow(tokens: readonly Token[], at: number): number | undefined {
  if (!near(tokens[at])) return undefined;
  if (tokens[at].text === '→') return at + 1;
  const isArrow = /^[-=]$/.test(tokens[at].text) && tokens[at + 1]?.text === '>' && tokens[at + 1]?.gap === 0;
  return isArrow ? at + 2 : undefined;
}

/** `14–18 mill`, `fem-seks millioner`, `to til tre årsverk`, `to eller tre årsverk`. */
function readPair(tokens: readonly Token[], at: number, prefixed: boolean): Spread | Skip | undefined {
  const left = readNumeral(tokens, at);
  if (left === undefined || (isYearlike(left) && followsYearWord(tokens, at))) return undefined;
  const leftUnit = readUnit(tokens, left.next);
  const arrow = readArrow(tokens, leftUnit?.next ?? left.next);
  if (arrow !== undefined) {
    return readTarget(tokens, at, { numeral: left, prefixed, ...(leftUnit && { unit: leftUnit }) }, arrow);
  }
  if (leftUnit !== undefined) return undefined;
  const dash = readDash(tokens, left.next);
  const to = near(tokens[left.next]) && isWord(tokens[left.next], 'til', 'eller') ? left.next + 1 : undefined;
  const middle = dash ?? to;
  const right = middle !== undefined && near(tokens[middle]) ? readNumeral(tokens, middle) : undefined;
  if (right === undefined) return undefined;
  const isClose = dash !== undefined && tokens[left.next]?.gap === 0;
  // A third number makes it no range: `2-3-4`.
  const third = isClose ? readDash(tokens, right.next) : undefined;
  if (third !== undefined && tokens[right.next]?.gap === 0 && readNumeral(tokens, third) !== undefined) {
    return { skipTo: third + 1 };
  }
  if (isYearlike(left) && (right.scale > 1 || !isClose)) return undefined;
  const unit = unitAfter(tokens, right, prefixed);
  const spread = unit && range(left, right, unit, false);
  if (spread !== undefined) return spread;
  // `1-1`, `2 til 1 bruker`: staffing, whatever follows.
  const isRatio = to !== undefined && left.value < 10 && left.scale === 1 && right.value <= left.value;
  return isClose || isRatio ? { skipTo: right.next } : undefined;
}

/** `i 2016` or `(2016)`. */
function readYear(tokens: readonly Token[], at: number): { year: number; next: number } | undefined {
  const opening = tokens[at];
  if (!near(opening) || (opening.text !== '(' && !isWord(opening, 'i'))) return undefined;
  const numeral = near(tokens[at + 1]) ? readNumeral(tokens, at + 1) : undefined;
  if (numeral === undefined || !isYearlike(numeral)) return undefined;
  return { year: numeral.value, next: opening.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at + 2 };
}

const afterBareNumber = new Set(
  ('i på fra frå og men mens medan per pr for etter siden sidan da då når som med til hvert kvart årlig årleg ' +
    'innen innan fordi samtidig før mot').split(' '),
);

/** True where nothing after the number can be what it counts. */
function endsBare(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at];
  if (!near(after)) return true;
  return after.kind === 'word' ? afterBareNumber.has(after.text) : /^[.,;:)!?«»"]$/.test(after.text);
}

const furthestNoun = 12;

/** The unit said earlier in the sentence: `vedtakstimene økte fra 2600 til 3100`. */
function unitBefore(tokens: readonly Token[], at: number, next: number, largest: number): FoundUnit | undefined {
  for (let index = at - 1; index >= Math.max(0, at - furthestNoun); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;!?]$/.test(token.text) || tokens[index + 1]?.gap === Number.POSITIVE_INFINITY) break;
    const noun = token.kind === 'word' && token.text.length > 1 ? unitOfNoun(token.text) : undefined;
    if (noun === undefined || noun.number === 'one') continue;
    // `brukere fra 18 til 67` tells their age.
    if (noun.unit === 'brukere' && index === at - 1 && largest <= 110) return undefined;
    return { unit: noun.unit, next, factor: 1, singular: false, change: true };
  }
  return undefined;
}

/** What it became: the number after `til` or an arrow, possibly a range, with a unit or with that of the start. */
function readTarget(
  tokens: readonly Token[],
  first: number,
  start: { numeral: Numeral; prefixed: boolean; unit?: FoundUnit; hedge?: Hedge; year?: number },
  at: number,
): Spread | undefined {
  const side = readSide(tokens, at);
  if (side === undefined) return undefined;
  const prefixed = start.prefixed || side.prefixed;
  const dash = readDash(tokens, side.numeral.next);
  const upper = dash === undefined ? undefined : readNumeral(tokens, dash);
  const last = upper ?? side.numeral;
  const ownUnit = unitAfter(tokens, last, prefixed);
  if (isYearlike(start.numeral) && isYearlike(last)) return undefined;
  let unit = ownUnit;
  if (unit === undefined && !isYearlike(last) && endsBare(tokens, last.next)) {
    const earlier = start.unit ?? unitBefore(tokens, first, last.next, Math.max(start.numeral.value, last.value));
    unit = earlier && { ...earlier, next: last.next };
  }
  if (unit === undefined || (start.unit !== undefined && start.unit.unit !== unit.unit)) return undefined;
  // `fra 2 mill til 3,5` leaves the multiplier out the second time.
  const shortened = ownUnit === undefined && start.numeral.scale > 1 && last.scale === 1 && last.value < 1000;
  const factor = shortened ? start.numeral.scale : 1;
  const end = { ...last, value: last.value * factor };
  const from = start.unit !== undefined ? start.numeral.value : scaledStart(start.numeral, end);
  const hedge = side.hedge ?? start.hedge;
  const development = {
    from: { ...start.numeral, value: from },
    ...withHedge(hedge),
    ...(start.year === undefined ? {} : { fromYear: start.year }),
  };
  if (upper === undefined) return { low: end, unit, ...development };
  const spread = range({ ...side.numeral, value: side.numeral.value * factor }, end, unit, false);
  return spread && { ...spread, ...development };
}

/** `fra 2600 til 3100 timer`, `fra 12 årsverk i 2016 til 18 i 2018`. */
function readDevelopment(tokens: readonly Token[], at: number, prefixed: boolean): Spread | undefined {
  const side = readSide(tokens, at + 1);
  if (side === undefined) return undefined;
  const implied = unitAfter(tokens, side.numeral, false);
  const unit = side.prefixed ? unitAfter(tokens, side.numeral, true) : implied;
  const afterUnit = unit?.next ?? side.numeral.next;
  const year = readYear(tokens, afterUnit);
  let next = year?.next ?? afterUnit;
  if (near(tokens[next]) && isWord(tokens[next], 'og')) next += 1;
  if (near(tokens[next]) && isWord(tokens[next], 'opp', 'ned', 'helt', 'heilt')) next += 1;
  if (!near(tokens[next]) || !isWord(tokens[next], 'til')) return undefined;
  const hedges = readHedges(tokens, next + 1);
  if (hedges === undefined && !near(tokens[next + 1])) return undefined;
  return readTarget(
    tokens,
    at,
    {
      numeral: side.numeral,
      prefixed: prefixed || side.prefixed,
      ...(unit === undefined ? {} : { unit }),
      ...withHedge(side.hedge),
      ...(year === undefined ? {} : { year: year.year }),
    },
    next + 1,
  );
}

/** The range or the development that begins at token `at`; `prefixed` where `kr` stood before it. */
export function readSpread(tokens: readonly Token[], at: number, prefixed: boolean): Spread | Skip | undefined {
  if (isWord(tokens[at], 'mellom')) return readBetween(tokens, at, prefixed);
  if (isWord(tokens[at], 'fra', 'frå')) return readDevelopment(tokens, at, prefixed);
  return readPair(tokens, at, prefixed);
}
