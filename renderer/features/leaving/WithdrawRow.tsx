// An amount or a contact line that somebody took back: hidden at once, and listed without its content.

import { useMemo } from 'react';
import { Button, ReadMore, Tooltip } from '@navikt/ds-react';
import { CircleSlashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { hiddenBy } from '../../../shared/commands/hidden-by.ts';
import { bringBackRow, withdrawRow } from '../../../shared/commands/withdrawals.ts';
import { useAll, useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { dateText } from '../cases/form/dates.ts';
import { undoChord } from '../cases/use-remove-case.ts';
import { EraseButton } from './EraseButton.tsx';
import styles from './leaving.module.css';

/** `label`: what the button says, where it is no statement. `compact`: as a sign, where many stand in a table. */
export function WithdrawRow({ caseId, row, label, compact = false }: { readonly caseId: string; readonly row: string; readonly label?: string; readonly compact?: boolean }) {
  const { t } = useTranslation('leaving');
  const run = useRun();
  const notices = useNotices();
  const withdraw = async (): Promise<void> => {
    if (await run(withdrawRow, { case: caseId, row })) notices.say(t('row.done', { key: undoChord() }));
  };
  const what = label ?? t('row.withdraw');
  if (compact) {
    return (
      <Tooltip content={what}>
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<CircleSlashIcon aria-hidden />} aria-label={what} onClick={() => void withdraw()} />
      </Tooltip>
    );
  }
  return <Button size="small" variant="tertiary" data-color="neutral" icon={<CircleSlashIcon aria-hidden />} onClick={() => void withdraw()}>{what}</Button>;
}

/** Ids of amounts, contact lines and written-out texts that are hidden; undefined while first read. */
export function useHidden(): ReadonlySet<string> | undefined {
  const withdrawals = useAll('withdrawals');
  return withdrawals && hiddenBy(withdrawals);
}

/** Those of `rows` that were withdrawn, to bring back. */
export function WithdrawnRows({ caseId, name, rows }: { readonly caseId: string; readonly name: string; readonly rows: readonly string[] }) {
  const { t } = useTranslation('leaving');
  const gone = useWithdrawn(caseId, rows);
  if (gone.length === 0) return null;
  return (
    <ReadMore size="small" header={t('row.withdrawn', { count: gone.length })}>
      <WithdrawnList caseId={caseId} name={name} gone={gone} />
    </ReadMore>
  );
}

export interface TakenBack { readonly id: string; readonly at: string }

/** Those of `rows` that a dated record hides. */
export function useWithdrawn(caseId: string, rows: readonly string[]): readonly TakenBack[] {
  const withdrawals = useAll('withdrawals') ?? [];
  return withdrawals.filter((w) => w.case === caseId && w.kind === 'statements' && w.erasedAt === null)
    .flatMap((w) => w.hidden.filter((id) => rows.includes(id)).map((id) => ({ id, at: w.at })));
}

export function WithdrawnList({ caseId, name, gone }: { readonly caseId: string; readonly name: string; readonly gone: readonly TakenBack[] }) {
  const { t } = useTranslation('leaving');
  const run = useRun();
  const erasure = useMemo(() => ({ kind: 'statements' as const, case: caseId }), [caseId]);
  return (
    <>
      <ul className={styles.files}>
        {gone.map(({ id, at }, n) => (
          <li key={id}>
            {t('row.one', { n: n + 1, date: dateText(at) })}{' '}
            <Button size="xsmall" variant="secondary" aria-label={t('row.bringBackThis', { n: n + 1 })} onClick={() => void run(bringBackRow, { case: caseId, row: id })}>{t('row.bringBack')}</Button>
          </li>
        ))}
      </ul>
      <EraseButton wish={erasure} name={name} />
    </>
  );
}
