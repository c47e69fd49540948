// Cells: the assessment and the municipality example (kommuneeksempel) of a category in a case.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId, newId } from '../model/ids.ts';
import type { CellRow, Row } from '../model/rows.ts';
import type { AssessmentValue } from '../model/vocabulary.ts';
import { isBlank } from '../text/clean.ts';
import { sha256Hex } from '../text/hash.ts';
import { placeIn } from '../text/anchor-place.ts';
import { anchorAt, type Splice } from '../text/positions.ts';
import { changesOf, plan, refuse, type Changes, type Command } from './command.ts';
import { create, patch, put, remove } from './edits.ts';
import { firstText, nextText } from './texts.ts';

export const cellId = (caseId: string, code: string): string => naturalId('cells', caseId, code);

/** The cell of a case and a code, and what makes it where it is not there yet. */
export async function ensureCell(reader: Reader, caseId: string, code: string): Promise<{ cell: CellRow; edits: Edit[] } | undefined> {
  const id = cellId(caseId, code);
  const present = await reader.get('cells', id);
  if (present) return { cell: present, edits: [] };
  if (!(await reader.get('cases', caseId)) || !(await reader.get('codes', code))) return undefined;
  const cell: CellRow = { id, case: caseId, code, text: null, status: 'tom', excerpts: [], amounts: [], quotes: [] };
  return { cell, edits: create('cells', cell) };
}

interface ExampleEdit { readonly case: string; readonly code: string; readonly text: string; readonly splices: readonly Splice[] }

/** Writes a municipality example; a first text makes the cell a draft, an emptied one makes it empty. */
export const writeExample: Command<ExampleEdit> = async (reader, args) => {
  const found = await ensureCell(reader, args.case, args.code);
  if (!found) return refuse('row-gone');
  const { cell, edits } = found;
  const head = cell.text === null ? undefined : await reader.get('texts', cell.text);
  const next = head
    ? nextText(head, args.text, args.splices)
    : firstText({ owner: cell.id, scope: args.case, kind: 'example' }, args.text);
  if ((head?.text ?? '') === next.text) return plan('cell.write', edits);
  const status = isBlank(next.text) ? 'tom' : cell.status === 'tom' ? 'utkast' : cell.status;
  return plan('cell.write', [...edits, ...next.edits, ...(await patch(reader, 'cells', cell, { text: next.id, status }))]);
};

interface ExampleStart { readonly case: string; readonly code: string; readonly text: string; readonly amounts: readonly string[]; readonly excerpts: readonly string[] }

/** Starts a municipality example from a draft, linked to what it rests on; refused where something is written already. */
export const startExample: Command<ExampleStart> = async (reader, args) => {
  const found = await ensureCell(reader, args.case, args.code);
  if (!found) return refuse('row-gone');
  const { cell, edits } = found;
  const head = cell.text === null ? undefined : await reader.get('texts', cell.text);
  if (head && !isBlank(head.text)) return refuse('example-written');
  const next = head ? nextText(head, args.text, []) : firstText({ owner: cell.id, scope: args.case, kind: 'example' }, args.text);
  const link = (present: readonly string[], more: readonly string[]): string[] => [...new Set([...present, ...more])];
  return plan('cell.write', [...edits, ...next.edits, ...(await patch(reader, 'cells', cell, {
    text: next.id, status: 'utkast', amounts: link(cell.amounts, args.amounts), excerpts: link(cell.excerpts, args.excerpts),
  }))]);
};

/** Sets status, quotes, and the excerpts and amounts that the paragraph rests on. */
export const updateCell: Command<{ case: string; code: string; changes: Changes<CellRow, Pick<CellRow, 'status' | 'quotes' | 'excerpts' | 'amounts'>> }> = async (reader, args) => {
  const found = await ensureCell(reader, args.case, args.code);
  if (!found) return refuse('row-gone');
  const changes = changesOf(found.cell, args.changes);
  if (changes.status === 'ferdig' && found.cell.text === null) return refuse('example-empty');
  return plan('cell.update', [...found.edits, ...(await patch(reader, 'cells', found.cell, changes))]);
};

/** A new quote's id, for `updateCell`. */
export const newQuoteId = newId;

interface AssessmentKey { readonly case: string; readonly code: string; readonly interview: string | null; readonly informant: string | null }

export const assessmentId = (k: AssessmentKey): string =>
  naturalId('assessments', k.case, k.code, k.interview ?? '', k.informant ?? '');

/** Sets an assessment with who said it; null takes it away. Values that differ are both kept. */
export const setAssessment: Command<AssessmentKey & { value: AssessmentValue | null }> = async (reader, args) => {
  const id = assessmentId(args);
  if (args.value === null) {
    return plan('assessment.set', (await reader.get('assessments', id)) ? [remove('assessments', id)] : []);
  }
  if (!(await reader.get('cases', args.case)) || !(await reader.get('codes', args.code))) return refuse('row-gone');
  const row = { id, case: args.case, code: args.code, interview: args.interview, informant: args.informant, value: args.value };
  return plan('assessment.set', await put(reader, 'assessments', row));
};

/** The generalised wording of a note about a single user: what may leave the study once it is approved. */
export const generaliseNote: Command<{ note: string; words: string }, { id: string | null }> = async (reader, { note, words }, { coder }) => {
  const row = await reader.get('notes', note);
  if (!row) return refuse('row-gone');
  const id = naturalId('overlays', note, 'generalised');
  const present = await reader.get('overlays', id);
  if (isBlank(words)) return plan('note.generalise', present ? [remove('overlays', id)] : [], { id: null });
  const text = await reader.get('texts', row.text);
  if (!text) return refuse('row-gone');
  const anchor = anchorAt(text.id, text.text, { start: 0, end: text.text.length });
  const edits = await put(reader, 'overlays', {
    id, text: text.id, scope: row.interview, anchor, kind: 'generalised', words: words.trim(), author: coder,
  });
  return plan('note.generalise', edits, { id });
};

/** Approves a generalised wording as it stands; the approval falls when the wording changes. */
export const approve: Command<{ overlay: string; kind: Row<'approvals'>['kind'] }> = async (reader, { overlay, kind }, { coder, at }) => {
  const row = await reader.get('overlays', overlay);
  if (!row) return refuse('row-gone');
  if (kind === 'sensitive-event' && row.author === coder) return refuse('second-person-needed');
  const id = naturalId('approvals', overlay, kind, coder);
  const sha256 = approvedHash(row.words, await passageNow(reader, row));
  return plan('approval.add', await put(reader, 'approvals', { id, target: overlay, by: coder, at, kind, sha256 }));
};

/** Of a source, what was approved is the wording in place of these very words: the approval falls when either changes. */
const approvedHash = (words: string, passage: string | undefined): string => sha256Hex(passage === undefined ? words : `${words}\n\n${passage}`);

/** The words that a wording stands in place of, where it is on a source. */
async function passageNow(reader: Reader, { anchor }: Row<'overlays'>): Promise<string | undefined> {
  const text = await reader.get('texts', anchor.text);
  if (text?.kind !== 'source') return undefined;
  const source = await reader.get('sources', text.owner);
  const versions = new Map((await reader.where('texts', 'owner', text.owner)).map((t) => [t.id, t]));
  const head = versions.get(source?.text ?? '');
  const place = head && placeIn(head.id, anchor, versions);
  return head && place ? head.text.slice(place.start, place.end) : '';
}

type Wording = Pick<Row<'overlays'>, 'id' | 'words'>;

/** Approvals of this wording as it stands. `passage`: on a source, the words that it stands in place of. */
export const standingApprovals = (overlay: Wording, approvals: readonly Row<'approvals'>[], passage?: string): Row<'approvals'>[] => {
  const ofIt = approvals.filter((a) => a.target === overlay.id);
  const sha256 = ofIt.length === 0 ? '' : approvedHash(overlay.words, passage);
  return ofIt.filter((a) => a.sha256 === sha256);
};

/** True where an approval of this wording stands. */
export const isApproved = (overlay: Wording, approvals: readonly Row<'approvals'>[], passage?: string): boolean =>
  standingApprovals(overlay, approvals, passage).length > 0;
