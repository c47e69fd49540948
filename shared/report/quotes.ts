// A block quote under a municipality example: the informant's words as they may leave the study.

import { noteText, type StudyData } from '../analysis/study-data.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import { mayLeave } from '../disclosure/third-person.ts';
import type { CellRow } from '../model/rows.ts';
import type { Report } from './context.ts';

export interface ReadyQuote {
  /** Ends in a colon. */
  readonly leadIn: SafeText;
  readonly words: SafeText;
  /** Word for word; false: after a note in shorthand. */
  readonly verbatim: boolean;
}

type Quote = CellRow['quotes'][number];

/** Quotes that may leave, in the order of the cell. */
export const quotesOf = (report: Report, cell: CellRow): ReadyQuote[] =>
  cell.quotes.flatMap((quote) => readyQuote(report, cell.case, quote) ?? []);

function readyQuote(report: Report, caseId: string, quote: Quote): ReadyQuote | null {
  const note = report.data.byId.notes.get(quote.note);
  if (!note) return null;
  const leave = mayLeave(note, report.data);
  // A generalised wording is the researcher's, not the informant's: it stands in the example, never as a quote.
  if (!leave.leaves || leave.generalised) return null;
  const full = noteText(report.data, note)?.text ?? '';
  const words = quote.start === null || quote.end === null ? leave.words : cut(full, quote.start, quote.end);
  const shown = withEllipsis(words.trim(), report.data.study.ellipsis);
  if (shown === '') return null;
  return { leadIn: closed(report.safe(quote.leadIn.trim(), caseId)), words: report.safe(shown, caseId), verbatim: note.verbatim };
}

/** The part, with an ellipsis where a sentence is broken off. */
function cut(text: string, start: number, end: number): string {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end).trimStart();
  const opens = before === '' || /[.!?:]$/.test(before);
  const closes = after === '' || /[.!?]["»”]?$/.test(text.slice(start, end).trimEnd());
  return `${opens ? '' : '… '}${text.slice(start, end).trim()}${closes ? '' : ' …'}`;
}

/** Every kind of ellipsis as the study's setting writes it. */
const withEllipsis = (text: string, ellipsis: string): string => text.replaceAll(/\[(?:…|\.{3})\]|…|\.{3}/g, () => ellipsis);

const closed = (leadIn: SafeText): SafeText => {
  if (leadIn === '' || leadIn.endsWith(':')) return leadIn;
  return safe`${leadIn.replace(/[.,;]$/, '') as SafeText}:`;
};

/** Whether the quotes that the report shows are partly after shorthand, so that each such one must say so. */
export function quotesDiffer(data: StudyData, cells: readonly CellRow[]): 'none' | 'verbatim' | 'mixed' {
  const notes = cells.flatMap((c) => c.quotes.flatMap((q) => data.byId.notes.get(q.note) ?? []));
  if (notes.length === 0) return 'none';
  return notes.every((n) => n.verbatim) ? 'verbatim' : 'mixed';
}
