// The parts that form schemas are made of: what is typed goes in, what a row holds comes out. Messages are keys of
// `form.error` in the screen's texts.

import { z } from 'zod';
import { parseNumber } from '../../../../shared/text/amounts/index.ts';
import { dateField, parseDate } from './dates.ts';

export const line = z.string().trim().max(300, 'tooLong');
export const required = line.min(1, 'required');
export const longText = z.string().trim().max(100_000, 'tooLong');
export const flag = z.boolean();

interface NumberRules { readonly whole?: boolean; readonly min?: number; readonly max?: number }

/** A number as people write it; null where the field is empty. */
export const number = ({ whole = false, min = -Infinity, max = Infinity }: NumberRules = {}) =>
  z.string().transform((typed, context): number | null => {
    if (typed.trim() === '') return null;
    const value = parseNumber(typed);
    const problem = value === undefined ? 'notNumber'
      : whole && !Number.isInteger(value) ? 'notWhole'
        : value < min || value > max ? 'outOfRange' : undefined;
    if (problem === undefined) return value!;
    context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });

export const year = () => number({ whole: true, min: 1950, max: 2200 });

/** An ISO date; null where the field is empty. */
export const date = () => z.string().transform((typed, context): string | null => {
  if (typed.trim() === '') return null;
  const iso = parseDate(typed);
  if (iso !== undefined) return iso;
  context.addIssue({ code: 'custom', message: 'notDate' });
  return z.NEVER;
});

/** One of a list; null where nothing is chosen. */
export const choice = <T extends string>(values: readonly T[]) =>
  z.string().transform((v): T | null => values.find((known) => known === v) ?? null);

/** One of a list, which must be chosen. */
export const chosen = <T extends string>(values: readonly T[]) =>
  z.string().transform((v, context): T => {
    const found = values.find((known) => known === v);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'required' });
    return z.NEVER;
  });

/** A number chosen from a list, null where nothing is. */
export const chosenNumber = () => z.string().transform((v): number | null => (v === '' ? null : Number(v)));

/** The id of a row, null where nothing is chosen. */
export const ref = () => z.string().transform((v): string | null => (v === '' ? null : v));

/** Yes, no, or null: not asked. */
export const yesNo = () => z.string().transform((v): boolean | null => (v === 'yes' ? true : v === 'no' ? false : null));

// The way back: what a row holds, as its field shows it.

const grouped = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 6 });

export const numberOut = (value: number | null | undefined): string => (value == null ? '' : grouped.format(value));
/** Years are written without a space. */
export const plainOut = (value: number | null | undefined): string => (value == null ? '' : String(value));
export const dateOut = dateField;
export const yesNoOut = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');
