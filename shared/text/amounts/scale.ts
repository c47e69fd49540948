// A multiplier said once for two numbers: `mellom 14 og 18 millioner`, `4-5 000 kroner`.

import type { Numeral } from './numeral.ts';
import { tidy } from './types.ts';

/** `5 000` said for the second only: what the first is multiplied by in `4-5 000`. */
export function sharedThousands(left: string, right: string): number | undefined {
  const groups = /^(\d{1,3})((?:[ .\u00a0\u2007\u2009\u202f]000)+)$/.exec(right);
  if (groups === null || !/^\d{1,3}(?:[.,]\d{1,2})?$/.test(left)) return undefined;
  const isLower = Number(left.replace(',', '.')) < Number(groups[1]);
  return isLower ? 1000 ** ((groups[2] ?? '').length / 4) : undefined;
}

/** What the first number is multiplied by where the second ends in a multiplier and the first does not have it. */
function sharedMultiplier(left: Numeral, right: Numeral): number {
  // `to hundre` takes only the last part of `tre hundre tusen`.
  if (left.scale === 100 && (right.scale === 1e5 || right.scale === 1e8)) return right.scale / 100;
  return left.scale > 1 ? 1 : right.scale;
}

/** The lower end of a range with the multiplier of the upper, or undefined where the two make no range. */
export function scaledLow(left: Numeral, right: Numeral): number | undefined {
  const thousands = sharedThousands(left.digits, right.digits);
  if (thousands !== undefined) return tidy(left.value * thousands);
  const multiplier = sharedMultiplier(left, right);
  const scaled = tidy(left.value * multiplier);
  if (multiplier === 1 || scaled < right.value) return scaled;
  // `mellom 800 000 og 1,2 millioner` needs none; `mellom 800 og 1,2 millioner` cannot be told.
  return multiplier < 1000 || left.value >= 1000 ? left.value : undefined;
}

/** Further apart than this, two numbers are not taken to share a multiplier. */
export const furthestApart = 100;

/** What a development began at, with the multiplier of what it became. */
export function scaledStart(start: Numeral, end: Numeral): number {
  const multiplier = sharedMultiplier(start, end);
  const scaled = tidy(start.value * multiplier);
  const isShared = scaled <= end.value * furthestApart || (multiplier >= 1000 && start.value < 1000);
  return isShared ? scaled : start.value;
}
