// What keys and buttons do to the amounts of the text: go to the next one, confirm, dismiss, change, add by hand.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateAmount } from '../../../../shared/commands/amounts.ts';
import { decideFigure } from '../../../../shared/commands/source-amounts.ts';
import type { AmountRow } from '../../../../shared/model/rows.ts';
import type { Span } from '../../../../shared/text/positions.ts';
import { useRun } from '../../../data/study-context.tsx';
import { useNotices } from '../../../ui/notices.tsx';
import type { Segment } from '../reading-data.ts';
import type { AmountLetter } from '../reading-keys.ts';
import type { Marking } from '../use-marking.ts';
import { proposedAt, type AmountItem, type SourceAmounts } from './amounts-data.ts';

/** What the dialog is open for: an amount that is stored, or one to be read out of marked words. */
export type AmountForm = { readonly kind: 'change'; readonly id: string } | { readonly kind: 'add'; readonly span: Span };

export interface Deciding {
  /** The amount at the caret, else the one that was gone to last, else the first that waits. */
  readonly current: AmountItem | null;
  readonly form: AmountForm | null;
  closeForm(): void;
  goTo(item: AmountItem): void;
  confirm(item: AmountItem, category?: string): void;
  dismiss(item: AmountItem): void;
  reopen(item: AmountItem): void;
  change(item: AmountItem): void;
  act(what: AmountLetter, by: 1 | -1): void;
}

/** `segments`: those that may be seen, which categories are proposed from. */
export function useDeciding(source: string, amounts: SourceAmounts | undefined, segments: readonly Segment[], marking: Marking, say: (text: string) => void): Deciding {
  const { t } = useTranslation('amounts');
  const run = useRun();
  const notices = useNotices();
  const { span, set } = marking;
  const [at, setAt] = useState<string | null>(null);
  const [form, setForm] = useState<AmountForm | null>(null);
  const items = amounts?.items;

  const under = useMemo(() => items
    ?.filter((i) => i.start <= span.start && span.end <= i.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0], [items, span]);
  const current = under ?? items?.find((i) => i.key === at) ?? items?.find((i) => i.status === 'proposed') ?? null;

  /** As it is now, also before it has been drawn: keys may come faster. `done` holds what a press has decided since. */
  const now = useRef({ items: items ?? [], at: under?.key ?? null });
  const done = useRef(new Set<string>());
  useEffect(() => {
    now.current = { items: items ?? [], at: under?.key ?? at };
    for (const i of items ?? []) if (i.status !== 'proposed') done.current.delete(i.key);
  }, [at, items, under]);
  const waits = useCallback((i: AmountItem): boolean => i.status === 'proposed' && !done.current.has(i.key), []);

  const goTo = useCallback((item: AmountItem) => {
    now.current = { ...now.current, at: item.key };
    setAt(item.key);
    set({ anchor: item.start, focus: item.end });
  }, [set]);

  const store = useCallback(async (item: AmountItem, changes: Partial<AmountRow>): Promise<string | null> => {
    if (item.row) return (await run(updateAmount, { id: item.row.id, changes })) ? item.row.id : null;
    return (await run(decideFigure, { source, start: item.start, end: item.end, changes }))?.value.id ?? null;
  }, [run, source]);

  const decide = useCallback((item: AmountItem, changes: Partial<AmountRow>, said: string) => {
    done.current.add(item.key);
    const all = now.current.items;
    const next = all.find((i) => i.start >= item.start && waits(i)) ?? all.find(waits);
    if (next) goTo(next);
    void store(item, changes).then((id) => {
      if (id === null) done.current.delete(item.key);
      else say(said);
    });
  }, [goTo, say, store, waits]);

  const confirm = useCallback((item: AmountItem, category?: string) => {
    const proposed = proposedAt(item, segments);
    const only = item.row?.category == null && proposed.length === 1 ? proposed[0]!.id : undefined;
    const chosen = category ?? only;
    decide(item, { status: 'confirmed', ...(chosen === undefined ? {} : { category: chosen }) }, t('source.said.confirmed'));
  }, [decide, segments, t]);
  const dismiss = useCallback((item: AmountItem) => decide(item, { status: 'dismissed' }, t('source.said.dismissed')), [decide, t]);
  const reopen = useCallback((item: AmountItem) => {
    done.current.delete(item.key);
    void store(item, { status: 'proposed' });
  }, [store]);
  const change = useCallback((item: AmountItem) => {
    void store(item, {}).then((id) => { if (id !== null) setForm({ kind: 'change', id }); });
  }, [store]);

  const step = useCallback((by: 1 | -1) => {
    const { items: all, at: here } = now.current;
    const own = all.find((i) => i.key === here);
    const start = own?.start ?? span.start;
    const next = by === 1 ? all.find((i) => waits(i) && i.key !== here && i.start >= start) : all.findLast((i) => waits(i) && i.key !== here && i.start <= start);
    if (next) goTo(next);
    else say(t(all.some(waits) ? (by === 1 ? 'source.said.noneAfter' : 'source.said.noneBefore') : 'source.said.noneLeft'));
  }, [goTo, say, span.start, t, waits]);

  const act = useCallback((what: AmountLetter, by: 1 | -1) => {
    if (what === 'nextAmount') {
      step(by);
      return;
    }
    if (what === 'addAmount') {
      if (span.start === span.end) notices.refusal({ refused: 'span-unmarked' });
      else setForm({ kind: 'add', span });
      return;
    }
    const item = now.current.items.find((i) => i.key === now.current.at);
    if (!item) say(t('source.said.goFirst'));
    else if (what === 'changeAmount') change(item);
    else if (!waits(item)) say(t('source.said.decided'));
    else if (what === 'confirmAmount') confirm(item);
    else dismiss(item);
  }, [change, confirm, dismiss, notices, say, span, step, t, waits]);

  return { current, form, closeForm: () => setForm(null), goTo, confirm, dismiss, reopen, change, act };
}
