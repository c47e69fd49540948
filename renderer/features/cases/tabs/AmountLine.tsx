// One amount: as it reads, where it comes from, confirm and dismiss; opened, all its fields.

import { Button, Table, Tag } from '@navikt/ds-react';
import { CheckmarkIcon, TrashIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link } from 'wouter';
import { useTranslation } from 'react-i18next';
import type { CitedDocuments } from '../../../../shared/attachments/citing.ts';
import { removeAmount, updateAmount } from '../../../../shared/commands/amounts.ts';
import { isOfSource } from '../../../../shared/analysis/source-amounts.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { AmountRow, CodeRow } from '../../../../shared/model/rows.ts';
import { originLabels } from '../../../../shared/model/terms.ts';
import { addressOf, wishPlace, type WishedPlace } from '../../../app/wished-place.ts';
import { readText, type CaseNote } from '../../../data/case-notes.ts';
import { useRow, useRun } from '../../../data/study-context.tsx';
import { CodeTag } from '../../../ui/CodeTag.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { AmountForm } from '../../amounts/AmountForm.tsx';
import { amountText } from '../../cells/amount-text.ts';
import { Citation } from '../../documents/Citation.tsx';
import { WithdrawRow } from '../../leaving/WithdrawRow.tsx';
import { OpenableRow } from '../OpenableRow.tsx';
import { undoChord } from '../use-remove-case.ts';
import styles from '../cases.module.css';

export const amountColumns = ['amount', 'measure', 'year', 'category', 'origin', 'status', 'decide'] as const;

interface Props {
  readonly amount: AmountRow;
  /** The note it was said in. */
  readonly note: CaseNote | undefined;
  readonly category: CodeRow | undefined;
  /** Categories that its note is coded under. */
  readonly proposed: readonly CodeRow[];
  readonly language: Language;
  /** Undefined while first read. */
  readonly documents: CitedDocuments | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
}

const statusColours = { proposed: 'warning', confirmed: 'success', dismissed: 'neutral' } as const;

export function AmountLine({ amount, note, category, proposed, language, documents, open, onToggle }: Props) {
  const { t } = useTranslation('cases');
  const run = useRun();
  const notices = useNotices();
  const words = amountText(amount, language);
  const set = (status: AmountRow['status']): void => void run(updateAmount, { id: amount.id, changes: { status } });
  const remove = async (): Promise<void> => {
    if (await run(removeAmount, { id: amount.id })) notices.say(t('removed.amount', { amount: words, key: undoChord() }));
  };
  return (
    <OpenableRow
      open={open} onToggle={onToggle} columns={amountColumns.length} label={<span className={styles.nowrap}>{words}</span>}
      cells={(
        <>
          <Table.DataCell>
            {amount.measure}
            {note && <span className={`${styles.reason} ${styles.quoted}`} title={readText(note)}>«{readText(note)}»</span>}
            {isOfSource(amount) && <SourcePlace amount={amount} />}
          </Table.DataCell>
          <Table.DataCell className={styles.nowrap}>{amount.year ?? amount.period?.join('–') ?? '–'}</Table.DataCell>
          <Table.DataCell>{category ? <CodeTag code={category} language={language} /> : '–'}</Table.DataCell>
          <Table.DataCell>{originLabels[amount.origin][language]}{amount.originPlace !== '' && <span className={styles.reason}>{amount.originPlace}</span>}{amount.cites && <span className={styles.reason}><Citation cites={amount.cites} documents={documents} /></span>}</Table.DataCell>
          <Table.DataCell><Tag size="small" variant="moderate" data-color={statusColours[amount.status]}>{t(`amount.statusOf.${amount.status}`)}</Tag></Table.DataCell>
          <Table.DataCell>
            <div className={styles.ways}>
              {amount.status !== 'confirmed' && (
                <Button size="xsmall" variant="secondary" icon={<CheckmarkIcon aria-hidden />} aria-label={t('amount.confirmThis', { amount: words })} onClick={() => set('confirmed')}>{t('amount.confirm')}</Button>
              )}
              {amount.status !== 'dismissed' && (
                <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<XMarkIcon aria-hidden />} aria-label={t('amount.dismissThis', { amount: words })} onClick={() => set('dismissed')}>{t('amount.dismiss')}</Button>
              )}
            </div>
          </Table.DataCell>
        </>
      )}
    >
      <AmountForm caseId={amount.case} amount={amount} proposed={proposed} />
      <div className={styles.buttons}>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={() => void remove()}>{t('amount.remove')}</Button>
        <WithdrawRow caseId={amount.case} row={amount.id} />
      </div>
    </OpenableRow>
  );
}

/** Where in a source it stands: its words, and the way there. */
function SourcePlace({ amount }: { readonly amount: AmountRow }) {
  const { t } = useTranslation('amounts');
  const text = useRow('texts', amount.anchor?.text ?? null);
  const source = useRow('sources', text?.owner ?? null);
  if (!source || !amount.anchor) return null;
  const place: WishedPlace = { in: 'sourceAmount', id: source.id, amount: amount.id };
  return (
    <span className={styles.reason}>
      «{amount.anchor.quote}» <Link className={styles.link ?? ''} href={addressOf(place)} onClick={() => wishPlace(place)}>{t('source.show', { title: source.title })}</Link>
    </span>
  );
}
