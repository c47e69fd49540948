// A size told in round numbers («under 5 000 innbyggere») that holds for fewer than three municipalities of the sample.

import type { Span } from '../../text/positions.ts';

/** A phrase must hold for at least this many of the sample, or it tells who is meant. */
export const fewestPerPhrase = 3;

const number = '(\\d{1,3}(?:[ .\\u00a0\\u2009\\u202f]?\\d{3})+)';
const inhabitants = '\\s*(?:innbyggere|innbyggarar|innbyggjarar|inhabitants)';
const below = '(?:under|mindre enn|færre enn|i underkant av|opp mot|knapt|fewer than|less than)';
const above = '(?:over|mer enn|meir enn|minst|flere enn|fleire enn|i overkant av|more than|at least)';
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<below>${below})\\s+${number}|(?<above>${above})\\s+${number}|(?:mellom|between)\\s+${number}\\s+(?:og|and)\\s+${number}|${number}\\s?[–-]\\s?${number})${inhabitants}`, 'giu',
);

const valueOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits.replaceAll(/\D/g, '')));

export interface ThinRange extends Span { /** How many of the sample it holds for. */ readonly n: number }

/** `populations`: of the included cases; those not known count for nothing. */
export function thinRanges(text: string, populations: readonly (number | null)[]): ThinRange[] {
  return [...text.matchAll(pattern)].flatMap((m): ThinRange[] => {
    const [first, second] = m.slice(1).filter((g): g is string => g !== undefined && /^\d/.test(g)).map((g) => valueOf(g) ?? 0);
    if (first === undefined) return [];
    const [from, to] = m.groups?.below !== undefined ? [0, first] : m.groups?.above !== undefined ? [first, Infinity] : [first, second ?? Infinity];
    const n = populations.filter((p) => p !== null && p >= from && p < to).length;
    return n < fewestPerPhrase ? [{ start: m.index, end: m.index + m[0].length, n }] : [];
  });
}
