// A note sheet (notatark): the notes of an interview put together to one text, to be read and coded as a source is. It
// is made anew from the notes each time and kept nowhere: every place of it is a place of one note's own text.

import type { CodingRow, NoteRow, TextRow } from '../model/rows.ts';
import { placeIn } from './anchor-place.ts';
import type { Span } from './positions.ts';
import type { Turn } from './source-lines.ts';

/** A note with its newest texts; `written`: null where it was not written out, or that was withdrawn. */
export interface SheetNote { readonly note: NoteRow; readonly raw: TextRow; readonly written: TextRow | null; /** Withdrawn: nothing of it is shown. */ readonly hidden: boolean }

/** Where one text of a note stands in the sheet. */
export interface SheetBlock extends Span { readonly note: NoteRow; readonly kind: 'raw' | 'written'; readonly head: TextRow; /** What the note reads as; else the raw line beneath it. */ readonly main: boolean }

export interface NoteSheet { readonly text: string; readonly blocks: readonly SheetBlock[]; readonly turns: readonly Turn[]; readonly hidden: number }

/** Whom the raw line beneath a written-out one is said by. */
export const rawLabel = '\u0000raw';

/** `notes`: in order. `withRaw`: written-out notes of which the raw line is shown too, since something is coded in it. */
export function noteSheet(notes: readonly SheetNote[], withRaw: ReadonlySet<string>): NoteSheet {
  const blocks: SheetBlock[] = [];
  const turns: Turn[] = [];
  let text = '';
  let hidden = 0;
  for (const { note, raw, written, hidden: isHidden } of notes) {
    if (isHidden) {
      hidden++;
      turns.push({ speaker: null, from: null, hidden: true, lines: [{ start: text.length, end: text.length, speaker: null, from: null, hidden: true, labels: [] }] });
      text += '\n';
      continue;
    }
    const own: readonly (readonly ['raw' | 'written', TextRow])[] = written ? [['written', written], ...(withRaw.has(note.id) ? [['raw', raw] as const] : [])] : [['raw', raw]];
    for (const [at, [kind, head]] of own.entries()) {
      const start = text.length;
      text += head.text;
      blocks.push({ start, end: text.length, note, kind, head, main: at === 0 });
      const speaker = at === 0 ? note.speaker : rawLabel;
      const lines = linesIn(head.text, start).map((line) => ({ ...line, speaker, from: note.elapsed, hidden: false, labels: [] }));
      if (lines.length > 0) turns.push({ speaker, from: at === 0 ? note.elapsed : null, hidden: false, lines });
      text += '\n';
    }
  }
  return { text, blocks, turns, hidden };
}

function linesIn(text: string, offset: number): Span[] {
  let at = offset;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line === '' ? [] : [{ start, end: start + line.length }];
  });
}

export type NotePart = Span & { readonly note: string; readonly kind: 'raw' | 'written' };

/** The texts that a span of the sheet is of, each with its own offsets. */
export const partsOf = (blocks: readonly SheetBlock[], span: Span): NotePart[] =>
  blocks.flatMap((b) => {
    const start = Math.max(b.start, span.start);
    const end = Math.min(b.end, span.end);
    return start < end || (span.start === span.end && start === end) ? [{ note: b.note.id, kind: b.kind, start: start - b.start, end: end - b.start }] : [];
  });

/** Where a coding of a note stands in the sheet: a tag at all that the note reads as. Null where the note is not shown. */
export function placeOnSheet(blocks: ReadonlyMap<string, readonly SheetBlock[]>, { note, anchor }: Pick<CodingRow, 'note' | 'anchor'>, versions: ReadonlyMap<string, TextRow>): Span | null {
  const own = blocks.get(note ?? '');
  const main = own?.find((b) => b.main);
  if (!own || !main) return null;
  const kind = anchor && versions.get(anchor.text)?.kind;
  const block = own.find((b) => b.kind === kind);
  const place = anchor && block ? placeIn(block.head.id, anchor, versions) : null;
  // Words of a written-out text that was taken away stand for the note.
  return place && block ? { start: block.start + place.start, end: block.start + place.end } : { start: main.start, end: main.end };
}
