// Amounts marked in the text, outside React as the codes are: a line below, dotted while a decision is waited for.

import { useLayoutEffect } from 'react';
import type { TextPlaces } from '../text-places.ts';
import type { AmountItem } from './amounts-data.ts';

const kinds = ['proposed', 'confirmed'] as const;
const none: readonly AmountItem[] = [];

export function useAmountHighlights(places: TextPlaces | null, items: readonly AmountItem[] = none): void {
  useLayoutEffect(() => {
    if (!places) return undefined;
    for (const kind of kinds) {
      const layer = new Highlight();
      for (const item of items) if (item.status === kind) for (const range of places.ranges(item)) layer.add(range);
      CSS.highlights.set(`amount-${kind}`, layer);
    }
    return () => { for (const kind of kinds) CSS.highlights.delete(`amount-${kind}`); };
  }, [items, places]);
}
