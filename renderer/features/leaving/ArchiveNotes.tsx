// What an anonymised archive copy holds and leaves out, and what must be done before it can be made.

import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { ArchiveState } from './use-archive.ts';
import styles from './leaving.module.css';

interface Props { readonly plan: ArchiveState | undefined; readonly busy: boolean; readonly onLookThrough: () => void }

export function ArchiveNotes({ plan, busy, onLookThrough }: Props) {
  const { t } = useTranslation('leaving');
  return (
    <>
      <p className={styles.note}>{t('archive.help')}</p>
      {plan === undefined ? <p role="status" className={styles.note}>{t('archive.looking')}</p> : (
        <>
          {plan.obstacles.length > 0 && (
            <section aria-label={t('archive.first')} className={styles.todo}>
              <p className={styles.todoHead}>{t('archive.first')}</p>
              <ul>{plan.obstacles.map(({ code, count }) => <li key={code}>{t(`archive.obstacle.${code}`, { count })}</li>)}</ul>
              {plan.obstacles.some((o) => o.code === 'unchecked') && <Button type="button" size="small" variant="secondary" loading={busy} onClick={onLookThrough}>{t('archive.lookThrough')}</Button>}
            </section>
          )}
          {plan.withheld > 0 && <InlineMessage status="info" size="small">{t('archive.withheld', { count: plan.withheld })}</InlineMessage>}
        </>
      )}
    </>
  );
}
