// Fields of a study, beside the examples, that a report prints as they were typed.

import { categoriesOf, type StudyData } from '../../analysis/study-data.ts';
import type { Trilingual } from '../../model/language.ts';

export interface PrintedField {
  /** Where it is mended. */
  readonly on: 'settings' | 'codebook' | 'guide';
  readonly words: string;
}

export function printedFields(data: StudyData): PrintedField[] {
  const all = (on: PrintedField['on'], texts: readonly (Trilingual | null | undefined)[]): PrintedField[] =>
    texts.flatMap((t) => (t ? [...new Set([t.nb, t.nn, t.en])] : [])).filter((words) => words.trim() !== '').map((words) => ({ on, words }));
  const { study } = data;
  return [
    ...[study.title, study.institution, study.siktReference, study.controller].filter((words) => words.trim() !== '').map((words) => ({ on: 'settings' as const, words })),
    ...study.researchQuestions.map((q) => ({ on: 'settings' as const, words: q.text })).filter((f) => f.words.trim() !== ''),
    ...all('codebook', categoriesOf(data).flatMap((c) => [c.label, c.background])),
    ...all('guide', data.topics.flatMap((t) => [t.title, t.prompt])),
  ];
}
