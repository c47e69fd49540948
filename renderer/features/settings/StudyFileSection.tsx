// Saving the whole study as a study file: sealed unless an open archive is asked for in so many words.

import { useState, type FormEvent } from 'react';
import { Button, Checkbox, InlineMessage, Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { studyFile } from '../../data/study-file.ts';
import { useLinkingKey, useRun, useStudySession } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';
import { noPassphrase, passphraseFault, PassphraseFields, type PassphraseFault } from '../../ui/PassphraseFields.tsx';
import styles from './settings.module.css';

export function StudyFileSection() {
  const { t, i18n } = useTranslation('settings');
  const run = useRun();
  const session = useStudySession();
  const { bridge, info } = usePlatform();
  const { state } = useLinkingKey();
  const notices = useNotices();
  const [how, setHow] = useState<'sealed' | 'open'>('sealed');
  const [confirmed, setConfirmed] = useState(false);
  const [withKey, setWithKey] = useState(false);
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [fault, setFault] = useState<PassphraseFault | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const bytes = await studyFile(session, { programVersion: info.version, withLinkingKey: withKey, ...(how === 'sealed' ? { passphrase: passphrase.first } : {}) });
      const day = session.nowIso().slice(0, 10);
      const answer = await bridge.call('files.save', { kind: 'bundle', suggestedName: `${t('file.name')}-${day}.feltbok`, bytes });
      if (!answer.ok) notices.fileError(answer.code, answer.path);
      else if (answer.value) {
        notices.say(t('file.done', { path: answer.value.path }));
        setPassphrase(noPassphrase);
        // So that a later erasure can say which copies there are.
        await run(logExport, { kind: 'bundle', language: i18n.language as Language, sha256: sha256OfBytes(bytes), file: fileName(answer.value.path), facts: null, stops: 0, reason: null });
      }
    } catch (error) {
      notices.say(t('file.failed', { reason: error instanceof Error ? error.message : '?' }), 'error');
    }
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = how === 'sealed' ? passphraseFault(passphrase) : null;
    setFault(wrong);
    if (wrong === null && (how === 'sealed' || confirmed)) void save();
  };
  return (
    <form className={styles.stack} onSubmit={submit}>
      <p className={styles.help}>{t('file.help')}</p>
      <RadioGroup size="small" legend={t('sections.file')} hideLegend value={how} onChange={(next: 'sealed' | 'open') => setHow(next)}>
        <Radio value="sealed">{t('file.sealed')}</Radio>
        <Radio value="open">{t('file.open')}</Radio>
      </RadioGroup>
      {how === 'sealed'
        ? <PassphraseFields label={t('file.passphrase')} value={passphrase} fault={fault} onChange={(value) => { setPassphrase(value); setFault(null); }} />
        : (
          <>
            <InlineMessage status="warning" size="small">{t('file.openWarning')}</InlineMessage>
            <Checkbox size="small" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)}>{t('file.openConfirm')}</Checkbox>
          </>
        )}
      {state === 'present' && <Checkbox size="small" checked={withKey} description={withKey ? t('file.withKeyWarning') : undefined} onChange={(event) => setWithKey(event.target.checked)}>{t('file.withKey')}</Checkbox>}
      <Button size="small" type="submit" loading={busy} disabled={how === 'open' && !confirmed}>{t('file.do')}</Button>
    </form>
  );
}
