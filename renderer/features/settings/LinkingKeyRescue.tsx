// Where the linking key is not open: a new one is begun, a locked one opened, a damaged one fetched from an older file.

import { useState, type FormEvent } from 'react';
import { Button, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { isPassphraseOf } from '../../data/study-keys.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useTries } from '../keys/use-tries.ts';
import styles from './settings.module.css';

export function LinkingKeyRescue({ state }: { readonly state: 'absent' | 'locked' | 'damaged' }) {
  const { t } = useTranslation('settings');
  const session = useStudySession();
  const { linkingKey } = session;
  const notices = useNotices();
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);
  const tries = useTries(session.bridge, session.id, 'linkingKey');

  const act = async (): Promise<boolean> => {
    if (state === 'locked') return (await linkingKey.open(passphrase)) === 'present';
    if (state === 'damaged') return linkingKey.recover(passphrase);
    // A key under another passphrase than the study's would be locked at the next start.
    if (!(await isPassphraseOf(session, passphrase))) return false;
    await linkingKey.create(passphrase);
    return true;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || tries.seconds > 0) return;
    setBusy(true);
    setWrong(false);
    act().then(async (done) => {
      if (done) {
        tries.right();
        notices.say(t(`key.rescued.${state}`));
        return;
      }
      await tries.wrong();
      setWrong(true);
    }).catch((error: unknown) => notices.say(t('key.rescueFailed', { reason: error instanceof Error ? error.message : '?' }), 'error')).finally(() => setBusy(false));
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <p className={styles.help}>{t(`key.rescueHelp.${state}`)}</p>
      <TextField
        size="small" type="password" autoComplete="off" label={t(state === 'locked' ? 'key.ownPassphrase' : 'key.studyPassphrase')} value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)} error={wrong ? t(`key.rescueWrong.${state}`) : undefined}
      />
      {tries.wait !== null && <p className={styles.help}>{tries.wait}</p>}
      <Button size="small" variant="secondary" type="submit" loading={busy} disabled={tries.seconds > 0}>{t(`key.rescue.${state}`)}</Button>
    </form>
  );
}
