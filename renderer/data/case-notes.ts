// The notes of one case as screens show them: in order, with their texts and codings, without what was withdrawn.

import { useLiveQuery } from 'dexie-react-hooks';
import { openSegments } from '../../shared/analysis/open-segments.ts';
import { byOrder } from '../../shared/model/order.ts';
import { goneInformants, mayHide } from '../../shared/text/source-lines.ts';
import { hiddenBy } from '../../shared/commands/hidden-by.ts';
import type { CodingRow, InformantRow, InterviewRow, NoteRow, TextRow } from '../../shared/model/rows.ts';
import { useStudySession } from './study-context.tsx';

export interface CaseNote {
  readonly note: NoteRow;
  readonly raw: TextRow | undefined;
  readonly written: TextRow | undefined;
  readonly speaker: InformantRow | undefined;
  readonly codings: readonly CodingRow[];
}

export interface CaseNotes {
  /** Interview by interview, in the order they were held. */
  readonly interviews: readonly InterviewRow[];
  readonly notes: readonly CaseNote[];
  /** Left out because the person, the statement or the municipality was withdrawn; never shown as material. */
  readonly withdrawn: readonly CaseNote[];
  /** Their ids, so that amounts and quotes that rest on them are left out too; those of single amounts and lines; and of amounts in what a source hides. */
  readonly withdrawnIds: ReadonlySet<string>;
  /** Every version of every text of the interviews, by id. */
  readonly texts: ReadonlyMap<string, TextRow>;
}

/** A note as it reads: written out where it was, else as typed. */
export const readText = (n: Pick<CaseNote, 'raw' | 'written'>): string => (n.written ?? n.raw)?.text ?? '';

const held = (i: InterviewRow): string => i.startedAt ?? i.plannedAt ?? '~';

/** Live; undefined while first read. */
export function useCaseNotes(caseId: string): CaseNotes | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async (): Promise<CaseNotes> => {
    const [owner, interviews, notes, informants, codings, withdrawals, amounts, sources] = await Promise.all([
      store.get('cases', caseId), store.where('interviews', 'case', caseId), store.where('notes', 'case', caseId),
      store.where('informants', 'case', caseId), store.where('codings', 'case', caseId),
      store.all('withdrawals'), store.where('amounts', 'case', caseId), store.where('sources', 'case', caseId),
    ]);
    const hidden = hiddenBy(withdrawals);
    const texts = (await Promise.all(interviews.map((i) => store.where('texts', 'scope', i.id)))).flat();
    const people = goneInformants(informants);
    const spoken = people.size > 0 || sources.some((s) => mayHide(s, people)) ? (await Promise.all(sources.map((s) => store.where('texts', 'owner', s.id)))).flat() : [];
    const isOpen = openSegments({ sources, informants, interviews, texts: spoken });
    const textOf = new Map(texts.map((t) => [t.id, t]));
    const personOf = new Map(informants.map((i) => [i.id, i]));
    const codingsOf = new Map<string, CodingRow[]>();
    for (const c of codings) if (c.note !== null) codingsOf.set(c.note, [...(codingsOf.get(c.note) ?? []), c]);
    const isGone = (n: NoteRow): boolean =>
      owner?.withdrawnAt != null || n.withdrawnAt !== null || (n.speaker !== null && people.has(n.speaker));
    const sorted = interviews.toSorted((a, b) => (held(a) < held(b) ? -1 : held(a) > held(b) ? 1 : byOrder(a, b)));
    const place = new Map(sorted.map((i, at) => [i.id, at]));
    const read = (note: NoteRow): CaseNote => ({
      note,
      raw: textOf.get(note.text),
      written: note.written === null || hidden.has(note.written) ? undefined : textOf.get(note.written),
      speaker: note.speaker === null ? undefined : personOf.get(note.speaker),
      codings: codingsOf.get(note.id) ?? [],
    });
    const all = notes.toSorted((a, b) => (place.get(a.interview) ?? 0) - (place.get(b.interview) ?? 0) || byOrder(a, b));
    const gone = all.filter(isGone);
    return {
      interviews: sorted,
      notes: all.filter((n) => !isGone(n)).map(read),
      withdrawn: gone.map(read),
      withdrawnIds: new Set([...gone.map((n) => n.id), ...amounts.filter((a) => !isOpen(a)).map((a) => a.id), ...hidden]),
      texts: textOf,
    };
  }, [store, caseId]);
}
