// Opening a study with its recovery code, after which a new passphrase is chosen.

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { unwrapKey } from '../../../shared/exchange/keys.ts';
import { readRecoveryCode } from '../../../shared/exchange/recovery-code.ts';
import type { StudySession } from '../../data/session.ts';
import { setPassphrase } from '../../data/study-keys.ts';
import { unlockStudy, type ListedStudy } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';
import { noPassphrase, PassphraseFields, passphraseFault, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import { codeFaultText } from './code-fault-text.ts';
import type { TriesHere } from './use-tries.ts';
import { useWhyNotOpened } from './use-why-not-opened.ts';
import styles from './keys.module.css';

interface Props {
  readonly study: ListedStudy;
  readonly name: string;
  readonly tries: TriesHere;
  readonly onOpen: (session: StudySession) => void;
  readonly onBack: () => void;
}

export function UnlockByCode({ study, name, tries, onOpen, onBack }: Props) {
  const [code, setCode] = useState<string | null>(null);
  return code === null
    ? <CodeForm study={study} name={name} tries={tries} onBack={onBack} onRight={setCode} />
    : <NextPassphrase study={study} name={name} code={code} onOpen={onOpen} />;
}

type CodeFormProps = Omit<Props, 'onOpen'> & { readonly onRight: (code: string) => void };

function CodeForm({ study, name, tries, onBack, onRight }: CodeFormProps) {
  const { t } = useTranslation('keys');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!busy) field.current?.focus();
  }, [busy]);

  const check = async (code: string): Promise<void> => {
    setBusy(true);
    if (await unwrapKey(study.keys, code, 'recovery')) {
      tries.right();
      onRight(code);
      return;
    }
    await tries.wrong();
    setFault(t('recovery.wrong'));
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy || tries.seconds > 0) return;
    const read = readRecoveryCode(typed);
    // A slip of the finger is told without counting as a try.
    if (read.ok) void check(read.code);
    else setFault(codeFaultText(t, typed, read));
  };
  return (
    <form className={styles.inside} onSubmit={submit} aria-label={name}>
      <TextField
        ref={field} className={styles.codeField} size="small" label={t('recovery.typed')} description={t('recovery.typedHint')} autoComplete="off" autoCapitalize="characters" spellCheck={false}
        value={typed} readOnly={busy} error={fault ?? undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setFault(null);
        }}
      />
      {tries.wait !== null && <p className={styles.wait}>{tries.wait}</p>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" loading={busy} disabled={tries.seconds > 0}>{t('recovery.check')}</Button>
        <Button size="small" type="button" variant="tertiary" onClick={onBack}>{t('recovery.usePassphrase')}</Button>
      </div>
    </form>
  );
}

interface NextProps { readonly study: ListedStudy; readonly name: string; readonly code: string; readonly onOpen: (session: StudySession) => void }

function NextPassphrase({ study, name, code, onOpen }: NextProps) {
  const { t } = useTranslation(['keys', 'studies']);
  const { bridge } = usePlatform();
  const whyNotOpened = useWhyNotOpened();
  const form = useRef<HTMLFormElement>(null);
  const [next, setNext] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const open = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const unlocked = await unlockStudy(bridge, study, code, 'recovery');
      if (unlocked.kind === 'open') {
        await setPassphrase(unlocked.session, next.first).catch(async (error: unknown) => {
          await unlocked.session.close();
          throw error;
        });
        onOpen(unlocked.session);
        return;
      }
      setFailed(unlocked.kind === 'wrong-passphrase' ? t('recovery.wrong') : whyNotOpened(unlocked));
    } catch (error) {
      setFailed(t('recovery.openFailed', { reason: error instanceof Error ? error.message : '?' }));
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = passphraseFault(next);
    setFault(wrong);
    if (wrong === null && !busy) void open();
  };
  return (
    <form ref={form} className={styles.inside} onSubmit={submit} aria-label={name}>
      <p className={styles.text} role="status">{t('recovery.nextText')}</p>
      <PassphraseFields label={t('recovery.nextPassphrase')} value={next} fault={fault} onChange={(value) => {
        setNext(value);
        setFault(null);
      }} />
      {failed !== null && <InlineMessage status="error" size="small" role="alert">{failed}</InlineMessage>}
      <div className={styles.buttons}><Button size="small" type="submit" loading={busy}>{t('recovery.open')}</Button></div>
    </form>
  );
}
