// One line a municipality: its interviews, coverage, what after-work still lacks, and its municipality examples.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseOverview } from '../../../shared/analysis/overview.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import { groupBy } from '../../../shared/analysis/group.ts';
import type { UndecidedAmounts } from '../../data/undecided-amounts.ts';
import type { Undecided } from '../../data/undecided-names.ts';
import { columns } from './columns.ts';
import { CaseLine } from './CaseLine.tsx';
import styles from './overview.module.css';

interface Props { readonly data: StudyData; readonly rows: readonly CaseOverview[]; readonly names: Undecided; readonly amounts: UndecidedAmounts }


export function CaseOverviewTable({ data, rows, names, amounts }: Props) {
  const { t } = useTranslation('overview');
  const interviews = useMemo(() => groupBy(data.interviews, (i) => i.case), [data]);
  // Who declined or was replaced stands below the sampling matrix.
  const shown = useMemo(() => rows
    .filter((r) => r.case.status === 'inkludert' || r.case.status === 'forespurt')
    .toSorted((a, b) => a.case.pseudonym.localeCompare(b.case.pseudonym, 'nb', { numeric: true })), [rows]);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="overview-cases">
      <h2 id="overview-cases" className={styles.h2}>{t('cases.heading')}</h2>
      <div className={styles.scroll}>
        <table className={styles.cases} aria-labelledby="overview-cases">
          <thead>
            <tr>{columns.map((key) => <th key={key} scope="col" data-column={key}>{t(`cases.${key}`)}</th>)}</tr>
          </thead>
          <tbody>
            {shown.map((row) => <CaseLine key={row.case.id} data={data} row={row} interviews={interviews.get(row.case.id) ?? []} names={names} amounts={amounts} />)}
          </tbody>
        </table>
      </div>
    </section>
  );
}
