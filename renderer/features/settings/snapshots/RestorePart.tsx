// Before a snapshot is restored: what it holds, what has come since, and that it can be undone.

import { useEffect, useRef, useState } from 'react';
import { Button, InlineMessage, Loader } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { lookInto, restore } from '../../../data/restore.ts';
import type { Jobs } from '../../../data/snapshot-jobs.ts';
import type { SnapshotFault } from '../../../data/snapshots.ts';
import { useReplaceStudy, useStudySession } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { useWhen } from '../../../ui/when.ts';
import { useHolds, useWhy } from './words.ts';
import styles from './snapshots.module.css';

type Step =
  | { readonly kind: 'looking' }
  | { readonly kind: 'unread'; readonly fault: SnapshotFault }
  | { readonly kind: 'asking'; readonly seen: Jobs['look']['result']; readonly fault: SnapshotFault | null }
  | { readonly kind: 'working' };

interface Props { readonly snapshot: { readonly file: string; readonly at: string }; readonly onEnd: () => void }

export function RestorePart({ snapshot, onEnd }: Props) {
  const { t } = useTranslation('snapshots');
  const session = useStudySession();
  const replace = useReplaceStudy();
  const notices = useNotices();
  const when = useWhen();
  const why = useWhy();
  const holds = useHolds();
  const [step, setStep] = useState<Step>({ kind: 'looking' });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let gone = false;
    heading.current?.scrollIntoView({ block: 'nearest' });
    heading.current?.focus();
    void lookInto(session, snapshot.file).then((seen) => {
      if (!gone) setStep(seen.ok ? { kind: 'asking', seen: seen.value, fault: null } : { kind: 'unread', fault: seen.fault });
    });
    return () => { gone = true; };
  }, [session, snapshot]);

  const go = async (seen: Jobs['look']['result']): Promise<void> => {
    setStep({ kind: 'working' });
    const done = await restore(session, snapshot);
    if (!done.ok) {
      setStep({ kind: 'asking', seen, fault: done.fault });
      return;
    }
    notices.say(t('restore.done', { when: when(snapshot.at) }));
    replace(done.session);
  };
  const isEmpty = (seen: Jobs['look']['result']): boolean => seen.newer.changes === 0 && seen.newer.drafts === 0;
  return (
    <div className={styles.panel} role="group" aria-labelledby="restore-heading">
      <h3 id="restore-heading" ref={heading} tabIndex={-1}>{t('restore.heading', { when: when(snapshot.at) })}</h3>
      <div role="status">
        {step.kind === 'looking' && <p><Loader size="small" aria-hidden /> {t('restore.looking')}</p>}
        {step.kind === 'working' && <p><Loader size="small" aria-hidden /> {t('restore.working')}</p>}
      </div>
      {step.kind === 'unread' && <InlineMessage status="error" role="alert">{t('restore.unread', { why: why(step.fault) })}</InlineMessage>}
      {step.kind === 'asking' && (
        <>
          <p>{t('restore.holds', { holds: holds(step.seen.holds) })}</p>
          <p><strong>{isEmpty(step.seen) ? t('restore.nothingNewer') : t('restore.newer', { newer: holds(step.seen.newer) })}</strong></p>
          <p>{t('restore.safe')}</p>
          {step.fault !== null && <InlineMessage status="error" role="alert">{t('restore.failed', { why: why(step.fault) })}</InlineMessage>}
        </>
      )}
      {step.kind !== 'working' && (
        <div className={styles.buttons}>
          {step.kind === 'asking' && <Button size="small" onClick={() => void go(step.seen)}>{t('restore.do')}</Button>}
          <Button size="small" variant="secondary" onClick={onEnd}>{t('action.cancel', { ns: 'common' })}</Button>
        </div>
      )}
    </div>
  );
}
