// The excerpts of one code, with their words as they stand now and where they are from. What was withdrawn is not there.

import { useMemo } from 'react';
import { markedBy } from '../../../shared/analysis/segment-words.ts';
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
  return useMemo(() => {
    if (!data) return undefined;
    const marked = markedBy(data);
    const coders = new Map(data.coders.map((c) => [c.id, c.initials || c.name]));
    return data.codings.filter((c) => c.code === code).flatMap((row): CodeExcerpt[] => {
      const words = marked(row)?.words ?? '';
      if (words === '') return [];
      const from = (row.interview === null ? undefined : data.byId.interviews.get(row.interview)?.code) ?? data.byId.cases.get(row.case)?.pseudonym ?? '';
      return [{ id: row.id, words, from, coder: coders.get(row.coder) ?? '' }];
    }).toSorted((a, b) => a.from.localeCompare(b.from, 'nb', { numeric: true }));
  }, [code, data]);
}
