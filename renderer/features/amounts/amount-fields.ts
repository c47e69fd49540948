// A tallopplysning as a form shows it: the row's fields as typed text, and the way back.

import { z } from 'zod';
import type { AmountRow } from '../../../shared/model/rows.ts';
import { amountOrigins, hedges, units } from '../../../shared/model/vocabulary.ts';
import { citesField, citesOut } from '../documents/cites-field.ts';
import { choice, chosen, chosenNumber, line, number, numberOut, plainOut, ref, year } from '../cases/form/parts.ts';

type Years = Pick<AmountRow, 'year' | 'period'>;

/** `2018`, `2015–2018`, `2015-18`; empty: not said. Undefined for anything else. */
export function parseYears(typed: string): Years | undefined {
  const text = typed.trim();
  if (text === '') return { year: null, period: null };
  const match = /^((?:19|20|21)\d{2})(?:\s*[-–—/]\s*((?:19|20|21)?\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const first = Number(match[1]);
  if (match[2] === undefined) return { year: first, period: null };
  const last = match[2].length === 2 ? Math.floor(first / 100) * 100 + Number(match[2]) : Number(match[2]);
  return last < first ? undefined : { year: null, period: [first, last] };
}

export const yearsOut = ({ year: single, period }: Years): string => (period ? period.join('–') : plainOut(single));

const years = z.string().transform((typed, context): Years => {
  const found = parseYears(typed);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'notYears' });
  return z.NEVER;
});

export const priceBases = ['lopende', 'faste'] as const;
export const uses = ['drift', 'investering'] as const;
export const refunds = ['brutto', 'netto'] as const;
export const durations = ['engang', 'varig'] as const;
export const kinds = ['level', 'change'] as const;

export const amountSchema = z.object({
  measure: line,
  low: number(),
  high: number(),
  from: number(),
  hedge: choice(hedges),
  unit: chosen(units),
  kind: chosen(kinds),
  years,
  priceBasis: choice(priceBases),
  priceYear: year(),
  use: choice(uses),
  refund: choice(refunds),
  duration: choice(durations),
  perUsers: number({ whole: true, min: 1, max: 1_000_000 }),
  functionCode: chosenNumber(),
  category: ref(),
  origin: chosen(amountOrigins),
  originPlace: line,
  cites: citesField(),
}).superRefine(({ low, hedge }, context) => {
  // A figure that was asked for and not given is told by its hedge.
  if (low === null && hedge !== 'ikke-oppgitt') context.addIssue({ code: 'custom', path: ['low'], message: 'valueMissing' });
});

export type AmountFields = z.input<typeof amountSchema>;
type Parsed = z.output<typeof amountSchema>;

/** What the fields of a row show. */
export const amountFields = (row: Omit<AmountRow, 'id' | 'case'>): AmountFields => ({
  measure: row.measure,
  low: numberOut(row.low),
  high: numberOut(row.high),
  from: numberOut(row.from),
  hedge: row.hedge ?? '',
  unit: row.unit,
  kind: row.kind,
  years: yearsOut(row),
  priceBasis: row.priceBasis ?? '',
  priceYear: plainOut(row.priceYear),
  use: row.use ?? '',
  refund: row.refund ?? '',
  duration: row.duration ?? '',
  perUsers: plainOut(row.perUsers),
  functionCode: plainOut(row.functionCode),
  category: row.category ?? '',
  origin: row.origin,
  originPlace: row.originPlace,
  cites: citesOut(row.cites),
});

/** What a new one starts with. */
export const newAmountFields: AmountFields = {
  measure: '', low: '', high: '', from: '', hedge: '', unit: 'kr', kind: 'level', years: '', priceBasis: '', priceYear: '',
  use: '', refund: '', duration: '', perUsers: '', functionCode: '', category: '', origin: 'dokument', originPlace: '', cites: '',
};

/** Parsed fields as changes of a row. */
export function amountChanges<P extends Partial<Parsed>>({ years: when, ...rest }: P): Omit<P, 'years'> & Partial<Years> {
  return { ...rest, ...when };
}
