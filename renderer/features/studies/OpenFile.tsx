// Opening a study file: choose it, unlock it where it is sealed, see what is in it, take it in. Nothing that is on
// the machine is ever overwritten.

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button, Heading, InlineMessage, Loader, ProgressBar } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { readBundle, type BundleFaultCode, type OpenedBundle } from '../../../shared/exchange/bundle.ts';
import { chosenFile, type ChosenFile } from '../../data/chosen-file.ts';
import { FileFailure } from '../../data/file-failure.ts';
import type { StudySession } from '../../data/session.ts';
import type { ListedStudy } from '../../data/studies.ts';
import type { Handed } from './use-handed-file.ts';
import { usePlatform } from '../../platform/context.tsx';
import { TakeInForm } from './TakeInForm.tsx';
import { UnsealForm } from './UnsealForm.tsx';
import styles from './studies.module.css';

interface Props {
  /** The file, where the system gave it; else one is asked for. */
  readonly given?: Handed | undefined;
  readonly studies: readonly ListedStudy[];
  readonly onOpen: (session: StudySession) => void;
  readonly onCancel: () => void;
}

type Step =
  | { readonly kind: 'choosing' }
  /** `share` of the documents and recordings that is gone through; null before that. */
  | { readonly kind: 'reading'; readonly file: ChosenFile; readonly share: number | null }
  | { readonly kind: 'sealed'; readonly file: ChosenFile; readonly wrong: boolean }
  | { readonly kind: 'fault'; readonly file: ChosenFile; readonly code: BundleFaultCode; readonly part: string | undefined }
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'opened'; readonly file: ChosenFile; readonly opened: OpenedBundle; readonly passphrase: string | null };

/** A frame for the message, before reading takes the thread. */
const aFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

export default function OpenFile({ given, studies, onOpen, onCancel }: Props) {
  const { t } = useTranslation('studies');
  const { bridge } = usePlatform();
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const asked = useRef(false);
  const stop = useRef(new AbortController());
  const open = useRef<ChosenFile>(undefined);
  // The file stays open while something of it may still be read, and the reading ends with the screen.
  useEffect(() => () => {
    stop.current.abort();
    open.current?.close();
  }, []);

  const read = useCallback(async (file: ChosenFile, passphrase: string | null) => {
    const { signal } = (stop.current = new AbortController());
    let shown = -1;
    const onAttached = (share: number): void => {
      const percent = Math.floor(share * 100);
      if (percent === shown || signal.aborted) return;
      shown = percent;
      setStep({ kind: 'reading', file, share });
    };
    setStep({ kind: 'reading', file, share: null });
    await aFrame();
    try {
      const answer = await readBundle(file, { onAttached, signal, ...(passphrase === null ? {} : { passphrase }) });
      if (signal.aborted) return;
      if (answer.ok) setStep({ kind: 'opened', file, opened: answer, passphrase });
      else if (answer.code === 'sealed') setStep({ kind: 'sealed', file, wrong: false });
      else if (answer.code === 'wrong-passphrase') setStep({ kind: 'sealed', file, wrong: true });
      else setStep({ kind: 'fault', file, code: answer.code, part: answer.part });
    } catch (error) {
      if (!signal.aborted) setStep({ kind: 'unread', reason: error instanceof FileFailure ? error.code : error instanceof Error ? error.name : '?' });
    }
  }, []);

  const choose = useCallback(async (given?: Handed) => {
    const answer = given ?? (await bridge.call('files.readBegin', { kind: 'bundle' }));
    if (!answer.ok) setStep({ kind: 'unread', reason: answer.code });
    else if (answer.value === null) onCancel();
    else {
      open.current = chosenFile(bridge, answer.value);
      await read(open.current, null);
    }
  }, [bridge, onCancel, read]);

  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void choose(given);
  }, [choose, given]);

  return (
    <section className={styles.form} aria-labelledby="open-file">
      <Heading level="2" size="medium" id="open-file">{t('file.heading')}</Heading>
      {'file' in step && <p className={styles.text}>{t('file.chosen', { name: step.file.name })}</p>}
      <div role="status">{step.kind === 'reading' && <><Loader size="small" aria-hidden /> {t('file.reading')}</>}</div>
      {step.kind === 'reading' && step.share !== null && <ProgressBar size="small" value={Math.round(step.share * 100)} valueMax={100} aria-label={t('file.goingThrough')} />}
      {step.kind === 'sealed' && <UnsealForm wrong={step.wrong} onUnseal={(passphrase) => void read(step.file, passphrase)} />}
      {step.kind === 'fault' && (
        <InlineMessage status="error" role="alert">
          {t(`file.fault.${step.code}`, { part: step.part === undefined ? '' : t('file.faultPart', { part: step.part }) })}
        </InlineMessage>
      )}
      {step.kind === 'unread' && <InlineMessage status="error" role="alert">{t('file.readFailed', { reason: step.reason })}</InlineMessage>}
      {step.kind === 'opened' && (
        <TakeInForm
          opened={step.opened} passphrase={step.passphrase} onOpen={onOpen} onCancel={onCancel}
          known={studies.some((s) => s.id === step.opened.manifest.study)}
        />
      )}
      {step.kind !== 'opened' && (
        <div className={styles.buttons}>
          {step.kind !== 'reading' && step.kind !== 'choosing' && (
            <Button size="small" variant="secondary" onClick={() => void choose()}>{t('file.another')}</Button>
          )}
          <Button size="small" variant="tertiary" onClick={onCancel}>{t('action.back', { ns: 'common' })}</Button>
        </div>
      )}
    </section>
  );
}
