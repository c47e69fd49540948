// One block quote: its lead-in, the words as they are quoted, and choosing a part of the note.

import { useRef, useState } from 'react';
import { Button, InlineMessage, TextField } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { CellRow, TextRow } from '../../../shared/model/rows.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import { anchorAt, type Span } from '../../../shared/text/positions.ts';
import type { CaseNote, CaseNotes } from '../../data/case-notes.ts';
import { WithdrawRow } from '../leaving/WithdrawRow.tsx';
import styles from './example.module.css';

export type Quote = CellRow['quotes'][number];

/** What is quoted of a note: the raw line where it is word for word what was said, else the line as written out. */
export const quotedText = ({ note, raw, written }: CaseNote): TextRow | undefined => (note.verbatim ? (raw ?? written) : (written ?? raw));

interface Props {
  readonly caseId: string;
  readonly quote: Quote;
  readonly found: CaseNote | undefined;
  readonly texts: CaseNotes['texts'];
  readonly onChange: (change: (quote: Quote) => Quote) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

export function QuoteCard({ caseId, quote, found, texts, onChange, onUp, onDown, onRemove }: Props) {
  const { t } = useTranslation('cells');
  const [typed, setTyped] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const leadIn = typed ?? quote.leadIn;
  const text = found && quotedText(found);
  const span = text && quote.part ? placeIn(text.id, quote.part, texts) : null;
  const words = text === undefined ? '' : quote.part ? text.text.slice(span?.start ?? 0, span?.end ?? 0) : text.text;
  const problem = found === undefined ? t('quotes.gone') : found.note.thirdPerson ? t('quotes.thirdPerson')
    : words === '' && quote.part ? t('quotes.partGone') : found.note.verbatim ? null : t('quotes.notVerbatim');
  const save = (): void => {
    if (typed !== null && typed.trim() !== quote.leadIn) onChange((q) => ({ ...q, leadIn: typed.trim() }));
    setTyped(null);
  };
  return (
    <div className={styles.quote}>
      <TextField
        size="small" label={t('quotes.leadIn')} value={leadIn} autoComplete="off"
        onChange={(event) => setTyped(event.target.value)} onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      {!leadIn.trim().endsWith(':') && <InlineMessage status="warning" size="small">{t(leadIn.trim() === '' ? 'quotes.leadInMissing' : 'quotes.noColon')}</InlineMessage>}
      {problem !== null && <InlineMessage status="warning" size="small">{problem}</InlineMessage>}
      {words !== '' && !choosing && <blockquote className={styles.block}>{words} <span className={styles.who}>{found?.speaker?.pseudonym ?? t('noSpeaker')}</span></blockquote>}
      {choosing && text && (
        <PartChooser
          text={text} span={span} onCancel={() => setChoosing(false)}
          onChoose={(chosen) => {
            setChoosing(false);
            onChange(({ part: _before, ...whole }) => (chosen === null ? whole : { ...whole, part: anchorAt(text.id, text.text, chosen) }));
          }}
        />
      )}
      <div className={styles.tools}>
        {text && !choosing && <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => setChoosing(true)}>{t('quotes.choosePart')}</Button>}
        {onUp && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('quotes.up')} />} onClick={onUp} />}
        {onDown && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('quotes.down')} />} onClick={onDown} />}
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={onRemove}>{t('quotes.remove')}</Button>
        <WithdrawRow caseId={caseId} row={quote.id} />
      </div>
    </div>
  );
}

interface ChooserProps {
  readonly text: TextRow;
  /** What is quoted now; null: the whole note. */
  readonly span: Span | null;
  /** Null: the whole note. */
  readonly onChoose: (span: Span | null) => void;
  readonly onCancel: () => void;
}

/**
 * The note in a field where words are marked with mouse or keyboard. What is typed there is dropped; a field that is
 * read-only would show no caret to mark with.
 */
function PartChooser({ text, span, onChoose, onCancel }: ChooserProps) {
  const { t } = useTranslation(['cells', 'common']);
  const field = useRef<HTMLTextAreaElement>(null);
  const [nothing, setNothing] = useState(false);
  const start = (element: HTMLTextAreaElement | null): void => {
    if (element === null || field.current === element) return;
    field.current = element;
    element.addEventListener('beforeinput', (event) => event.preventDefault());
    element.focus();
    element.setSelectionRange(span?.start ?? 0, span?.end ?? 0);
  };
  const choose = (): void => {
    const { selectionStart, selectionEnd } = field.current!;
    const marked = text.text.slice(selectionStart, selectionEnd);
    if (marked.trim() === '') {
      setNothing(true);
      field.current?.focus();
      return;
    }
    onChoose({ start: selectionStart + marked.length - marked.trimStart().length, end: selectionEnd - (marked.length - marked.trimEnd().length) });
  };
  return (
    <div className={styles.chooser}>
      <label className={styles.hint} htmlFor={`part-${text.id}`}>{t('quotes.partHelp')}</label>
      <textarea id={`part-${text.id}`} ref={start} className={styles.whole} aria-readonly defaultValue={text.text} rows={Math.min(8, 1 + Math.ceil(text.text.length / 70))} />
      {nothing && <InlineMessage status="error" size="small" role="alert">{t('quotes.partNothing')}</InlineMessage>}
      <div className={styles.tools}>
        <Button size="xsmall" onClick={choose}>{t('quotes.usePart')}</Button>
        <Button size="xsmall" variant="secondary" onClick={() => onChoose(null)}>{t('quotes.useWhole')}</Button>
        <Button size="xsmall" variant="tertiary" onClick={onCancel}>{t('common:action.cancel')}</Button>
      </div>
    </div>
  );
}
