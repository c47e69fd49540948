// What the commands on codings of a text are made of: the source or note as it is open, the coder's own rows in it, and
// a row put in the place of others. All of a note's text is the note: a coding of it is the note's tag.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId } from '../model/ids.ts';
import type { Anchor, CodeRow, CodingRow, NoteRow, SourceRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { anchorAt, type Span } from '../text/positions.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { refuse, type CommandContext, type Refusal } from './command.ts';
import { coverEdits } from './coverage.ts';
import { create, patch, put, remove } from './edits.ts';
import { codingId } from './notes.ts';

/** Which text is meant: that of a source, or one of the two of a note. */
export type TextWish = { readonly source: string } | { readonly note: string; readonly kind: 'raw' | 'written' };
/** A span of the newest version of a text: UTF-16 offsets, half-open. */
export type SpanArgs = Span & TextWish;
export type SourceSpan = Span & { readonly source: string };

export const spanCodingId = ({ text, start, end }: Pick<Anchor, 'text' | 'start' | 'end'>, code: string, coder: string): string =>
  naturalId('codings', text, String(start), String(end), code, coder);

export const isRefused = (outcome: object): outcome is Refusal => 'refused' in outcome;

/** `note`: what is coded is part of this note; null: of a source. */
export interface Open { readonly case: string; readonly interview: string | null; readonly note: NoteRow | null; readonly head: TextRow }

export async function openSource(reader: Pick<Reader, 'get'>, id: string): Promise<{ readonly source: SourceRow; readonly head: TextRow } | Refusal> {
  const source = await reader.get('sources', id);
  const head = source?.text == null ? undefined : await reader.get('texts', source.text);
  return source && head ? { source, head } : refuse('row-gone');
}

export async function openWished(reader: Pick<Reader, 'get'>, wish: TextWish): Promise<Open | Refusal> {
  if ('source' in wish) {
    const open = await openSource(reader, wish.source);
    return isRefused(open) ? open : { case: open.source.case, interview: open.source.interview, note: null, head: open.head };
  }
  const note = await reader.get('notes', wish.note);
  const head = note && (await reader.get('texts', (wish.kind === 'written' ? note.written : note.text) ?? ''));
  return note && head ? { case: note.case, interview: note.interview, note, head } : refuse('row-gone');
}

/** All of a text but blanks around it. */
export const wholeOf = ({ text }: Pick<TextRow, 'text'>): Span => tidySpan(text, { start: 0, end: text.length }) ?? { start: 0, end: 0 };

export const versionsOf = async (reader: Pick<Reader, 'where'>, head: TextRow): Promise<ReadonlyMap<string, TextRow>> =>
  new Map(head.parent === null ? [[head.id, head]] : (await reader.where('texts', 'owner', head.owner)).map((t) => [t.id, t]));

export const sameSpan = (a: Span | null, b: Span): boolean => a?.start === b.start && a.end === b.end;

/** Which row a code at a span is: the tag of a note where the span is all of it. */
export function placeId({ note, head }: Open, span: Span, code: string, coder: string): Pick<CodingRow, 'id' | 'anchor'> {
  if (note !== null && sameSpan(wholeOf(head), span)) return { id: codingId(note.id, code, coder), anchor: null };
  const anchor = anchorAt(head.id, head.text, span);
  return { id: spanCodingId(anchor, code, coder), anchor };
}

/** The coder's own row of a code at a span, if there is one: of a corrected text also where an earlier version was coded. */
export async function presentAt(reader: Reader, open: Open, span: Span, code: string, coder: string): Promise<CodingRow | undefined> {
  const { head } = open;
  const exact = await reader.get('codings', placeId(open, span, code, coder).id);
  if (exact || head.parent === null || placeId(open, span, code, coder).anchor === null) return exact;
  const versions = await versionsOf(reader, head);
  return (await reader.where('codings', 'code', code)).find((c) =>
    c.coder === coder && c.anchor !== null && versions.has(c.anchor.text) && sameSpan(placeIn(head.id, c.anchor, versions), span));
}

const defaultLocality = ({ locality }: CodeRow): CodingRow['locality'] => (locality === 'local' || locality === 'extralocal' ? locality : null);

/** The edits of a new coding alone, without what follows from it. */
export function codingEdits(open: Open, span: Span, code: CodeRow, { coder }: CommandContext): { id: string; edits: Edit[] } {
  const place = placeId(open, span, code.id, coder);
  return { id: place.id, edits: create('codings', { ...place, case: open.case, interview: open.interview, note: open.note?.id ?? null, code: code.id, coder, locality: defaultLocality(code) }) };
}

export async function freshCoding(reader: Reader, open: Open, span: Span, code: CodeRow, context: CommandContext): Promise<{ id: string; edits: Edit[] }> {
  const { id, edits } = codingEdits(open, span, code, context);
  const interview = open.interview === null ? undefined : await reader.get('interviews', open.interview);
  if (interview) edits.push(...(await coverEdits(reader, interview, code)));
  return { id, edits };
}

interface Own extends Open { readonly row: CodingRow; readonly span: Span; readonly versions: ReadonlyMap<string, TextRow> }

/** A coding of whoever codes, and where it is now; others' codings are theirs to change. */
export async function ownCoding(reader: Reader, id: string, { coder }: CommandContext): Promise<Own | Refusal> {
  const row = await reader.get('codings', id);
  const text = row?.anchor ? await reader.get('texts', row.anchor.text) : undefined;
  const note = row?.note == null ? undefined : await reader.get('notes', row.note);
  if (!row || (note ? row.anchor !== null && !text : !text)) return refuse('row-gone');
  if (row.coder !== coder) return refuse('coding-of-another');
  // Words of a written-out text that was taken away stand for the note.
  const isWhole = note !== undefined && (row.anchor === null || (text?.kind === 'written' && note.written === null));
  const wish: TextWish = note ? { note: note.id, kind: (isWhole ? note.written !== null : text?.kind === 'written') ? 'written' : 'raw' } : { source: text!.owner };
  const open = await openWished(reader, wish);
  if (isRefused(open)) return open;
  const versions = await versionsOf(reader, open.head);
  const span = isWhole || !row.anchor ? wholeOf(open.head) : placeIn(open.head.id, row.anchor, versions);
  return span ? { ...open, row, span, versions } : refuse('row-gone');
}

/** One row in the place of `rows`, with all that was said of them and all that points to them. */
export async function replaced(reader: Reader, own: Own, rows: readonly CodingRow[], span: Span, code: string, context: CommandContext): Promise<{ id: string; edits: Edit[] }> {
  const known = await presentAt(reader, own, span, code, context.coder);
  const { id, anchor } = known ?? placeId(own, span, code, context.coder);
  const gone = rows.filter((r) => r.id !== id);
  const edits = await inPlaceOf(reader, { id, anchor, code }, known && !rows.some((r) => r.id === known.id) ? [known, ...rows] : rows);
  return { id, edits: [...edits, ...(await relinked(reader, own.case, new Map(gone.map((r) => [r.id, id]))))] };
}

/** One row in the place of `rows`, with all that was said of them; its id may be one of theirs. */
export async function inPlaceOf(reader: Reader, is: Pick<CodingRow, 'id' | 'anchor' | 'code'>, rows: readonly CodingRow[]): Promise<Edit[]> {
  return [
    ...rows.filter((r) => r.id !== is.id).map((r) => remove('codings', r.id)),
    ...(await put(reader, 'codings', {
      ...rows[0]!, ...is,
      locality: rows.find((r) => r.locality !== null)?.locality ?? null,
      memo: [...new Set(rows.map((r) => r.memo).filter((memo) => memo !== ''))].join('\n\n'),
      forReport: rows.some((r) => r.forReport),
    })),
  ];
}

/** What pointed to rows of a case that gave way points to those in their place. `moved`: from the former's id to the new one's. */
export async function relinked(reader: Reader, caseId: string, moved: ReadonlyMap<string, string>): Promise<Edit[]> {
  const edits: Edit[] = [];
  for (const cell of await reader.where('cells', 'case', caseId)) {
    if (!cell.excerpts.some((x) => moved.has(x))) continue;
    edits.push(...(await patch(reader, 'cells', cell, { excerpts: [...new Set(cell.excerpts.map((x) => moved.get(x) ?? x))] })));
  }
  for (const [target, id] of moved) {
    for (const memo of await reader.where('memos', 'target', target)) edits.push(...(await patch(reader, 'memos', memo, { target: id })));
    for (const approval of await reader.where('approvals', 'target', target)) edits.push(...(await patch(reader, 'approvals', approval, { target: id })));
  }
  return edits;
}
