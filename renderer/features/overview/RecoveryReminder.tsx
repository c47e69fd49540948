// Reminds of the recovery code as long as nobody has one in keeping.

import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { recoveryMadeAt } from '../../data/study-keys.ts';
import { useSecrets } from '../../data/study-context.tsx';
import { wishSection } from '../settings/section-wish.ts';
import styles from '../keys/keys.module.css';

export function RecoveryReminder() {
  const { t } = useTranslation('keys');
  const [, navigate] = useLocation();
  const { keys } = useSecrets();
  if (keys.fictive || recoveryMadeAt(keys) !== null) return null;
  return (
    <div className={styles.reminder}>
      <InlineMessage status="warning" size="small">{t('recovery.reminder')}</InlineMessage>
      <Button size="xsmall" variant="secondary" onClick={() => {
        navigate('/innstillinger');
        wishSection('recovery');
      }}>{t('recovery.reminderDo')}</Button>
    </div>
  );
}
