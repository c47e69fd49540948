// What is done to a source that the study has: its name, kind, interview and speakers, and taking it away.

import type { Reader } from '../changes/store.ts';
import type { AmountRow, CodingRow, Row, SourceRow, TextRow } from '../model/rows.ts';
import { cleanText, isBlank } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { patch, remove } from './edits.ts';

/** What stands in the texts of a source, and goes when it goes. */
export interface SourceContents {
  readonly texts: readonly TextRow[];
  readonly codings: readonly CodingRow[];
  readonly overlays: readonly Row<'overlays'>[];
  readonly amounts: readonly AmountRow[];
  /** On the source itself or on a coding in it. */
  readonly memos: readonly Row<'memos'>[];
  /** Documents that were added to the source. */
  readonly attachments: readonly Row<'attachments'>[];
}

export async function contentsOf(reader: Pick<Reader, 'where'>, source: Pick<SourceRow, 'id' | 'case'>): Promise<SourceContents> {
  const texts = await reader.where('texts', 'owner', source.id);
  const ids = new Set(texts.map((t) => t.id));
  const codings = (await reader.where('codings', 'case', source.case)).filter((c) => c.anchor !== null && ids.has(c.anchor.text));
  const amounts = (await reader.where('amounts', 'case', source.case)).filter((a) => a.anchor !== null && ids.has(a.anchor.text));
  const overlays: Row<'overlays'>[] = [];
  for (const id of ids) overlays.push(...(await reader.where('overlays', 'text', id)));
  const memos: Row<'memos'>[] = [];
  for (const target of [source.id, ...codings.map((c) => c.id)]) memos.push(...(await reader.where('memos', 'target', target)));
  return { texts, codings, overlays, amounts, memos, attachments: await reader.where('attachments', 'owner', source.id) };
}

export type SourceFields = Pick<SourceRow, 'title' | 'kind' | 'interview'>;

/** Renames a source, or says what it is or which interview it is of; what is coded in it follows to the interview. */
export const updateSource: Command<{ id: string; changes: Partial<SourceFields> }> = async (reader, { id, changes }) => {
  const row = await reader.get('sources', id);
  const owner = row && (await reader.get('cases', row.case));
  if (!row || !owner) return refuse('row-gone');
  if (changes.title !== undefined && isBlank(changes.title)) return refuse('source-title-missing');
  const next = changes.title === undefined ? changes : { ...changes, title: cleanText(changes.title).replaceAll(/\s+/g, ' ').trim() };
  const { interview } = changes;
  if (interview != null && (await reader.get('interviews', interview))?.case !== owner.id) return refuse('interview-elsewhere', { pseudonym: owner.pseudonym });
  const edits = await patch(reader, 'sources', row, next);
  if (interview !== undefined && interview !== row.interview) {
    const { codings, amounts } = await contentsOf(reader, row);
    for (const c of codings) edits.push(...(await patch(reader, 'codings', c, { interview })));
    for (const a of amounts) edits.push(...(await patch(reader, 'amounts', a, { interview })));
  }
  return plan('source.update', edits);
};

/** Calls the file that a source was read from by another name; the hash of it stays, so that it is known again. */
export const renameOrigin: Command<{ id: string; name: string }> = async (reader, { id, name }) => {
  const row = await reader.get('sources', id);
  if (!row?.origin) return refuse('row-gone');
  const clean = cleanText(name).replaceAll(/\s+/g, ' ').trim();
  if (clean === '') return refuse('source-title-missing');
  return plan('source.update', await patch(reader, 'sources', row, { origin: { ...row.origin, name: clean } }));
};

/** Whom a label of a source stands for: an informant by id, an interviewer, or nobody known. */
export type Speaker = { readonly informant: string } | 'interviewer' | 'unknown';

export const speakerOf = ({ informant, interviewer }: NonNullable<SourceRow['speakers']>[number]): Speaker =>
  (informant !== null ? { informant } : interviewer === true ? 'interviewer' : 'unknown');

/** The row's own form of it. */
export const speakerEntry = (label: string, who: Speaker): NonNullable<SourceRow['speakers']>[number] =>
  (typeof who === 'object' ? { label, informant: who.informant } : who === 'interviewer' ? { label, informant: null, interviewer: true } : { label, informant: null });

/** Says whom a label stands for. */
export const setSpeaker: Command<{ id: string; label: string; who: Speaker }> = async (reader, { id, label, who }) => {
  const row = await reader.get('sources', id);
  if (!row || !(row.paragraphs?.some((p) => p.speaker === label) || row.speakers?.some((s) => s.label === label))) return refuse('row-gone');
  if (typeof who === 'object' && (await reader.get('informants', who.informant))?.case !== row.case) return refuse('row-gone');
  const speakers = row.speakers ?? [];
  const entry = speakerEntry(label, who);
  const next = speakers.some((s) => s.label === label) ? speakers.map((s) => (s.label === label ? entry : s)) : [...speakers, entry];
  return plan('source.speaker', await patch(reader, 'sources', row, { speakers: next }));
};

/** Takes a source away, with its texts and all that stands in them. */
export const removeSource: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('sources', id);
  if (!row) return refuse('row-gone');
  const { texts, codings, overlays, amounts, memos, attachments } = await contentsOf(reader, row);
  return plan('source.remove', [
    ...texts.map((r) => remove('texts', r.id)), ...codings.map((r) => remove('codings', r.id)), ...overlays.map((r) => remove('overlays', r.id)),
    ...amounts.map((r) => remove('amounts', r.id)), ...memos.map((r) => remove('memos', r.id)), ...attachments.map((r) => remove('attachments', r.id)), remove('sources', id),
  ]);
};
