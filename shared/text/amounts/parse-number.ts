// Reads a number typed into a form field.

import { readNumeral } from './numeral.ts';
import { tokenise } from './tokens.ts';
import { tidy } from './types.ts';
import { readCurrency } from './units.ts';

/** No number that a person types is longer. */
const longest = 100;

/**
 * `3,2 mill`, `39 000`, `720'`, `én million`, `-4,5`; `kr` before or after and `%` after are passed over.
 * Undefined for anything else: ranges, dates, text before or after.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const tokens = tokenise(text.trim());
  let at = readCurrency(tokens, 0) ?? 0;
  const isNegative = /^[-\u2212]$/.test(tokens[at]?.text ?? '');
  if (isNegative) at += 1;
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined || numeral.vague) return undefined;
  let end = numeral.next;
  if (tokens[end]?.text === '%' || tokens[end]?.text === 'prosent') end += 1;
  else end = readCurrency(tokens, end) ?? end;
  if (tokens[end]?.text === '.' && end === tokens.length - 1 && tokens[end - 1]?.kind === 'word') end += 1;
  if (end !== tokens.length) return undefined;
  return isNegative && numeral.value !== 0 ? tidy(-numeral.value) : numeral.value;
}
