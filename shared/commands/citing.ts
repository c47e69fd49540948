// What a citation of a document takes: that the document is there, of the same case, and has such places; and a number,
// which it keeps.

import { documentNumbers, placeKindOf } from '../attachments/citing.ts';
import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import type { AttachmentRow, CaseRow, Cites } from '../model/rows.ts';
import { refuse, type Refusal } from './command.ts';
import { patch } from './edits.ts';

/** The case that an attachment of this owner is of. */
export async function caseOfOwner(reader: Pick<Reader, 'get'>, owner: string): Promise<CaseRow | undefined> {
  const interview = await reader.get('interviews', owner);
  const source = await reader.get('sources', owner);
  return reader.get('cases', interview?.case ?? source?.case ?? owner);
}

/** The number for a document of the case that is to come or has none, and the edits that remember it was given. */
export async function nextNumber(reader: Reader, owner: CaseRow): Promise<{ readonly number: number; readonly edits: readonly Edit[] }> {
  const number = Math.max(owner.lastDocument ?? 0, ...(await numbersOf(reader, owner)).values()) + 1;
  return { number, edits: await patch(reader, 'cases', owner, { lastDocument: number }) };
}

async function numbersOf(reader: Reader, owner: CaseRow): Promise<ReadonlyMap<string, number>> {
  const [interviews, sources] = await Promise.all([reader.where('interviews', 'case', owner.id), reader.where('sources', 'case', owner.id)]);
  const documents: AttachmentRow[] = [];
  for (const id of [owner.id, ...interviews.map((i) => i.id), ...sources.map((s) => s.id)]) documents.push(...(await reader.where('attachments', 'owner', id)));
  return documentNumbers(documents, owner.lastDocument ?? 0);
}

/**
 * The edits beside the citing row's own; a refusal where it cannot cite so. `caseId`: the case of the row, null where
 * it may be about any.
 */
export async function citing(reader: Reader, cites: Cites | null | undefined, caseId: string | null): Promise<readonly Edit[] | Refusal> {
  if (!cites) return [];
  const row = await reader.get('attachments', cites.attachment);
  const owner = row && (await caseOfOwner(reader, row.owner));
  if (!row || !owner) return refuse('document-gone');
  if (caseId !== null && owner.id !== caseId) return refuse('document-elsewhere');
  if (cites.place && cites.place.kind !== placeKindOf(row)) return refuse('document-place');
  if (row.number != null) return [];
  // From before documents had numbers: the one that it is shown with.
  const number = (await numbersOf(reader, owner)).get(row.id)!;
  return [...(await patch(reader, 'attachments', row, { number })), ...(await patch(reader, 'cases', owner, { lastDocument: Math.max(number, owner.lastDocument ?? 0) }))];
}

/** The edits that take the citations of a document out of the study and its log for good. */
export async function uncitedForGood(reader: Reader, { id: attachment, owner }: AttachmentRow): Promise<Edit[]> {
  const edits: Edit[] = [];
  const caseId = (await caseOfOwner(reader, owner))?.id ?? owner;
  const rows = [
    ...(await reader.where('amounts', 'case', caseId)).map(({ id }) => ['amounts', id] as const), ...(await reader.all('memos')).map(({ id }) => ['memos', id] as const),
  ];
  for (const [entity, key] of rows) {
    // What cites another since then has told of this one before.
    const ever = (await reader.history(key)).some((c) => c.field === 'cites' && (c.value as Cites | null)?.attachment === attachment);
    if (ever) edits.push({ entity, key, op: 'erase', field: 'cites', value: attachment });
  }
  return edits;
}
