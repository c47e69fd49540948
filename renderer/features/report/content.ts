// Counts of what the report would take from each category, and of what is still missing.

import { amountsByCase, categoryOfAmount } from '../../../shared/analysis/amounts.ts';
import { assessmentsOf, isContributing } from '../../../shared/analysis/assessment.ts';
import { categoriesOf, includedCases, subcategoriesOf, type StudyData } from '../../../shared/analysis/study-data.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';

export interface CategoryContent {
  readonly code: CodeRow;
  readonly done: number;
  readonly draft: number;
  /** Included cases where something is coded or assessed but no example is begun. */
  readonly missing: number;
  readonly quotes: number;
  readonly amounts: number;
  readonly contributed: number;
  readonly main: number;
}

export function contentOf(data: StudyData): { readonly cases: number; readonly categories: readonly CategoryContent[] } {
  const cases = includedCases(data);
  const included = new Set(cases.map((c) => c.id));
  const assessments = assessmentsOf(data);
  const coded = new Set(data.codings.map((c) => `${c.case} ${c.code}`));
  const byCase = amountsByCase(data);
  const amounts = cases.flatMap((c) => byCase.get(c.id) ?? []);
  const codes = [...categoriesOf(data), ...data.codes.filter((c) => c.kind === 'theme' && !c.retired)];
  return {
    cases: cases.length,
    categories: codes.map((code): CategoryContent => {
      const family = [code.id, ...subcategoriesOf(data, code.id).map((s) => s.id)];
      const cells = data.cells.filter((c) => included.has(c.case) && family.includes(c.code) && c.status !== 'tom');
      const begun = new Set(cells.map((c) => c.case));
      const values = cases.map((c) => assessments.of(c.id, code.id).value);
      const touched = cases.filter((c, i) => family.some((f) => coded.has(`${c.id} ${f}`)) || (code.kind === 'category' && values[i] !== 'ikke-berort' && values[i] !== 'ikke-svart'));
      return {
        code,
        done: cells.filter((c) => c.status === 'ferdig').length,
        draft: cells.filter((c) => c.status === 'utkast').length,
        missing: touched.filter((c) => !begun.has(c.id)).length,
        quotes: cells.reduce((sum, c) => sum + c.quotes.length, 0),
        amounts: amounts.filter((a) => categoryOfAmount(data, a) === code.id).length,
        contributed: values.filter(isContributing).length,
        main: values.filter((v) => v === 'hoveddriver').length,
      };
    }),
  };
}
