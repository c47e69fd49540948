// Where a span is in the newest version of its text: the anchor names one version, and the edits since then carry it on.

import type { Anchor, TextRow } from '../model/rows.ts';
import { mapSpanThrough, type Span } from './positions.ts';

type Version = Pick<TextRow, 'id' | 'parent' | 'edits'>;

/** The span in version `head`; null where the anchor's version does not lead there. An emptied span has `start === end`. */
export function placeIn(head: string, anchor: Pick<Anchor, 'text' | 'start' | 'end'>, versions: ReadonlyMap<string, Version>): Span | null {
  const since: Version[] = [];
  for (let at: string | null = head; at !== anchor.text;) {
    const version: Version | undefined = at === null ? undefined : versions.get(at);
    // A version twice would be a loop that no program writes.
    if (!version || since.includes(version)) return null;
    since.push(version);
    at = version.parent;
  }
  return since.reduceRight<Span>((span, version) => mapSpanThrough(span, version.edits), { start: anchor.start, end: anchor.end });
}
