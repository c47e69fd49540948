// The recovery code: whether there is one, and making it anew.

import { useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { recoveryMadeAt } from '../../data/study-keys.ts';
import { useLinkingKey, useSecrets, useStudySession } from '../../data/study-context.tsx';
import { RecoveryCodeStep } from '../keys/RecoveryCodeStep.tsx';
import { longDate } from '../keys/use-recovery-sheet.ts';
import { useNotices } from '../../ui/notices.tsx';
import styles from './settings.module.css';

export function RecoverySection() {
  const { t, i18n } = useTranslation('keys');
  const session = useStudySession();
  const { keys } = useSecrets();
  const { state } = useLinkingKey();
  const notices = useNotices();
  const [making, setMaking] = useState(false);
  if (keys.fictive) return <p className={styles.help}>{t('recovery.fictive')}</p>;
  if (making) {
    return <RecoveryCodeStep session={session} without="cancel" onDone={(kept) => {
      setMaking(false);
      if (kept) notices.say(t('recovery.done'));
    }} />;
  }
  const madeAt = recoveryMadeAt(keys);
  const ofLinkingKey = session.linkingKey.keys();
  const keyWithout = madeAt !== null && state === 'present' && ofLinkingKey !== undefined && recoveryMadeAt(ofLinkingKey) !== madeAt;
  return (
    <div className={styles.stack}>
      <p className={styles.help}>{t('recovery.settings')}</p>
      {madeAt === null
        ? <InlineMessage status="warning" size="small">{t('recovery.none')}</InlineMessage>
        : <p className={styles.help}>{t('recovery.has', { date: longDate(madeAt, i18n.language as Language) })}</p>}
      {(state === 'away' || state === 'locked') && <InlineMessage status="warning" size="small">{t('recovery.keyClosed')}</InlineMessage>}
      {keyWithout && <InlineMessage status="warning" size="small">{t('recovery.keyWithout')}</InlineMessage>}
      <Button size="small" variant="secondary" onClick={() => setMaking(true)}>{t(madeAt === null ? 'recovery.make' : 'recovery.remake')}</Button>
    </div>
  );
}
