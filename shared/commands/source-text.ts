// Correcting the text of a source: each correction is a version of its own, made of the editor's own edits. Anchors are
// never rewritten; what stands in the text follows by the edits.

import type { Edit } from '../changes/change.ts';
import type { EntityTable } from '../model/tables.ts';
import type { SourceRow, TextRow } from '../model/rows.ts';
import { keptSince } from '../text/anchor-place.ts';
import { cleaningSplices, cleanText, isBlank } from '../text/clean.ts';
import { editsOf, inverse, keptThrough, placeAfter } from '../text/kept.ts';
import type { Splice } from '../text/positions.ts';
import { plan, refuse, type Command } from './command.ts';
import { patch, remove } from './edits.ts';
import { speakerEntry, type Speaker } from './source-edits.ts';
import { isRefused, openSource } from './span-codings.ts';
import { exactEdits, nextText } from './texts.ts';

export interface TextCorrection {
  readonly source: string;
  /** The version that was corrected. */
  readonly parent: string;
  readonly text: string;
  /** The editor's own, from that version to the text. */
  readonly splices: readonly Splice[];
  /** Paragraphs of the corrected text that are said by another than it seemed. */
  readonly spoken: NonNullable<TextRow['spoken']>;
  /** Whom labels that the source did not have stand for. */
  readonly speakers?: ReadonlyMap<string, Speaker>;
}

/** Stores a correction as the next version; nothing where nothing was changed. */
export const correctText: Command<TextCorrection, { id: string }> = async (reader, args) => {
  const open = await openSource(reader, args.source);
  if (isRefused(open)) return open;
  const { source, head } = open;
  if (head.id !== args.parent) return refuse('text-moved-on');
  if (isBlank(args.text)) return refuse('text-emptied');
  // Written as it is, it would take every coding's words away.
  if (exactEdits(head.text, args.text, args.splices) === null) return refuse('edits-astray');
  if (cleanText(args.text) === head.text && args.spoken.length === 0) return plan('source.correct', [], { id: head.id });
  const spoken = spokenIn(args);
  const next = nextText(head, args.text, args.splices, spoken.length > 0 ? { spoken } : {});
  return plan('source.correct', [...next.edits, ...(await patch(reader, 'sources', source, { text: next.id, ...labelled(source, args) }))], { id: next.id });
};

/** As they stand in the text once it is cleaned: whole paragraphs, none twice. */
function spokenIn({ text, spoken }: TextCorrection): NonNullable<TextRow['spoken']> {
  const clean = cleanText(text);
  const kept = keptThrough(cleaningSplices(text));
  const found = new Map<number, NonNullable<TextRow['spoken']>[number]>();
  for (const s of spoken) {
    const at = placeAfter(kept, s).start;
    const start = clean.lastIndexOf('\n', at - 1) + 1;
    const stop = clean.indexOf('\n', start);
    const end = stop < 0 ? clean.length : stop;
    if (end > start) found.set(start, { start, end, speaker: s.speaker });
  }
  return [...found.values()];
}

function labelled(source: SourceRow, { spoken, speakers }: TextCorrection): Partial<SourceRow> {
  const known = source.speakers ?? [];
  const fresh = [...new Set(spoken.flatMap((s) => (s.speaker === null || known.some((k) => k.label === s.speaker) ? [] : [s.speaker])))];
  return fresh.length === 0 ? {} : { speakers: [...known, ...fresh.map((label) => speakerEntry(label, speakers?.get(label) ?? 'unknown'))] };
}

/** Makes a new version with the text of an earlier one; what stood in that one stands in it again. */
export const bringBackText: Command<{ source: string; version: string }, { id: string }> = async (reader, args) => {
  const open = await openSource(reader, args.source);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const versions = new Map((await reader.where('texts', 'owner', source.id)).map((t) => [t.id, t]));
  const version = versions.get(args.version);
  const kept = version && keptSince(head.id, version.id, versions);
  if (!version || !kept) return refuse('row-gone');
  if (version.id === head.id) return plan('source.bring-back', [], { id: head.id });
  const edits = editsOf(inverse(kept), head.text, version.text);
  const next = nextText(head, version.text, edits, { restores: version.id });
  return plan('source.bring-back', [...next.edits, ...(await patch(reader, 'sources', source, { text: next.id }))], { id: next.id });
};

export type Emptied = Extract<EntityTable, 'codings' | 'overlays' | 'amounts'>;

/** Takes away what a correction left without words. A coding is its coder's to take away. */
export const dropEmptied: Command<{ table: Emptied; id: string }> = async (reader, { table, id }, { coder }) => {
  const row = await reader.get(table, id);
  if (!row) return refuse('row-gone');
  if ('coder' in row && row.coder !== coder) return refuse('coding-of-another');
  const edits: Edit[] = [remove(table, id)];
  return plan('source.drop-emptied', edits);
};
