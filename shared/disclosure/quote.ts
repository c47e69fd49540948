// A block quote as it may leave: the words of the note with its masks, clarifications and ellipses, then redacted.

import { noteText, type StudyData } from '../analysis/study-data.ts';
import type { CellRow, Row, TextRow } from '../model/rows.ts';
import { mapSpanThrough, type Span } from '../text/positions.ts';
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
  const text = note && quotedText(data, note);
  if (!note || !text || note.thirdPerson) return null;
  const span = { start: quote.start ?? 0, end: quote.end ?? text.text.length };
  const place = { case: note.case };
  return { leadIn: redact.redact(quote.leadIn, place), text: redact.redact(shown(data, text, span), place), verbatim: note.verbatim, note: note.id };
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
  const later: TextRow['edits'] = [];
  const layers: Layer[] = [];
  for (let version: TextRow | undefined = text; version; version = version.parent === null ? undefined : data.byId.texts.get(version.parent)) {
    const id = version.id;
    for (const o of data.overlays) {
      if (o.anchor.text === id && o.kind !== 'generalised') layers.push({ ...mapSpanThrough(o.anchor, later), kind: o.kind, words: o.words });
    }
    later.unshift(...version.edits);
  }
  return layers;
}
