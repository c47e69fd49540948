// The memos of the study with what they are about, and the notes that coders made on single segments; those about
// what was withdrawn are left out.

import { useMemo } from 'react';
import { citationText, type CitedDocuments } from '../../../shared/attachments/citing.ts';
import { markedBy } from '../../../shared/analysis/segment-words.ts';
import { byMemoDay } from '../../../shared/commands/memos.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CodeRow, CodingRow, Row } from '../../../shared/model/rows.ts';
import { usePreferences } from '../../app/preferences.ts';
import type { WishedPlace } from '../../app/wished-place.ts';
import { useAll, useCoder } from '../../data/study-context.tsx';
import { useStudyData } from '../../data/use-study-data.ts';
import { useWrittenAt } from '../../data/use-written-at.ts';
import { useCitable } from '../documents/use-citable.ts';

export type Memo = Row<'memos'>;
/** `id`: null for the study itself; `scope`: the case or interview that a draft about it goes with, or the study; `case`: whose documents a memo about it may cite, null for all. */
export interface About { readonly id: string | null; readonly name: string; readonly group: 'study' | 'case' | 'interview' | 'source' | 'code' | 'segment'; readonly scope: string; readonly case: string | null }
export interface ShownMemo { readonly memo: Memo; readonly about: About; readonly author: string; /** `K07-D2, side 3`; empty where it cites nothing. */ readonly cited: string }
/** What a coder wrote on a segment as it was coded. */
export interface Remark {
  readonly id: string;
  readonly text: string;
  readonly code: CodeRow;
  /** The words it is on. */
  readonly words: string;
  readonly about: About;
  readonly author: string;
  /** When it was written last, ISO. */
  readonly day: string;
  readonly place: WishedPlace;
}

/** Both newest first. */
export interface Memos { readonly memos: readonly ShownMemo[]; readonly remarks: readonly Remark[]; readonly abouts: readonly About[]; readonly documents: CitedDocuments }

const longest = 60;
const noRemarks: readonly CodingRow[] = [];

/** Undefined while first read. `ofStudy`: what the study itself is called among them; `asked`: what the list was opened about. */
export function useMemos(language: Language, ofStudy: string, asked: string | null): Memos | undefined {
  const data = useStudyData();
  const study = useAll('study')?.[0];
  const memos = useAll('memos');
  const cases = useAll('cases');
  const interviews = useAll('interviews');
  const sources = useAll('sources');
  const codes = useAll('codes');
  const coders = useAll('coders');
  const coder = useCoder();
  const documents = useCitable();
  const { blindCoding } = usePreferences();
  const remarked = useMemo(() => data?.codings.filter((c) => c.memo.trim() !== '' && (!blindCoding || c.coder === coder)) ?? noRemarks, [blindCoding, coder, data]);
  const days = useWrittenAt(remarked, 'memo');
  return useMemo(() => {
    if (!data || !study || !memos || !cases || !interviews || !sources || !codes || !coders || !days || !documents) return undefined;
    const kept = new Set(cases.filter((c) => c.withdrawnAt === null).map((c) => c.id));
    const marked = markedBy(data);
    const targets = new Set([...memos.map((m) => m.target), asked]);
    const aboutSegment = (row: CodingRow): About | null => {
      const found = marked(row);
      if (!found) return null;
      const from = found.in === 'source' ? found.source.title : (data.byId.interviews.get(found.note.interview)?.code ?? '');
      return { id: row.id, group: 'segment', scope: row.case, case: row.case, name: found.words === '' ? from : `${from}: «${found.words.slice(0, longest)}${found.words.length > longest ? ' …' : ''}»` };
    };
    const abouts: About[] = [
      { id: null, name: ofStudy, group: 'study', scope: study.id, case: null },
      ...cases.filter((c) => kept.has(c.id)).map((c): About => ({ id: c.id, name: c.pseudonym, group: 'case', scope: c.id, case: c.id })),
      ...interviews.filter((i) => kept.has(i.case)).map((i): About => ({ id: i.id, name: i.code, group: 'interview', scope: i.id, case: i.case })),
      ...sources.filter((s) => kept.has(s.case)).map((s): About => ({ id: s.id, name: s.title, group: 'source', scope: s.case, case: s.case })),
      ...codes.filter((c) => !c.retired).map((c): About => ({ id: c.id, name: c.label[language], group: 'code', scope: study.id, case: null })),
      ...data.codings.filter((c) => targets.has(c.id)).flatMap((c) => aboutSegment(c) ?? []),
    ];
    const known = new Map(abouts.map((a) => [a.id, a]));
    const codeOf = new Map(codes.map((c) => [c.id, c]));
    const initials = new Map(coders.map((c) => [c.id, c.initials || c.name]));
    const shown = memos.toSorted(byMemoDay).flatMap((memo): ShownMemo[] => {
      const about = known.get(memo.target);
      return about ? [{ memo, about, author: (memo.author !== null && initials.get(memo.author)) || '', cited: citationText(memo.cites, documents, language) ?? '' }] : [];
    });
    const remarks = remarked.flatMap((row): Remark[] => {
      const found = marked(row);
      const about = found && aboutSegment(row);
      const code = codeOf.get(row.code);
      if (!found || !about || !code) return [];
      const place: WishedPlace = found.in === 'source' ? { in: 'source', id: found.source.id, ...found.span, query: '' } : { in: 'sheet', id: found.note.interview, note: found.note.id, kind: 'written', start: 0, end: 0, query: '' };
      return [{ id: row.id, text: row.memo, code, words: found.words, about, author: initials.get(row.coder) ?? '', day: days.get(row.id) ?? '', place }];
    });
    return { memos: shown, abouts, documents, remarks: remarks.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)) };
  }, [asked, cases, coders, codes, data, days, documents, interviews, language, memos, ofStudy, remarked, sources, study]);
}

const holds = (parts: readonly (string | undefined)[], search: string): boolean => {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter((w) => w !== '');
  const text = parts.join('\n').toLocaleLowerCase('nb');
  return words.every((w) => text.includes(w));
};

/** True where every word of what is searched for stands in the memo, whatever its case. */
export const isFound = ({ memo, about, cited }: ShownMemo, search: string): boolean =>
  holds([memo.title, memo.text, memo.present, memo.input, memo.outcome, about.name, cited], search);

export const isRemarkFound = ({ text, about, words, code }: Remark, search: string, language: Language): boolean =>
  holds([text, about.name, words, code.label[language]], search);
