// The memos of the study with what they are about; those about what was withdrawn are left out.

import { useMemo } from 'react';
import { byMemoDay } from '../../../shared/commands/memos.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { useAll } from '../../data/study-context.tsx';

export type Memo = Row<'memos'>;
/** `id`: null for the study itself; `scope`: the case or interview that a draft about it goes with, or the study. */
export interface About { readonly id: string | null; readonly name: string; readonly group: 'study' | 'case' | 'interview' | 'source' | 'code'; readonly scope: string }
export interface ShownMemo { readonly memo: Memo; readonly about: About; readonly author: string }

export interface Memos { readonly memos: readonly ShownMemo[]; readonly abouts: readonly About[] }

/** Undefined while first read. `ofStudy`: what the study itself is called among them. */
export function useMemos(language: Language, ofStudy: string): Memos | undefined {
  const study = useAll('study')?.[0];
  const memos = useAll('memos');
  const cases = useAll('cases');
  const interviews = useAll('interviews');
  const sources = useAll('sources');
  const codes = useAll('codes');
  const codings = useAll('codings');
  const coders = useAll('coders');
  return useMemo(() => {
    if (!study || !memos || !cases || !interviews || !sources || !codes || !codings || !coders) return undefined;
    const kept = new Set(cases.filter((c) => c.withdrawnAt === null).map((c) => c.id));
    const abouts: About[] = [
      { id: null, name: ofStudy, group: 'study', scope: study.id },
      ...cases.filter((c) => kept.has(c.id)).map((c): About => ({ id: c.id, name: c.pseudonym, group: 'case', scope: c.id })),
      ...interviews.filter((i) => kept.has(i.case)).map((i): About => ({ id: i.id, name: i.code, group: 'interview', scope: i.id })),
      ...sources.filter((s) => kept.has(s.case)).map((s): About => ({ id: s.id, name: s.title, group: 'source', scope: s.case })),
      ...codes.filter((c) => !c.retired).map((c): About => ({ id: c.id, name: c.label[language], group: 'code', scope: study.id })),
    ];
    const known = new Map(abouts.map((a) => [a.id, a]));
    // A memo on a coded stretch is shown with its source.
    const sourceOf = new Map(sources.map((s) => [s.text, s.id]));
    const ofCoding = new Map(codings.map((c) => [c.id, (c.anchor && sourceOf.get(c.anchor.text)) ?? c.interview ?? c.case]));
    const initials = new Map(coders.map((c) => [c.id, c.initials || c.name]));
    const shown = memos.toSorted(byMemoDay).flatMap((memo): ShownMemo[] => {
      const about = known.get(memo.target) ?? (memo.target === null ? undefined : known.get(ofCoding.get(memo.target) ?? ''));
      return about ? [{ memo, about, author: (memo.author !== null && initials.get(memo.author)) || '' }] : [];
    });
    return { memos: shown, abouts };
  }, [cases, coders, codes, codings, interviews, language, memos, ofStudy, sources, study]);
}

/** True where every word of what is searched for stands in the memo, whatever its case. */
export function isFound({ memo, about }: ShownMemo, search: string): boolean {
  const words = search.toLocaleLowerCase('nb').split(/\s+/).filter((w) => w !== '');
  const text = [memo.title, memo.text, memo.present, memo.input, memo.outcome, about.name].join('\n').toLocaleLowerCase('nb');
  return words.every((w) => text.includes(w));
}
