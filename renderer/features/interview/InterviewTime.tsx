// Time since the start, the time of day, and the buttons that start, pause and end.

import { useTranslation } from 'react-i18next';
import { Button } from '@navikt/ds-react';
import { PauseIcon, PlayIcon } from '@navikt/aksel-icons';
import { endInterview, pauseInterview, resumeInterview } from '../../../shared/commands/interviews.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import { useRun } from '../../data/study-context.tsx';
import { useSeconds, type InterviewClock } from './clock.ts';
import { formatElapsed } from './interview-data.ts';
import styles from './interview.module.css';

const timeOfDay = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' });

/** A wall clock that is moved by more than this is mentioned; less is ordinary adjustment. */
const noticeableDrift = 120_000;

export function InterviewTime({ interview, clock }: { readonly interview: InterviewRow; readonly clock: InterviewClock }) {
  const { t } = useTranslation('interview');
  const run = useRun();
  const running = interview.status === 'running';
  useSeconds(interview.status !== 'ended');
  const drift = clock.drift();
  const { id } = interview;
  return (
    <section className={styles.timeBox} aria-label={t('elapsed')}>
      <p className={styles.elapsed} data-paused={interview.status === 'paused' || undefined}>
        {/* A clock that is read aloud every second would talk over the informant. */}
        <span aria-hidden>{interview.status === 'ended' ? lengthOf(interview) : formatElapsed(clock.elapsed())}</span>
      </p>
      <p className={styles.quiet}>
        {interview.status === 'paused' ? t('paused') : interview.endedAt !== null ? t('endedAt', { time: timeOfDay.format(new Date(interview.endedAt)) }) : timeOfDay.format(Date.now())}
      </p>
      <div className={styles.buttons}>
        {running && <Button size="small" variant="secondary" icon={<PauseIcon aria-hidden />} onClick={() => void run(pauseInterview, { id })}>{t('pause')}</Button>}
        {interview.status === 'paused' && <Button size="small" icon={<PlayIcon aria-hidden />} onClick={() => void run(resumeInterview, { id })}>{t('resume')}</Button>}
        {(running || interview.status === 'paused') && <Button size="small" variant="tertiary" onClick={() => void run(endInterview, { id })}>{t('end')}</Button>}
        {interview.status === 'ended' && <Button size="small" variant="tertiary" onClick={() => void run(resumeInterview, { id })}>{t('reopen')}</Button>}
      </div>
      {Math.abs(drift) > noticeableDrift && interview.status !== 'ended' && (
        <p className={styles.quiet} role="status">{t('clockMoved', { minutes: Math.round(drift / 60_000) })}</p>
      )}
    </section>
  );
}

function lengthOf(interview: InterviewRow): string {
  if (interview.startedAt === null || interview.endedAt === null) return '';
  return formatElapsed(Date.parse(interview.endedAt) - Date.parse(interview.startedAt));
}
