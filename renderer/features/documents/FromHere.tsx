// What rests on a document: how many amounts and memos cite it, and the forms for a new one that does.

import { useId, useMemo, useState } from 'react';
import { Button } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { CitedDocument } from '../../../shared/attachments/citing.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { useAll, useRun, useWhere } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { AmountForm } from '../amounts/AmountForm.tsx';
import { RowForm } from '../cases/form/RowForm.tsx';
import { useFocusFirst } from '../cases/use-focus-first.ts';
import { useHidden } from '../leaving/WithdrawRow.tsx';
import { fieldsOf, MemoFieldsets, memoSchema, newMemo } from '../memos/MemoForm.tsx';
import type { About } from '../memos/use-memos.ts';
import { typedCites } from './cites-field.ts';
import caseStyles from '../cases/cases.module.css';
import styles from './documents.module.css';

/** What a citation of the whole document is typed as. */
const whole = (document: string): string => typedCites({ document, kind: '', place: '', cell: '' });

export function FromHere({ document }: { readonly document: CitedDocument }) {
  const { t } = useTranslation('documents');
  const amounts = useWhere('amounts', 'case', document.case);
  const memos = useAll('memos');
  const hidden = useHidden();
  const [adding, setAdding] = useState<'amount' | 'memo' | null>(null);
  if (!amounts || !memos || !hidden) return null;
  const { id } = document.row;
  const counts = [
    [t('cites.amounts', { count: amounts.filter((a) => a.cites?.attachment === id && !hidden.has(a.id) && a.status !== 'dismissed').length }), amounts.some((a) => a.cites?.attachment === id)],
    [t('cites.memos', { count: memos.filter((m) => m.cites?.attachment === id).length }), memos.some((m) => m.cites?.attachment === id)],
  ] as const;
  const told = counts.flatMap(([text, any]) => (any ? [text] : [])).join(', ');
  return (
    <div className={styles.fromHere}>
      <p className={styles.note}>{told === '' ? t('cites.nothing', { tag: document.tag }) : t('cites.fromHere', { what: told, tag: document.tag })}</p>
      <div className={caseStyles.buttons}>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} disabled={adding !== null} onClick={() => setAdding('amount')}>{t('cites.newAmount')}</Button>
        <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} disabled={adding !== null} onClick={() => setAdding('memo')}>{t('cites.newMemo')}</Button>
      </div>
      {adding === 'amount' && <NewAmount document={document} onClose={() => setAdding(null)} />}
      {adding === 'memo' && <NewMemo document={document} onClose={() => setAdding(null)} />}
    </div>
  );
}

interface NewProps { readonly document: CitedDocument; readonly onClose: () => void }

function NewAmount({ document, onClose }: NewProps) {
  const { t } = useTranslation(['documents', 'cases', 'common']);
  const notices = useNotices();
  const id = useId();
  const focusFirst = useFocusFirst();
  const start = useMemo(() => ({ origin: 'dokument', cites: whole(document.row.id) }), [document]);
  const added = (): void => {
    notices.say(t('cites.amountAdded'));
    onClose();
  };
  return (
    <section ref={focusFirst} className={caseStyles.newBox} aria-label={t('cites.newAmount')}>
      <AmountForm id={id} caseId={document.case} interviewId={document.interview} amount={null} start={start} draft={document.row.id} onAdded={added} />
      <div className={caseStyles.buttons}>
        <Button size="small" type="submit" form={id}>{t('cases:amount.submit')}</Button>
        <Button size="small" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </section>
  );
}

/** About the interview that the document is of, else about the municipality. */
function NewMemo({ document, onClose }: NewProps) {
  const { t } = useTranslation(['documents', 'memos', 'common']);
  const run = useRun();
  const notices = useNotices();
  const focusFirst = useFocusFirst();
  const cases = useAll('cases');
  const interviews = useWhere('interviews', 'case', document.case);
  const values = useMemo(() => ({ ...newMemo(document.interview ?? document.case, 'case'), cites: whole(document.row.id) }), [document]);
  if (!cases || !interviews) return null;
  const abouts: readonly About[] = [
    ...cases.filter((c) => c.id === document.case).map((c) => ({ id: c.id, name: c.pseudonym, group: 'case' as const, scope: c.id, case: c.id })),
    ...interviews.map((i) => ({ id: i.id, name: i.code, group: 'interview' as const, scope: i.id, case: i.case })),
  ];
  return (
    <section ref={focusFirst} className={caseStyles.newBox} aria-label={t('cites.newMemo')}>
      <RowForm
        schema={memoSchema} draft={['memo', 'new', document.row.id]} scope={document.interview ?? document.case} values={values}
        onSubmit={async (all) => {
          const done = await run(addMemo, fieldsOf(all));
          if (done) {
            notices.say(t('cites.memoAdded'));
            onClose();
          }
          return done !== undefined;
        }}
      >
        <MemoFieldsets abouts={abouts} />
        <div className={caseStyles.buttons}>
          <Button size="small" type="submit">{t('memos:submit')}</Button>
          <Button size="small" type="button" variant="secondary" onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </RowForm>
    </section>
  );
}
