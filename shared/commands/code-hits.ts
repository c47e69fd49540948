// Codes many places at once, as a search found them: spans of sources and whole notes, in one action.

import type { Edit } from '../changes/change.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { plan, refuse, type Command } from './command.ts';
import { coverEdits } from './coverage.ts';
import { tagEdits } from './notes.ts';
import { codingEdits, isRefused, openWished, versionsOf } from './span-codings.ts';

export interface HitsToCode {
  readonly code: string;
  /** Spans of the newest version of a source's text. `head`: the version they were found in. */
  readonly spans: readonly (Span & { readonly source: string; readonly head: string })[];
  /** Notes, which are coded whole. */
  readonly notes: readonly string[];
}

const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** For whoever codes. What is coded so already stays as it is; a source that was corrected since is left out and counted. */
export const codeHits: Command<HitsToCode, { fresh: number; known: number; changed: number }> = async (reader, args, context) => {
  const code = await reader.get('codes', args.code);
  if (!code) return refuse('row-gone');
  const edits: Edit[] = [];
  const interviews = new Set<string>();
  const count = { fresh: 0, known: 0, changed: 0 };
  const own = (await reader.where('codings', 'code', code.id)).filter((c) => c.coder === context.coder);
  for (const id of new Set(args.spans.map((s) => s.source))) {
    const spans = args.spans.filter((s) => s.source === id);
    const open = await openWished(reader, { source: id });
    if (isRefused(open) || spans.some((s) => s.head !== open.head.id)) {
      count.changed += spans.length;
      continue;
    }
    const versions = await versionsOf(reader, open.head);
    const placed = own.flatMap((c) => (c.anchor && versions.has(c.anchor.text) ? (placeIn(open.head.id, c.anchor, versions) ?? []) : []));
    const present = new Set(placed.map(placeOf));
    // Two hits in one sentence are one stretch.
    const wanted = new Map(spans.flatMap((s) => tidySpan(open.head.text, s) ?? []).map((s) => [placeOf(s), s]));
    for (const [place, span] of wanted) {
      if (present.has(place)) {
        count.known++;
        continue;
      }
      edits.push(...codingEdits(open, span, code, context).edits);
      count.fresh++;
      if (open.interview !== null) interviews.add(open.interview);
    }
  }
  const coded = new Set(own.flatMap((c) => (c.anchor === null && c.note !== null ? [c.note] : [])));
  for (const id of new Set(args.notes)) {
    const note = await reader.get('notes', id);
    if (!note) {
      count.changed++;
      continue;
    }
    if (coded.has(id)) {
      count.known++;
      continue;
    }
    edits.push(...tagEdits(note, code, context));
    interviews.add(note.interview);
    count.fresh++;
  }
  for (const id of interviews) {
    const interview = await reader.get('interviews', id);
    if (interview) edits.push(...(await coverEdits(reader, interview, code)));
  }
  return plan('hits.code', edits, count);
};
