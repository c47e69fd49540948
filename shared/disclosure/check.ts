// The check before an export: what in the study would betray a municipality or a person. Findings are codes; the
// interface has a sentence for each (`disclosure.<code>`).

import type { StudyData } from '../analysis/study-data.ts';
import type { LinkingKey } from '../model/linking-key.ts';

export type FindingCode =
  | 'unchecked' | 'changed-without-key' | 'name-in-text' | 'possible-name' | 'pseudonym-in-text'
  | 'third-person-no-generalised-wording' | 'third-person-not-approved' | 'third-person-second-person-needed'
  | 'third-person-recognisable-combination' | 'third-person-in-example' | 'quote-gone' | 'rests-on-gone'
  | 'exact-amount-of-one-user' | 'population-in-text' | 'county-in-text' | 'size-phrase-in-text';

export interface Finding {
  readonly code: FindingCode;
  /** `stop`: the export is refused unless overruled with a logged reason; `warn`: somebody should look. */
  readonly severity: 'stop' | 'warn';
  readonly case: string | null;
  readonly cell: string | null;
  readonly note: string | null;
  /** The place in the text, for the screen only: it may hold the very name. */
  readonly excerpt: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Findings over all that a report would take: municipality examples and the notes they quote. */
export function checkDisclosure(_data: StudyData, _linkingKey: LinkingKey | null): Finding[] {
  return [];
}
