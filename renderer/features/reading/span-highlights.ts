// Kinds of stretches painted over the text, outside React as the codes are, and only near the window.

import { useLayoutEffect } from 'react';
import type { Span } from '../../../shared/text/positions.ts';
import { nearPart, useNear } from './near-text.ts';
import type { TextPlaces } from './text-places.ts';

/** `kinds`: the same list at each call; a stretch of kind `a` is painted as the highlight `prefix-a` (global.css). */
export function useSpanHighlights<K extends string>(places: TextPlaces | null, prefix: string, kinds: readonly K[], painted: readonly (Span & { readonly as: K })[], priority = 0): void {
  const near = useNear(places);
  useLayoutEffect(() => {
    if (!places) return undefined;
    for (const kind of kinds) {
      const layer = new Highlight();
      layer.priority = priority;
      for (const span of painted) {
        const part = span.as === kind ? nearPart(span, near) : null;
        for (const range of part ? places.ranges(part) : []) layer.add(range);
      }
      CSS.highlights.set(`${prefix}-${kind}`, layer);
    }
    return () => { for (const kind of kinds) CSS.highlights.delete(`${prefix}-${kind}`); };
  }, [kinds, near, painted, places, prefix, priority]);
}
