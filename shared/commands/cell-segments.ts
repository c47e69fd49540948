// What a municipality example takes from coded segments: a link, and a quote. Both are asked for with one key, so asked
// twice in a row they are done once.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import type { CellRow, CodingRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { ensureCell } from './cells.ts';
import { plan, refuse, type Command, type Refusal } from './command.ts';
import { patch } from './edits.ts';
import { isRefused, sameSpan, versionsOf } from './span-codings.ts';

export interface SegmentInCell {
  /** The code of the example; the segment may have another. */
  readonly code: string;
  readonly coding: string;
}

interface Found { readonly coding: CodingRow; readonly cell: CellRow; readonly edits: Edit[] }

async function found(reader: Reader, args: SegmentInCell): Promise<Found | Refusal> {
  const coding = await reader.get('codings', args.coding);
  const there = coding && (await ensureCell(reader, coding.case, args.code));
  return coding && there ? { coding, ...there } : refuse('row-gone');
}

const linked = ({ excerpts }: CellRow, id: string): string[] => [...new Set([...excerpts, id])];

/** Links a segment to the example as what it rests on; `fresh`: it was not linked before. */
export const linkSegment: Command<SegmentInCell, { fresh: boolean }> = async (reader, args) => {
  const at = await found(reader, args);
  if (isRefused(at)) return at;
  const { cell, coding, edits } = at;
  if (cell.excerpts.includes(coding.id)) return plan('cell.link', [], { fresh: false });
  return plan('cell.link', [...edits, ...(await patch(reader, 'cells', cell, { excerpts: linked(cell, coding.id) }))], { fresh: true });
};

/** Quotes a segment under the example, and links it; `fresh`: it was not quoted before. */
export const quoteSegment: Command<SegmentInCell, { fresh: boolean }> = async (reader, args) => {
  const at = await found(reader, args);
  if (isRefused(at)) return at;
  const { cell, coding, edits } = at;
  const text = coding.anchor === null ? undefined : await reader.get('texts', coding.anchor.text);
  const source = text?.kind === 'source' ? await reader.get('sources', text.owner) : undefined;
  const head = source?.text == null ? undefined : await reader.get('texts', source.text);
  if (!coding.anchor || !head) return refuse('row-gone');
  const versions = await versionsOf(reader, head);
  const place = placeIn(head.id, coding.anchor, versions);
  if (!place || place.start === place.end) return refuse('span-empty');
  // The same words, whatever they are coded with.
  const known = cell.quotes.some((q) => q.note === null && q.part !== undefined && sameSpan(placeIn(head.id, q.part, versions), place));
  if (known) return plan('cell.quote', [], { fresh: false });
  const quotes = [...cell.quotes, { id: newId(), leadIn: '', note: null, part: coding.anchor }];
  return plan('cell.quote', [...edits, ...(await patch(reader, 'cells', cell, { quotes, excerpts: linked(cell, coding.id) }))], { fresh: true });
};
