// Changing the passphrase: the keys are locked anew, the data is not rewritten.

import { useState, type FormEvent } from 'react';
import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useTries } from '../keys/use-tries.ts';
import { changePassphrase } from '../../data/study-keys.ts';
import { useLinkingKey, useStudyRow, useStudySession } from '../../data/study-context.tsx';
import { noPassphrase, passphraseFault, PassphraseFields, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import styles from './settings.module.css';

export function PassphraseSection() {
  const { t } = useTranslation('settings');
  const session = useStudySession();
  const study = useStudyRow();
  const { state } = useLinkingKey();
  const [old, setOld] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [told, setTold] = useState<{ readonly status: 'success' | 'error'; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const tries = useTries(session.bridge, session.id, 'study');
  if (study?.fictive) return <p className={styles.help}>{t('passphrase.fictive')}</p>;

  const change = async (): Promise<void> => {
    setBusy(true);
    setTold(null);
    try {
      const done = await changePassphrase(session, old, next.first);
      if (done) tries.right();
      else await tries.wrong();
      setTold(done ? { status: 'success', text: t('passphrase.done') } : { status: 'error', text: t('passphrase.wrong') });
      if (done) {
        setOld('');
        setNext(noPassphrase);
      }
    } catch (error) {
      setTold({ status: 'error', text: t('passphrase.failed', { reason: error instanceof Error ? error.message : '?' }) });
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = passphraseFault(next);
    setFault(wrong);
    if (wrong === null && tries.seconds === 0) void change();
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <p className={styles.help}>{t('passphrase.help')}</p>
      {(state === 'away' || state === 'locked') && <InlineMessage status="warning" size="small">{t('passphrase.keyClosed')}</InlineMessage>}
      <TextField size="small" type="password" label={t('passphrase.old')} value={old} autoComplete="current-password" onChange={(event) => setOld(event.target.value)} />
      <PassphraseFields label={t('passphrase.next')} value={next} fault={fault} onChange={(value) => { setNext(value); setFault(null); }} />
      <Button size="small" type="submit" loading={busy} disabled={tries.seconds > 0}>{t('passphrase.do')}</Button>
      {tries.wait !== null && <p className={styles.help} role="status">{tries.wait}</p>}
      {told && <InlineMessage status={told.status} role="status">{told.text}</InlineMessage>}
    </form>
  );
}
