// Where the work stands: interviews, coverage, after-work (etterarbeid) and municipality examples per case, and the
// live sampling matrix.

import type { CaseRow, InterviewRow, TopicRow } from '../model/rows.ts';
import { sizeClasses, sizeClassOf, type SizeClass } from '../model/size-class.ts';
import type { interviewStatuses } from '../model/vocabulary.ts';
import { isBlank } from '../text/clean.ts';
import { groupBy } from './group.ts';
import { isOfSource } from './source-amounts.ts';
import { categoriesOf, subcategoriesOf, type StudyData } from './study-data.ts';

export interface AfterWork {
  readonly interview: string;
  readonly amountsToConfirm: number;
  /** Touched categories that nobody assessed. */
  readonly unassessed: readonly string[];
  /** Touched categories without a municipality example. */
  readonly withoutExample: readonly string[];
  readonly fieldNoteEmpty: boolean;
}

export interface CaseOverview {
  readonly case: CaseRow;
  readonly interviews: Readonly<Record<(typeof interviewStatuses)[number], number>>;
  /** Topics touched in any interview, of those in the newest guide that one was held with. */
  readonly coverage: { readonly touched: number; readonly of: number };
  /** Ended interviews whose after-work is not marked as done. */
  readonly afterWork: readonly AfterWork[];
  /** Municipality examples: needed for each touched category. */
  readonly examples: { readonly needed: number; readonly written: number; readonly done: number };
  readonly openPromises: number;
}

/** Case by case; each looks only at its own codings, of which a study has most. */
export function overviewOf(data: StudyData): CaseOverview[] {
  const codings = groupBy(data.codings, (c) => c.case);
  return data.cases.map((c) => caseOverview({ ...data, codings: codings.get(c.id) ?? [] }, c));
}

export function caseOverview(data: StudyData, row: CaseRow): CaseOverview {
  const interviews = data.interviews.filter((i) => i.case === row.id);
  const touched = touchedCategories(data, interviews);
  const { topics, untouched } = topicReach(data, interviews);
  const states = touched.map((category) => exampleState(data, row.id, category));
  const count = (status: InterviewRow['status']): number => interviews.filter((i) => i.status === status).length;
  return {
    case: row,
    interviews: { planned: count('planned'), running: count('running'), paused: count('paused'), ended: count('ended') },
    coverage: { touched: topics.length - untouched.length, of: topics.length },
    afterWork: interviews.filter((i) => i.status === 'ended' && i.afterWorkDoneAt === null).map((i) => afterWorkOf(data, i)),
    examples: { needed: touched.length, written: states.filter((s) => s !== 'tom').length, done: states.filter((s) => s === 'ferdig').length },
    openPromises: data.promises.filter((p) => p.case === row.id && p.received === null).length,
  };
}

/** What after-work is worked out from: of one case is enough. */
export interface AfterWorkData extends Pick<StudyData, 'amounts' | 'assessments' | 'cells' | 'codes' | 'codings' | 'coverage'> {
  readonly byId: Pick<StudyData['byId'], 'codes' | 'topics'>;
}

/** What the after-work of an interview still lacks. */
export function afterWorkOf(data: AfterWorkData, interview: InterviewRow): AfterWork {
  const touched = touchedCategories(data, [interview]);
  const family = (category: string): string[] => [category, ...subcategoriesOf(data, category).map((s) => s.id)];
  const assessed = new Set(
    data.assessments.filter((a) => a.case === interview.case && (a.interview === null || a.interview === interview.id)).map((a) => a.code),
  );
  return {
    interview: interview.id,
    amountsToConfirm: data.amounts.filter((a) => a.interview === interview.id && a.status === 'proposed' && !isOfSource(a)).length,
    unassessed: touched.filter((c) => !family(c).some((code) => assessed.has(code))),
    withoutExample: touched.filter((c) => exampleState(data, interview.case, c) === 'tom'),
    fieldNoteEmpty: Object.values(interview.fieldNote).every(isBlank),
  };
}

/** Categories that something is coded under in these interviews, or whose own topic was touched or covered. */
export function touchedCategories(data: AfterWorkData, interviews: readonly Pick<InterviewRow, 'id'>[]): string[] {
  const ids = new Set(interviews.map((i) => i.id));
  const codes = new Set(data.codings.filter((c) => c.interview !== null && ids.has(c.interview)).map((c) => c.code));
  for (const row of data.coverage) {
    if (!ids.has(row.interview) || (row.state !== 'berort' && row.state !== 'dekket')) continue;
    for (const code of data.byId.topics.get(row.topic)?.links ?? []) codes.add(code);
  }
  return categoriesOf(data).filter((c) => codes.has(c.id) || subcategoriesOf(data, c.id).some((s) => codes.has(s.id))).map((c) => c.id);
}

/** The furthest that an example of the category or one of its sub-categories has come. */
function exampleState(data: AfterWorkData, caseId: string, category: string): 'tom' | 'utkast' | 'ferdig' {
  const cells = data.cells.filter((c) => c.case === caseId && (c.code === category || data.byId.codes.get(c.code)?.parent === category));
  return (['ferdig', 'utkast'] as const).find((status) => cells.some((c) => c.status === status)) ?? 'tom';
}

export interface TopicReach { readonly topics: readonly TopicRow[]; readonly untouched: readonly TopicRow[] }

/**
 * The topics of the newest guide that one of the interviews was held with, and those that none has touched. Topics
 * are the same across guide versions by their slug.
 */
export function topicReach(data: StudyData, interviews: readonly InterviewRow[]): TopicReach {
  const begun = interviews.filter((i) => i.status !== 'planned');
  const versions = new Map(data.guides.map((g) => [g.id, g.version]));
  const newest = (begun.length > 0 ? begun.map((i) => i.guide) : data.guides.map((g) => g.id))
    .toSorted((a, b) => (versions.get(b) ?? 0) - (versions.get(a) ?? 0))[0];
  const ids = new Set(begun.map((i) => i.id));
  const touched = new Set(
    data.coverage.filter((c) => ids.has(c.interview) && c.state !== 'ikke-berort').map((c) => data.byId.topics.get(c.topic)?.slug),
  );
  const topics = data.topics.filter((t) => t.guide === newest);
  return { topics, untouched: topics.filter((t) => !touched.has(t.slug)) };
}

export interface SamplingMatrix {
  /** Size classes and KOSTRA groups that occur among included cases; null: not known. */
  readonly sizes: readonly (SizeClass | null)[];
  readonly groups: readonly (number | null)[];
  at(size: SizeClass | null, group: number | null): readonly CaseRow[];
  readonly included: readonly CaseRow[];
  /** Asked, no answer yet. */
  readonly asked: readonly CaseRow[];
  readonly declined: readonly CaseRow[];
  readonly replaced: readonly { readonly case: CaseRow; readonly by: CaseRow | null }[];
}

/** Size class by KOSTRA group over the included cases, and what became of the others. */
export function samplingMatrix(data: StudyData): SamplingMatrix {
  const having = (status: CaseRow['status']): CaseRow[] => data.cases.filter((c) => c.status === status);
  const included = having('inkludert');
  const groups = [...new Set(included.map((c) => c.kostraGroup))].toSorted((a, b) => (a ?? 99) - (b ?? 99));
  return {
    sizes: [...sizeClasses, null].filter((size) => included.some((c) => sizeClassOf(c.population) === size)),
    groups,
    at: (size, group) => included.filter((c) => sizeClassOf(c.population) === size && c.kostraGroup === group),
    included,
    asked: having('forespurt'),
    declined: having('takket-nei'),
    replaced: having('erstattet').map((c) => ({ case: c, by: c.replacedBy === null ? null : (data.byId.cases.get(c.replacedBy) ?? null) })),
  };
}
