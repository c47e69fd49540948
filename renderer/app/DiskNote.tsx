// Little room left on the disk: said in the line at the foot, also in the room, and above the screen where it is urgent.

import { LocalAlert } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDisk } from '../platform/use-disk.ts';
import { fileSize } from '../ui/file-size.ts';
import styles from './shell.module.css';

export function DiskNote() {
  const { t, i18n } = useTranslation();
  const disk = useDisk();
  if (disk?.level !== 'low') return null;
  return (
    <LocalAlert status="warning" size="small" className={styles.recovery}>
      <LocalAlert.Header>
        <LocalAlert.Title>{t('disk.low', { free: fileSize(disk.free, i18n.language) })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{t(disk.ballast ? 'disk.lowDetail' : 'disk.lowNoBallast')}</p>
      </LocalAlert.Content>
    </LocalAlert>
  );
}

export function DiskFact() {
  const { t, i18n } = useTranslation();
  const disk = useDisk();
  if (disk === undefined || disk.level === 'ample') return null;
  return <span className={styles.facts} data-failed={disk.level === 'low' || undefined}>{t('disk.free', { free: fileSize(disk.free, i18n.language) })}</span>;
}
