// Everything that the reading screen shows of a source, read live and joined: its paragraphs, and the segments that
// are coded in them.

import { useMemo } from 'react';
import { byOrder } from '../../../shared/model/order.ts';
import type { CaseRow, CodeRow, CodingRow, InterviewRow, Row, SourceRow, TextRow } from '../../../shared/model/rows.ts';
import type { SpanArgs } from '../../../shared/commands/span-codings.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import type { Readable } from '../../../shared/text/caret.ts';
import type { SheetBlock } from '../../../shared/text/note-sheet.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { goneInformants, isWhollyGone, openWords, sourceLines, turnsOf, type SourceLine, type Turn } from '../../../shared/text/source-lines.ts';
import { useAll, useRow, useWhere } from '../../data/study-context.tsx';
import { useCaseCodings } from '../../data/use-case-codings.ts';

/** A coding with where it is now and what of it may be read. */
export interface Segment extends Span {
  readonly id: string;
  readonly row: CodingRow;
  readonly code: CodeRow;
  /** The words, without those of people who withdrew. */
  readonly words: string;
}

/** A text that is open: a source, or the notes of an interview as one sheet. */
export interface Reading {
  /** Of the source, or of the interview. */
  readonly id: string;
  readonly title: string;
  /** Null for a note sheet. */
  readonly source: SourceRow | null;
  /** The notes' own texts in a note sheet; null for a source. */
  readonly sheet: readonly SheetBlock[] | null;
  /** What a span is of, each with the offsets of its own text: one source, or as many notes as it touches. */
  readonly partsOf: (span: Span) => readonly SpanArgs[];
  readonly head: TextRow;
  readonly ownCase: CaseRow;
  readonly interview: InterviewRow | null;
  readonly codes: readonly CodeRow[];
  readonly coders: readonly Row<'coders'>[];
  readonly turns: readonly Turn[];
  readonly read: Readable;
  /** Paragraphs that are not shown. */
  readonly hidden: number;
  /** What a label is called: the informant's pseudonym, else the label itself. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** In the order of the text. */
  readonly segments: readonly Segment[];
  /** Codings that corrections left without text. */
  readonly emptied: readonly CodingRow[];
  /** Of the newest version. */
  readonly lines: readonly SourceLine[];
  readonly versions: ReadonlyMap<string, TextRow>;
}

export type SourceReading = Reading & { readonly source: SourceRow };

/** Undefined while it is first read, null where the source is gone or withdrawn. */
export function useReading(id: string): SourceReading | null | undefined {
  const source = useRow('sources', id);
  const ownCase = useRow('cases', source?.case ?? null);
  const interview = useRow('interviews', source?.interview ?? null);
  const informants = useWhere('informants', 'case', source?.case ?? null);
  const texts = useWhere('texts', 'owner', id);
  const codes = useAll('codes');
  const coders = useAll('coders');
  const codings = useCaseCodings(source?.case ?? null);

  const versions = useMemo(() => texts && new Map(texts.map((v) => [v.id, v])), [texts]);
  const head = source?.text == null ? undefined : versions?.get(source.text);

  // Apart from the codings, so that the paragraphs are the same ones for as long as the text is.
  const text = useMemo(() => {
    if (!source || !head || !versions || !informants || interview === undefined) return undefined;
    const gone = goneInformants(informants);
    const all = sourceLines(source, head, versions, gone);
    const lines = isWhollyGone(interview, gone) ? all.map((l) => ({ ...l, hidden: true })) : all;
    const turns = turnsOf(lines);
    const pseudonyms = new Map(informants.map((i) => [i.id, i.pseudonym]));
    return {
      lines, turns, hidden: lines.filter((l) => l.hidden).length,
      read: { text: head.text, lines: turns.flatMap((turn, n) => (turn.hidden ? [] : turn.lines.map(({ start, end }) => ({ start, end, turn: n })))) },
      nameOf: new Map((source.speakers ?? []).map((s) => [s.label, (s.informant !== null && pseudonyms.get(s.informant)) || s.label])),
    };
  }, [head, informants, interview, source, versions]);

  const codeById = useMemo(() => codes && new Map(codes.map((c) => [c.id, c])), [codes]);
  const segments = useMemo(() => {
    if (!codings || !codeById || !head || !versions || !text) return undefined;
    const found: Segment[] = [];
    const emptied: CodingRow[] = [];
    for (const row of codings.values()) {
      const code = codeById.get(row.code);
      if (!row.anchor || !code || !versions.has(row.anchor.text)) continue;
      const span = placeIn(head.id, row.anchor, versions);
      if (span && span.start === span.end) emptied.push(row);
      if (!span || span.start === span.end) continue;
      const words = text.hidden === 0 ? head.text.slice(span.start, span.end) : openWords(span, text.lines, head.text);
      if (words !== '') found.push({ ...span, id: row.id, row, code, words });
    }
    return { found: found.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)), emptied };
  }, [codeById, codings, head, text, versions]);

  return useMemo(() => {
    if (source === null || ownCase === null || (ownCase && ownCase.withdrawnAt !== null) || (source && source.text === null)) return null;
    if (!source || !ownCase || !head || !text || !versions || !segments || !codes || !coders || interview === undefined) return undefined;
    return {
      id: source.id, title: source.title, sheet: null, partsOf: ({ start, end }) => [{ source: source.id, start, end }], source, head, ownCase, interview, codes: codes.toSorted(byOrder), coders: coders.toSorted(byOrder),
      turns: text.turns, read: text.read, hidden: text.hidden, nameOf: text.nameOf, segments: segments.found, emptied: segments.emptied, lines: text.lines, versions,
    };
  }, [codes, coders, head, interview, ownCase, segments, source, text, versions]);
}
