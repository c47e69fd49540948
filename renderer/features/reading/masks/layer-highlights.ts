// Layers and names painted over the text; each kind has a line of its own, so that colour is not all that tells them
// apart (global.css).

import type { Span } from '../../../../shared/text/positions.ts';
import { useSpanHighlights } from '../span-highlights.ts';
import type { TextPlaces } from '../text-places.ts';

const kinds = ['mask', 'clarification', 'ellipsis', 'generalised', 'candidate'] as const;
export interface Painted extends Span { readonly as: (typeof kinds)[number] }

export const useLayerHighlights = (places: TextPlaces | null, painted: readonly Painted[]): void => useSpanHighlights(places, 'layer', kinds, painted, 1);
