// «Diagrammer»: how widespread the cost drivers are, the matrix, and amounts over years, for those who look rather than read.

import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudyRow } from '../../data/study-context.tsx';
import { useReportData } from '../report/use-report-data.ts';
import { ChartCard } from './ChartCard.tsx';
import { figuresOf, type Figure } from './figures.ts';
import styles from './charts.module.css';

export default function ChartsScreen() {
  const { t } = useTranslation('charts');
  const language = useStudyRow()?.documentLanguage ?? 'nb';
  const from = useReportData();
  const [figures, setFigures] = useState<readonly Figure[]>();
  // Made after the screen is shown, so that opening it never waits.
  useEffect(() => {
    if (from) startTransition(() => setFigures(figuresOf(from, language)));
  }, [from, language]);
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('title')}</h1>
      <p className={styles.intro}>{t('intro')}</p>
      {figures === undefined && <p role="status">{t('reading')}</p>}
      {figures?.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {figures?.map((figure) => <ChartCard key={figure.id} figure={figure} language={language} />)}
    </div>
  );
}
