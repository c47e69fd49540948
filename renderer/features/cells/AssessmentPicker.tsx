// Chooses the assessment (vurdering) that one source gave of a category: the whole case by hand, an interview, or
// one informant in it.

import { useCallback } from 'react';
import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { assessmentId, setAssessment } from '../../../shared/commands/cells.ts';
import type { Language } from '../../../shared/model/language.ts';
import { assessmentLabels } from '../../../shared/model/terms.ts';
import { assessmentValues, type AssessmentValue } from '../../../shared/model/vocabulary.ts';
import { useRow, useRun } from '../../data/study-context.tsx';

interface Props {
  readonly caseId: string;
  readonly codeId: string;
  /** Null: by hand for the whole case. */
  readonly interviewId: string | null;
  /** Null: the interview as a whole. */
  readonly informantId: string | null;
  /** Shown above the field; absent: read by screen readers only. */
  readonly label?: string;
  /** What is assessed by whom, for screen readers where no label is shown. */
  readonly name?: string;
}

export function AssessmentPicker({ caseId, codeId, interviewId, informantId, label, name }: Props) {
  const { t, i18n } = useTranslation('cells');
  const run = useRun();
  const key = { case: caseId, code: codeId, interview: interviewId, informant: informantId };
  const row = useRow('assessments', assessmentId(key));
  const choose = useCallback((value: string) => {
    void run(setAssessment, {
      case: caseId, code: codeId, interview: interviewId, informant: informantId,
      value: value === '' ? null : (value as AssessmentValue),
    });
  }, [caseId, codeId, informantId, interviewId, run]);

  return (
    <Select
      size="small" label={label ?? (name === undefined ? t('assessment.label') : t('assessment.of', { name }))} hideLabel={label === undefined}
      value={row?.value ?? ''} onChange={(event) => choose(event.target.value)}
    >
      <option value="">{t('assessment.unset')}</option>
      {assessmentValues.map((value) => (
        <option key={value} value={value}>{assessmentLabels[value][i18n.language as Language]}</option>
      ))}
    </Select>
  );
}
