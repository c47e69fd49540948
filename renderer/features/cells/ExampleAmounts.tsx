// The amounts (tallopplysninger) of a category in a case: linked to the municipality example, and put into its text
// as they read in a report.

import { Button, Checkbox } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateCell } from '../../../shared/commands/cells.ts';
import type { AmountRow, CellRow, CodeRow } from '../../../shared/model/rows.ts';
import type { CaseNotes } from '../../data/case-notes.ts';
import { useRun, useStudyRow, useWhere } from '../../data/study-context.tsx';
import { amountText } from './amount-text.ts';
import styles from './example.module.css';

interface Props {
  readonly caseId: string;
  readonly code: CodeRow;
  readonly family: ReadonlySet<string>;
  readonly cell: CellRow | null;
  readonly notes: CaseNotes;
  readonly onInsert: (words: string) => void;
}

export function ExampleAmounts({ caseId, code, family, cell, notes, onInsert }: Props) {
  const { t } = useTranslation('cells');
  const run = useRun();
  const language = useStudyRow()?.documentLanguage ?? 'nb';
  const amounts = useWhere('amounts', 'case', caseId);
  const linked = cell?.amounts ?? [];
  const tagged = new Set(notes.notes.filter((n) => n.codings.some((c) => family.has(c.code))).map((n) => n.note.id));
  const belongs = (a: AmountRow): boolean =>
    a.status !== 'dismissed' && !notes.withdrawnIds.has(a.id) && !(a.note !== null && notes.withdrawnIds.has(a.note))
    && (linked.includes(a.id) || (a.category === null ? a.note !== null && tagged.has(a.note) : family.has(a.category)));
  const shown = (amounts ?? []).filter(belongs);
  const link = (id: string, on: boolean): void => {
    void run(updateCell, {
      case: caseId, code: code.id, changes: (row) => ({ amounts: [...row.amounts.filter((l) => l !== id), ...(on ? [id] : [])] }),
    });
  };
  const insert = (amount: AmountRow): void => {
    onInsert(amountText(amount, language));
    if (!linked.includes(amount.id)) link(amount.id, true);
  };

  return (
    <div role="group" className={styles.part} aria-label={t('amounts.heading')}>
      <p className={styles.heading}>{t('amounts.heading')}</p>
      {shown.length === 0 && <p className={styles.hint}>{t('amounts.none')}</p>}
      <ul className={styles.lines}>
        {shown.map((amount) => {
          const words = amountText(amount, language);
          const about = [amount.measure, amount.year ?? amount.period?.join('–'), amount.status === 'proposed' && t('amounts.proposed')].filter(Boolean).join(' · ');
          return (
            <li key={amount.id} className={styles.line}>
              <Checkbox size="small" checked={linked.includes(amount.id)} onChange={(event) => link(amount.id, event.target.checked)} description={about || undefined}>
                {words}
              </Checkbox>
              <Button size="xsmall" variant="secondary" aria-label={t('amounts.insertThis', { amount: words })} onClick={() => insert(amount)}>{t('amounts.insert')}</Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
