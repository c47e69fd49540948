// The overview matrix: cases by categories, and the counts of each category by size class.

import type { CaseRow, CellRow, CodeRow, CodingRow } from '../model/rows.ts';
import { sizeClasses, sizeClassOf, type SizeClass } from '../model/size-class.ts';
import { assessmentsOf, isContributing, isMentioned, type Assessments, type Effective } from './assessment.ts';
import { groupBy } from './group.ts';
import { categoriesOf, includedCases, subcategoriesOf, type StudyData } from './study-data.ts';

export interface MatrixCell {
  readonly assessment: Effective;
  /** Passages coded here, those of sub-categories with them; one that two coders coded counts once. */
  readonly excerpts: number;
  /** Confirmed amounts here, those of sub-categories with them. */
  readonly amounts: number;
  readonly example: CellRow['status'];
}

export interface Matrix {
  readonly cases: readonly CaseRow[];
  /** Categories, each followed by its sub-categories where these were asked for. */
  readonly codes: readonly CodeRow[];
  cell(caseId: string, code: string): MatrixCell;
}

interface MatrixOptions {
  readonly subcategories?: boolean;
  /** These, in this order, instead of the categories. */
  readonly codes?: readonly CodeRow[];
  readonly cases?: readonly CaseRow[];
  readonly assessments?: Assessments;
}

/** Over the included cases unless others are given. */
export function matrixOf(data: StudyData, options: MatrixOptions = {}): Matrix {
  const assessments = options.assessments ?? assessmentsOf(data);
  const codes = options.codes ?? categoriesOf(data).flatMap((c) => (options.subcategories ? [c, ...subcategoriesOf(data, c.id)] : [c]));
  const excerpts = new Map<string, Set<string>>();
  for (const coding of data.codings) tally(excerpts, data, coding.case, coding.code, passageOf(coding));
  const amounts = new Map<string, Set<string>>();
  for (const amount of data.amounts) {
    if (amount.status === 'confirmed' && amount.category !== null) tally(amounts, data, amount.case, amount.category, amount.id);
  }
  const examples = new Map(data.cells.map((c) => [`${c.case} ${c.code}`, c.status]));
  return {
    cases: options.cases ?? includedCases(data),
    codes,
    cell: (caseId, code) => ({
      assessment: assessments.of(caseId, code),
      excerpts: excerpts.get(`${caseId} ${code}`)?.size ?? 0,
      amounts: amounts.get(`${caseId} ${code}`)?.size ?? 0,
      example: examples.get(`${caseId} ${code}`) ?? 'tom',
    }),
  };
}

/** What a coding marks, whoever coded it: of a note always the note, so that one coded whole and in part counts once. */
export const passageOf = (coding: Pick<CodingRow, 'note' | 'anchor' | 'id'>): string =>
  coding.note ?? (coding.anchor ? `${coding.anchor.text} ${coding.anchor.start} ${coding.anchor.end}` : coding.id);

/** Counts a member for a code and for the category above it. */
function tally(into: Map<string, Set<string>>, data: StudyData, caseId: string, code: string, member: string): void {
  const parent = data.byId.codes.get(code)?.parent ?? null;
  for (const c of parent === null ? [code] : [code, parent]) {
    const key = `${caseId} ${c}`;
    into.set(key, (into.get(key) ?? new Set()).add(member));
  }
}

/** Cases behind a count; the count is the length, so that every number can be followed to its cases. */
export type CaseIds = readonly string[];

export interface SizeRow {
  /** Null: population not known. */
  readonly size: SizeClass | null;
  readonly cases: CaseIds;
  /** Of one category: those that it contributed in, and those that mentioned it as growth. */
  of(code: string): { readonly bidro: CaseIds; readonly nevnte: CaseIds };
}

/** One row a size class that has cases, smallest first; the report's matrix, which names no case. */
export function matrixBySize(data: StudyData, assessments: Assessments = assessmentsOf(data)): SizeRow[] {
  const groups = groupBy(includedCases(data), (c) => sizeClassOf(c.population));
  return [...sizeClasses, null].flatMap((size) => {
    const cases = (groups.get(size) ?? []).map((c) => c.id);
    if (cases.length === 0) return [];
    const those = (code: string, counts: (e: Effective) => boolean): CaseIds => cases.filter((id) => counts(assessments.of(id, code)));
    return [{
      size,
      cases,
      of: (code) => ({ bidro: those(code, (e) => isContributing(e.value)), nevnte: those(code, (e) => isMentioned(e.value)) }),
    } satisfies SizeRow];
  });
}
