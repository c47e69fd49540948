// The texts that a report takes: municipality examples, and the lead-ins and words of the quotes under them.

import type { StudyData } from '../analysis/study-data.ts';
import type { TextRow } from '../model/rows.ts';
import { quotedWords, shown } from './quote.ts';

export interface Part {
  readonly kind: 'example' | 'lead-in' | 'quote';
  readonly case: string;
  readonly cell: string;
  readonly note: string | null;
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
      const note = data.byId.notes.get(quote.note);
      const taken = note && quotedWords(data, note, quote);
      if (!note || !taken) return [];
      return [
        { ...base, kind: 'lead-in', note: note.id, words: quote.leadIn, text: null },
        { ...base, kind: 'quote', note: note.id, words: shown(data, taken.text, taken.span), text: taken.text },
      ];
    });
    return [...(text ? [{ ...base, kind: 'example' as const, note: null, words: text.text, text }] : []), ...quotes];
  });
}
