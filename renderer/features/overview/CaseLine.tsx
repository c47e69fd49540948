// One municipality in the overview; opened, it tells which topics nobody touched and what after-work lacks.

import { useId, useState } from 'react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseOverview } from '../../../shared/analysis/overview.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import type { InterviewRow } from '../../../shared/model/rows.ts';
import { sizeClassLabels, sizeClassOf } from '../../../shared/model/size-class.ts';
import type { UndecidedAmounts } from '../../data/undecided-amounts.ts';
import type { Undecided } from '../../data/undecided-names.ts';
import { CaseDetails } from './CaseDetails.tsx';
import { columns } from './columns.ts';
import { InterviewChip } from './InterviewChip.tsx';
import { Meter } from './Meter.tsx';
import { useLacks } from './step-texts.ts';
import styles from './overview.module.css';

interface Props { readonly data: StudyData; readonly row: CaseOverview; readonly interviews: readonly InterviewRow[]; readonly names: Undecided; readonly amounts: UndecidedAmounts }

export function CaseLine({ data, row, interviews, names, amounts }: Props) {
  const { t } = useTranslation('overview');
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { pseudonym, status, population, id } = row.case;
  const size = sizeClassOf(population);
  const { coverage, examples } = row;
  const figures = data.sources.reduce((n, s) => n + (s.case === id ? (amounts?.get(s.id) ?? 0) : 0), 0);
  const Chevron = open ? ChevronDownIcon : ChevronRightIcon;
  return (
    <>
      <tr data-open={open || undefined}>
        <th scope="row">
          <span className={styles.caseName}>
            <button
              type="button" className={styles.toggle} aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}
              aria-label={t(open ? 'cases.less' : 'cases.more', { pseudonym })}
            >
              <Chevron aria-hidden />
            </button>
            <Link href={`/case/${id}`} className={styles.link}>{pseudonym}</Link>
            <span className={styles.muted}>{[size && sizeClassLabels[size], status === 'forespurt' && t('cases.asked')].filter(Boolean).join(' · ')}</span>
          </span>
        </th>
        <td>
          {interviews.length === 0 && <span className={styles.muted}>{t('cases.noInterviews')}</span>}
          <span className={styles.chips}>{interviews.map((i) => <InterviewChip key={i.id} interview={i} />)}</span>
        </td>
        <td><Meter value={coverage.touched} of={coverage.of}>{t('cases.coverageText', coverage)}</Meter></td>
        <td>
          <AfterWorkCell row={row} interviews={interviews} />
          {figures > 0 && <span className={styles.muted}> {t('cases.amountsLeft', { count: figures })}</span>}
        </td>
        <td>
          {examples.needed === 0
            ? <span className={styles.muted}>{t('cases.noneTouched')}</span>
            : <Meter value={examples.written} of={examples.needed}>{t('cases.examplesText', examples)}{examples.done > 0 && <span className={styles.muted}>, {t('cases.examplesDone', { count: examples.done })}</span>}</Meter>}
        </td>
        <td>{row.openPromises > 0 ? t('cases.promisesOpen', { count: row.openPromises }) : <span className={styles.muted}>–</span>}</td>
      </tr>
      <tr className={styles.details} id={panel} hidden={!open}>
        <td colSpan={columns.length}>{open && <CaseDetails data={data} row={row} interviews={interviews} names={names} amounts={amounts} />}</td>
      </tr>
    </>
  );
}

function AfterWorkCell({ row, interviews }: Pick<Props, 'row' | 'interviews'>) {
  const { t } = useTranslation('overview');
  const lacksOf = useLacks();
  const ended = interviews.filter((i) => i.status === 'ended');
  if (ended.length === 0) return <span className={styles.muted}>–</span>;
  if (row.afterWork.length === 0) return <span>{t('cases.afterWorkDone')}</span>;
  return (
    <ul className={styles.plainList}>
      {row.afterWork.map((lacks) => {
        const interview = ended.find((i) => i.id === lacks.interview);
        const words = lacksOf(lacks);
        return (
          <li key={lacks.interview}>
            <Link href={`/etterarbeid/${lacks.interview}`} className={styles.link}>{interview?.code}</Link>{' '}
            {words.length > 0 ? words.join(', ') : t('lacks.mark')}
          </li>
        );
      })}
    </ul>
  );
}
