// Making a recovery code: it is shown, can be saved as a sheet to print, and counts once its last group is typed back.

import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, InlineMessage, Loader, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { groupsOf, isLastGroup } from '../../../shared/exchange/recovery-code.ts';
import type { StudySession } from '../../data/session.ts';
import { newRecoveryCode, type NewRecoveryCode } from '../../data/study-keys.ts';
import { useRecoverySheet } from './use-recovery-sheet.ts';
import styles from './keys.module.css';

interface Props {
  readonly session: StudySession;
  /** `later`: part of making a study; `cancel`: from the settings. */
  readonly without: 'later' | 'cancel';
  readonly onDone: (kept: boolean) => void;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '?');

export function RecoveryCodeStep({ session, without, onDone }: Props) {
  const { t } = useTranslation('keys');
  const [made, setMade] = useState<NewRecoveryCode | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const begun = useRef(false);
  const make = useCallback(() => {
    setFailed(null);
    newRecoveryCode(session).then(setMade, (error: unknown) => setFailed(t('recovery.failed', { reason: reasonOf(error) })));
  }, [session, t]);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    make();
  }, [make]);

  if (failed !== null) {
    return (
      <div className={styles.step}>
        <InlineMessage status="error" role="alert">{failed}</InlineMessage>
        <div className={styles.buttons}>
          <Button size="small" onClick={make}>{t('recovery.again')}</Button>
          <Button size="small" variant="secondary" onClick={() => onDone(false)}>{t(`recovery.${without}`)}</Button>
        </div>
      </div>
    );
  }
  return made ? <Shown made={made} session={session} without={without} onDone={onDone} /> : <Loader title={t('recovery.making')} />;
}

function Shown({ made, session, without, onDone }: Props & { readonly made: NewRecoveryCode }) {
  const { t } = useTranslation('keys');
  const sheet = useRecoverySheet(session, made.code);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const end = (work: () => Promise<void>, kept: boolean): void => {
    setBusy(true);
    work().then(() => onDone(kept), (error: unknown) => {
      setFault(t('recovery.notKept', { reason: reasonOf(error) }));
      setBusy(false);
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isLastGroup(made.code, typed)) end(made.keep, true);
    else setFault(t('recovery.lastGroupWrong'));
  };
  return (
    <form className={styles.step} onSubmit={submit}>
      <p className={styles.text}>{t('recovery.what')}</p>
      <ol className={styles.code} aria-label={t('recovery.code')}>
        {groupsOf(made.code).map((group, i) => <li key={i}>{group}</li>)}
      </ol>
      <p className={styles.text}>{t('recovery.where')}</p>
      <Button size="small" type="button" variant="secondary" loading={sheet.busy} onClick={sheet.save}>{t('recovery.sheet')}</Button>
      {sheet.told && <InlineMessage status={sheet.told.status} size="small" role="status">{sheet.told.text}</InlineMessage>}
      <div className={styles.confirm}>
        <TextField
          className={styles.codeField} size="small" label={t('recovery.lastGroup')} description={t('recovery.lastGroupHint')} autoComplete="off" spellCheck={false} value={typed} error={fault ?? undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setFault(null);
          }}
        />
        <div className={styles.buttons}>
          <Button size="small" type="submit" loading={busy}>{t('recovery.kept')}</Button>
          <Button size="small" type="button" variant="secondary" disabled={busy} onClick={() => end(made.discard, false)}>{t(`recovery.${without}`)}</Button>
        </div>
        <p className={styles.muted}>{t(`recovery.${without}Hint`)}</p>
      </div>
    </form>
  );
}
