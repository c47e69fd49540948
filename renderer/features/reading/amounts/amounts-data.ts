// The amounts of the open text: those that are stored, and the figures that wait for a decision, each where it stands.

import { useMemo } from 'react';
import { openFigures, placedAmounts, readableAmounts } from '../../../../shared/analysis/source-amounts.ts';
import type { AmountRow, CodeRow } from '../../../../shared/model/rows.ts';
import type { AmountCandidate } from '../../../../shared/text/amounts/index.ts';
import type { Span } from '../../../../shared/text/positions.ts';
import { useWhere } from '../../../data/study-context.tsx';
import { useHidden } from '../../leaving/WithdrawRow.tsx';
import type { Reading, Segment } from '../reading-data.ts';
import { useFigures } from './use-figures.ts';

/** One amount in the text. A figure keeps its key when it is decided on. */
export interface AmountItem extends Span {
  readonly key: string;
  readonly status: AmountRow['status'];
  /** Null: a figure that was found and is nowhere stored. */
  readonly row: AmountRow | null;
  readonly figure: AmountCandidate | null;
}

export interface SourceAmounts {
  /** In the order of the text. */
  readonly items: readonly AmountItem[];
  readonly emptied: readonly AmountRow[];
  /** Still looking for figures. */
  readonly isLooking: boolean;
}

/** Undefined while it is first read. */
export function useSourceAmounts({ source, ownCase, head, versions, lines }: Reading): SourceAmounts | undefined {
  const rows = useWhere('amounts', 'case', ownCase.id);
  const hidden = useHidden();
  const figures = useFigures(head);
  return useMemo(() => {
    // Figures of notes are decided in the after-work.
    if (!rows || !hidden || !source) return undefined;
    const { placed, emptied } = placedAmounts(head, rows, versions);
    const items: AmountItem[] = [];
    const taken = new Set<string>();
    const put = (span: Span, rest: Omit<AmountItem, 'key' | 'start' | 'end'>): void => {
      const place = `${span.start}-${span.end}`;
      const key = taken.has(place) ? `${place} ${rest.row?.id}` : place;
      taken.add(key);
      items.push({ ...rest, key, start: span.start, end: span.end });
    };
    // One that was taken back is not shown, and its figure is not asked about again.
    for (const p of readableAmounts(placed, lines)) if (!hidden.has(p.row.id)) put(p, { status: p.row.status, row: p.row, figure: null });
    for (const figure of openFigures(figures ?? [], placed, lines, source)) put(figure, { status: 'proposed', row: null, figure });
    return { items: items.sort((a, b) => a.start - b.start || a.end - b.end), emptied: emptied.filter((a) => !hidden.has(a.id)), isLooking: figures === undefined };
  }, [figures, head, hidden, lines, rows, source, versions]);
}

type Figure = Pick<AmountRow, 'low' | 'high' | 'from' | 'hedge' | 'unit' | 'kind' | 'year' | 'period' | 'perUsers' | 'category'>;

/** What an item says, stored or not. */
export function figureOf({ row, figure }: Pick<AmountItem, 'row' | 'figure'>): Figure | null {
  if (row) return row;
  return figure && {
    low: figure.low, high: figure.high ?? null, from: figure.from ?? null, hedge: figure.hedge ?? null, unit: figure.unit, kind: figure.kind,
    year: figure.year ?? null, period: figure.period ?? null, perUsers: figure.perUsers ?? null, category: null,
  };
}

/** What is coded where the amount stands: categories, sub-categories and themes, the most exact alone where it says all. */
export function proposedAt({ start, end }: Span, segments: readonly Segment[]): CodeRow[] {
  const found = new Map<string, CodeRow>();
  for (const s of segments) {
    if (s.start < end && s.end > start && (s.code.kind === 'category' || s.code.kind === 'subcategory' || s.code.kind === 'theme')) found.set(s.code.id, s.code);
  }
  return [...found.values()].filter((c) => ![...found.values()].some((sub) => sub.parent === c.id));
}
