// What the commands on codings of a source's text are made of: the source as it is open, the coder's own rows in it,
// and a row put in the place of others.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId } from '../model/ids.ts';
import type { Anchor, CodeRow, CodingRow, SourceRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { anchorAt, type Span } from '../text/positions.ts';
import { refuse, type CommandContext, type Refusal } from './command.ts';
import { coverEdits } from './coverage.ts';
import { create, patch, put, remove } from './edits.ts';

/** A span of the newest version of a source's text: UTF-16 offsets, half-open. */
export interface SpanArgs extends Span { readonly source: string }

export const spanCodingId = ({ text, start, end }: Pick<Anchor, 'text' | 'start' | 'end'>, code: string, coder: string): string =>
  naturalId('codings', text, String(start), String(end), code, coder);

export const isRefused = (outcome: object): outcome is Refusal => 'refused' in outcome;

interface Open { readonly source: SourceRow; readonly head: TextRow }

export async function openSource(reader: Pick<Reader, 'get'>, id: string): Promise<Open | Refusal> {
  const source = await reader.get('sources', id);
  const head = source?.text == null ? undefined : await reader.get('texts', source.text);
  return source && head ? { source, head } : refuse('row-gone');
}

export const versionsOf = async (reader: Pick<Reader, 'where'>, head: TextRow): Promise<ReadonlyMap<string, TextRow>> =>
  new Map(head.parent === null ? [[head.id, head]] : (await reader.where('texts', 'owner', head.owner)).map((t) => [t.id, t]));

export const sameSpan = (a: Span | null, b: Span): boolean => a?.start === b.start && a.end === b.end;

/** The coder's own row of a code at a span, if there is one: of a corrected text also where an earlier version was coded. */
export async function presentAt(reader: Reader, { head }: Open, span: Span, code: string, coder: string): Promise<CodingRow | undefined> {
  const exact = await reader.get('codings', spanCodingId({ text: head.id, ...span }, code, coder));
  if (exact || head.parent === null) return exact;
  const versions = await versionsOf(reader, head);
  return (await reader.where('codings', 'code', code)).find((c) =>
    c.coder === coder && c.anchor !== null && versions.has(c.anchor.text) && sameSpan(placeIn(head.id, c.anchor, versions), span));
}

const defaultLocality = ({ locality }: CodeRow): CodingRow['locality'] => (locality === 'local' || locality === 'extralocal' ? locality : null);

/** The edits of a new coding alone, without what follows from it. */
export function codingEdits({ source, head }: Open, span: Span, code: CodeRow, { coder }: CommandContext): { id: string; edits: Edit[] } {
  const anchor = anchorAt(head.id, head.text, span);
  const id = spanCodingId(anchor, code.id, coder);
  return { id, edits: create('codings', { id, case: source.case, interview: source.interview, note: null, anchor, code: code.id, coder, locality: defaultLocality(code) }) };
}

export async function freshCoding(reader: Reader, open: Open, span: Span, code: CodeRow, context: CommandContext): Promise<{ id: string; edits: Edit[] }> {
  const { id, edits } = codingEdits(open, span, code, context);
  const interview = open.source.interview === null ? undefined : await reader.get('interviews', open.source.interview);
  if (interview) edits.push(...(await coverEdits(reader, interview, code)));
  return { id, edits };
}

interface Own extends Open { readonly row: CodingRow; readonly span: Span; readonly versions: ReadonlyMap<string, TextRow> }

/** A coding of whoever codes, and where it is now; others' codings are theirs to change. */
export async function ownCoding(reader: Reader, id: string, { coder }: CommandContext): Promise<Own | Refusal> {
  const row = await reader.get('codings', id);
  const text = row?.anchor ? await reader.get('texts', row.anchor.text) : undefined;
  if (!row?.anchor || !text) return refuse('row-gone');
  if (row.coder !== coder) return refuse('coding-of-another');
  const open = await openSource(reader, text.owner);
  if (isRefused(open)) return open;
  const versions = await versionsOf(reader, open.head);
  const span = placeIn(open.head.id, row.anchor, versions);
  return span ? { ...open, row, span, versions } : refuse('row-gone');
}

/** One row in the place of `rows`, with all that was said of them and all that points to them. */
export async function replaced(reader: Reader, own: Own, rows: readonly CodingRow[], span: Span, code: string, context: CommandContext): Promise<{ id: string; edits: Edit[] }> {
  const known = await presentAt(reader, own, span, code, context.coder);
  const anchor = known?.anchor ?? anchorAt(own.head.id, own.head.text, span);
  const id = known?.id ?? spanCodingId(anchor, code, context.coder);
  const gone = rows.filter((r) => r.id !== id);
  const edits = await inPlaceOf(reader, { id, anchor, code }, known && !rows.some((r) => r.id === known.id) ? [known, ...rows] : rows);
  return { id, edits: [...edits, ...(await relinked(reader, own.source.case, new Map(gone.map((r) => [r.id, id]))))] };
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
