// «Tallopplysninger»: the amounts of the case, to confirm, dismiss, complete, and add by hand.

import { useId, useMemo, useState } from 'react';
import { Button, Table, ToggleGroup } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import type { AmountRow, CaseRow, CodeRow } from '../../../../shared/model/rows.ts';
import { amountStatuses } from '../../../../shared/model/vocabulary.ts';
import { useCaseNotes } from '../../../data/case-notes.ts';
import { useAll, useWhere } from '../../../data/study-context.tsx';
import { AmountForm } from '../../amounts/AmountForm.tsx';
import { AmountLine, amountColumns } from './AmountLine.tsx';
import { useCitable } from '../../documents/use-citable.ts';
import { WithdrawnRows } from '../../leaving/WithdrawRow.tsx';
import { useFocusFirst } from '../use-focus-first.ts';
import styles from '../cases.module.css';

type Filter = 'all' | AmountRow['status'];
/** What is entered by hand was most often sent afterwards. */
const byHand = { origin: 'ettersendt' } as const;
const filters: readonly Filter[] = ['all', ...amountStatuses];

export function AmountsTab({ row }: { readonly row: CaseRow }) {
  const { t, i18n } = useTranslation('cases');
  const amounts = useWhere('amounts', 'case', row.id);
  const material = useCaseNotes(row.id);
  const codes = useAll('codes');
  const documents = useCitable();
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const places = useMemo(() => new Map((material?.notes ?? []).map((n, i) => [n.note.id, { at: i, note: n }])), [material]);
  const codeOf = useMemo(() => new Map((codes ?? []).map((c) => [c.id, c])), [codes]);
  if (!amounts || !material || !codes) return null;

  const visible = amounts.filter((a) => row.withdrawnAt === null && !material.withdrawnIds.has(a.id) && !(a.note !== null && material.withdrawnIds.has(a.note)));
  // In the order they were said; what was added by hand comes last.
  const placeOf = (a: AmountRow): number => (a.note === null ? Infinity : (places.get(a.note)?.at ?? Infinity));
  const sorted = visible.toSorted((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)];
    return x === y ? (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) || (a.id < b.id ? -1 : 1) : x - y;
  });
  const shown = sorted.filter((a) => filter === 'all' || a.status === filter || a.id === opened);
  const proposedFor = (a: AmountRow): CodeRow[] => (a.note === null ? [] : (places.get(a.note)?.note.codings ?? []))
    .flatMap((c) => codeOf.get(c.code) ?? []).filter((c) => c.kind === 'category' || c.kind === 'subcategory' || c.kind === 'theme');
  const countOf = (f: Filter): number => (f === 'all' ? visible.length : visible.filter((a) => a.status === f).length);

  return (
    <div className={styles.stack}>
      <div className={styles.tabTools}>
        <ToggleGroup size="small" value={filter} onChange={(v) => setFilter(v as Filter)} aria-label={t('amount.filter')}>
          {filters.map((f) => <ToggleGroup.Item key={f} value={f} label={`${t(`amount.filterOf.${f}`)} (${countOf(f)})`} />)}
        </ToggleGroup>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)} disabled={adding}>{t('amount.add')}</Button>
      </div>
      {adding && <NewAmount row={row} onClose={() => setAdding(false)} />}
      <WithdrawnRows caseId={row.id} name={row.pseudonym} rows={amounts.map((a) => a.id)} />
      {shown.length === 0 && !adding && <p className={styles.none}>{t(visible.length === 0 ? 'amount.none' : 'amount.noneShown')}</p>}
      {shown.length > 0 && (
        <div className={styles.scroll}>
          <Table size="small">
            <caption className="visually-hidden">{t('tab.amounts')}</caption>
            <Table.Header>
              <Table.Row>{amountColumns.map((c) => <Table.HeaderCell key={c} scope="col">{t(`amount.column.${c}`)}</Table.HeaderCell>)}</Table.Row>
            </Table.Header>
            <Table.Body>
              {shown.map((a) => (
                <AmountLine
                  key={a.id} amount={a} note={a.note === null ? undefined : places.get(a.note)?.note} language={i18n.language as Language}
                  proposed={proposedFor(a)} documents={documents}
                  category={a.category === null ? undefined : codeOf.get(a.category)} open={opened === a.id}
                  onToggle={() => setOpened(opened === a.id ? null : a.id)}
                />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </div>
  );
}

function NewAmount({ row, onClose }: { readonly row: CaseRow; readonly onClose: () => void }) {
  const { t } = useTranslation(['cases', 'common']);
  const id = useId();
  const focusFirst = useFocusFirst();
  return (
    <section ref={focusFirst} className={styles.newBox} aria-label={t('amount.add')}>
      <AmountForm id={id} caseId={row.id} amount={null} start={byHand} onAdded={onClose} />
      <div className={styles.buttons}>
        <Button size="small" type="submit" form={id}>{t('amount.submit')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </section>
  );
}
