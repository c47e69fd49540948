// The assessments of one case as the report counts them, live: by the same code, without the rest of the study.

import { useLiveQuery } from 'dexie-react-hooks';
import { openSegments } from '../../shared/analysis/open-segments.ts';
import { assessmentsOf, type Assessments } from '../../shared/analysis/assessment.ts';
import { goneInformants, mayHide } from '../../shared/text/source-lines.ts';
import { useStudySession } from './study-context.tsx';

/** Undefined while first read. */
export function useCaseAssessments(caseId: string): Assessments | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async () => {
    const [codes, topics, interviews, informants, assessments, codings, notes] = await Promise.all([
      store.all('codes'), store.all('topics'), store.where('interviews', 'case', caseId), store.where('informants', 'case', caseId),
      store.where('assessments', 'case', caseId), store.where('codings', 'case', caseId),
      store.where('notes', 'case', caseId),
    ]);
    const coverage = (await Promise.all(interviews.map((i) => store.where('coverage', 'interview', i.id)))).flat();
    const gone = goneInformants(informants);
    const silenced = new Set(notes.filter((n) => n.withdrawnAt !== null || (n.speaker !== null && gone.has(n.speaker))).map((n) => n.id));
    const sources = await store.where('sources', 'case', caseId);
    const texts = gone.size === 0 && !sources.some((s) => mayHide(s, gone)) ? [] : await store.where('texts', 'scope', caseId);
    const isOpen = openSegments({ sources, texts, informants, interviews });
    return assessmentsOf({
      codes, coverage,
      codings: codings.filter((c) => (c.note === null || !silenced.has(c.note)) && isOpen(c)),
      assessments: assessments.filter((a) => a.informant === null || !gone.has(a.informant)),
      byId: { codes: byId(codes), topics: byId(topics), interviews: byId(interviews) },
    });
  }, [store, caseId]);
}

const byId = <R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> => new Map(rows.map((r) => [r.id, r]));
