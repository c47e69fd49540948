// Snapshots (sikkerhetskopier): when the last good one was taken, all there are, and what can be done with them.

import { useCallback, useEffect, useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { CallResult } from '../../../../shared/ipc/contract.ts';
import { listSnapshots, snapshotsOf, type ListedSnapshots } from '../../../data/snapshots.ts';
import { useSnapshotState } from '../../../data/use-snapshots.ts';
import { useStudySession } from '../../../data/study-context.tsx';
import { usePlatform } from '../../../platform/context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { fileSize } from '../../../ui/file-size.ts';
import { useWhen } from '../../../ui/when.ts';
import { CopiesPart } from './CopiesPart.tsx';
import { DrillPart } from './DrillPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { UndoRestore } from './UndoRestore.tsx';
import { useWhy } from './words.ts';
import styles from '../settings.module.css';

export type Listed = ListedSnapshots['snapshots'][number];

export function SnapshotsSection() {
  const { t } = useTranslation('snapshots');
  const { info } = usePlatform();
  return info.runtime === 'browser' ? <p className={styles.help}>{t('browser')}</p> : <Snapshots />;
}

function Snapshots() {
  const { t, i18n } = useTranslation('snapshots');
  const session = useStudySession();
  const { last, running, fault } = useSnapshotState();
  const notices = useNotices();
  const when = useWhen();
  const why = useWhy();
  const [clouds, setClouds] = useState<CallResult<'disk.clouds'>>();
  const [listed, setListed] = useState<ListedSnapshots | null>();
  const [chosen, setChosen] = useState<Pick<Listed, 'file' | 'at'> | null>(null);

  const refresh = useCallback(() => {
    void listSnapshots(session.bridge, session.id).then(setListed);
    void session.bridge.call('disk.clouds', {}).then((answer) => { if (answer.ok) setClouds(answer.value); });
  }, [session]);
  // The list moves on with every snapshot, whoever asked for it.
  useEffect(refresh, [refresh, last]);
  useEffect(() => {
    void snapshotsOf(session).refresh();
  }, [session]);

  const takeNow = (): void => {
    void snapshotsOf(session).take('manual').then((taken) => {
      if (taken.ok) notices.say(t('taken'));
      refresh();
    });
  };

  return (
    <div className={styles.stack}>
      <p className={styles.help}>{t('help')}</p>
      <dl className={styles.facts}>
        <dt>{t('last')}</dt><dd>{last == null ? t('never') : when(last)}</dd>
        {listed && (
          <>
            <dt>{t('size')}</dt>
            <dd>{t('sizes', { count: listed.snapshots.length, size: fileSize(listed.snapshots.reduce((sum, s) => sum + s.size, 0), i18n.language) })}</dd>
            <dt>{t('folder')}</dt><dd>{listed.folder}</dd>
          </>
        )}
      </dl>
      {clouds?.data && <InlineMessage status="warning">{t('cloud', { cloud: clouds.data })}</InlineMessage>}
      {fault !== null && <InlineMessage status="error" role="alert">{t('failed', { why: why(fault) })}</InlineMessage>}
      <UndoRestore listed={listed?.snapshots ?? []} onUndo={setChosen} />
      <Button size="small" loading={running} onClick={takeNow}>{t('now')}</Button>
      {chosen && <RestorePart key={chosen.file} snapshot={chosen} onEnd={() => { setChosen(null); refresh(); }} />}
      {listed && <SnapshotList snapshots={listed.snapshots} onRestore={setChosen} />}
      {listed && <CopiesPart copies={listed.copies} onChange={refresh} />}
      {clouds?.copies && <InlineMessage status="warning">{t('cloudCopies', { cloud: clouds.copies })}</InlineMessage>}
      <DrillPart />
    </div>
  );
}
