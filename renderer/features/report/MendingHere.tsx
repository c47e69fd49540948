// What can be mended or decided right at a finding: two people approve a wording, an example lets go of what is gone,
// and the screen of a field that is no example's.

import { Button } from '@navikt/ds-react';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import { approveWords } from '../../../shared/commands/approve-words.ts';
import { updateCell } from '../../../shared/commands/cells.ts';
import type { Finding } from '../../../shared/disclosure/check.ts';
import { approversOf } from '../../../shared/disclosure/rules/one-person.ts';
import { groundsOf } from '../../../shared/disclosure/rules/withdrawn.ts';
import { useCoder, useRun } from '../../data/study-context.tsx';
import styles from './report.module.css';

const addresses = { settings: '/innstillinger', codebook: '/kodebok', guide: '/guide', cases: '/caser' } as const;

interface Props {
  readonly finding: Finding;
  readonly data: StudyData;
  readonly pseudonym: string;
  readonly category: string;
}

export function MendingHere({ finding, data, pseudonym, category }: Props) {
  const { t } = useTranslation('report');
  const run = useRun();
  const { code, on, approvable } = finding;
  const cell = data.cells.find((c) => c.id === finding.cell);
  if (on !== null && on !== 'report') return <Link href={addresses[on]} className={styles.toSource}>{t(`check.toPlace.${on}`)}</Link>;
  if (cell && (code === 'rests-on-gone' || code === 'rests-on-withdrawn')) {
    const grounds = groundsOf(data);
    const letGo = (): void => void run(updateCell, {
      case: cell.case, code: cell.code, changes: (row) => ({ excerpts: row.excerpts.filter((id) => grounds.has(id)), amounts: row.amounts.filter((id) => grounds.has(id)) }),
    });
    return <Button size="xsmall" variant="tertiary" aria-label={t('check.holdsOf', { case: pseudonym, category })} onClick={letGo}>{t('check.holds')}</Button>;
  }
  return approvable && <Approving {...approvable} data={data} label={t('check.approveOf', { case: pseudonym, category })} />;
}

function Approving({ text, words, data, label }: NonNullable<Finding['approvable']> & Pick<Props, 'data'> & { readonly label: string }) {
  const { t } = useTranslation('report');
  const run = useRun();
  const coder = useCoder();
  const approvers = approversOf(text, words, data.approvals);
  if (approvers.has(coder)) return <span>{t('check.approvedByYou')}</span>;
  return (
    <>
      {approvers.size > 0 && <span>{t('check.approvedOnce')}</span>}
      <Button size="xsmall" variant="tertiary" aria-label={label} onClick={() => void run(approveWords, { text, words })}>{t('check.approve')}</Button>
    </>
  );
}
