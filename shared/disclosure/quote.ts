// A block quote as it may leave: the words of a note or of a source with their masks, clarifications and ellipses, then
// redacted.

import { noteText, type StudyData } from '../analysis/study-data.ts';
import type { Language } from '../model/language.ts';
import type { CellRow, Row, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { layersOn, piecesOf, shownAs } from './layers.ts';
import { overlaysOf } from './overlays-of.ts';
import type { Redactor, SafeText } from './redact.ts';
import { hasWords, sourceWords, turnsText, type Unshown } from './source-words.ts';

export type QuoteRow = CellRow['quotes'][number];

/** Where quoted words were taken from: a live note, a transcript of a recording, or a written source. */
export type QuoteOrigin = 'note' | 'recording' | 'written';

export interface OutgoingQuote {
  readonly leadIn: SafeText;
  /** One line a speaker. */
  readonly text: SafeText;
  /** Word for word what was said or written; else as written down. */
  readonly verbatim: boolean;
  readonly from: QuoteOrigin;
}

/** A quote ready for a report; null where it may not leave: what it quotes is gone, withdrawn, corrected away or about a single user. */
export function outgoingQuote(data: StudyData, redact: Redactor, quote: QuoteRow, language: Language = data.study.documentLanguage): OutgoingQuote | null {
  const taken = quoted(data, quote, redact, language);
  if (!isTaken(taken)) return null;
  const place = { case: taken.case };
  return { leadIn: redact.redact(quote.leadIn, place), text: redact.redact(taken.words, place), verbatim: taken.verbatim, from: taken.from };
}

/** What a quote says, but for redacting. */
export interface Quoted {
  readonly case: string;
  readonly words: string;
  readonly text: TextRow;
  /** Of the text. */
  readonly span: Span;
  readonly verbatim: boolean;
  readonly from: QuoteOrigin;
  readonly note: string | null;
  readonly source: string | null;
}

export const isTaken = (taken: Quoted | Unshown): taken is Quoted => typeof taken !== 'string';

/** `tool` null: names of the list stand as they are. */
export function quoted(data: StudyData, { note: noteId, part }: QuoteRow, tool: Redactor | null, language: Language = data.study.documentLanguage): Quoted | Unshown {
  if (noteId === null) {
    const taken = part === undefined ? 'gone' : sourceWords(data, part, tool);
    if (!hasWords(taken)) return taken;
    const { source, head, span, turns } = taken;
    const from = source.kind === 'transcript' ? 'recording' : source.kind === 'written' ? 'written' : 'note';
    return { case: source.case, words: turnsText(turns, language), text: head, span, verbatim: from !== 'note', from, note: null, source: source.id };
  }
  const note = data.byId.notes.get(noteId);
  const text = note && quotedText(data, note);
  if (!note || !text) return 'gone';
  const span = part ? placeIn(text.id, part, data.byId.texts) : { start: 0, end: text.text.length };
  if (span === null || span.end <= span.start) return 'emptied';
  if (note.thirdPerson) return 'single-user';
  return { case: note.case, words: shown(data, text, span), text, span, verbatim: note.verbatim, from: 'note', note: note.id, source: null };
}

/** What is quoted of a note: the raw line where it is word for word what was said, else the line as written out. */
export const quotedText = (data: StudyData, note: Row<'notes'>): TextRow | undefined =>
  note.verbatim ? (data.byId.texts.get(note.text) ?? noteText(data, note)) : noteText(data, note);

/** A span of a note as its overlays show it; the generalised wording is no layer of a quote. */
export const shown = (data: StudyData, text: TextRow, span: Span): string =>
  piecesOf(text.text, span, layersOn(text, overlaysOf(data, text.owner), data.byId.texts).flatMap((l) => shownAs(l, data.study.ellipsis)))
    .map((p) => p.words).join('');
