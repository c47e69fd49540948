// The block quotes under a municipality example, ready to stand after their lead-ins.

import type { StudyData } from '../analysis/study-data.ts';
import { outgoingQuote, type OutgoingQuote } from '../disclosure/quote.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import type { CellRow } from '../model/rows.ts';
import type { Report } from './context.ts';

/** Quotes that may leave, in the order of the cell, each lead-in with its colon. */
export const quotesOf = (report: Report, cell: CellRow): OutgoingQuote[] =>
  cell.quotes.flatMap((row) => {
    const quote = outgoingQuote(report.data, report.redactor, row);
    return quote === null || quote.text.trim() === '' ? [] : [{ ...quote, leadIn: closed(quote.leadIn.trim() as SafeText) }];
  });

const closed = (leadIn: SafeText): SafeText => {
  if (leadIn === '' || leadIn.endsWith(':')) return leadIn;
  return safe`${leadIn.replace(/[.,;]$/, '') as SafeText}:`;
};

/** Whether some of the quotes that the report shows are after shorthand, so that each such one must say so. */
export function quotesDiffer(data: StudyData, cells: readonly CellRow[]): 'none' | 'verbatim' | 'mixed' {
  const notes = cells.flatMap((c) => c.quotes.flatMap((q) => data.byId.notes.get(q.note) ?? [])).filter((n) => !n.thirdPerson);
  if (notes.length === 0) return 'none';
  return notes.every((n) => n.verbatim) ? 'verbatim' : 'mixed';
}
