// Attachments (vedlegg): documents of a case, recordings of an interview, and files that sources were read from. A row
// tells of bytes that lie sealed in main's folder; they are there before it is.

import type { Reader } from '../changes/store.ts';
import type { AttachmentRow } from '../model/rows.ts';
import type { AttachmentKind } from '../model/vocabulary.ts';
import { isBlank } from '../text/clean.ts';
import { caseOfOwner, nextNumber, uncitedForGood } from './citing.ts';
import { plan, refuse, type Command, type Refusal } from './command.ts';
import { create, patch, remove } from './edits.ts';

export interface NewAttachment {
  /** What its sealed bytes lie under. */
  readonly id: string;
  /** A case, an interview or a source. */
  readonly owner: string;
  readonly kind: AttachmentKind;
  readonly name: string;
  /** Plain bytes. */
  readonly size: number;
  /** Of the plain bytes. */
  readonly sha256: string;
  readonly mime: string;
  /** What its chunks are sealed under, base64. */
  readonly key: string;
}

/**
 * Why such a file cannot be added, before its bytes are read; null where it can. Recordings belong to an interview in
 * which nobody said no to them.
 */
export async function attachmentObstacle(reader: Pick<Reader, 'get' | 'where'>, args: Pick<NewAttachment, 'owner' | 'kind' | 'name'>): Promise<Refusal | null> {
  const interview = await reader.get('interviews', args.owner);
  const owner = await caseOfOwner(reader, args.owner);
  if (!owner) return refuse('row-gone');
  if (owner.withdrawnAt !== null) return refuse('case-withdrawn', { pseudonym: owner.pseudonym });
  if (isBlank(args.name)) return refuse('attachment-name-missing');
  if (args.kind !== 'recording') return null;
  if (!interview) return refuse('recording-elsewhere');
  const against = (await reader.where('informants', 'case', owner.id)).find((i) => i.recordingAllowed === false && tookPart(interview, i.id));
  return against ? refuse('recording-refused', { pseudonym: against.pseudonym }) : null;
}

export const addAttachment: Command<NewAttachment> = async (reader, args, { at }) => {
  const obstacle = await attachmentObstacle(reader, args);
  if (obstacle) return obstacle;
  const known = (await reader.where('attachments', 'owner', args.owner)).find((a) => a.sha256 === args.sha256);
  if (known) return refuse('attachment-known', { name: known.name });
  const interview = await reader.get('interviews', args.owner);
  const heard = args.kind === 'recording' && interview && !interview.audio ? await patch(reader, 'interviews', interview, { audio: true }) : [];
  const next = await nextNumber(reader, (await caseOfOwner(reader, args.owner))!);
  return plan('attachment.add', [...create('attachments', { ...args, name: args.name.trim(), addedAt: at, number: next.number }), ...next.edits, ...heard]);
};

const tookPart = (interview: { readonly present: readonly string[]; readonly attendance: readonly { readonly informant: string }[] }, informant: string): boolean =>
  interview.present.includes(informant) || interview.attendance.some((a) => a.informant === informant);

/** The ending stays: without it no other program knows what a copy is. */
export const renameAttachment: Command<{ id: string; name: string }> = async (reader, { id, name }) => {
  const row = await reader.get('attachments', id);
  if (!row) return refuse('row-gone');
  if (isBlank(name)) return refuse('attachment-name-missing');
  const [ending = ''] = /\.[^.\s]{1,8}$/.exec(row.name) ?? [];
  const next = name.trim();
  return plan('attachment.rename', await patch(reader, 'attachments', row, { name: next.toLowerCase().endsWith(ending.toLowerCase()) ? next : next + ending }));
};

/** What cites it keeps the citation, unseen, until it is back. Undo brings it back while its bytes are there; see `docs/decisions/009-attachments-have-keys-of-their-own.md`. */
export const removeAttachment: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('attachments', id);
  if (!row) return refuse('row-gone');
  if (row.kind === 'recording') return refuse('recording-for-good');
  return plan('attachment.remove', [remove('attachments', id)]);
};

/**
 * Nothing brings it back: name and key leave the log too, and where it is cited the citation; an amount keeps its
 * figure. Its bytes are destroyed by whoever runs this.
 */
export const destroyAttachment: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('attachments', id);
  if (!row) return refuse('row-gone');
  return plan('attachment.destroy', [{ entity: 'attachments', key: id, op: 'erase' }, ...(await uncitedForGood(reader, row))]);
};

/** Recordings of these interviews: others were promised that they are destroyed, so none may vanish from sight before. */
export async function recordingsOf(reader: Pick<Reader, 'where'>, interviews: readonly { readonly id: string }[]): Promise<AttachmentRow[]> {
  const found: AttachmentRow[] = [];
  for (const { id } of interviews) found.push(...(await reader.where('attachments', 'owner', id)).filter((a) => a.kind === 'recording'));
  return found;
}
