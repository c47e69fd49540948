// What to do next in a study, most pressing first: an interview that runs, after-work that waits, promises that are
// due, interviews that are planned, sources with names to decide, municipalities that nobody has planned to interview.

import type { CaseRow, InterviewRow, Row, SourceRow } from '../model/rows.ts';
import { afterWorkOf, type AfterWork } from './overview.ts';
import { includedCases, type StudyData } from './study-data.ts';

export type NextStep =
  | { readonly kind: 'running'; readonly case: CaseRow; readonly interview: InterviewRow }
  | { readonly kind: 'after-work'; readonly case: CaseRow; readonly interview: InterviewRow; readonly lacks: AfterWork }
  | { readonly kind: 'promise'; readonly case: CaseRow; readonly promise: Row<'promises'>; readonly overdue: boolean }
  /** `late`: the time it was planned for has gone by. */
  | { readonly kind: 'planned'; readonly case: CaseRow; readonly interview: InterviewRow; readonly late: boolean }
  /** A source with names that nobody has decided. */
  | { readonly kind: 'names'; readonly case: CaseRow; readonly source: SourceRow; readonly count: number }
  | { readonly kind: 'unplanned'; readonly case: CaseRow };

/** `today`: the date here, `2019-03-12`; `names`: undecided ones by source. Oldest first within each kind. */
export function nextSteps(data: StudyData, today: string, names: ReadonlyMap<string, number> = new Map()): NextStep[] {
  const ofCase = <T extends { readonly case: string }>(row: T, make: (owner: CaseRow) => NextStep): NextStep[] => {
    const owner = data.byId.cases.get(row.case);
    return owner ? [make(owner)] : [];
  };
  const having = (...status: InterviewRow['status'][]): InterviewRow[] => data.interviews.filter((i) => status.includes(i.status));
  const running = having('running', 'paused').flatMap((i) => ofCase(i, (c) => ({ kind: 'running', case: c, interview: i })));
  const afterWork = having('ended').filter((i) => i.afterWorkDoneAt === null)
    .flatMap((i) => ofCase(i, (c) => ({ kind: 'after-work', case: c, interview: i, lacks: afterWorkOf(data, i) })));
  const promises = data.promises.filter((p) => p.received === null).toSorted(byDue)
    .flatMap((p) => ofCase(p, (c) => ({ kind: 'promise', case: c, promise: p, overdue: p.due !== null && p.due < today })));
  const planned = having('planned').toSorted(byPlan)
    .flatMap((i) => ofCase(i, (c) => ({ kind: 'planned', case: c, interview: i, late: i.plannedAt !== null && i.plannedAt.slice(0, 10) < today })));
  const interviewed = new Set(data.interviews.map((i) => i.case));
  const unplanned = includedCases(data).filter((c) => !interviewed.has(c.id)).map((c): NextStep => ({ kind: 'unplanned', case: c }));
  const unnamed = data.sources.toSorted((a, b) => compare(a.id, b.id)).filter((s) => (names.get(s.id) ?? 0) > 0)
    .flatMap((s) => ofCase(s, (c) => ({ kind: 'names', case: c, source: s, count: names.get(s.id)! })));
  return [...running, ...afterWork, ...promises, ...planned, ...unnamed, ...unplanned];
}

/** Those without a date come last. */
const last = '~';
const byDue = (a: Row<'promises'>, b: Row<'promises'>): number => compare(a.due ?? last, b.due ?? last) || compare(a.order, b.order);
const byPlan = (a: InterviewRow, b: InterviewRow): number => compare(a.plannedAt ?? last, b.plannedAt ?? last) || compare(a.code, b.code);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
