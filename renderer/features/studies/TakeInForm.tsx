// What is in a study file, and the choices before it is taken in: who codes, which passphrase locks it here, and a
// new title where the same study is on the machine already.

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Heading, InlineMessage, ProgressBar, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { BundleFault, type OpenedBundle } from '../../../shared/exchange/bundle.ts';
import { FileFailure } from '../../data/file-failure.ts';
import type { StudySession } from '../../data/session.ts';
import { takeIn } from '../../data/study-file.ts';
import { usePlatform } from '../../platform/context.tsx';
import { noPassphrase, PassphraseFields, passphraseFault, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import { contentOf, FileContent, type Content } from './FileContent.tsx';
import styles from './studies.module.css';

interface Props {
  readonly opened: OpenedBundle;
  /** What the file was opened with; null: it was not sealed. */
  readonly passphrase: string | null;
  /** The same study is on this machine. */
  readonly known: boolean;
  readonly onOpen: (session: StudySession) => void;
  readonly onCancel: () => void;
}

const somebodyNew = 'new';

const reasonOf = (error: unknown): string => (error instanceof FileFailure || error instanceof BundleFault ? error.code : error instanceof Error ? error.message : '?');

export function TakeInForm(props: Props) {
  const [content, setContent] = useState<Content>();
  const { opened } = props;
  useEffect(() => {
    void contentOf(opened).then(setContent);
  }, [opened]);
  return content ? <Form {...props} content={content} /> : null;
}

function Form({ opened, passphrase, known, onOpen, onCancel, content }: Props & { readonly content: Content }) {
  const { t } = useTranslation('studies');
  const { bridge } = usePlatform();
  const [title, setTitle] = useState<string>(() => t('file.copySuffix', { title: content.title }));
  const [coder, setCoder] = useState(content.coders.length === 1 ? content.coders[0]!.id : '');
  const [name, setName] = useState('');
  const [lock, setLock] = useState<'same' | 'other'>(passphrase === null ? 'other' : 'same');
  const [own, setOwn] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const stop = useRef<AbortController>(undefined);

  const titleError = known && title.trim() === '' ? t('create.titleMissing') : undefined;
  const coderError = coder === '' ? t('file.whoMissing') : undefined;
  const nameError = coder !== somebodyNew ? undefined
    : name.trim() === '' ? t('create.coderMissing')
      : content.coders.some((c) => c.name === name.trim()) ? t('file.whoExists', { name: name.trim() }) : undefined;

  const adopt = async (): Promise<void> => {
    const { signal } = (stop.current = new AbortController());
    setBusy(true);
    setFailed(null);
    try {
      onOpen(await takeIn(bridge, opened, {
        coder: coder === somebodyNew ? { name: name.trim() } : { id: coder },
        passphrase: lock === 'same' && passphrase !== null ? passphrase : own.first,
        ...(known ? { copyTitle: title.trim() } : {}),
      }, { signal, onAttached: (done) => setShare(Math.floor(done * 100)) }));
    } catch (error) {
      setShare(null);
      setBusy(false);
      if (signal.aborted) onCancel();
      else setFailed(reasonOf(error));
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const wrong = lock === 'other' ? passphraseFault(own) : null;
    setFault(wrong);
    if (wrong === null && [titleError, coderError, nameError].every((e) => e === undefined)) void adopt();
  };

  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      <FileContent opened={opened} content={content} />
      {known && (
        <>
          <InlineMessage status="info" role="status"><strong>{t('file.known')}</strong> {t('file.knownText')}</InlineMessage>
          <TextField size="small" label={t('file.copyTitle')} value={title} onChange={(event) => setTitle(event.target.value)} error={tried ? titleError : undefined} />
        </>
      )}
      <RadioGroup size="small" legend={t('file.who')} value={coder} onChange={setCoder} error={tried ? coderError : undefined}>
        {content.coders.map((c) => <Radio key={c.id} value={c.id}>{c.name}</Radio>)}
        <Radio value={somebodyNew}>{t('file.whoNew')}</Radio>
      </RadioGroup>
      {coder === somebodyNew && (
        <TextField size="small" label={t('file.whoName')} autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} error={tried ? nameError : undefined} />
      )}
      <Heading level="3" size="xsmall">{t('file.lock')}</Heading>
      {passphrase !== null && (
        <RadioGroup size="small" legend={t('file.lock')} hideLegend value={lock} onChange={(value: 'same' | 'other') => setLock(value)}>
          <Radio value="same">{t('file.lockSame')}</Radio>
          <Radio value="other">{t('file.lockOther')}</Radio>
        </RadioGroup>
      )}
      {lock === 'other' && (
        <PassphraseFields label={t('create.passphraseHeading')} value={own} fault={fault} onChange={(next) => {
          setOwn(next);
          setFault(null);
        }} />
      )}
      <InlineMessage status="warning" size="small">{t('create.cannotRecover')}</InlineMessage>
      {failed !== null && <InlineMessage status="error" role="alert">{t('file.adoptFailed', { reason: failed })}</InlineMessage>}
      {share !== null && <ProgressBar size="small" value={share} valueMax={100} aria-label={t('file.storing')} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" loading={busy}>{known ? t('file.adoptCopy') : t('file.adopt')}</Button>
        <Button type="button" size="small" variant="secondary" onClick={() => (busy ? stop.current?.abort() : onCancel())}>{t('action.cancel', { ns: 'common' })}</Button>
        <span role="status">{busy && t('file.adopting')}</span>
      </div>
    </form>
  );
}
