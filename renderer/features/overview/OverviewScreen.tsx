// The working desk: what to do next, where each municipality stands, and the live sampling matrix.

import { useMemo } from 'react';
import { Loader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { nextSteps } from '../../../shared/analysis/next-steps.ts';
import { overviewOf, samplingMatrix } from '../../../shared/analysis/overview.ts';
import { useActions, type Action } from '../../app/actions.tsx';
import { useUndecidedAmounts } from '../../data/undecided-amounts.ts';
import { useUndecidedNames } from '../../data/undecided-names.ts';
import { useStudyData } from '../../data/use-study-data.ts';
import { today } from '../cases/form/dates.ts';
import { DeadlineNotes } from '../leaving/DeadlineNotes.tsx';
import { CaseOverviewTable } from './CaseOverviewTable.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { NextSteps } from './NextSteps.tsx';
import { RecoveryReminder } from './RecoveryReminder.tsx';
import { SamplingMatrixTable } from './SamplingMatrixTable.tsx';
import { useStepTexts } from './step-texts.ts';
import styles from './overview.module.css';

/** The wording of notes and examples is not needed here. */
const skip = ['texts', 'overlays', 'approvals', 'exports'] as const;

export default function OverviewScreen() {
  const { t } = useTranslation('overview');
  const [, navigate] = useLocation();
  const data = useStudyData({ skip });
  const rows = useMemo(() => (data ? overviewOf(data) : []), [data]);
  const matrix = useMemo(() => data && samplingMatrix(data), [data]);
  const names = useUndecidedNames(null);
  const amounts = useUndecidedAmounts();
  const steps = useMemo(() => (data ? nextSteps(data, today(), names === 'without-key' ? undefined : names) : []), [data, names]);
  const textOf = useStepTexts();

  const first = steps[0];
  const actions = useMemo<readonly Action[]>(() => {
    if (!first) return [];
    const { title, to } = textOf(first);
    return [{ id: 'overview.next', label: `${t('next.heading')}: ${title}`, run: () => navigate(to) }];
  }, [first, navigate, t, textOf]);
  useActions(actions);

  if (!data || !matrix) {
    return <div className={styles.screen}><h1 className={styles.title}>{t('heading')}</h1><Loader title={t('action.loading', { ns: 'common' })} /></div>;
  }
  const { cases, interviews } = data;
  const held = interviews.filter((i) => i.status === 'ended').length;
  const planned = interviews.filter((i) => i.status === 'planned').length;
  return (
    <div className={styles.screen}>
      <header>
        <h1 className={styles.title}>{t('heading')}</h1>
        {cases.length > 0 && <p className={styles.sub}>{t('summary', { included: matrix.included.length, held, planned })}</p>}
      </header>
      <RecoveryReminder />
      <DeadlineNotes />
      {interviews.length === 0 && <FirstSteps hasCases={cases.length > 0} />}
      {interviews.length > 0 && <NextSteps steps={steps} note={names === 'without-key' && data.sources.length > 0 ? t('next.namesUnknown') : ''} />}
      {cases.length > 0 && <CaseOverviewTable data={data} rows={rows} names={names} amounts={amounts} />}
      {cases.length > 0 && <SamplingMatrixTable matrix={matrix} />}
    </div>
  );
}
