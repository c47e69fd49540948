// One block quote: its lead-in, the words as they are quoted and where they are from, and choosing a part of them.

import { useRef, useState } from 'react';
import { Button, InlineMessage } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { anchorAt, type Span } from '../../../shared/text/positions.ts';
import { SavedText, UnsavedRow } from '../../ui/SavedText.tsx';
import { WithdrawRow } from '../leaving/WithdrawRow.tsx';
import type { Quote, QuoteView } from './quote-view.ts';
import { ToSource } from './ToSource.tsx';
import styles from './example.module.css';

interface Props {
  readonly caseId: string;
  readonly quote: Quote;
  readonly view: QuoteView;
  /** False where it was not taken. */
  readonly onChange: (change: (quote: Quote) => Quote) => Promise<boolean>;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

export function QuoteCard({ caseId, quote, view, onChange, onUp, onDown, onRemove }: Props) {
  const { t } = useTranslation('cells');
  const [typed, setTyped] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const leadIn = typed ?? quote.leadIn;
  const { words, from, problem, chooser, place } = view;
  return (
    <div className={styles.quote}>
      <UnsavedRow what="quote" id={quote.id}>
        <SavedText
          name="leadIn" label={t('quotes.leadIn')} value={quote.leadIn} onType={setTyped}
          onSave={(text) => onChange((q) => ({ ...q, leadIn: text.trim() }))}
        />
      </UnsavedRow>
      {!leadIn.trim().endsWith(':') && <InlineMessage status="warning" size="small">{t(leadIn.trim() === '' ? 'quotes.leadInMissing' : 'quotes.noColon')}</InlineMessage>}
      {problem !== null && <InlineMessage status="warning" size="small">{problem}</InlineMessage>}
      {words !== '' && !choosing && <blockquote className={styles.block}>{words} <span className={styles.who}>{from}</span></blockquote>}
      {choosing && chooser && (
        <PartChooser
          {...chooser} onCancel={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            void onChange(({ part: _before, ...whole }) => (chosen === null ? whole : { ...whole, part: anchorAt(chooser.text.id, chooser.text.text, chosen) }));
          }}
        />
      )}
      <div className={styles.tools}>
        {chooser && !choosing && <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => setChoosing(true)}>{t('quotes.choosePart')}</Button>}
        {place && <ToSource {...place} words={words} />}
        {onUp && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('quotes.up')} />} onClick={onUp} />}
        {onDown && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('quotes.down')} />} onClick={onDown} />}
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={onRemove}>{t('quotes.remove')}</Button>
        <WithdrawRow caseId={caseId} row={quote.id} />
      </div>
    </div>
  );
}

interface ChooserProps extends NonNullable<QuoteView['chooser']> {
  /** Of the text; null: the whole note. */
  readonly onChoose: (span: Span | null) => void;
  readonly onCancel: () => void;
}

/**
 * The note, or the paragraphs of a source, in a field where words are marked with mouse or keyboard. What is typed there is dropped; a field that is
 * read-only would show no caret to mark with.
 */
function PartChooser({ text, within, span, whole, onChoose, onCancel }: ChooserProps) {
  const { t } = useTranslation(['cells', 'common']);
  const field = useRef<HTMLTextAreaElement>(null);
  const [nothing, setNothing] = useState(false);
  const words = text.text.slice(within.start, within.end);
  const start = (element: HTMLTextAreaElement | null): void => {
    if (element === null || field.current === element) return;
    field.current = element;
    element.addEventListener('beforeinput', (event) => event.preventDefault());
    element.focus();
    element.setSelectionRange((span?.start ?? within.start) - within.start, (span?.end ?? within.start) - within.start);
  };
  const choose = (): void => {
    const { selectionStart, selectionEnd } = field.current!;
    const marked = words.slice(selectionStart, selectionEnd);
    if (marked.trim() === '') {
      setNothing(true);
      field.current?.focus();
      return;
    }
    onChoose({ start: within.start + selectionStart + marked.length - marked.trimStart().length, end: within.start + selectionEnd - (marked.length - marked.trimEnd().length) });
  };
  return (
    <div className={styles.chooser}>
      <label className={styles.hint} htmlFor={`part-${text.id}`}>{t('quotes.partHelp')}</label>
      <textarea id={`part-${text.id}`} ref={start} className={styles.whole} aria-readonly defaultValue={words} rows={Math.min(8, 1 + Math.ceil(words.length / 70))} />
      {nothing && <InlineMessage status="error" size="small" role="alert">{t('quotes.partNothing')}</InlineMessage>}
      <div className={styles.tools}>
        <Button size="xsmall" onClick={choose}>{t('quotes.usePart')}</Button>
        {whole && <Button size="xsmall" variant="secondary" onClick={() => onChoose(null)}>{t('quotes.useWhole')}</Button>}
        <Button size="xsmall" variant="tertiary" onClick={onCancel}>{t('common:action.cancel')}</Button>
      </div>
    </div>
  );
}
