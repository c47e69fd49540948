// All snapshots, newest first, day by day.

import { useState } from 'react';
import { Button, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { clockOf, useDay, useWhen } from '../../../ui/when.ts';
import type { Listed } from './SnapshotsSection.tsx';
import { fileSize } from '../../../ui/file-size.ts';
import styles from './snapshots.module.css';

/** Shown before all are asked for. */
const first = 8;

interface Props { readonly snapshots: readonly Listed[]; readonly onRestore: (snapshot: Listed) => void }

export function SnapshotList({ snapshots, onRestore }: Props) {
  const { t } = useTranslation('snapshots');
  const day = useDay();
  const [all, setAll] = useState(false);
  const days = new Map<string, Listed[]>();
  for (const s of all ? snapshots : snapshots.slice(0, first)) days.set(day(s.at), [...(days.get(day(s.at)) ?? []), s]);
  return (
    <div className={styles.list}>
      <h3>{t('list.heading')}</h3>
      {snapshots.length === 0 && <p>{t('list.none')}</p>}
      {[...days].map(([name, these]) => (
        <div key={name}>
          <h4 className={styles.day}>{name}</h4>
          <ul className={styles.rows}>
            {these.map((s) => <Row key={s.file} snapshot={s} onRestore={() => onRestore(s)} />)}
          </ul>
        </div>
      ))}
      {snapshots.length > first && (
        <Button size="small" variant="tertiary" onClick={() => setAll(!all)}>{all ? t('list.fewer') : t('list.all', { count: snapshots.length })}</Button>
      )}
    </div>
  );
}

function Row({ snapshot, onRestore }: { readonly snapshot: Listed; readonly onRestore: () => void }) {
  const { t, i18n } = useTranslation('snapshots');
  const when = useWhen();
  const { at, reason, changes, size, damaged } = snapshot;
  return (
    <li className={styles.row}>
      <time dateTime={at} className={styles.clock}>{clockOf(at, i18n.language)}</time>
      <span className={styles.why}>{t(`reason.${reason}`)}</span>
      <span className={styles.facts}>{t('list.changes', { count: changes })} · {fileSize(size, i18n.language)}</span>
      {damaged
        ? <Tag size="xsmall" data-color="danger">{t('list.damaged')}</Tag>
        : <Button size="xsmall" variant="tertiary" onClick={onRestore} aria-label={t('list.restoreThis', { when: when(at) })}>{t('list.restore')}</Button>}
    </li>
  );
}
