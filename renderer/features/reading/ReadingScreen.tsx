// Reading and coding a source: the text with its margin in the middle, the segments beside it.

import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import { useReading } from './reading-data.ts';
import { OpenReading } from './OpenReading.tsx';
import styles from './reading.module.css';

export default function ReadingScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation(['reading', 'common']);
  const reading = useReading(id);
  if (reading === null) {
    return <div className={styles.gone}><h1>{t('heading')}</h1><p role="alert">{t('gone')}</p><Link href="/caser">{t('toCases')}</Link></div>;
  }
  if (reading === undefined) return <p role="status" className={styles.gone}>{t('common:action.loading')}</p>;
  return <OpenReading reading={reading} />;
}
