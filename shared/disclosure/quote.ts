// A block quote as it may leave: the words of the note with its masks, clarifications and ellipses, then redacted.

import { noteText, type StudyData } from '../analysis/study-data.ts';
import type { CellRow, Row, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
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

/** A span of a text as its overlays show it. */
export function shown(data: StudyData, text: TextRow, span: Span): string {
  const layers = overlaysOn(data, text)
    .filter((o) => o.end > o.start && o.start < span.end && o.end > span.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = span.start;
  for (const layer of layers) {
    const start = Math.max(layer.start, at);
    const end = Math.min(layer.end, span.end);
    if (layer.kind === 'clarification') {
      if (end < at) continue;
      out += text.text.slice(at, end) + (layer.words === '' ? '' : ` [${layer.words}]`);
    } else {
      out += text.text.slice(at, start) + (end > at ? (layer.kind === 'ellipsis' ? data.study.ellipsis : bracketed(layer.words)) : '');
    }
    at = Math.max(at, end);
  }
  return out + text.text.slice(at, span.end);
}

/** A label in brackets; masks that the name list made have theirs already, and a genitive s after it. */
const bracketed = (words: string): string => (words.startsWith('[') ? words : `[${words}]`);

interface Layer extends Span { readonly kind: Row<'overlays'>['kind']; readonly words: string }

/** Overlays on this version or one before it, where they are now; the generalised wording is no layer. */
function overlaysOn(data: StudyData, text: TextRow): Layer[] {
  return data.overlays.flatMap((o): Layer[] => {
    if (o.kind === 'generalised' || data.byId.texts.get(o.anchor.text)?.owner !== text.owner) return [];
    const place = placeIn(text.id, o.anchor, data.byId.texts);
    return place === null ? [] : [{ ...place, kind: o.kind, words: o.words }];
  });
}
