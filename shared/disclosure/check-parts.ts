// The texts that a report takes: municipality examples, and the lead-ins and words of the quotes under them.

import type { StudyData } from '../analysis/study-data.ts';
import type { TextRow } from '../model/rows.ts';
import type { Span } from '../text/positions.ts';
import { isTaken, quoted } from './quote.ts';

/** A span of a source's newest version. */
export interface SourcePlace extends Span { readonly id: string }

export interface Part {
  readonly kind: 'example' | 'lead-in' | 'quote';
  readonly case: string;
  readonly cell: string;
  readonly note: string | null;
  /** The place in a source that is quoted. */
  readonly source: SourcePlace | null;
  /** As they would leave, but for redacting. */
  readonly words: string;
  /** The version they stand in, where they are a text of their own. */
  readonly text: TextRow | null;
}

/** Of the cases given, where the example is begun. */
export function outgoingParts(data: StudyData, cases: ReadonlySet<string>): Part[] {
  return data.cells.filter((c) => cases.has(c.case) && c.status !== 'tom').flatMap((cell): Part[] => {
    const base = { case: cell.case, cell: cell.id };
    const text = cell.text === null ? undefined : data.byId.texts.get(cell.text);
    const quotes = cell.quotes.flatMap((quote): Part[] => {
      const taken = quoted(data, quote, null);
      if (!isTaken(taken)) return [];
      const { note, source, span } = taken;
      const from = { ...base, note, source: source === null ? null : { id: source, ...span } };
      return [{ ...from, kind: 'lead-in', words: quote.leadIn, text: null }, { ...from, kind: 'quote', words: taken.words, text: taken.text }];
    });
    return [...(text ? [{ ...base, kind: 'example' as const, note: null, source: null, words: text.text, text }] : []), ...quotes];
  });
}
