// Step 1: the proposed amounts one by one, each in its line, to confirm or to dismiss.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@navikt/ds-react';
import { CheckmarkCircleIcon, CircleIcon, PlusIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { updateAmount } from '../../../../shared/commands/amounts.ts';
import type { Language } from '../../../../shared/model/language.ts';
import type { AmountRow } from '../../../../shared/model/rows.ts';
import { useActions, type Action } from '../../../app/actions.tsx';
import { useRun } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import { AmountForm } from '../../amounts/AmountForm.tsx';
import { amountText } from '../../cells/amount-text.ts';
import type { StepProps } from '../AfterWorkScreen.tsx';
import { AmountCard, type AmountCardHandle } from './AmountCard.tsx';
import styles from './amounts.module.css';

/** What stands in the list in place of an amount while a new one is typed. */
const adding = 'new';

export function AmountsStep({ work, at, onGo }: StepProps) {
  const { t, i18n } = useTranslation('afterWork');
  const language = i18n.language as Language;
  const run = useRun();
  const notices = useNotices();
  const card = useRef<AmountCardHandle>(null);
  const [isNew, setNew] = useState(false);
  const { amounts } = work;
  const found = amounts.findIndex((a) => a.id === at);
  const place = found >= 0 ? found : Math.max(0, amounts.findIndex((a) => a.status === 'proposed'));
  const amount = amounts[place];

  const show = useCallback((id: string) => {
    setNew(false);
    onGo(id);
    // After the card is there, where another thing stood in its place.
    setTimeout(() => card.current?.focus());
  }, [onGo]);

  // Keys may come faster than the screen is drawn.
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  }, [place]);
  const move = useCallback((by: 1 | -1) => {
    const next = amounts[latest.current + by];
    if (!next) return;
    latest.current += by;
    show(next.id);
  }, [amounts, show]);

  /** Decides and goes on to the next that waits; where none does, stays. */
  const decide = useCallback(async (changes: Partial<AmountRow>) => {
    if (!amount || !(await run(updateAmount, { id: amount.id, changes }))) return;
    if (changes.status === 'dismissed') notices.say(t('amounts.dismissedSaid'));
    const after = [...amounts.slice(place + 1), ...amounts.slice(0, place)].find((a) => a.status === 'proposed');
    if (after) show(after.id);
    else {
      onGo(amount.id);
      card.current?.focus();
    }
  }, [amount, amounts, notices, onGo, place, run, show, t]);

  const reopen = useCallback(async () => {
    if (amount) await run(updateAmount, { id: amount.id, changes: { status: 'proposed' } });
    card.current?.focus();
  }, [amount, run]);

  const actions = useMemo<readonly Action[]>(() => [
    { id: 'after-work.amount-confirm', label: t('act.confirm'), run: () => card.current?.confirm() },
    { id: 'after-work.amount-dismiss', label: t('act.dismiss'), chord: { code: 'KeyA' }, run: () => card.current?.dismiss() },
    { id: 'after-work.amount-edit', label: t('act.edit'), chord: { code: 'KeyE' }, run: () => card.current?.edit() },
    { id: 'after-work.amount-next', label: t('act.nextAmount'), chord: { code: 'ArrowDown', alt: true }, inFields: true, run: () => move(1) },
    { id: 'after-work.amount-previous', label: t('act.previousAmount'), chord: { code: 'ArrowUp', alt: true }, inFields: true, run: () => move(-1) },
    { id: 'after-work.amount-add', label: t('act.addAmount'), run: () => setNew(true) },
  ], [move, t]);
  useActions(actions);

  return (
    <div className={styles.amounts}>
      <nav className={styles.list} aria-label={t('amounts.list')}>
        <p className={styles.tally}>{t('amounts.tally', { left: work.left.amounts, count: amounts.length })}</p>
        <ol>
          {amounts.map((a) => (
            <li key={a.id}>
              <button type="button" className={styles.item} data-status={a.status} aria-current={a.id === amount?.id && !isNew ? 'true' : undefined} onClick={() => show(a.id)}>
                <StatusMark status={a.status} />
                <span className={styles.itemText}>{a.anchor?.quote ?? amountText(a, language)}</span>
                <span className="visually-hidden">{t(`amounts.status.${a.status}`)}</span>
              </button>
            </li>
          ))}
        </ol>
        <Button size="xsmall" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={() => setNew(true)}>{t('amounts.add')}</Button>
      </nav>
      {isNew && <NewAmount key={adding} work={work} onClose={() => setNew(false)} onAdded={show} />}
      {!isNew && amount && (
        <AmountCard
          ref={card} work={work} amount={amount} place={place} onMove={move} onReopen={() => void reopen()}
          onConfirm={(changes) => void decide({ ...changes, status: 'confirmed' })} onDismiss={() => void decide({ status: 'dismissed' })}
        />
      )}
      {!isNew && !amount && <div className={styles.card}><p className={styles.none}>{t('amounts.none')}</p></div>}
    </div>
  );
}

function StatusMark({ status }: { readonly status: AmountRow['status'] }) {
  if (status === 'confirmed') return <CheckmarkCircleIcon aria-hidden className={styles.confirmed} />;
  if (status === 'dismissed') return <XMarkOctagonIcon aria-hidden className={styles.dismissed} />;
  return <CircleIcon aria-hidden />;
}

interface NewProps { readonly work: StepProps['work']; readonly onClose: () => void; readonly onAdded: (id: string) => void }

/** A figure that the notes do not hold: shown on the screen, or sent afterwards. */
function NewAmount({ work, onClose, onAdded }: NewProps) {
  const { t } = useTranslation(['afterWork', 'common']);
  const form = 'after-work-new-amount';
  const start = useMemo(() => ({ origin: 'vist' }), []);
  return (
    <section className={styles.card} aria-labelledby="new-amount">
      <h2 id="new-amount" className={styles.heading}>{t('amounts.addHeading')}</h2>
      <p className={styles.help}>{t('amounts.addHelp')}</p>
      <AmountForm id={form} caseId={work.ownCase.id} interviewId={work.interview.id} amount={null} start={start} onAdded={onAdded} />
      <div className={styles.buttons}>
        <Button size="small" type="submit" form={form}>{t('common:action.save')}</Button>
        <Button size="small" variant="tertiary" onClick={onClose}>{t('common:action.cancel')}</Button>
      </div>
    </section>
  );
}
