// Layers and names painted over the text, outside React as the codes are; each kind has a line of its own, so that
// colour is not all that tells them apart (global.css).

import { useLayoutEffect } from 'react';
import type { Span } from '../../../../shared/text/positions.ts';
import type { TextPlaces } from '../text-places.ts';

const kinds = ['mask', 'clarification', 'ellipsis', 'generalised', 'candidate'] as const;
export interface Painted extends Span { readonly as: (typeof kinds)[number] }

export function useLayerHighlights(places: TextPlaces | null, painted: readonly Painted[]): void {
  useLayoutEffect(() => {
    if (!places) return undefined;
    for (const kind of kinds) {
      const layer = new Highlight();
      layer.priority = 1;
      for (const span of painted) if (span.as === kind) for (const range of places.ranges(span)) layer.add(range);
      CSS.highlights.set(`layer-${kind}`, layer);
    }
    return () => { for (const kind of kinds) CSS.highlights.delete(`layer-${kind}`); };
  }, [painted, places]);
}
