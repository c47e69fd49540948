// What the document gets: the examples, quotes and figures of each category, what is thin, and the chapters in order.

import { useMemo } from 'react';
import { Table } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import { CodeTag } from '../../ui/CodeTag.tsx';
import { contentOf, type CategoryContent } from './content.ts';
import { useChapters } from './use-model.ts';
import type { ExportChoices } from './use-export.ts';
import type { ReportData } from './use-report-data.ts';
import styles from './report.module.css';

const columns = ['done', 'draft', 'missing', 'quotes', 'amounts', 'contributed', 'main'] as const;

export function ContentPanel({ from, choices }: { readonly from: ReportData; readonly choices: ExportChoices }) {
  const { t, i18n } = useTranslation('report');
  const language = i18n.language as Language;
  const rows = useMemo(() => contentOf(from.data), [from.data]);
  const chapters = useChapters(from, choices);
  if (rows.cases === 0) return <p className={styles.column}>{t('content.empty')}</p>;
  const thin = rows.categories.filter((r) => r.done === 0 && r.missing + r.draft > 0);
  const drafts = rows.categories.reduce((sum, r) => sum + r.draft, 0);
  const value = (row: CategoryContent, column: (typeof columns)[number]): string =>
    (column === 'contributed' || column === 'main') && row.code.kind === 'theme' ? '–' : String(row[column]);
  return (
    <div className={styles.content}>
      <div className={styles.tableSide}>
        <p className={styles.summary}>
          {thin.length > 0 ? t('content.thin', { list: thin.map((r) => r.code.label[language]).join(', ') }) : t('content.noThin')}
          {drafts > 0 && <> {t('content.draftsWaiting', { count: drafts })}</>}
        </p>
        <div className={styles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('content.caption')}</caption>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('content.category')}</Table.HeaderCell>
                {columns.map((c) => <Table.HeaderCell key={c} scope="col" align="right">{t(`content.${c}`)}</Table.HeaderCell>)}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.categories.map((row) => (
                <Table.Row key={row.code.id}>
                  <Table.HeaderCell scope="row">
                    <Link href={`/skrivepult/${row.code.id}`} className={styles.toDesk} title={t('open', { ns: 'desk', category: row.code.label[language] })}><CodeTag code={row.code} language={language} full /></Link>
                  </Table.HeaderCell>
                  {columns.map((c) => (
                    <Table.DataCell key={c} align="right" className={c === 'missing' && row.missing > 0 ? styles.lacking : styles.number}>{value(row, c)}</Table.DataCell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
        <p className={styles.help}>{t('content.help')}</p>
      </div>
      <nav className={styles.chapters} aria-label={t('content.sections')}>
        <h2 className={styles.chaptersHead}>{t('content.sections')}</h2>
        <ol>
          {chapters.map((chapter, i) => (
            <li key={`${i}-${chapter.text}`}>
              {chapter.text}
              {chapter.sections.length > 0 && <ol>{chapter.sections.map((section) => <li key={section}>{section}</li>)}</ol>}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
