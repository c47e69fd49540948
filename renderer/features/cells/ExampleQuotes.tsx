// The block quotes under a municipality example: each with a lead-in that ends in a colon, chosen among the
// verbatim notes of the category that tell nothing of a single user, and the segments of sources.

import { useMemo } from 'react';
import { Button, ReadMore } from '@navikt/ds-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import { newQuoteId, updateCell } from '../../../shared/commands/cells.ts';
import type { CellRow, CodeRow } from '../../../shared/model/rows.ts';
import { quoteSegment } from '../../../shared/commands/cell-segments.ts';
import { hasWords, sourceWords } from '../../../shared/disclosure/source-words.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import type { CaseNotes } from '../../data/case-notes.ts';
import type { CaseSegment, CaseSources } from '../../data/case-sources.ts';
import { useLook } from '../../data/use-look.ts';
import { useRow, useRun } from '../../data/study-context.tsx';
import { WithdrawnRows } from '../leaving/WithdrawRow.tsx';
import { CappedList } from './CappedList.tsx';
import { noteQuote, quotedText, sourceQuote, speakersIn, type Quote } from './quote-view.ts';
import { QuoteCard } from './QuoteCard.tsx';
import styles from './example.module.css';

interface Props {
  readonly caseId: string;
  readonly code: CodeRow;
  readonly family: ReadonlySet<string>;
  readonly cell: CellRow | null;
  readonly notes: CaseNotes;
  readonly sources: CaseSources;
  readonly segments: readonly CaseSegment[];
}

export function ExampleQuotes({ caseId, code, family, cell, notes, sources, segments }: Props) {
  const { t } = useTranslation('cells');
  const look = useLook();
  const run = useRun();
  const pseudonym = useRow('cases', caseId)?.pseudonym ?? '';
  const quotes = cell?.quotes ?? [];
  const isShown = (q: Quote): boolean => !notes.withdrawnIds.has(q.id);
  const shown = quotes.filter(isShown);
  const quotable = notes.notes.filter((n) => n.note.verbatim && !n.note.thirdPerson && n.codings.some((c) => family.has(c.code)));
  const free = quotable.filter((n) => !quotes.some((q) => q.note === n.note.id));
  const { facts } = sources;
  const freeSegments = useMemo(() => {
    const taken = new Set((cell?.quotes ?? []).flatMap(({ note, part }) => {
      const head = note === null && part ? sources.sources.get(facts.byId.texts.get(part.text)?.owner ?? '')?.head : undefined;
      const at = head && placeIn(head.id, part!, facts.byId.texts);
      return at ? [`${head.id} ${at.start} ${at.end}`] : [];
    }));
    return segments.filter((s) => !taken.has(`${s.source.head.id} ${s.start} ${s.end}`) && hasWords(sourceWords(facts, s.codings[0]!.anchor!, null)))
      .toSorted((a, b) => Number(b.codings.some((c) => c.forReport)) - Number(a.codings.some((c) => c.forReport)));
  }, [cell, facts, segments, sources]);
  const set = async (next: (now: readonly Quote[]) => Quote[]): Promise<boolean> =>
    (await run(updateCell, { case: caseId, code: code.id, changes: (row) => ({ quotes: next(row.quotes) }) })) !== undefined;
  const move = (id: string, by: -1 | 1): void => void set((now) => {
    const at = now.findIndex((q) => q.id === id);
    const moved = now[at];
    // Past the one that is seen beside it: one that was withdrawn may lie between them.
    const to = by < 0 ? now.findLastIndex((q, i) => i < at && isShown(q)) : now.findIndex((q, i) => i > at && isShown(q));
    return moved && to >= 0 ? now.toSpliced(at, 1).toSpliced(to, 0, moved) : [...now];
  });

  if (!look) return null;
  return (
    <div role="group" className={styles.part} aria-label={t('quotes.heading')}>
      <p className={styles.heading}>{t('quotes.heading')}</p>
      {shown.map((quote, at) => (
        <QuoteCard
          key={quote.id} caseId={caseId} quote={quote} view={quote.note === null ? sourceQuote(quote, sources, look.tool, t) : noteQuote(quote, notes, t)}
          onChange={(change) => set((now) => now.map((q) => (q.id === quote.id ? change(q) : q)))}
          onUp={at === 0 ? undefined : () => move(quote.id, -1)} onDown={at === shown.length - 1 ? undefined : () => move(quote.id, 1)}
          onRemove={() => void set((now) => now.filter((q) => q.id !== quote.id))}
        />
      ))}
      <WithdrawnRows caseId={caseId} name={pseudonym} rows={quotes.map((q) => q.id)} />
      {free.length > 0 && (
        <ReadMore size="small" header={t('quotes.choose', { count: free.length })}>
          <ul className={styles.lines}>
            {free.map((n) => (
              <li key={n.note.id} className={styles.line}>
                <q className={styles.words}>{(quotedText(n)?.text ?? '')}</q>
                <span className={styles.who}>{n.speaker?.pseudonym ?? t('noSpeaker')}</span>
                <Button
                  size="xsmall" variant="secondary" icon={<PlusIcon aria-hidden />}
                  aria-label={t('quotes.addThis', { text: (quotedText(n)?.text ?? '').slice(0, 60) })}
                  onClick={() => void set((now) => [...now, { id: newQuoteId(), leadIn: '', note: n.note.id }])}
                >
                  {t('quotes.add')}
                </Button>
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
      {freeSegments.length > 0 && (
        <ReadMore size="small" header={t('quotes.chooseSegment', { count: freeSegments.length })}>
          <CappedList items={freeSegments}>
            {(s) => (
              <li key={`${s.source.source.id} ${s.start} ${s.end}`} className={styles.line}>
                <q className={styles.words}>{s.words}</q>
                <span className={styles.who}>{[speakersIn(s.source, s, facts), s.source.from].filter((x) => x !== '').join(' · ')}</span>
                <Button
                  size="xsmall" variant="secondary" icon={<PlusIcon aria-hidden />} aria-label={t('quotes.addThis', { text: s.words.slice(0, 60) })}
                  onClick={() => void run(quoteSegment, { code: code.id, coding: s.codings[0]!.id })}
                >
                  {t('quotes.add')}
                </Button>
              </li>
            )}
          </CappedList>
        </ReadMore>
      )}
      {quotes.length === 0 && quotable.length === 0 && segments.length === 0 && <p className={styles.hint}>{t('quotes.none')}</p>}
    </div>
  );
}
