// The fields of one amount of the text, the same form as in after-work: a stored one saves each field as it is left, a
// new one is read out of the marked words.

import { useId, useMemo, useRef } from 'react';
import { Button, Modal } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { updateAmount } from '../../../../shared/commands/amounts.ts';
import { recogniseAmounts } from '../../../../shared/text/amounts/index.ts';
import { useRow, useRun } from '../../../data/study-context.tsx';
import { AmountForm } from '../../amounts/AmountForm.tsx';
import { amountFields, newAmountFields } from '../../amounts/amount-fields.ts';
import { settled } from '../../amounts/settled.ts';
import type { SourceReading, Segment } from '../reading-data.ts';
import { figureOf, proposedAt, type SourceAmounts } from './amounts-data.ts';
import type { AmountForm as Form } from './use-deciding.ts';
import styles from './amounts.module.css';

interface Props {
  readonly form: Form;
  readonly reading: SourceReading;
  readonly amounts: SourceAmounts;
  readonly segments: readonly Segment[];
  readonly onSaid: (text: string) => void;
  readonly onClose: () => void;
}

export function AmountDialog({ form, reading: { source, head }, amounts, segments, onSaid, onClose }: Props) {
  const { t } = useTranslation(['amounts', 'afterWork', 'common']);
  const run = useRun();
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const row = useRow('amounts', form.kind === 'change' ? form.id : null);
  const item = form.kind === 'change' ? amounts.items.find((i) => i.row?.id === form.id) : undefined;
  const span = form.kind === 'add' ? form.span : item;
  const proposed = useMemo(() => (span ? proposedAt(span, segments) : []), [segments, span]);
  const start = useMemo(() => {
    if (form.kind === 'change') return undefined;
    const [figure] = recogniseAmounts(head.text.slice(form.span.start, form.span.end));
    const read = figure && figureOf({ row: null, figure });
    const only = proposed.length === 1 ? proposed[0]!.id : '';
    const base = { ...newAmountFields, category: only, origin: source.kind === 'written' ? 'dokument' : 'sagt' };
    if (!read) return base;
    const { low, high, from, hedge, unit, kind, years, perUsers } = amountFields({ ...blank, ...read });
    return { ...base, low, high, from, hedge, unit, kind, years, perUsers };
    // What the form starts with is worked out once.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, head]);
  const confirm = async (): Promise<void> => {
    if (row && (await run(updateAmount, { id: row.id, changes: { status: 'confirmed' } }))) {
      onSaid(t('source.said.confirmed'));
      onClose();
    }
  };
  if (form.kind === 'change' && !row) return null;
  const quote = span ? head.text.slice(span.start, span.end) : (row?.anchor?.quote ?? '');
  return (
    <Modal open onClose={onClose} header={{ heading: t(form.kind === 'add' ? 'source.add' : 'source.change'), size: 'small' }} width="720px">
      <Modal.Body>
        <div ref={body} className={styles.dialog}>
          <p className={styles.context}>«{quote.slice(0, 300)}{quote.length > 300 && ' …'}»</p>
          {form.kind === 'add'
            ? <AmountForm id={id} caseId={source.case} amount={null} at={{ source: source.id, ...form.span }} proposed={proposed} {...(start ? { start } : {})} onAdded={() => { onSaid(t('source.said.added')); onClose(); }} />
            : <AmountForm key={form.id} caseId={source.case} amount={row!} proposed={proposed} />}
        </div>
      </Modal.Body>
      <Modal.Footer>
        {form.kind === 'add' && <Button size="small" type="submit" form={id}>{t('common:action.save')}</Button>}
        {row?.status === 'proposed' && <Button size="small" onClick={() => settled(body.current, () => void confirm())}>{t('afterWork:amounts.confirm')}</Button>}
        <Button size="small" variant="secondary" onClick={() => (form.kind === 'add' ? onClose() : settled(body.current, onClose))}>{t(form.kind === 'add' ? 'common:action.cancel' : 'common:action.close')}</Button>
      </Modal.Footer>
    </Modal>
  );
}

/** What a figure in a text does not say. */
const blank = {
  interview: null, note: null, anchor: null, measure: '', priceBasis: null, priceYear: null, use: null, refund: null, duration: null, functionCode: null,
  origin: 'sagt', originPlace: '', status: 'proposed',
} as const;
