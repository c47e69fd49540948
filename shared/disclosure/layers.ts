// Overlays as layers over a version of a text: where they are now, and how a stretch reads with them.

import type { Row, TextRow } from '../model/rows.ts';
import type { OverlayKind } from '../model/vocabulary.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';

export type OverlayRow = Row<'overlays'>;

export interface Layer extends Span {
  readonly kind: OverlayKind;
  readonly words: string;
  readonly row: OverlayRow;
}

/** Overlays on a version or one before it, where they are now, in order; without those whose words are all gone. */
export function layersOn(head: Pick<TextRow, 'id'>, overlays: readonly OverlayRow[], versions: ReadonlyMap<string, TextRow>): Layer[] {
  return overlays.flatMap((row): Layer[] => {
    const place = placeIn(head.id, row.anchor, versions);
    return place === null || place.start === place.end ? [] : [{ ...place, kind: row.kind, words: row.words, row }];
  }).toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Part of a text as it is shown. Its words stand for the span; what was put in stands at a span without width. */
export interface Piece extends Span {
  readonly as: 'text' | Shown['kind'];
  readonly words: string;
}

/** What shows a span otherwise; `words` as they shall stand, brackets included. */
export interface Shown extends Span {
  readonly kind: Exclude<OverlayKind, 'no-name' | 'no-person'>;
  readonly words: string;
}

/** The pieces of a span, in order. Where layers overlap the first one stands, and what is inside it is not seen. */
export function piecesOf(text: string, span: Span, layers: readonly Shown[]): Piece[] {
  const near = layers.filter((l) => l.end > l.start && l.start < span.end && l.end > span.start).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const out: Piece[] = [];
  let at = span.start;
  // What is put in behind its span waits until the text has come there.
  const waiting = near.filter((l) => l.kind === 'clarification' && l.words !== '').toSorted((a, b) => a.end - b.end);
  const plainTo = (to: number): void => {
    for (let next = waiting[0]; next && next.end <= to; next = waiting[0]) {
      waiting.shift();
      if (next.end < at || next.end > span.end) continue;
      if (next.end > at) out.push({ start: at, end: next.end, as: 'text', words: text.slice(at, next.end) });
      at = next.end;
      out.push({ start: at, end: at, as: 'clarification', words: ` ${next.words}` });
    }
    if (to > at) out.push({ start: at, end: to, as: 'text', words: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (const layer of near) {
    if (layer.kind === 'clarification') continue;
    const start = Math.max(layer.start, span.start);
    const end = Math.min(layer.end, span.end);
    if (end <= at) continue;
    plainTo(Math.max(start, at));
    out.push({ start: at, end, as: layer.kind, words: layer.words });
    at = end;
  }
  plainTo(span.end);
  return out;
}

/** A label in brackets; masks that the name list made have theirs already, and a genitive s after it. */
export const bracketed = (words: string): string => (words.startsWith('[') ? words : `[${words}]`);

/** How a layer shows its span, but for passages about single users. */
export function shownAs({ start, end, kind, words }: Layer, ellipsis: string): Shown[] {
  if (kind === 'mask') return [{ start, end, kind, words: bracketed(words) }];
  if (kind === 'ellipsis') return [{ start, end, kind, words: ellipsis }];
  return kind === 'clarification' ? [{ start, end, kind, words: words === '' ? '' : `[${words}]` }] : [];
}
