// The drill: does the newest snapshot open with what a person knows, and is all in it sound?

import { useState, type FormEvent } from 'react';
import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { drillNewest } from '../../../data/restore.ts';
import { examplePassphrase } from '../../../data/studies.ts';
import { useStudyRow, useStudySession } from '../../../data/study-context.tsx';
import { useWhen } from '../../../ui/when.ts';
import { useHolds, useWhy } from './words.ts';
import styles from '../settings.module.css';

export function DrillPart() {
  const { t, i18n } = useTranslation('snapshots');
  const { bridge, id } = useStudySession();
  const fictive = useStudyRow()?.fictive ?? false;
  const when = useWhen();
  const holds = useHolds();
  const why = useWhy();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<{ readonly status: 'success' | 'error' | 'info'; readonly text: string } | null>(null);

  const drill = async (): Promise<typeof told> => {
    const began = performance.now();
    const done = await drillNewest(bridge, id, fictive ? examplePassphrase : passphrase);
    if (!done) return { status: 'info', text: t('drill.none') };
    const at = when(done.at);
    if (!done.answer.ok) return { status: 'error', text: t('drill.failed', { when: at, why: why(done.answer.fault) }) };
    const { problems, holds: content } = done.answer.value;
    if (problems > 0) return { status: 'error', text: t('drill.unsound', { when: at, count: problems }) };
    const seconds = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format((performance.now() - began) / 1000);
    return { status: 'success', text: t('drill.sound', { when: at, holds: holds(content), seconds }) };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setTold(null);
    void drill().then((result) => {
      setTold(result);
      setPassphrase('');
    }).finally(() => setBusy(false));
  };
  return (
    <form className={styles.stack} onSubmit={submit} aria-label={t('drill.heading')}>
      <h3>{t('drill.heading')}</h3>
      <p className={styles.help}>{t('drill.help')}</p>
      {!fictive && <TextField size="small" type="password" autoComplete="off" label={t('drill.passphrase')} value={passphrase} onChange={(event) => setPassphrase(event.target.value)} />}
      <Button size="small" variant="secondary" type="submit" loading={busy}>{t('drill.do')}</Button>
      {told && <InlineMessage status={told.status} role="status">{told.text}</InlineMessage>}
    </form>
  );
}
