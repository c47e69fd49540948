// The notes of an interview read and coded as one text.

import { useState } from 'react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { OpenReading } from './OpenReading.tsx';
import type { Reading } from './reading-data.ts';
import { useSheet } from './sheet-data.ts';
import styles from './reading.module.css';

const nothing = (): void => undefined;

export default function SheetScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['reading', 'common']);
  const fresh = useSheet(id);
  // What changed is read a moment later: until then the notes stay as they are.
  const [last, setLast] = useState<Reading>();
  if (fresh && fresh !== last) setLast(fresh);
  const reading = fresh === undefined ? last : fresh;
  if (reading === null) return <div className={styles.gone}><h1>{t('heading')}</h1><p role="alert">{t('gone')}</p><Link href="/caser">{t('toCases')}</Link></div>;
  if (reading === undefined) return <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  if (reading.read.lines.length === 0) return <div className={styles.gone}><h1>{reading.title}</h1><p>{t('sheet.empty')}</p><Link href={`/case/${reading.ownCase.id}`}>{reading.ownCase.pseudonym}</Link></div>;
  return <OpenReading reading={reading} at={0} hasDraft={false} onEdit={nothing} onVersions={nothing} />;
}
