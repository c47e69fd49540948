// When the study locks by itself.

import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lockMinutes, setPreferences, usePreferences, type Preferences } from '../../app/preferences.ts';
import { useSecrets } from '../../data/study-context.tsx';
import styles from './settings.module.css';

export function LockSection() {
  const { t } = useTranslation('keys');
  const { lockAfter } = usePreferences();
  const { keys } = useSecrets();
  return (
    <div className={styles.stack}>
      <p className={styles.help}>{t(keys.fictive ? 'lock.fictive' : 'lock.help')}</p>
      {!keys.fictive && (
        <Select size="small" label={t('lock.after')} value={lockAfter} onChange={(event) => setPreferences({ lockAfter: Number(event.target.value) as Preferences['lockAfter'] })}>
          {lockMinutes.map((count) => <option key={count} value={count}>{t('lock.minutes', { count })}</option>)}
        </Select>
      )}
    </div>
  );
}
