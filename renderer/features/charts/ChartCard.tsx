// One chart: the drawing, or the table behind it, and ways to take it along.

import { useState } from 'react';
import { Button, Tag } from '@navikt/ds-react';
import { FilesIcon, FloppydiskIcon, TableIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { Drawing } from '../../ui/Drawing.tsx';
import type { Figure } from './figures.ts';
import { useTakeAlong } from './use-take-along.ts';
import styles from './charts.module.css';

export function ChartCard({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const { t } = useTranslation('charts');
  const [isTable, setIsTable] = useState(false);
  const { busy, copy, save } = useTakeAlong(figure, language);
  const heading = `chart-${figure.id}`;
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.caption} lang={language}>{figure.caption}</h2>
        {figure.isInternal && <Tag size="small" variant="outline" data-color="warning">{t('internal')}</Tag>}
      </div>
      {isTable ? (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('tableOf', { chart: figure.caption })}>
          <table className={styles.table} lang={language}>
            <caption className="visually-hidden">{figure.caption}</caption>
            <thead><tr>{figure.table.head.map((h, i) => (i === 0 ? <td key={i} /> : <th key={i} scope="col">{h}</th>))}</tr></thead>
            <tbody>
              {figure.table.rows.map((row, r) => (
                <tr key={r}>{row.map((text, i) => (i === 0 ? <th key={i} scope="row">{text}</th> : <td key={i}>{text}</td>))}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : <div className={styles.paper} lang={language} tabIndex={0} role="group" aria-label={t('drawingOf', { chart: figure.caption })}><Drawing of={figure.drawing} className={styles.drawing} /></div>}
      <div className={styles.tools}>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TableIcon aria-hidden />} aria-pressed={isTable} onClick={() => setIsTable((was) => !was)}>{t('table')}</Button>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<FilesIcon aria-hidden />} disabled={busy} onClick={() => void copy()}>{t('copy')}</Button>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<FloppydiskIcon aria-hidden />} disabled={busy} onClick={() => void save('svg')}>{t('saveSvg')}</Button>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<FloppydiskIcon aria-hidden />} disabled={busy} onClick={() => void save('png')}>{t('savePng')}</Button>
      </div>
    </section>
  );
}
