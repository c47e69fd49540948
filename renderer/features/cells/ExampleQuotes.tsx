// The block quotes under a municipality example: each with a lead-in that ends in a colon, chosen among the
// verbatim notes of the category that tell nothing of a single user.

import { useState } from 'react';
import { Button, InlineMessage, ReadMore, TextField } from '@navikt/ds-react';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { newQuoteId, updateCell } from '../../../shared/commands/cells.ts';
import type { CellRow, CodeRow } from '../../../shared/model/rows.ts';
import { readText, type CaseNote, type CaseNotes } from '../../data/case-notes.ts';
import { useRun } from '../../data/study-context.tsx';
import styles from './example.module.css';

type Quote = CellRow['quotes'][number];

interface Props {
  readonly caseId: string;
  readonly code: CodeRow;
  readonly family: ReadonlySet<string>;
  readonly cell: CellRow | null;
  readonly notes: CaseNotes;
}

export function ExampleQuotes({ caseId, code, family, cell, notes }: Props) {
  const { t } = useTranslation('cells');
  const run = useRun();
  const quotes = cell?.quotes ?? [];
  const quotable = notes.notes.filter((n) => n.note.verbatim && !n.note.thirdPerson && n.codings.some((c) => family.has(c.code)));
  const free = quotable.filter((n) => !quotes.some((q) => q.note === n.note.id));
  const set = (next: (now: readonly Quote[]) => Quote[]): void =>
    void run(updateCell, { case: caseId, code: code.id, changes: (row) => ({ quotes: next(row.quotes) }) });
  const move = (id: string, by: -1 | 1): void => set((now) => {
    const at = now.findIndex((q) => q.id === id);
    const moved = now[at];
    return moved ? now.toSpliced(at, 1).toSpliced(at + by, 0, moved) : [...now];
  });

  return (
    <section className={styles.part} aria-label={t('quotes.heading')}>
      <p className={styles.heading}>{t('quotes.heading')}</p>
      {quotes.map((quote, at) => (
        <QuoteCard
          key={quote.id} quote={quote} found={notes.notes.find((n) => n.note.id === quote.note)}
          onLeadIn={(leadIn) => set((now) => now.map((q) => (q.id === quote.id ? { ...q, leadIn } : q)))}
          onUp={at === 0 ? undefined : () => move(quote.id, -1)} onDown={at === quotes.length - 1 ? undefined : () => move(quote.id, 1)}
          onRemove={() => set((now) => now.filter((q) => q.id !== quote.id))}
        />
      ))}
      {free.length > 0 && (
        <ReadMore size="small" header={t('quotes.choose', { count: free.length })}>
          <ul className={styles.lines}>
            {free.map((n) => (
              <li key={n.note.id} className={styles.line}>
                <q className={styles.words}>{readText(n)}</q>
                <span className={styles.who}>{n.speaker?.pseudonym ?? t('noSpeaker')}</span>
                <Button
                  size="xsmall" variant="secondary" icon={<PlusIcon aria-hidden />}
                  aria-label={t('quotes.addThis', { text: readText(n).slice(0, 60) })}
                  onClick={() => set((now) => [...now, { id: newQuoteId(), leadIn: '', note: n.note.id, start: null, end: null }])}
                >
                  {t('quotes.add')}
                </Button>
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
      {quotes.length === 0 && quotable.length === 0 && <p className={styles.hint}>{t('quotes.none')}</p>}
    </section>
  );
}

interface CardProps {
  readonly quote: Quote;
  readonly found: CaseNote | undefined;
  readonly onLeadIn: (leadIn: string) => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

function QuoteCard({ quote, found, onLeadIn, onUp, onDown, onRemove }: CardProps) {
  const { t } = useTranslation('cells');
  const [typed, setTyped] = useState<string | null>(null);
  const leadIn = typed ?? quote.leadIn;
  const full = found ? readText(found) : '';
  const words = quote.start === null || quote.end === null ? full : full.slice(quote.start, quote.end);
  const problem = found === undefined ? t('quotes.gone') : found.note.thirdPerson ? t('quotes.thirdPerson') : found.note.verbatim ? null : t('quotes.notVerbatim');
  const save = (): void => {
    if (typed !== null && typed.trim() !== quote.leadIn) onLeadIn(typed.trim());
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
      {words !== '' && <blockquote className={styles.block}>{words} <span className={styles.who}>{found?.speaker?.pseudonym ?? t('noSpeaker')}</span></blockquote>}
      <div className={styles.tools}>
        {onUp && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowUpIcon title={t('quotes.up')} />} onClick={onUp} />}
        {onDown && <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<ArrowDownIcon title={t('quotes.down')} />} onClick={onDown} />}
        <Button size="xsmall" variant="tertiary" data-color="neutral" icon={<TrashIcon aria-hidden />} onClick={onRemove}>{t('quotes.remove')}</Button>
      </div>
    </div>
  );
}
