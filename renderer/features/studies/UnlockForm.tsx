// Unlocking a study with its passphrase, with the recovery code where there is one, or without either where this machine
// remembers it. After some wrong tries the next must wait, longer each time.

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { StudySession } from '../../data/session.ts';
import { unlockHere, unlockStudy, type ListedStudy, type Unlocked } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { UnlockByCode } from '../keys/UnlockByCode.tsx';
import { useRememberedHere } from '../keys/use-remembered-here.ts';
import { useTries } from '../keys/use-tries.ts';
import { useWhyNotOpened } from '../keys/use-why-not-opened.ts';
import styles from './studies.module.css';

type Trouble = { readonly kind: 'wrong' | 'empty' } | { readonly kind: 'failed'; readonly sentence: string };

interface Props { readonly study: ListedStudy; readonly name: string; readonly onOpen: (session: StudySession) => void }

export function UnlockForm({ study, name, onOpen }: Props) {
  const { t } = useTranslation(['studies', 'keys']);
  const { bridge } = usePlatform();
  const whyNotOpened = useWhyNotOpened();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [byCode, setByCode] = useState(false);
  const tries = useTries(bridge, study.id, 'study');
  const { seconds } = tries;
  const here = useRememberedHere(bridge, study);

  // Also after a wrong try, when the field was out of reach for a moment.
  useEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);

  const unlock = async (open: () => Promise<Unlocked>, isTry: boolean): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      const unlocked = await open();
      if (unlocked.kind === 'open') {
        if (isTry) tries.right();
        onOpen(unlocked.session);
        return;
      }
      if (unlocked.kind === 'wrong-passphrase' && isTry) {
        await tries.wrong();
        setPassphrase('');
        setTrouble({ kind: 'wrong' });
      } else if (unlocked.kind === 'wrong-passphrase') {
        setTrouble({ kind: 'failed', sentence: t('unlock.hereFailed') });
      } else {
        setTrouble({ kind: 'failed', sentence: whyNotOpened(unlocked) });
      }
    } catch (error) {
      setTrouble({ kind: 'failed', sentence: t('unlock.failed', { reason: error instanceof Error ? error.name : '?' }) });
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || seconds > 0) return;
    if (passphrase === '') setTrouble({ kind: 'empty' });
    else void unlock(() => unlockStudy(bridge, study, passphrase), true);
  };
  const atField = trouble?.kind === 'wrong' ? t('unlock.wrong') : trouble?.kind === 'empty' ? t('unlock.empty') : undefined;

  if (byCode) return <UnlockByCode study={study} name={name} tries={tries} onOpen={onOpen} onBack={() => setByCode(false)} />;
  return (
    <form className={styles.unlock} onSubmit={submit} aria-label={name}>
      <div className={styles.unlockRow}>
        <TextField
          ref={field} size="small" type="password" label={t('unlock.passphrase')} autoComplete="current-password" readOnly={busy}
          value={passphrase} onChange={(event) => setPassphrase(event.target.value)} error={atField}
        />
        <Button size="small" type="submit" loading={busy} disabled={seconds > 0}>{t('unlock.open')}</Button>
      </div>
      {tries.wait !== null && <p className={styles.wait}>{tries.wait}</p>}
      {trouble?.kind === 'wrong' && <p className={styles.note}>{t('unlock.forgotten')}</p>}
      {trouble?.kind === 'failed' && <InlineMessage status="error" size="small" role="alert">{trouble.sentence}</InlineMessage>}
      {here === 'open' && (
        <Button className={styles.here} size="small" type="button" variant="secondary" loading={busy} onClick={() => void unlock(() => unlockHere(bridge, study), false)}>{t('unlock.here')}</Button>
      )}
      {here === 'shut' && <p className={styles.note}>{t('unlock.hereShut')}</p>}
      {study.keys.slots.some((s) => s.kind === 'recovery') && (
        <Button className={styles.otherWay} size="xsmall" type="button" variant="tertiary" onClick={() => setByCode(true)}>{t('recovery.unlock', { ns: 'keys' })}</Button>
      )}
    </form>
  );
}
