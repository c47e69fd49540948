// The line at the foot of the window: messages, whether what was typed is saved, who codes, and what the data is.

import { useTranslation } from 'react-i18next';
import { useAll, useCoder, useLinkingKey, useSaveState, useStudyRow } from '../data/study-context.tsx';
import { usePlatform } from '../platform/context.tsx';
import { useSnapshotState } from '../data/use-snapshots.ts';
import { useWhen } from '../ui/when.ts';
import { useNotices } from '../ui/notices.tsx';
import { DiskFact } from './DiskNote.tsx';
import styles from './shell.module.css';

const clock = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit' });

interface Props {
  readonly onRetry: () => void;
  /** In the room: only saving is told. */
  readonly quiet: boolean;
}

export function StatusLine({ onRetry, quiet }: Props) {
  const { t } = useTranslation();
  const { current, dismiss } = useNotices();
  return (
    <footer className={styles.status}>
      <div className={styles.notice} data-tone={current?.tone} role="status" aria-live={current?.tone === 'error' ? 'assertive' : 'polite'}>
        {current && <span>{current.text}</span>}
        {current && <button type="button" className={styles.plain} onClick={dismiss}>{t('action.close')}</button>}
      </div>
      <Saving onRetry={onRetry} />
      <DiskFact />
      <LastSnapshot quiet={quiet} />
      {!quiet && <StudyFacts />}
    </footer>
  );
}

function Saving({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation();
  const state = useSaveState();
  if (state.kind === 'failed') {
    return (
      <span className={styles.facts} data-failed role="alert">
        {state.where === 'database' ? t('save.failed') : t('save.failedJournal', { why: state.reason === 'disk-full' ? t('save.full') : state.reason === 'read-only' ? t('save.readOnly') : '' })}{' '}
        <button type="button" className={styles.plain} onClick={onRetry}>{t('save.retry')}</button>
      </span>
    );
  }
  return <span className={styles.facts} data-save={state.kind}>{state.kind === 'saving' ? t('save.saving') : t('save.saved', { time: clock.format(state.at) })}</span>;
}

/** In the room only a failure is told. */
function LastSnapshot({ quiet }: { readonly quiet: boolean }) {
  const { t } = useTranslation('snapshots');
  const { last, fault } = useSnapshotState();
  const { info } = usePlatform();
  const when = useWhen();
  if (info.runtime === 'browser' || last === undefined) return null;
  if (fault !== null) return <span className={styles.facts} data-failed>{last === null ? t('status.failedNone') : t('status.failed', { when: when(last) })}</span>;
  return quiet ? null : <span className={styles.facts}>{last === null ? t('status.none') : t('status.last', { when: when(last) })}</span>;
}

function StudyFacts() {
  const { t } = useTranslation();
  const coder = useCoder();
  const coders = useAll('coders');
  const study = useStudyRow();
  const { state, folder } = useLinkingKey();
  const { info } = usePlatform();
  const name = coders?.find((c) => c.id === coder)?.name;
  const keyText = { present: t(folder === null ? 'study.keyPresent' : 'study.keyConnected'), absent: t('study.keyAbsent'), away: t('study.keyAway'), locked: t('study.keyLocked'), damaged: t('study.keyDamaged'), opening: '' }[state];
  return (
    <span className={styles.facts}>
      {study?.fictive && <span>{t('study.fictive')}</span>}
      <span>{[t('study.pseudonymised'), keyText].filter(Boolean).join(' · ')}</span>
      {name !== undefined && <span>{t('study.coder', { name })}</span>}
      {info.runtime === 'browser' && <strong>{t('study.onlyFictive')}</strong>}
    </span>
  );
}
