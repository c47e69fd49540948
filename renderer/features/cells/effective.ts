// The assessment that holds for a category in a case: set by hand for the whole case, else the strongest of what
// its interviews and sub-categories were given.

import type { AssessmentRow } from '../../../shared/model/rows.ts';
import { assessmentValues, type AssessmentValue } from '../../../shared/model/vocabulary.ts';

export interface EffectiveAssessment {
  readonly value: AssessmentValue;
  readonly byHand: boolean;
  /** Sprikende: informants or interviews of the case differ. */
  readonly differs: boolean;
  /** Every value that was given, with its source. */
  readonly given: readonly AssessmentRow[];
}

const strength = (value: AssessmentValue): number => assessmentValues.indexOf(value);

/** `rows` are those of the case whose source was not withdrawn; `codes` the category first, then its sub-categories. */
export function effectiveAssessment(rows: readonly AssessmentRow[], codes: readonly string[]): EffectiveAssessment {
  const given = rows.filter((r) => codes.includes(r.code));
  const hand = given.find((r) => r.code === codes[0] && r.interview === null && r.informant === null);
  const strongest = given.toSorted((a, b) => strength(a.value) - strength(b.value))[0];
  const differs = codes.some((code) =>
    new Set(given.filter((r) => r.code === code && (r.interview !== null || r.informant !== null)).map((r) => r.value)).size > 1);
  return { value: hand?.value ?? strongest?.value ?? 'ikke-berort', byHand: hand !== undefined, differs, given };
}
