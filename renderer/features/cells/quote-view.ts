// A quote as its card shows it: the words, where they are from, why they do not get into the report, and the text that
// a part of them can be chosen in.

import type { TFunction } from 'i18next';
import type { Redactor } from '../../../shared/disclosure/redact.ts';
import { hasWords, sourceWords, turnsText } from '../../../shared/disclosure/source-words.ts';
import type { CellRow, SourceRow, TextRow } from '../../../shared/model/rows.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import type { Span } from '../../../shared/text/positions.ts';
import type { CaseNote, CaseNotes } from '../../data/case-notes.ts';
import type { CaseSource, CaseSources } from '../../data/case-sources.ts';

export type Quote = CellRow['quotes'][number];

export interface QuoteView {
  readonly words: string;
  /** Who said it and what it is from. */
  readonly from: string;
  readonly problem: string | null;
  /** Null where no part can be chosen. `within`: what is chosen in; `whole`: all of it can be quoted as well. */
  readonly chooser: { readonly text: TextRow; readonly within: Span; readonly span: Span | null; readonly whole: boolean } | null;
  /** In a source. */
  readonly place: (Span & { readonly source: string }) | null;
}

/** What is quoted of a note: the raw line where it is word for word what was said, else the line as written out. */
export const quotedText = ({ note, raw, written }: CaseNote): TextRow | undefined => (note.verbatim ? (raw ?? written) : (written ?? raw));

const origins = { transcript: 'recording', written: 'written', notes: 'note' } as const satisfies Record<SourceRow['kind'], string>;

export function noteQuote(quote: Quote, notes: CaseNotes, t: TFunction<'cells'>): QuoteView {
  const found = notes.notes.find((n) => n.note.id === quote.note);
  const text = found && quotedText(found);
  const span = text && quote.part ? placeIn(text.id, quote.part, notes.texts) : null;
  const words = text === undefined ? '' : quote.part ? text.text.slice(span?.start ?? 0, span?.end ?? 0) : text.text;
  return {
    words,
    from: `${found?.speaker?.pseudonym ?? t('noSpeaker')} · ${t('quotes.origin.note')}`,
    problem: found === undefined ? t('quotes.gone') : found.note.thirdPerson ? t('quotes.thirdPerson')
      : words === '' && quote.part ? t('quotes.partGone') : found.note.verbatim ? null : t('quotes.notVerbatim'),
    chooser: text ? { text, within: { start: 0, end: text.text.length }, span, whole: true } : null,
    place: null,
  };
}

/** Who speaks in a span: under pseudonyms where the labels stand for informants. */
export function speakersIn(own: CaseSource, span: Span, { informants }: CaseSources['facts']): string {
  const labels = new Set(own.lines.filter((l) => !l.hidden && l.start < span.end && l.end > span.start).flatMap((l) => l.speaker ?? []));
  const nameOf = (label: string): string => {
    const who = own.source.speakers?.find((s) => s.label === label)?.informant;
    return informants.find((i) => i.id === who)?.pseudonym ?? label;
  };
  return [...labels].map(nameOf).join(', ');
}

export function sourceQuote({ part }: Quote, { facts, sources }: CaseSources, tool: Redactor, t: TFunction<'cells'>): QuoteView {
  const own = part && sources.get(facts.byId.texts.get(part.text)?.owner ?? '');
  const gone = { words: '', from: '', problem: t('quotes.sourceGone'), chooser: null, place: null };
  if (!part || !own) return gone;
  const shown = sourceWords(facts, part, tool);
  if (shown === 'gone') return gone;
  const span = placeIn(own.head.id, part, facts.byId.texts)!;
  const touched = own.lines.filter((l) => l.start < span.end && l.end > span.start);
  const from = [speakersIn(own, span, facts), own.from, t(`quotes.origin.${origins[own.source.kind]}`)].filter((x) => x !== '').join(' · ');
  return {
    words: hasWords(shown) ? turnsText(shown.turns, facts.study.documentLanguage) : '',
    from: shown === 'emptied' ? '' : from,
    problem: shown === 'emptied' ? t('quotes.partGone') : shown === 'single-user' ? t('quotes.sourceThirdPerson') : null,
    chooser: touched.length > 0 && hasWords(shown) && touched.every((l) => !l.hidden)
      ? { text: own.head, within: { start: touched[0]!.start, end: touched.at(-1)!.end }, span, whole: false } : null,
    place: shown === 'emptied' ? null : { ...span, source: own.source.id },
  };
}
