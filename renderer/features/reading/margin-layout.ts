// What the margin shows beside the part of the text that is near the window: a stripe a segment in its lane, and on
// each line the codes of the segments that begin there.

import type { Span } from '../../../shared/text/positions.ts';
import type { Lanes } from '../../../shared/text/lanes.ts';
import type { Segment } from './reading-data.ts';
import type { TextPlaces } from './text-places.ts';

export interface Stripe { readonly segment: Segment; readonly lane: number; readonly top: number; readonly height: number }
export interface LabelRow { readonly top: number; readonly segments: readonly Segment[] }
export interface MarginLayout { readonly stripes: readonly Stripe[]; readonly labels: readonly LabelRow[]; readonly lanes: number }

export const emptyMargin: MarginLayout = { stripes: [], labels: [], lanes: 0 };
/** Lanes that have room; segments beyond them share the last. */
export const mostLanes = 8;

/** `top` values are pixels from the top of `page`. */
export function layOut(places: TextPlaces, { start: from, end: to }: Span, page: HTMLElement, segments: readonly Segment[], lanes: Lanes): MarginLayout {
  const origin = page.getBoundingClientRect().top;
  const stripes: Stripe[] = [];
  const rows = new Map<number, Segment[]>();
  let used = 0;
  for (const segment of segments) {
    if (segment.end <= from || segment.start >= to) continue;
    const first = places.rectangle(Math.max(segment.start, from), 'after');
    const last = places.rectangle(Math.min(segment.end, to), 'before');
    if (!first || !last) continue;
    const top = Math.round(first.top - origin);
    const lane = Math.min(lanes.of(segment.id), mostLanes - 1);
    used = Math.max(used, lane + 1);
    stripes.push({ segment, lane, top, height: Math.max(12, Math.round(last.bottom - origin) - top) });
    if (segment.start >= from) rows.set(top, [...(rows.get(top) ?? []), segment]);
  }
  return { stripes, labels: [...rows].map(([top, own]) => ({ top, segments: own })), lanes: used };
}
