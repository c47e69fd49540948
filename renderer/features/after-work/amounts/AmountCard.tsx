// One amount: its place in the notes, how it was read, the decision, and its fields.

import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import { Button, InlineMessage, Tag } from '@navikt/ds-react';
import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../shared/model/language.ts';
import type { AmountRow, CodeRow } from '../../../../shared/model/rows.ts';
import { AmountForm } from '../../amounts/AmountForm.tsx';
import { yearsOut } from '../../amounts/amount-fields.ts';
import { settled } from '../../amounts/settled.ts';
import { amountText } from '../../cells/amount-text.ts';
import type { AfterWork } from '../after-work-data.ts';
import { AmountContext } from './AmountContext.tsx';
import styles from './amounts.module.css';

export interface AmountCardHandle {
  focus(): void;
  confirm(): void;
  dismiss(): void;
  edit(): void;
}

interface Props {
  readonly work: AfterWork;
  readonly amount: AmountRow;
  readonly place: number;
  readonly onMove: (by: 1 | -1) => void;
  readonly onConfirm: (changes: Partial<AmountRow>) => void;
  readonly onDismiss: () => void;
  readonly onReopen: () => void;
  readonly ref: Ref<AmountCardHandle>;
}

export function AmountCard({ work, amount, place, onMove, onConfirm, onDismiss, onReopen, ref }: Props) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const card = useRef<HTMLDivElement>(null);
  const note = work.notes.find((n) => n.note.id === amount.note);
  const proposed = proposedCategories(work, amount);
  const only = amount.category === null && proposed.length === 1 ? proposed[0]! : null;
  const open = amount.status === 'proposed';
  const where = t('amounts.place', { at: place + 1, of: work.amounts.length });

  // The next one is read from its line on.
  useEffect(() => {
    card.current?.scrollTo({ top: 0 });
  }, [amount.id]);

  const confirm = (): void => {
    if (open) settled(card.current, () => onConfirm(only ? { category: only.id } : {}));
  };
  const dismiss = (): void => {
    if (open) onDismiss();
  };
  const edit = (): void => card.current?.querySelector<HTMLElement>('input[name="low"]')?.focus();
  useImperativeHandle(ref, () => ({ focus: () => card.current?.focus(), confirm, dismiss, edit }));

  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (target === card.current) {
      if (key === 'Enter') confirm();
      else if (key === 'Delete') dismiss();
      else return;
      event.preventDefault();
    } else if (target instanceof HTMLInputElement && (key === 'Enter' || key === 'Escape')) {
      // The field saves or takes back what was typed; then the card has the keys again.
      setTimeout(() => {
        if (target.getAttribute('aria-invalid') !== 'true') card.current?.focus();
      }, 50);
    }
  };

  return (
    <div ref={card} className={styles.card} role="group" aria-label={`${where}: ${amountText(amount, language)}`} tabIndex={0} data-first onKeyDown={onKeyDown}>
      <div className={styles.cardHead}>
        <h2 className={styles.heading}>{where}</h2>
        {amount.status === 'confirmed' && <Tag size="small" variant="moderate" data-color="success">{t('amounts.status.confirmed')}</Tag>}
        {amount.status === 'dismissed' && <Tag size="small" variant="moderate" data-color="neutral">{t('amounts.status.dismissed')}</Tag>}
        <span className={styles.step}>
          <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ChevronLeftIcon title={t('act.previousAmount')} />} disabled={place === 0} onClick={() => onMove(-1)} />
          <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ChevronRightIcon title={t('act.nextAmount')} />} disabled={place === work.amounts.length - 1} onClick={() => onMove(1)} />
        </span>
      </div>
      {note ? <AmountContext work={work} note={note} amount={amount} /> : <p className={styles.help}>{t('amounts.byHand')}</p>}
      <div className={styles.decision}>
        <p className={styles.readAs} role="status">
          <span className={styles.help}>{t('amounts.readAs')}</span> <strong>{amountText(amount, language)}</strong>{' '}
          <span>{[yearsOut(amount), amount.kind === 'change' && t('amounts.change'), amount.perUsers !== null && t('amounts.perUsers', { count: amount.perUsers })].filter(Boolean).join(' · ')}</span>
        </p>
        <div className={styles.buttons}>
          {open && <Button size="small" onClick={confirm}>{only ? t('amounts.confirmAs', { category: only.short[language] }) : t('amounts.confirm')} <kbd aria-hidden>Enter</kbd></Button>}
          {open && <Button size="small" variant="secondary" onClick={dismiss}>{t('amounts.dismiss')} <kbd aria-hidden>A</kbd></Button>}
          {!open && <Button size="small" variant="secondary" onClick={onReopen}>{t('amounts.reopen')}</Button>}
          <Button size="small" variant="tertiary" onClick={edit}>{t('amounts.edit')} <kbd aria-hidden>E</kbd></Button>
        </div>
      </div>
      {note?.note.thirdPerson === true && <InlineMessage status="info" size="small">{t('amounts.thirdPerson')}</InlineMessage>}
      <AmountForm key={amount.id} caseId={work.ownCase.id} amount={amount} proposed={proposed} />
    </div>
  );
}

/** What the amount's note is coded under: categories, sub-categories and themes, the most exact alone where it says all. */
function proposedCategories({ codes, notes }: AfterWork, amount: AmountRow): CodeRow[] {
  const coded = new Set(notes.find((n) => n.note.id === amount.note)?.codings.map((c) => c.code));
  const found = codes.filter((c) => coded.has(c.id) && (c.kind === 'category' || c.kind === 'subcategory' || c.kind === 'theme'));
  return found.filter((c) => !found.some((sub) => sub.parent === c.id));
}
