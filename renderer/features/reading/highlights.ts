// The coded stretches painted in the text by the CSS Custom Highlight API: outside React and outside the document, so
// that no paragraph is touched when a code is applied. One highlight a colour; each segment's ranges come and go alone.

import { codeColour } from '../../../shared/model/code-colour.ts';
import { nearPart } from './near-text.ts';
import type { Span } from '../../../shared/text/positions.ts';
import type { Segment } from './reading-data.ts';
import type { TextPlaces } from './text-places.ts';

/** 0 is for codes without a colour. */
const colours = Array.from({ length: 13 }, (_, colour) => colour);
const nameOf = (colour: number): string => `segment-${colour}`;

interface Painted extends Span { readonly colour: number; readonly ranges: readonly StaticRange[] }

export class Highlights {
  readonly #places: TextPlaces;
  readonly #layers = new Map(colours.map((colour) => [colour, new Highlight()]));
  readonly #picked = new Highlight();
  readonly #selected = new Highlight();
  readonly #painted = new Map<string, Painted>();

  constructor(places: TextPlaces) {
    this.#places = places;
    for (const [colour, layer] of this.#layers) CSS.highlights.set(nameOf(colour), layer);
    this.#picked.priority = 1;
    this.#selected.priority = 2;
    CSS.highlights.set('segment-picked', this.#picked);
    CSS.highlights.set('segment-selected', this.#selected);
  }

  /** Paints what is near of these, and only what differs from before. */
  paint(segments: readonly Pick<Segment, 'id' | 'code' | 'start' | 'end'>[], near: Span): void {
    const parts = segments.flatMap((s) => {
      const part = nearPart(s, near);
      return part ? [{ id: s.id, colour: codeColour(s.code) ?? 0, ...part }] : [];
    });
    const wanted = new Set(parts.map((s) => s.id));
    for (const [id, painted] of this.#painted) if (!wanted.has(id)) this.#take(id, painted);
    for (const { id, start, end, colour } of parts) {
      const painted = this.#painted.get(id);
      if (painted?.start === start && painted.end === end && painted.colour === colour) continue;
      if (painted) this.#take(id, painted);
      const ranges = this.#places.ranges({ start, end });
      for (const range of ranges) this.#layers.get(colour)?.add(range);
      this.#painted.set(id, { start, end, colour, ranges });
    }
  }

  #take(id: string, { colour, ranges }: Painted): void {
    for (const range of ranges) this.#layers.get(colour)?.delete(range);
    this.#painted.delete(id);
  }

  /** The segment that is picked, and what is selected; the latter stays in sight while the focus is elsewhere. */
  mark(picked: Span | null, selected: Span, near: Span): void {
    this.#picked.clear();
    this.#selected.clear();
    for (const [layer, span] of [[this.#picked, picked], [this.#selected, selected]] as const) {
      const part = span && nearPart(span, near);
      for (const range of part ? this.#places.ranges(part) : []) layer.add(range);
    }
  }

  clear(): void {
    for (const colour of colours) CSS.highlights.delete(nameOf(colour));
    CSS.highlights.delete('segment-picked');
    CSS.highlights.delete('segment-selected');
  }
}
