// Reads one run of digits: thousands groups, decimals, and the runs that are no quantity.

export interface Digits {
  readonly kind: 'number' | 'period' | 'other';
  readonly end: number;
  readonly value?: number;
}

/** Blanks that separate thousands: normal, non-breaking, figure, thin, narrow non-breaking. */
const separators = ' \u00a0\u2007\u2009\u202f';
const mostDigits = 15;
const run = /\d+/y;
/** What glues digits into a date, a ratio, a clock time or a paragraph number. */
const glue = /(?:[.,:/]\d+)+/y;
const glueOfName = /(?:[.,:/\-\u2013]\d+)+/y;
const spacedGroups = new RegExp(`(?:[${separators}]\\d{3})+(?!\\d)`, 'y');
const dottedGroups = /(?:\.\d{3})+(?!\d)/y;
const decimals = /[.,]\d+/y;
const yearPeriod = /(\d{4})[-\u2013/](\d{4}|\d{2})(?!\d)/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Years that a study of costs may speak of; other four-digit numbers are quantities. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2049;
}

/** The years of `2017-2018` and `2017/18`, rising, at `at`. */
export function readPeriod(text: string, at = 0): [number, number] | undefined {
  yearPeriod.lastIndex = at;
  const match = yearPeriod.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const second = match[2] ?? '';
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  return isYear(first) && isYear(last) && last > first ? [first, last] : undefined;
}

/** `1/2`, `3/4`: a fraction of a position, told from dates by its small denominator. */
function readFraction(text: string, at: number): Digits | undefined {
  if (text[at + 1] !== '/') return undefined;
  const match = /^([1-4])\/([2-5])(?![\d/.,])/.exec(text.slice(at, at + 4));
  if (match === null || Number(match[1]) >= Number(match[2])) return undefined;
  return { kind: 'number', end: at + 3, value: Number(match[1]) / Number(match[2]) };
}

/**
 * The digits at `at`, which is a digit. `isName`: they follow `kap`, `funksjon` and the like, or a letter, so that
 * they are no quantity and no thousands group begins with them.
 */
export function readDigits(text: string, at: number, isName: boolean): Digits {
  const first = endOf(run, text, at);
  if (isName) return { kind: 'other', end: endOf(glueOfName, text, first) };
  if (readPeriod(text, at) !== undefined) return { kind: 'period', end: yearPeriod.lastIndex };
  const fraction = readFraction(text, at);
  if (fraction !== undefined) return fraction;

  let end = first;
  if (first - at <= 3) {
    end = endOf(spacedGroups, text, first);
    if (end === first) end = endOf(dottedGroups, text, first);
  }
  const wholeEnd = end;
  end = endOf(decimals, text, end);
  const whole = text.slice(at, Math.min(wholeEnd, at + 2 * mostDigits)).replaceAll(/\D/g, '');
  const beyond = endOf(glue, text, end);
  const leadingZero = whole.length > 1 && whole.startsWith('0');
  if (beyond !== end || leadingZero || wholeEnd - at > 2 * mostDigits || whole.length > mostDigits) {
    return { kind: 'other', end: beyond };
  }
  const decimalPart = text.slice(wholeEnd + 1, Math.min(end, wholeEnd + 1 + mostDigits));
  return { kind: 'number', end, value: Number(`${whole}.${decimalPart === '' ? '0' : decimalPart}`) };
}
