// Everything that the interview screen shows, read live and joined once.

import { useMemo } from 'react';
import { byOrder } from '../../../shared/model/order.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import type { CodeRow, CodingRow, InformantRow, InterviewRow, NoteRow, Row, TopicRow } from '../../../shared/model/rows.ts';
import type { CoverageState } from '../../../shared/model/vocabulary.ts';
import { useCarriedOver, type CarriedOver } from '../../data/carried-over.ts';
import { useAll, useRow, useStudySession, useWhere } from '../../data/study-context.tsx';

export interface ShownNote {
  readonly note: NoteRow;
  readonly text: string;
  readonly tags: readonly CodeRow[];
  /** Codes that whoever codes now has put on it. */
  readonly ownTags: readonly string[];
}

export interface InterviewData {
  readonly interview: InterviewRow;
  readonly ownCase: Row<'cases'>;
  readonly informants: readonly InformantRow[];
  readonly topics: readonly TopicRow[];
  readonly stateOf: (topic: string) => CoverageState;
  readonly codes: readonly CodeRow[];
  readonly codeById: ReadonlyMap<string, CodeRow>;
  readonly notes: readonly ShownNote[];
  /** Notes of withdrawn informants, left out above. */
  readonly hidden: number;
  readonly promises: readonly Row<'promises'>[];
  readonly guide: Row<'guides'> | null;
  /** What the interview that this one follows up left open. */
  readonly carriedOver: CarriedOver | null;
}

/** Undefined while it is first read, null where the interview is gone. */
export function useInterviewData(id: string): InterviewData | null | undefined {
  const { coder } = useStudySession();
  const interview = useRow('interviews', id);
  const ownCase = useRow('cases', interview?.case ?? null);
  const guide = useRow('guides', interview?.guide ?? null);
  const informants = useWhere('informants', 'case', interview?.case ?? null);
  const topics = useWhere('topics', 'guide', interview?.guide ?? null);
  const coverage = useWhere('coverage', 'interview', id);
  const notes = useWhere('notes', 'interview', id);
  const texts = useWhere('texts', 'scope', id);
  const codings = useWhere('codings', 'interview', id);
  const promises = useWhere('promises', 'interview', id);
  const codes = useAll('codes');
  const carriedOver = useCarriedOver(interview?.followUpOf ?? null);

  const shown = useMemo(() => {
    if (!notes || !texts || !codings || !codes || !informants) return undefined;
    return joinNotes(notes, texts, codings, codes, informants, coder);
  }, [notes, texts, codings, codes, informants, coder]);

  return useMemo(() => {
    if (interview === null || (interview && ownCase === null)) return null;
    if (!interview || !ownCase || !informants || !topics || !coverage || !promises || !codes || !shown || guide === undefined || carriedOver === undefined) return undefined;
    const states = new Map(coverage.map((c) => [c.id, c.state]));
    return {
      interview, ownCase, guide, codes: codes.toSorted(byOrder), carriedOver,
      informants: informants.toSorted(byOrder),
      topics: topics.toSorted(byOrder),
      stateOf: (topic) => states.get(naturalId('coverage', interview.id, topic)) ?? 'ikke-berort',
      codeById: new Map(codes.map((c) => [c.id, c])),
      notes: shown.notes, hidden: shown.hidden,
      promises: promises.toSorted(byOrder),
    } satisfies InterviewData;
  }, [interview, ownCase, guide, informants, topics, coverage, promises, codes, shown, carriedOver]);
}

function joinNotes(
  notes: readonly NoteRow[], texts: readonly Row<'texts'>[], codings: readonly CodingRow[], codes: readonly CodeRow[],
  informants: readonly InformantRow[], coder: string,
): { readonly notes: readonly ShownNote[]; readonly hidden: number } {
  const textById = new Map(texts.map((t) => [t.id, t.text]));
  const codeById = new Map(codes.map((c) => [c.id, c]));
  const gone = new Set(informants.filter((i) => i.withdrawnAt !== null).map((i) => i.id));
  const tags = new Map<string, CodeRow[]>();
  for (const c of codings) {
    const code = codeById.get(c.code);
    if (c.note === null || !code) continue;
    const list = tags.get(c.note);
    // Two coders may have put the same code on a note; it is shown once.
    if (!list) tags.set(c.note, [code]);
    else if (!list.includes(code)) list.push(code);
  }
  const kept = notes.filter((n) => n.withdrawnAt === null && !(n.speaker !== null && gone.has(n.speaker)));
  return {
    hidden: notes.length - kept.length,
    notes: kept.toSorted(byOrder).map((note) => ({
      note, text: textById.get(note.text) ?? '',
      ownTags: codings.filter((c) => c.note === note.id && c.coder === coder && c.anchor === null).map((c) => c.code), tags: (tags.get(note.id) ?? []).toSorted(byOrder),
    })),
  };
}

/** `12:40` since the interview started. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}
