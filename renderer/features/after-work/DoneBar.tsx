// The foot of after-work: what is left, said and never in the way, and the mark that it is done.

import { Button } from '@navikt/ds-react';
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { setAfterWorkDone } from '../../../shared/commands/interviews.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { dayText } from '../cases/form/dates.ts';
import type { AfterWork } from './after-work-data.ts';
import { stepIds, type StepId } from './steps.ts';
import styles from './after-work.module.css';

export function DoneBar({ work, onGo }: { readonly work: AfterWork; readonly onGo: (step: StepId) => void }) {
  const { t } = useTranslation('afterWork');
  const run = useRun();
  const notices = useNotices();
  const { interview, left } = work;
  const open = stepIds.filter((s) => left[s] > 0);
  const isDone = interview.afterWorkDoneAt !== null;
  const set = async (done: boolean): Promise<void> => {
    if (await run(setAfterWorkDone, { id: interview.id, done })) notices.say(t(done ? (open.length === 0 ? 'done.said' : 'done.saidWithLeft') : 'done.saidOpen'));
  };
  return (
    <footer className={styles.done}>
      <div className={styles.left}>
        {isDone && <p className={styles.doneMark}><CheckmarkCircleFillIcon aria-hidden /> {t('done.at', { date: dayText(interview.afterWorkDoneAt!) })}</p>}
        {open.length === 0 && !isDone && <p>{t('done.nothingLeft')}</p>}
        {open.length > 0 && (
          <p>
            {t('done.left')}{' '}
            {open.map((s, i) => (
              <span key={s}>
                {i > 0 && ' · '}
                <button type="button" className={styles.plain} onClick={() => onGo(s)}>{t(`leftIn.${s}`, { count: left[s] })}</button>
              </span>
            ))}
          </p>
        )}
      </div>
      {isDone
        ? <Button size="small" variant="secondary" onClick={() => void set(false)}>{t('done.reopen')}</Button>
        : <Button size="small" variant={open.length === 0 ? 'primary' : 'secondary'} onClick={() => void set(true)}>{t('done.set')}</Button>}
    </footer>
  );
}
