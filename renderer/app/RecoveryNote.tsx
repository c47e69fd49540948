// What had to be put right when the study was opened, told until it has been read.

import { useState } from 'react';
import { Button, LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useStudySession } from '../data/study-context.tsx';
import styles from './shell.module.css';

const moment = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

export function RecoveryNote() {
  const { t } = useTranslation();
  const { account } = useStudySession();
  const [seen, setSeen] = useState(false);
  if (!account || seen) return null;
  const { changes, drafts, until, snapshot, unread } = account;
  return (
    <LocalAlert status={account.whole ? 'announcement' : 'warning'} size="small" className={styles.recovery}>
      <LocalAlert.Header>
        <LocalAlert.Title>{t('recovery.title')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{t(`recovery.${account.found}`)}</p>
        <p>
          {t('recovery.what', { changes: t('recovery.changes', { count: changes }), drafts: t('recovery.drafts', { count: drafts }) })}{' '}
          {until !== null && t('recovery.until', { when: moment.format(new Date(until)) })}{' '}
          {snapshot !== null && t('recovery.snapshot', { when: moment.format(new Date(snapshot)) })}{' '}
          {unread > 0 && t('recovery.unread', { count: unread })}
        </p>
        {!account.whole && <p>{t('recovery.notWhole')}</p>}
        <Button size="small" variant="secondary" onClick={() => setSeen(true)}>{t('recovery.seen')}</Button>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
