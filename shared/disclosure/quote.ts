// A block quote as it may leave: the words of the note with its masks, clarifications and ellipses, then redacted.

import { noteText, type StudyData } from '../analysis/study-data.ts';
import type { CellRow, Row, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { bracketed, layersOn, piecesOf, type Layer, type Shown } from './layers.ts';
import type { Redactor, SafeText } from './redact.ts';

export type QuoteRow = CellRow['quotes'][number];

export interface OutgoingQuote {
  readonly leadIn: SafeText;
  readonly text: SafeText;
  /** Word for word, as the note says; else as written down. */
  readonly verbatim: boolean;
  readonly note: string;
}

/** A quote ready for a report; null where it may not leave: its note is gone, withdrawn or about a single user. */
export function outgoingQuote(data: StudyData, redact: Redactor, quote: QuoteRow): OutgoingQuote | null {
  const note = data.byId.notes.get(quote.note);
  const taken = note && quotedWords(data, note, quote);
  if (!note || !taken || note.thirdPerson) return null;
  const place = { case: note.case };
  return { leadIn: redact.redact(quote.leadIn, place), text: redact.redact(shown(data, taken.text, taken.span), place), verbatim: note.verbatim, note: note.id };
}

/** The version that a quote is taken from and where in it; null where nothing is left of the words. */
export function quotedWords(data: StudyData, note: Row<'notes'>, quote: QuoteRow): { readonly text: TextRow; readonly span: Span } | null {
  const text = quotedText(data, note);
  if (!text) return null;
  const span = quote.part ? placeIn(text.id, quote.part, data.byId.texts) : { start: 0, end: text.text.length };
  return span !== null && span.end > span.start ? { text, span } : null;
}

/** What is quoted: the raw line where it is word for word what was said, else the line as written out. */
export const quotedText = (data: StudyData, note: Row<'notes'>): TextRow | undefined =>
  note.verbatim ? (data.byId.texts.get(note.text) ?? noteText(data, note)) : noteText(data, note);

/** A span of a text as its overlays show it; the generalised wording is no layer of a quote. */
export const shown = (data: StudyData, text: TextRow, span: Span): string =>
  piecesOf(text.text, span, layersOn(text, data.overlays.filter((o) => data.byId.texts.get(o.anchor.text)?.owner === text.owner), data.byId.texts).flatMap((l) => shownAs(l, data.study.ellipsis)))
    .map((p) => p.words).join('');

/** How a layer shows its span, but for passages about single users. */
export function shownAs({ start, end, kind, words }: Layer, ellipsis: string): Shown[] {
  if (kind === 'mask') return [{ start, end, kind, words: bracketed(words) }];
  if (kind === 'ellipsis') return [{ start, end, kind, words: ellipsis }];
  return kind === 'clarification' ? [{ start, end, kind, words: words === '' ? '' : `[${words}]` }] : [];
}
