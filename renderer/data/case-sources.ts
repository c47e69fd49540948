// The sources of one case with what is laid over them, as screens that quote and link segments need them, without what
// was withdrawn; and the segments that are coded in them.

import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { whollyGoneSources } from '../../shared/analysis/open-segments.ts';
import type { SourceFacts } from '../../shared/disclosure/passages.ts';
import type { CodingRow, SourceRow, TextRow } from '../../shared/model/rows.ts';
import { placeIn } from '../../shared/text/anchor-place.ts';
import type { Span } from '../../shared/text/positions.ts';
import { goneInformants, openWords, sourceLines, type SourceLine } from '../../shared/text/source-lines.ts';
import { useStudySession } from './study-context.tsx';
import { useCaseCodings } from './use-case-codings.ts';

/** A source that may be read. */
export interface CaseSource {
  readonly source: SourceRow;
  readonly head: TextRow;
  readonly lines: readonly SourceLine[];
  /** «K03-I1», or its title where it is from no interview. */
  readonly from: string;
}

export interface CaseSources {
  readonly facts: SourceFacts;
  /** By source. */
  readonly sources: ReadonlyMap<string, CaseSource>;
}

/** Live; undefined while first read. */
export function useCaseSources(caseId: string): CaseSources | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async (): Promise<CaseSources> => {
    const [[study], owner, all, informants, interviews, approvals] = await Promise.all([
      store.all('study'), store.get('cases', caseId), store.where('sources', 'case', caseId), store.where('informants', 'case', caseId),
      store.where('interviews', 'case', caseId), store.all('approvals'),
    ]);
    const wholly = whollyGoneSources({ sources: all, informants, interviews });
    const open = owner && owner.withdrawnAt === null ? all.filter((s) => !wholly.has(s.id)) : [];
    const texts = new Map((await Promise.all(open.map((s) => store.where('texts', 'owner', s.id)))).flat().map((t) => [t.id, t]));
    const overlays = (await Promise.all([...texts.keys()].map((id) => store.where('overlays', 'text', id)))).flat();
    const gone = goneInformants(informants);
    const codes = new Map(interviews.map((i) => [i.id, i.code]));
    const sources = new Map(open.flatMap((source): (readonly [string, CaseSource])[] => {
      const head = source.text === null ? undefined : texts.get(source.text);
      return head ? [[source.id, { source, head, lines: sourceLines(source, head, texts, gone), from: (source.interview !== null && codes.get(source.interview)) || source.title }]] : [];
    }));
    return {
      sources,
      facts: {
        study: study!, informants, sources: open, overlays, approvals,
        byId: { sources: new Map(open.map((s) => [s.id, s])), texts, cases: new Map(owner ? [[owner.id, owner]] : []) },
      },
    };
  }, [store, caseId]);
}

/** A coded span of a source; the codings of the same words are one. */
export interface CaseSegment extends Span {
  readonly source: CaseSource;
  /** Without those of people who withdrew. */
  readonly words: string;
  readonly codings: readonly CodingRow[];
}

/** The segments that are coded with any of these codes, source by source in the order of the text; undefined while first read. `only`: one coder's. */
export function useCaseSegments(caseId: string, from: CaseSources | undefined, family: ReadonlySet<string>, only: string | null): readonly CaseSegment[] | undefined {
  const codings = useCaseCodings(caseId);
  return useMemo(() => {
    if (!codings || !from) return undefined;
    const found = new Map<string, CaseSegment>();
    for (const row of codings.values()) {
      if (!row.anchor || !family.has(row.code) || (only !== null && row.coder !== only)) continue;
      const source = from.sources.get(from.facts.byId.texts.get(row.anchor.text)?.owner ?? '');
      const span = source && placeIn(source.head.id, row.anchor, from.facts.byId.texts);
      const words = source && span ? openWords(span, source.lines, source.head.text) : '';
      if (!source || !span || words === '') continue;
      const key = `${source.source.id} ${span.start} ${span.end}`;
      found.set(key, { ...span, source, words, codings: [...(found.get(key)?.codings ?? []), row] });
    }
    return [...found.values()].sort((a, b) => a.source.from.localeCompare(b.source.from, 'nb', { numeric: true }) || a.start - b.start || a.end - b.end);
  }, [codings, family, from, only]);
}
