// What the journal holds of a study, read back: how far it got, its changes and its drafts.

import type { Change } from '../../shared/changes/change.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Counts } from './counts.ts';
import type { DraftRow } from './database.ts';
import { unsealLine, type JournalLine } from './journal.ts';

interface Place { readonly bridge: Bridge; readonly id: string; readonly key: Uint8Array }

/** A draft that was written, or the id of one that is gone, with the draft's mark. */
export type DraftEvent = { readonly mark: number } & ({ readonly row: DraftRow } | { readonly gone: string });

export interface JournalContent {
  readonly changes: readonly Change[];
  /** In the order of writing. */
  readonly drafts: readonly DraftEvent[];
  /** True where it reaches back to the study's beginning. */
  readonly whole: boolean;
  /** Lines and places that could not be read. */
  readonly unread: number;
}

interface Segment { readonly lines: readonly JournalLine[]; readonly unread: number }

async function segmentsOf({ bridge, id }: Place): Promise<number[]> {
  const answer = await bridge.call('journal.segments', { study: id });
  // Without a journal the database stands alone; it is not held back for that.
  return answer.ok ? answer.value.map((s) => s.number) : [];
}

async function readSegment({ bridge, id, key }: Place, segment: number): Promise<Segment> {
  const answer = await bridge.call('journal.read', { study: id, segment });
  if (!answer.ok) return { lines: [], unread: 1 };
  const lines = answer.value.lines.flatMap((sealed) => unsealLine(key, id, sealed) ?? []);
  return { lines, unread: answer.value.faults + answer.value.lines.length - lines.length };
}

/** Where the journal says that the study stood; null where it says nothing. Reads from the end, and no more than it must. */
export async function lastCounts(place: Place): Promise<Counts | null> {
  const found: { changes?: { mark: number; packs: number }; draftMark?: number } = {};
  for (const segment of (await segmentsOf(place)).toReversed()) {
    for (const line of (await readSegment(place, segment)).lines.toReversed()) {
      if ('packs' in line) found.changes ??= { mark: line.mark, packs: line.packs };
      if (line.kind === 'checkpoint') found.draftMark ??= line.draftMark;
      else if (line.kind === 'draft' || line.kind === 'draft-gone') found.draftMark ??= line.mark;
      if (found.changes && found.draftMark !== undefined) return { ...found.changes, draftMark: found.draftMark };
    }
  }
  return found.changes ? { ...found.changes, draftMark: found.draftMark ?? 0 } : null;
}

/** All of it, but for what was left behind and for what was never said to be saved. */
export async function readJournal(place: Place): Promise<JournalContent> {
  const numbers = await segmentsOf(place);
  let lines: JournalLine[] = [];
  let unread = 0;
  for (const segment of numbers) {
    const read = await readSegment(place, segment);
    unread += read.unread;
    lines.push(...read.lines);
  }
  const left = lines.findLastIndex((l) => l.kind === 'left-behind');
  if (left >= 0) lines = lines.slice(left + 1);
  const voided = new Set(lines.flatMap((l) => (l.kind === 'void' ? l.actions : [])));
  return {
    changes: lines.flatMap((l) => (l.kind === 'changes' ? l.changes.filter((c) => !voided.has(c.action.id)) : [])),
    drafts: lines.flatMap((l): DraftEvent[] =>
      l.kind === 'draft' ? [{ mark: l.mark, row: l.row }] : l.kind === 'draft-gone' ? [{ mark: l.mark, gone: l.id }] : []),
    whole: numbers[0] === 1 && left < 0 && unread === 0,
    unread,
  };
}

/** The drafts as they stand after these events; `from` is how they stood before. */
export function draftsAfter(events: readonly DraftEvent[], from: readonly DraftRow[] = []): Map<string, DraftRow> {
  const drafts = new Map(from.map((d) => [d.id, d]));
  for (const event of events) {
    if ('gone' in event) drafts.delete(event.gone);
    else drafts.set(event.row.id, event.row);
  }
  return drafts;
}
