// What the study has promised to be done with soon, or should have been: recordings deleted, the project ended.

import { InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { deadlinesOf } from '../../../shared/analysis/deadlines.ts';
import { useAll, useStudyRow } from '../../data/study-context.tsx';
import { dateText, today } from '../cases/form/dates.ts';

export function DeadlineNotes() {
  const { t } = useTranslation('leaving');
  const study = useStudyRow();
  const interviews = useAll('interviews');
  const attachments = useAll('attachments');
  if (!study || !interviews || !attachments) return null;
  return deadlinesOf(study, interviews, today(), attachments).map(({ what, on, days, urgency }) => (
    <InlineMessage key={what} status={urgency === 'month' ? 'info' : urgency === 'week' ? 'warning' : 'error'} size="small">
      {urgency === 'overdue' ? t(`deadline.${what}.overdue`, { date: dateText(on), count: -days }) : t(`deadline.${what}.soon`, { date: dateText(on), count: days })}
    </InlineMessage>
  ));
}
