// What can be searched of a study: notes as typed and as written out, sources, memos, what was written on segments, and
// municipality examples, each with whose it is. What was withdrawn is not among them; what somebody said who withdrew is blank.

import { byOrder } from '../model/order.ts';
import type { CaseRow, CellRow, CodingRow, InterviewRow, NoteRow, Row, SourceRow } from '../model/rows.ts';
import { goneInformants, mayHide, sourceLines, type SourceLine } from '../text/source-lines.ts';
import { groupBy } from './group.ts';
import { markedBy, type Marked } from './segment-words.ts';
import type { StudyData } from './study-data.ts';

export const searchKinds = ['source', 'raw', 'written', 'memo', 'remark', 'example'] as const;
export type SearchKind = (typeof searchKinds)[number];

interface Common {
  /** Of the text's version, of the memo, or of the coding. */
  readonly id: string;
  /** As it may be read; offsets are those of the stored text. */
  readonly text: string;
  readonly case: CaseRow | null;
  readonly interview: InterviewRow | null;
}
export type Searchable = Common & (
  | { readonly kind: 'source'; readonly source: SourceRow; /** Worked out when asked for. */ readonly lines: () => readonly SourceLine[] }
  | { readonly kind: 'raw' | 'written'; readonly note: NoteRow }
  | { readonly kind: 'memo'; readonly memo: Row<'memos'> }
  | { readonly kind: 'remark'; readonly coding: CodingRow; /** What it is on. */ readonly on: Marked }
  | { readonly kind: 'example'; readonly cell: CellRow }
);

/** Case by case: its sources and notes interview by interview, its examples, its memos and what is written on its segments; last the memos of the study. */
export function searchables(data: StudyData): Searchable[] {
  const { byId } = data;
  const found: Searchable[] = [];
  const memosOf = memosByCase(data);
  const remarksOf = groupBy(remarks(data), (r) => r.case?.id ?? '');
  for (const row of data.cases) {
    const sources = data.sources.filter((s) => s.case === row.id).toSorted(byOrder);
    const notes = data.notes.filter((n) => n.case === row.id);
    for (const interview of [...data.interviews.filter((i) => i.case === row.id), null]) {
      const of = { case: row, interview };
      for (const source of sources) if (source.interview === (interview?.id ?? null)) found.push(...sourceIn(data, source, of));
      for (const note of notes) {
        if (note.interview !== interview?.id) continue;
        for (const kind of ['raw', 'written'] as const) {
          const text = byId.texts.get((kind === 'raw' ? note.text : note.written) ?? '');
          if (text) found.push({ ...of, kind, id: text.id, text: text.text, note });
        }
      }
    }
    const of = { case: row, interview: null };
    for (const cell of data.cells) {
      const text = cell.case === row.id ? byId.texts.get(cell.text ?? '') : undefined;
      if (text) found.push({ ...of, kind: 'example', id: text.id, text: text.text, cell });
    }
    found.push(...(memosOf.get(row.id) ?? []), ...(remarksOf.get(row.id) ?? []));
  }
  return [...found, ...(memosOf.get(null) ?? [])];
}

function sourceIn(data: StudyData, source: SourceRow, of: Pick<Common, 'case' | 'interview'>): Searchable[] {
  const head = data.byId.texts.get(source.text ?? '');
  if (!head) return [];
  const gone = goneInformants(data.informants);
  let known: readonly SourceLine[] | undefined;
  const lines = (): readonly SourceLine[] => (known ??= sourceLines(source, head, data.byId.texts, gone));
  // Blank, and as long as it was: nothing of it is found, and no offset moves.
  const text = !mayHide(source, gone) ? head.text
    : lines().reduce((now, l) => (l.hidden ? now.slice(0, l.start) + ' '.repeat(l.end - l.start) + now.slice(l.end) : now), head.text);
  return [{ ...of, kind: 'source', id: head.id, text, source, lines }];
}

/** What coders wrote on segments and notes as they coded. */
function remarks(data: StudyData): Searchable[] {
  const marked = markedBy(data);
  return data.codings.filter((c) => c.memo.trim() !== '').flatMap((coding): Searchable[] => {
    const on = marked(coding);
    const of = { case: data.byId.cases.get(coding.case) ?? null, interview: coding.interview === null ? null : (data.byId.interviews.get(coding.interview) ?? null) };
    return on ? [{ ...of, kind: 'remark', id: coding.id, text: coding.memo, coding, on }] : [];
  });
}

/** Memos by the case they are about; null: about the study, a code or more than one case. Those about what was withdrawn are left out. */
function memosByCase(data: StudyData): ReadonlyMap<string | null, Searchable[]> {
  const of = new Map<string, Pick<Common, 'case' | 'interview'>>();
  const caseOf = (id: string): CaseRow | null => data.byId.cases.get(id) ?? null;
  const none = { case: null, interview: null };
  for (const code of data.codes) of.set(code.id, none);
  for (const row of data.cases) of.set(row.id, { case: row, interview: null });
  for (const row of data.interviews) of.set(row.id, { case: caseOf(row.case), interview: row });
  for (const row of [...data.sources, ...data.codings]) {
    of.set(row.id, { case: caseOf(row.case), interview: row.interview === null ? null : (data.byId.interviews.get(row.interview) ?? null) });
  }
  const found = new Map<string | null, Searchable[]>();
  for (const memo of data.memos) {
    const place = memo.target === null ? none : of.get(memo.target);
    if (!place) continue;
    const text = [memo.title, memo.text, memo.present, memo.input, memo.outcome].filter((part) => part !== undefined && part !== '').join('\n');
    const own: Searchable = { ...place, kind: 'memo', id: memo.id, text, memo };
    const key = place.case?.id ?? null;
    const others = found.get(key);
    if (others) others.push(own);
    else found.set(key, [own]);
  }
  return found;
}
