// The words of what is coded, as they stand now: a note as it reads, or a span of a source without what may not be read;
// and who said it, as the source calls them.

import type { CodingRow, NoteRow, SourceRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { Span } from '../text/positions.ts';
import { goneInformants, openWords, sourceLines, type SourceLine } from '../text/source-lines.ts';
import { noteText, type StudyData } from './study-data.ts';

export type Marked =
  | { readonly words: string; readonly in: 'note'; readonly note: NoteRow }
  | { readonly words: string; readonly in: 'source'; readonly source: SourceRow; readonly span: Span; readonly speakers: readonly string[] };

/** Null where it may not be read; without words where a correction left none. */
export function markedBy(data: StudyData): (row: CodingRow) => Marked | null {
  const gone = goneInformants(data.informants);
  const sources = new Map(data.sources.map((s) => [s.id, s]));
  const lines = new Map<string, readonly SourceLine[]>();
  return (row) => {
    const note = row.note === null ? undefined : data.byId.notes.get(row.note);
    if (note) return { words: noteText(data, note)?.text ?? '', in: 'note', note };
    const source = row.anchor ? sources.get(data.byId.texts.get(row.anchor.text)?.owner ?? '') : undefined;
    const head = source?.text == null ? undefined : data.byId.texts.get(source.text);
    const span = head && row.anchor && placeIn(head.id, row.anchor, data.byId.texts);
    if (!source || !head || !span) return null;
    const known = lines.get(head.id) ?? sourceLines(source, head, data.byId.texts, gone);
    lines.set(head.id, known);
    const spoken = known.filter((l) => !l.hidden && l.start < span.end && l.end > span.start);
    return { words: openWords(span, known, head.text), in: 'source', source, span, speakers: [...new Set(spoken.flatMap((l) => l.speaker ?? []))] };
  };
}
