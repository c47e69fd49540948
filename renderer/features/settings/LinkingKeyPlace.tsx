// Where the linking key lies: on this machine, or on a memory stick that can be put away, and moving it.

import { useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../shared/ipc/contract.ts';
import { useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import styles from './settings.module.css';

interface Told { readonly status: 'success' | 'warning' | 'error'; readonly text: string }

export function LinkingKeyPlace() {
  const { t } = useTranslation(['settings', 'common']);
  const { linkingKey } = useStudySession();
  const { state, folder } = useLinkingKey();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  const why = (code: ErrorCode): string =>
    code === 'not-possible' || code === 'already-exists' || code === 'not-found' || code === 'verify-failed' ? t(`key.place.why.${code}`) : t(`common:fileError.${code}`);
  const refused = (code: ErrorCode): Told => ({ status: 'error', text: t('key.place.refused', { why: why(code) }) });
  const moved = (text: string, left: string | null): Told => (left === null ? { status: 'success', text } : { status: 'warning', text: `${text} ${t('key.place.left', { folder: left })}` });
  const out = async (): Promise<Told | null> => {
    const answer = await linkingKey.moveOut();
    if (!answer.ok) return refused(answer.code);
    return answer.value && moved(t('key.place.moved', { folder: answer.value.folder }), answer.value.left);
  };
  const back = async (): Promise<Told> => {
    const answer = await linkingKey.moveBack();
    return answer.ok ? moved(t('key.place.back'), answer.value.left) : refused(answer.code);
  };
  const move = (how: () => Promise<Told | null>): void => {
    setBusy(true);
    setTold(null);
    how().then(setTold, () => setTold(refused('unexpected'))).finally(() => setBusy(false));
  };
  return (
    <>
      <h3>{t('key.place.heading')}</h3>
      <p className={styles.help}>{t('key.place.help')}</p>
      {folder !== null && <dl className={styles.facts}><dt>{t('key.place.where')}</dt><dd>{folder}</dd></dl>}
      {told && <InlineMessage status={told.status} size="small" role="status">{told.text}</InlineMessage>}
      {folder === null
        ? <Button size="small" variant="secondary" loading={busy} onClick={() => move(out)}>{t('key.place.out')}</Button>
        : state !== 'away' && <Button size="small" variant="secondary" loading={busy} onClick={() => move(back)}>{t('key.place.home')}</Button>}
    </>
  );
}
