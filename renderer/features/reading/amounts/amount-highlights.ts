// Amounts marked in the text: a line below, dotted while a decision is waited for.

import { useMemo } from 'react';
import { useSpanHighlights } from '../span-highlights.ts';
import type { TextPlaces } from '../text-places.ts';
import type { AmountItem } from './amounts-data.ts';

const kinds = ['proposed', 'confirmed'] as const;
const none: readonly AmountItem[] = [];

export function useAmountHighlights(places: TextPlaces | null, items: readonly AmountItem[] = none): void {
  const painted = useMemo(() => items.flatMap(({ start, end, status }) => (status === 'proposed' || status === 'confirmed' ? [{ start, end, as: status }] : [])), [items]);
  useSpanHighlights(places, 'amount', kinds, painted);
}
