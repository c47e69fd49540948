// Erasing for good: what goes, what must be decided, what lies out of reach, and a typed word, since nothing brings it
// back.

import { useEffect, useMemo, useState, type FormEvent } from 'react';
import { Button, InlineMessage, Modal, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../shared/changes/change.ts';
import { namesGone } from '../../../shared/erasing/key-without.ts';
import type { Material } from '../../../shared/erasing/material.ts';
import { doubtKey, doubtsOf, scopeOf, type ErasureWish } from '../../../shared/erasing/scope.ts';
import type { Language } from '../../../shared/model/language.ts';
import { eraseForGood, materialOfStudy, type EraseOutcome } from '../../data/erase-study.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { examplePassphrase } from '../../data/studies.ts';
import { useTries } from '../keys/use-tries.ts';
import { DoubtList, type Decision } from './DoubtList.tsx';
import { previewOf } from './erase-preview.ts';
import { PreviewList } from './PreviewList.tsx';
import styles from './leaving.module.css';

interface Props { readonly wish: ErasureWish; readonly name: string; readonly onClose: () => void }
interface Read { readonly log: readonly Change[]; readonly material: Material }

export function EraseDialog({ wish, name, onClose }: Props) {
  const { t, i18n } = useTranslation(['leaving', 'common']);
  const language = i18n.language as Language;
  const session = useStudySession();
  const [read, setRead] = useState<Read | null>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<EraseOutcome | { readonly kind: 'failed'; readonly reason: string } | null>(null);
  const tries = useTries(session.bridge, session.id, 'study');
  const word = t('erase.word');
  const fictive = session.secrets.keys.fictive === true;
  const key = session.linkingKey.content();

  useEffect(() => {
    let stopped = false;
    void materialOfStudy(session).then((found) => {
      if (!stopped) setRead(found);
    });
    return () => {
      stopped = true;
    };
  }, [session]);

  const doubts = useMemo(() => {
    if (!read) return [];
    const gone = { informants: new Set(wish.kind === 'person' ? [wish.id] : []), cases: new Set<string>() };
    return doubtsOf(read.material, wish, key && wish.kind === 'person' ? namesGone(key, gone) : null);
  }, [key, read, wish]);
  const decided = useMemo(() => new Set([...decisions].filter(([, d]) => d !== 'keep').map(([k]) => k)), [decisions]);
  const preview = useMemo(() => read && previewOf(read.material, scopeOf(read.material, wish, decided), read.log, key, language), [decided, key, language, read, wish]);
  const undecided = doubts.filter((d) => !decisions.has(doubtKey(d))).length;
  const done = outcome?.kind === 'erased';

  const decide = (which: string, decision: Decision | null): void => setDecisions((now) => {
    const next = new Map(now);
    if (decision === null) next.delete(which);
    else next.set(which, decision);
    return next;
  });
  const erase = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const label = t('erase.nameLabel');
    const told = await eraseForGood(session, { wish, decided, passphrase: fictive ? examplePassphrase : passphrase, label })
      .catch((error: unknown) => ({ kind: 'failed' as const, reason: error instanceof Error ? error.message : '?' }));
    if (told.kind === 'wrong-passphrase') await tries.wrong();
    else if (told.kind === 'erased') tries.right();
    setOutcome(told);
    setBusy(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (tries.seconds === 0 && undecided === 0 && typed.trim() === word && (fictive || passphrase !== '')) void erase();
  };

  if (done) {
    return (
      <Modal open onClose={() => location.reload()} header={{ heading: t('done.title'), size: 'small' }} width="560px">
        <Modal.Body className={styles.body}>
          <p>{t('done.text')}</p>
          <p>{t('done.recovery')}</p>
          {outcome.outOfReach !== null && <InlineMessage status="warning" size="small">{t('done.outOfReach', { folder: outcome.outOfReach })}</InlineMessage>}
        </Modal.Body>
        <Modal.Footer><Button size="small" onClick={() => location.reload()}>{t('done.open')}</Button></Modal.Footer>
      </Modal>
    );
  }
  const isPassphraseWrong = outcome?.kind === 'wrong-passphrase';
  return (
    <Modal open onClose={() => { if (!busy) onClose(); }} header={{ heading: t(`erase.title.${wish.kind}`, { name }), size: 'small' }} width="760px">
      <form onSubmit={submit}>
        <Modal.Body className={styles.body}>
          <p>{t('erase.text')}</p>
          {!preview && <p role="status">{t('common:action.loading')}</p>}
          {read && doubts.length > 0 && (
            <DoubtList
              doubts={doubts} codeOf={(id) => read.material.get('interviews', id)?.code ?? ''} decisions={decisions} onDecide={decide}
              onKeepRest={() => setDecisions((now) => new Map([...doubts.map((d): [string, Decision] => [doubtKey(d), 'keep']), ...now]))}
            />
          )}
          {preview && <PreviewList preview={preview} />}
          <p>{t('erase.other')}</p>
          <p className={styles.hint}>{t('erase.how')}</p>
          {tried && undecided > 0 && <InlineMessage status="error" size="small" role="alert">{t('erase.undecided', { count: undecided })}</InlineMessage>}
          <div className={styles.confirm}>
            {!fictive && (
              <TextField
                size="small" type="password" label={t('erase.passphrase')} autoComplete="current-password" value={passphrase} onChange={(event) => setPassphrase(event.target.value)}
                error={isPassphraseWrong ? t('erase.wrongPassphrase') : tried && passphrase === '' ? t('erase.noPassphrase') : undefined}
              />
            )}
            <TextField size="small" label={t('erase.type', { word })} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} error={tried && typed.trim() !== word ? t('erase.wrong', { word }) : undefined} />
          </div>
          {tries.wait !== null && <p className={styles.hint} role="status">{tries.wait}</p>}
          {outcome?.kind === 'failed' && <InlineMessage status="error" size="small" role="alert">{t('erase.failed', { reason: outcome.reason })}</InlineMessage>}
          {(outcome?.kind === 'linking-key-closed' || outcome?.kind === 'changed-meanwhile') && <InlineMessage status="error" size="small" role="alert">{t(`erase.refused.${outcome.kind}`)}</InlineMessage>}
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" size="small" data-color="danger" loading={busy} disabled={!preview || tries.seconds > 0}>{t('erase.do')}</Button>
          <Button type="button" size="small" variant="secondary" disabled={busy} onClick={onClose}>{t('common:action.cancel')}</Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
