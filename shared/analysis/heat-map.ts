// The matrix as a picture: cases by cost drivers, the darker the more it weighed. It shows pseudonyms.

import { safe, type SafeText } from '../disclosure/redact.ts';
import { internalProse } from '../report/internal-prose.ts';
import { assessmentLabels, label } from '../model/terms.ts';
import { assessmentValues, type AssessmentValue } from '../model/vocabulary.ts';
import type { ChartSource, ChartTable } from './charts.ts';
import { categoriesOf } from './study-data.ts';

export interface HeatCell {
  readonly value: AssessmentValue;
  /** One or two letters, with a star where informants differ. */
  readonly mark: SafeText;
  readonly words: SafeText;
}

export interface HeatMap {
  readonly caption: SafeText;
  readonly columns: readonly SafeText[];
  readonly rows: readonly { readonly label: SafeText; readonly cells: readonly HeatCell[] }[];
  /** Each value that occurs, with its letter. */
  readonly key: readonly HeatCell[];
  readonly note: SafeText;
}

/** Null where there is no case or nothing was assessed. */
export function heatMap(source: ChartSource): HeatMap | null {
  const { language, cases, assessments } = source;
  const { short, matrixCaption, matrixNote } = internalProse[language];
  // Labels of our own.
  const words = (value: AssessmentValue): SafeText => label(assessmentLabels, value, language) as SafeText;
  const cell = (value: AssessmentValue, differs: boolean): HeatCell => ({ value, mark: safe`${short[value] ?? safe``}${differs ? safe`*` : safe``}`, words: words(value) });
  const rows = categoriesOf(source.data).map((code) => ({
    label: source.label(code),
    cells: cases.map((c) => {
      const found = assessments.of(c.id, code.id);
      return cell(found.value, found.sprikende);
    }),
  }));
  const occurs = new Set(rows.flatMap((r) => r.cells.map((c) => c.value)));
  if (cases.length === 0 || [...occurs].every((v) => v === 'ikke-berort')) return null;
  return {
    // A pseudonym is the program's own, but a person may have typed one.
    caption: matrixCaption, columns: cases.map((c) => source.safe(c.pseudonym)), rows,
    key: assessmentValues.filter((v) => occurs.has(v)).map((v) => cell(v, false)), note: matrixNote,
  };
}

export const heatTable = (map: HeatMap): ChartTable => ({
  head: [safe``, ...map.columns],
  rows: map.rows.map((r) => [r.label, ...r.cells.map((c) => (c.mark.endsWith('*') ? safe`${c.words}*` : c.words))]),
});
