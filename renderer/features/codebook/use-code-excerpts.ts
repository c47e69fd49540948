// The excerpts of one code, with their words as they stand now and where they are from. What was withdrawn is not there.

import { useMemo } from 'react';
import { noteText } from '../../../shared/analysis/study-data.ts';
import type { CodingRow } from '../../../shared/model/rows.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import { goneInformants, openWords, sourceLines, type SourceLine } from '../../../shared/text/source-lines.ts';
import { useAll } from '../../data/study-context.tsx';
import { useStudyData } from '../../data/use-study-data.ts';

export interface CodeExcerpt {
  readonly id: string;
  readonly words: string;
  /** «K03-I1», or the municipality where it is from no interview. */
  readonly from: string;
  /** Initials or name of who coded. */
  readonly coder: string;
}

/** In the order of cases and interviews; undefined while read. */
export function useCodeExcerpts(code: string): readonly CodeExcerpt[] | undefined {
  const data = useStudyData();
  const informants = useAll('informants');
  return useMemo(() => {
    if (!data || !informants) return undefined;
    const gone = goneInformants(informants);
    const coders = new Map(data.coders.map((c) => [c.id, c.initials || c.name]));
    const sources = new Map(data.sources.map((s) => [s.id, s]));
    const lines = new Map<string, readonly SourceLine[]>();
    const spanWords = (row: CodingRow): string => {
      const source = sources.get(data.byId.texts.get(row.anchor!.text)?.owner ?? '');
      const head = source?.text == null ? undefined : data.byId.texts.get(source.text);
      const span = head && placeIn(head.id, row.anchor!, data.byId.texts);
      if (!source || !span) return '';
      const known = lines.get(head.id) ?? sourceLines(source, head, data.byId.texts, gone);
      lines.set(head.id, known);
      return openWords(span, known, head.text);
    };
    return data.codings.filter((c) => c.code === code).flatMap((row): CodeExcerpt[] => {
      const note = row.note === null ? undefined : data.byId.notes.get(row.note);
      const words = note ? (noteText(data, note)?.text ?? '') : row.anchor ? spanWords(row) : '';
      if (words === '') return [];
      const from = (row.interview === null ? undefined : data.byId.interviews.get(row.interview)?.code) ?? data.byId.cases.get(row.case)?.pseudonym ?? '';
      return [{ id: row.id, words, from, coder: coders.get(row.coder) ?? '' }];
    }).toSorted((a, b) => a.from.localeCompare(b.from, 'nb', { numeric: true }));
  }, [code, data, informants]);
}
