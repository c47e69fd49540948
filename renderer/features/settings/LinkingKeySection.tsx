// The linking key (koblingsnøkkel): whether it is here, how to get it back or begin one, and its list of names.

import { useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useLinkingKey } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { LinkingKeyPlace } from './LinkingKeyPlace.tsx';
import { LinkingKeyRescue } from './LinkingKeyRescue.tsx';
import { NameList } from './NameList.tsx';
import styles from './settings.module.css';

export function LinkingKeySection() {
  const { t } = useTranslation('settings');
  const { state, content, folder } = useLinkingKey();
  const { info } = usePlatform();
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.stack}>
      <InlineMessage status={state === 'present' || state === 'opening' ? 'info' : 'warning'} size="small">{t(`key.state.${state === 'present' && folder !== null ? 'connected' : state}`)}</InlineMessage>
      {(state === 'absent' || state === 'locked' || state === 'damaged') && <LinkingKeyRescue key={state} state={state} />}
      {content && (
        <>
          <h3>{t('key.names')}</h3>
          <p className={styles.help}>{t('key.help')}</p>
          <Button size="small" variant="secondary" aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? t('key.hide') : t('key.show')}</Button>
          {shown && <NameList content={content} />}
        </>
      )}
      {info.runtime === 'desktop' && state !== 'absent' && state !== 'opening' && <LinkingKeyPlace />}
    </div>
  );
}
