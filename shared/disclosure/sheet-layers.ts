// Layers over a note sheet: those of the notes' own texts, where they stand in the sheet. A note about a single user is
// flagged as a whole; its wording stands in place of all of it.

import type { Row, TextRow } from '../model/rows.ts';
import { isApproved } from '../commands/cells.ts';
import type { SheetBlock } from '../text/note-sheet.ts';
import { layersOn, type Layer, type OverlayRow, type Shown } from './layers.ts';
import { withheldWords, type reportLayers } from './passages.ts';
import { stayOf } from './third-person.ts';

type Versions = ReadonlyMap<string, TextRow>;

const byNote = (overlays: readonly OverlayRow[], versions: Versions): ReadonlyMap<string, OverlayRow[]> => {
  const found = new Map<string, OverlayRow[]>();
  for (const o of overlays) {
    const owner = versions.get(o.anchor.text)?.owner;
    if (owner !== undefined) found.set(owner, [...(found.get(owner) ?? []), o]);
  }
  return found;
};

/** Without the wordings of whole notes. */
export function layersOnSheet(blocks: readonly SheetBlock[], overlays: readonly OverlayRow[], versions: Versions): Layer[] {
  const own = byNote(overlays.filter((o) => o.kind !== 'generalised'), versions);
  return blocks.flatMap((b) => layersOn(b.head, own.get(b.note.id) ?? [], versions).map((l) => ({ ...l, start: l.start + b.start, end: l.end + b.start })));
}

/** What a report shows in place of notes about single users. */
export function singleUsers(blocks: readonly SheetBlock[], overlays: readonly OverlayRow[], versions: Versions, { approvals, owner, tool, study }: Parameters<typeof reportLayers>[2]): Shown[] {
  const own = byNote(overlays.filter((o) => o.kind === 'generalised' && o.words.trim() !== ''), versions);
  return blocks.filter((b) => b.note.thirdPerson).map(({ start, end, note, main }): Shown => {
    const wording: Row<'overlays'> | undefined = own.get(note.id)?.[0];
    const originals = blocks.filter((b) => b.note.id === note.id).map((b) => b.head.text);
    const leaves = main && wording && isApproved(wording, approvals) && stayOf(wording, originals, approvals, owner) === null;
    return { start, end, kind: 'generalised', words: leaves ? `[${tool?.redact(wording.words, { case: owner.id }) ?? wording.words}]` : main ? withheldWords[study.documentLanguage] : '' };
  });
}
