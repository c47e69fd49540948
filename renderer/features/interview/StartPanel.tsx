// Before the clock runs: who is here, what is left from last time, and the opening to say.

import { useTranslation } from 'react-i18next';
import { Button } from '@navikt/ds-react';
import { startInterview } from '../../../shared/commands/interviews.ts';
import { useRun } from '../../data/study-context.tsx';
import type { InterviewData } from './interview-data.ts';
import { Presence } from './RoomPane.tsx';
import styles from './interview.module.css';

export function StartPanel({ data }: { readonly data: InterviewData }) {
  const { t } = useTranslation('interview');
  const run = useRun();
  return (
    <div className={styles.startPanel}>
      <p>{t('startIntro')}</p>
      <Presence data={data} />
      {data.guide && (
        <section aria-labelledby="start-opening">
          <h2 id="start-opening" className={styles.paneHeading}>{t('opening')}</h2>
          <p className={styles.openingText}>{data.guide.opening[data.interview.language]}</p>
        </section>
      )}
      <Button onClick={() => void run(startInterview, { id: data.interview.id })}>{t('start')}</Button>
    </div>
  );
}
