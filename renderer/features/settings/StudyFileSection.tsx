// Saving the study as a study file, whole or as an anonymised archive copy: sealed unless an open file is asked for in
// so many words.

import { useRef, useState, type FormEvent } from 'react';
import { Button, Checkbox, InlineMessage, ProgressBar, Radio, RadioGroup, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import { BundleTooLarge, type Pieces } from '../../../shared/exchange/bundle.ts';
import { FileFailure } from '../../data/file-failure.ts';
import { savePieces } from '../../data/save-pieces.ts';
import { studyFile } from '../../data/study-file.ts';
import { useLinkingKey, useRun, useStudySession } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';
import { noPassphrase, passphraseFault, PassphraseFields, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import { DocumentsChoice } from './DocumentsChoice.tsx';
import { ArchiveNotes } from '../leaving/ArchiveNotes.tsx';
import { useArchive } from '../leaving/use-archive.ts';
import styles from './settings.module.css';

export function StudyFileSection() {
  const { t, i18n } = useTranslation('settings');
  const run = useRun();
  const session = useStudySession();
  const { bridge, info } = usePlatform();
  const { state } = useLinkingKey();
  const notices = useNotices();
  const [what, setWhat] = useState<'bundle' | 'archive'>('bundle');
  const [how, setHow] = useState<'sealed' | 'open'>('sealed');
  const [word, setWord] = useState('');
  const [wordWrong, setWordWrong] = useState(false);
  const [withKey, setWithKey] = useState(false);
  const [withDocuments, setWithDocuments] = useState(true);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [busy, setBusy] = useState(false);
  const [percent, setPercent] = useState<number | null>(null);
  const stop = useRef(new AbortController());
  const archive = useArchive(what === 'archive');

  const save = async (): Promise<void> => {
    setBusy(true);
    const { signal } = (stop.current = new AbortController());
    try {
      const seal = how === 'sealed' ? { passphrase: passphrase.first } : {};
      const file = what === 'archive'
        ? await archive.make({ programVersion: info.version, ...seal })
        : await studyFile(session, { programVersion: info.version, withLinkingKey: withKey, withAttachments: withDocuments, ...seal }, signal);
      if (file) await keep(file, signal);
    } catch (error) {
      if (signal.aborted) notices.say(t('file.stopped'));
      else if (error instanceof FileFailure && error.code === 'damaged') notices.say(t('file.documentDamaged'), 'error');
      else if (error instanceof FileFailure && error.code !== 'damaged') notices.fileError(error.code, error.path);
      else if (error instanceof BundleTooLarge) notices.say(t('file.tooLarge'), 'error');
      else notices.say(t('file.failed', { reason: error instanceof Error ? error.message : '?' }), 'error');
    }
    setPercent(null);
    setBusy(false);
  };
  const keep = async (file: Pieces, signal: AbortSignal): Promise<void> => {
    const day = session.nowIso().slice(0, 10);
    const suggestedName = `${t(what === 'archive' ? 'file.archiveName' : 'file.name')}-${day}.feltbok`;
    const saved = await savePieces(bridge, { kind: 'bundle', suggestedName }, file, (share) => setPercent(Math.floor(share * 100)), signal);
    if (saved) {
      notices.say(t('file.done', { path: saved.path }));
      setPassphrase(noPassphrase);
      setWord('');
      // So that a later erasure can say which copies there are.
      await run(logExport, { kind: what, language: i18n.language as Language, sha256: saved.sha256, file: fileName(saved.path), facts: null, stops: 0, reason: null });
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = how === 'sealed' ? passphraseFault(passphrase) : null;
    const isUnsaid = how === 'open' && word.trim().toLocaleLowerCase('nb') !== t('file.openWord');
    setFault(wrong);
    setWordWrong(isUnsaid);
    if (wrong === null && !isUnsaid) void save();
  };
  const isBlocked = what === 'archive' && archive.plan?.obstacles.length !== 0;
  return (
    <form className={styles.stack} onSubmit={submit}>
      <p className={styles.help}>{t('file.help')}</p>
      <RadioGroup size="small" legend={t('file.what')} value={what} onChange={(next: 'bundle' | 'archive') => setWhat(next)}>
        <Radio value="bundle">{t('file.whole')}</Radio>
        <Radio value="archive">{t('file.archive')}</Radio>
      </RadioGroup>
      {what === 'archive' && <ArchiveNotes plan={archive.plan} busy={archive.busy} onLookThrough={() => void archive.lookThrough()} />}
      <RadioGroup size="small" legend={t('file.how')} value={how} onChange={(next: 'sealed' | 'open') => { setHow(next); setWord(''); setWordWrong(false); }}>
        <Radio value="sealed">{t('file.sealed')}</Radio>
        <Radio value="open">{t('file.open')}</Radio>
      </RadioGroup>
      {how === 'sealed'
        ? <PassphraseFields label={t('file.passphrase')} value={passphrase} fault={fault} onChange={(value) => { setPassphrase(value); setFault(null); }} />
        : (
          <>
            <InlineMessage status="warning" size="small">{t(what === 'archive' ? 'file.openArchiveWarning' : 'file.openWarning')}</InlineMessage>
            <TextField size="small" label={t('file.openType', { word: t('file.openWord') })} value={word} autoComplete="off" spellCheck={false} error={wordWrong ? t('file.openWrong', { word: t('file.openWord') }) : undefined} onChange={(event) => { setWord(event.target.value); setWordWrong(false); }} />
          </>
        )}
      {what === 'bundle' && <DocumentsChoice chosen={withDocuments} onChoose={setWithDocuments} />}
      {what === 'bundle' && state === 'present' && <Checkbox size="small" checked={withKey} description={withKey ? t('file.withKeyWarning') : undefined} onChange={(event) => setWithKey(event.target.checked)}>{t('file.withKey')}</Checkbox>}
      {percent !== null && <div className={styles.bar}><ProgressBar size="small" value={percent} valueMax={100} aria-label={t('file.saving')} /></div>}
      <div className={styles.row}>
        <Button size="small" type="submit" loading={busy} disabled={isBlocked}>{t(what === 'archive' ? 'file.doArchive' : 'file.do')}</Button>
        {percent !== null && <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={() => stop.current.abort()}>{t('action.cancel', { ns: 'common' })}</Button>}
      </div>
    </form>
  );
}
