// The register as a table: one line a case, sortable by every column.

import { Button, Table, Tag, Tooltip } from '@navikt/ds-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from 'wouter';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/language.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { cellText, columnKeys, numericColumns, type CaseEntry, type ColumnKey, type Sort } from './case-columns.ts';
import { dateText } from './form/dates.ts';
import { useRemoveCase } from './use-remove-case.ts';
import styles from './cases.module.css';

interface Props {
  readonly entries: readonly CaseEntry[];
  readonly sort: Sort;
  readonly onSort: (key: ColumnKey) => void;
  readonly showNames: boolean;
}

export function CasesTable({ entries, sort, onSort, showNames }: Props) {
  const { t } = useTranslation('cases');
  const columns = columnKeys.filter((key) => key !== 'name' || showNames);
  return (
    <div className={styles.scroll}>
      <Table size="small" sort={{ orderBy: sort.orderBy, direction: sort.direction }} onSortChange={(key) => onSort(key as ColumnKey)} className={styles.table}>
        <caption className="visually-hidden">{t('register.title')}</caption>
        <Table.Header>
          <Table.Row>
            {columns.map((key) => (
              <Table.ColumnHeader key={key} scope="col" sortable sortKey={key} align={numericColumns.includes(key) ? 'right' : 'left'}>
                {t(`column.${key}`)}
              </Table.ColumnHeader>
            ))}
            <Table.HeaderCell scope="col"><span className="visually-hidden">{t('column.actions')}</span></Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entries.map((entry) => <CaseLine key={entry.row.id} entry={entry} columns={columns} />)}
        </Table.Body>
      </Table>
    </div>
  );
}

const statusColours = { forespurt: 'neutral', 'takket-nei': 'warning', erstattet: 'warning', inkludert: 'success' } as const;

export function StatusTag({ row }: { readonly row: CaseRow }) {
  const { t, i18n } = useTranslation('cases');
  const language = i18n.language as Language;
  if (row.withdrawnAt !== null) return <Tag size="small" variant="moderate" data-color="danger">{t('withdrawn.tag')}</Tag>;
  const text = cellText({ row, name: '', interviews: 0, held: 0, informants: 0, replacedBy: null }, 'status', language, { kyst: '', innland: '' });
  return <Tag size="small" variant="moderate" data-color={statusColours[row.status]}>{text}</Tag>;
}

function CaseLine({ entry, columns }: { readonly entry: CaseEntry; readonly columns: readonly ColumnKey[] }) {
  const { t, i18n } = useTranslation('cases');
  const [, navigate] = useLocation();
  const removeCase = useRemoveCase();
  const { row } = entry;
  const open = `/case/${row.id}`;
  const coast = { kyst: t('coast.kyst'), innland: t('coast.innland') };
  const text = (key: ColumnKey): string => cellText(entry, key, i18n.language as Language, coast);
  const reason = reasonOf(entry, t);
  return (
    <>
      <Table.Row
        className={styles.line} shadeOnHover={false} data-reason={reason !== '' || undefined}
        onClick={(event) => {
          if (!(event.target instanceof Element) || event.target.closest('a, button') || getSelection()?.type === 'Range') return;
          navigate(open);
        }}
      >
        {columns.map((key) => {
          if (key === 'pseudonym') {
            return <Table.HeaderCell key={key} scope="row"><Link href={open} className={styles.link}>{row.pseudonym}</Link></Table.HeaderCell>;
          }
          if (key === 'status') return <Table.DataCell key={key}><StatusTag row={row} /></Table.DataCell>;
          const numeric = numericColumns.includes(key);
          return <Table.DataCell key={key} align={numeric ? 'right' : 'left'} className={numeric ? styles.number : undefined}>{text(key)}</Table.DataCell>;
        })}
        <Table.DataCell align="right">
          <Tooltip content={t('register.delete', { pseudonym: row.pseudonym })}>
            <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} aria-label={t('register.delete', { pseudonym: row.pseudonym })} onClick={() => void removeCase(row)} />
          </Tooltip>
        </Table.DataCell>
      </Table.Row>
      {reason !== '' && (
        <Table.Row shadeOnHover={false}>
          <Table.DataCell />
          <Table.DataCell colSpan={columns.length} className={styles.why}>{reason}</Table.DataCell>
        </Table.Row>
      )}
    </>
  );
}

/** Why a case is not in, as the method chapter tells it. */
function reasonOf({ row, replacedBy }: CaseEntry, t: TFunction<'cases'>): string {
  const parts = [
    row.withdrawnAt !== null && t('withdrawn.since', { date: dateText(row.withdrawnAt) }),
    replacedBy !== null && t('register.replacedBy', { pseudonym: replacedBy }),
    row.status !== 'inkludert' && row.statusReason,
  ];
  return parts.filter((part) => typeof part === 'string' && part !== '').join('. ');
}
