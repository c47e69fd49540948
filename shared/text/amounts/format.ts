// Writes an amount as it stands in a report: bokmål, nynorsk or English.

import type { Language } from '../../model/language.ts';
import { furthestApart, sharedThousands } from './scale.ts';
import { tidy, type Hedge, type Unit } from './types.ts';
import { hedgeWords, linkWords, unitWords } from './words.ts';

interface FormattedAmount {
  low: number;
  high?: number;
  from?: number;
  hedge?: Hedge;
  unit: Unit;
}

const nonBreaking = '\u00a0';

/** Digits in groups of three with a non-breaking space and a comma; in English with a comma and a point. */
export function formatNumber(value: number, language: Language): string {
  const absolute = tidy(Math.abs(value));
  // Beyond these, JavaScript writes exponents and digits that no amount has.
  const plain = absolute >= 1e15 ? absolute.toFixed(0) : String(Number(absolute.toFixed(6)));
  const [whole = '0', decimals] = (plain.includes('e') ? Number(plain).toFixed(6) : plain).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === 'en' ? ',' : nonBreaking);
  const sign = value < 0 && Number(plain) !== 0 ? '\u2212' : '';
  return sign + grouped + (decimals === undefined ? '' : (language === 'en' ? '.' : ',') + decimals);
}

interface Scale {
  readonly size: number;
  readonly name: 'mill' | 'mrd' | 'none';
}

const scales: readonly Scale[] = [{ size: 1e9, name: 'mrd' }, { size: 1e6, name: 'mill' }];

/**
 * Millions or milliards where every number has at most two decimals of them, so that nothing is rounded away, and
 * where none is so small that `fra 2 000 til 0,1 mill. kr` would mislead.
 */
function scaleOf(values: readonly number[]): Scale {
  const sizes = values.map(Math.abs).filter((value) => value !== 0);
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  const fits = (size: number): boolean =>
    largest >= size && smallest >= size / 10 && largest <= smallest * furthestApart &&
    values.every((value) => Number.isInteger(tidy((value / size) * 100)));
  return scales.find(({ size }) => fits(size)) ?? { size: 1, name: 'none' };
}

function isMoney(unit: Unit): boolean {
  return unit === 'kr' || unit === 'kr-per-dogn' || unit === 'kr-per-time';
}

/** The unit after the number, with its multiplier; `value` is the number that decides singular or plural. */
function unitText(unit: Unit, scale: Scale, value: number, language: Language): string {
  const words = unitWords[language][unit];
  if (language === 'en') {
    const name = { mill: ' million', mrd: ' billion', none: '' }[scale.name];
    if (isMoney(unit)) return name + words.after;
    return ` ${Math.abs(value) === 1 ? words.one : words.many}`;
  }
  if (scale.name !== 'none') return ` ${scale.name}. kr${words.after}`;
  return ` ${Math.abs(value) === 1 ? words.one : words.many}`;
}

/** `80 prosent stilling`, for less than one position in whole per cent. */
function asShare(values: readonly number[]): boolean {
  return values.every((value) => value > 0 && value < 1 && Number.isInteger(tidy(value * 100)));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

const shareWords: Record<Language, string> = {
  nb: ' prosent stilling',
  nn: ' prosent stilling',
  en: ' per cent of a position',
};

/**
 * The amount in words and digits: `rundt 3,2 mill. kr`, `mellom 14 og 18 mill. kr`, `fra 2 600 til 3 100 timer`.
 * Spaces inside a number do not break. With the hedge `ikke-oppgitt` the number is a placeholder and is not written.
 */
export function formatAmount(amount: FormattedAmount, language: Language): string {
  const { low, high, from, hedge, unit } = amount;
  if (hedge === 'ikke-oppgitt') return hedgeWords[language]['ikke-oppgitt'];
  const values = [low, high, from].filter((value) => value !== undefined);
  const isShare = unit === 'stillinger' && asShare(values);
  const scale = isMoney(unit) ? scaleOf(values) : { size: 1, name: 'none' as const };
  const number = (value: number): string =>
    formatNumber(isShare ? tidy(value * 100) : tidy(value / scale.size), language);
  const after = (value: number): string =>
    isShare ? shareWords[language] : unitText(unit, scale, value, language);
  const currency = language === 'en' && isMoney(unit) ? 'NOK' : '';
  const { between, and, since, to } = linkWords[language];
  const hedgeText = hedge === undefined ? '' : hedgeWords[language][hedge];

  if (from !== undefined) {
    const until = high === undefined ? number(low) : `${number(low)}–${number(high)}`;
    return join([since, currency, number(from), to, hedgeText, until]) + after(high ?? low);
  }
  if (high === undefined) return join([hedgeText, currency, number(low)]) + after(low);
  // `mellom 3 og 5 000 timer` could be 3 000: the unit is then said twice.
  const isAmbiguous = language !== 'en' && sharedThousands(number(low), number(high)) !== undefined;
  const first = number(low) + (isAmbiguous ? after(low) : '');
  return join([hedgeText, between, currency, first, and, number(high)]) + after(high);
}
