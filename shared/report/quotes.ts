// The block quotes under a municipality example, ready to stand after their lead-ins, and what they are taken from.

import { outgoingQuote, type OutgoingQuote } from '../disclosure/quote.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import type { CellRow } from '../model/rows.ts';
import type { Report } from './context.ts';
import type { QuoteOrigins } from './wording.ts';

/** Quotes that may leave, in the order of the cell, each lead-in with its colon. */
export const quotesOf = (report: Pick<Report, 'data' | 'redactor' | 'language'>, cell: CellRow): OutgoingQuote[] =>
  cell.quotes.flatMap((row) => {
    const quote = outgoingQuote(report.data, report.redactor, row, report.language);
    return quote === null || quote.text.trim() === '' ? [] : [{ ...quote, leadIn: closed(quote.leadIn.trim() as SafeText) }];
  });

const closed = (leadIn: SafeText): SafeText => {
  if (leadIn === '' || leadIn.endsWith(':')) return leadIn;
  return safe`${leadIn.replace(/[.,;]$/, '') as SafeText}:`;
};

export function quoteOrigins(quotes: readonly Pick<OutgoingQuote, 'from' | 'verbatim'>[]): QuoteOrigins {
  const notes = quotes.filter((q) => q.from === 'note');
  return {
    notes: notes.length === 0 ? 'none' : notes.every((q) => q.verbatim) ? 'verbatim' : 'mixed',
    recording: quotes.some((q) => q.from === 'recording'), written: quotes.some((q) => q.from === 'written'),
  };
}

export const originsDiffer = ({ notes, recording, written }: QuoteOrigins): boolean => [notes !== 'none', recording, written].filter(Boolean).length > 1;
