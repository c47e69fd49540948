// How a next step reads, and where it leads.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextStep } from '../../../shared/analysis/next-steps.ts';
import type { AfterWork } from '../../../shared/analysis/overview.ts';
import { clockText, dateText, dayText } from '../cases/form/dates.ts';

export interface StepText {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly to: string;
  /** What is past its time, in words; empty where nothing is. */
  readonly late: string;
}

/** What an interview's after-work lacks, in words; empty where only the mark is missing. */
export function useLacks(): (lacks: AfterWork) => string[] {
  const { t } = useTranslation('overview');
  return useCallback((lacks) => [
    ...(lacks.amountsToConfirm > 0 ? [t('lacks.amounts', { count: lacks.amountsToConfirm })] : []),
    ...(lacks.unassessed.length > 0 ? [t('lacks.assessments', { count: lacks.unassessed.length })] : []),
    ...(lacks.withoutExample.length > 0 ? [t('lacks.examples', { count: lacks.withoutExample.length })] : []),
    ...(lacks.fieldNoteEmpty ? [t('lacks.fieldNote')] : []),
  ], [t]);
}

export function useStepTexts(): (step: NextStep) => StepText {
  const { t } = useTranslation('overview');
  const lacksOf = useLacks();
  return useCallback((step): StepText => {
    switch (step.kind) {
      case 'running': {
        const { code, status, startedAt, id } = step.interview;
        return {
          title: t(status === 'paused' ? 'next.runningPaused' : 'next.running', { code }), text: startedAt === null ? '' : t('next.runningText', { time: clockText(startedAt) }),
          action: t('next.runningDo'), to: `/intervju/${id}`, late: '',
        };
      }
      case 'after-work': {
        const { code, endedAt, id } = step.interview;
        const lacks = lacksOf(step.lacks);
        const when = endedAt === null ? [] : [t('next.afterWorkText', { date: dayText(endedAt) })];
        return {
          title: t('next.afterWork', { code }), text: [...when, lacks.length > 0 ? lacks.join(', ') : t('next.afterWorkReady')].join(' · '),
          action: t('next.afterWorkDo'), to: `/etterarbeid/${id}`, late: '',
        };
      }
      case 'promise': {
        const { pseudonym, id } = step.case;
        const { due, text } = step.promise;
        const when = due === null ? '' : t(step.overdue ? 'next.promiseLate' : 'next.promiseDue', { date: dateText(due) });
        return {
          title: t('next.promise', { pseudonym }), text: [`«${text}»`, step.overdue ? '' : when].filter((part) => part !== '').join(' · '),
          action: t('next.promiseDo', { pseudonym }), to: `/case/${id}`, late: step.overdue ? when : '',
        };
      }
      case 'planned': {
        const { code, plannedAt, id } = step.interview;
        const when = plannedAt === null ? t('next.plannedNoTime') : t('next.plannedAt', { date: dayText(plannedAt), time: clockText(plannedAt) });
        return {
          title: t('next.planned', { code }), text: step.late ? '' : when, action: t('next.plannedDo'), to: `/intervju/${id}`,
          late: step.late && plannedAt !== null ? t('next.plannedLate', { date: dayText(plannedAt) }) : '',
        };
      }
      case 'names':
        return { title: t('next.names', { count: step.count, title: step.source.title }), text: t('next.namesText'), action: t('next.namesDo'), to: `/kilde/${step.source.id}`, late: '' };
      case 'unplanned': {
        const { pseudonym, id } = step.case;
        return { title: t('next.unplanned', { pseudonym }), text: t('next.unplannedText'), action: t('next.unplannedDo'), to: `/case/${id}`, late: '' };
      }
    }
  }, [lacksOf, t]);
}
