// Live notes: saving, editing, tagging. Saving one note is one action, with all that follows from it.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId, newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import type { CodeRow, NoteRow, Row } from '../model/rows.ts';
import { isBlank } from '../text/clean.ts';
import type { Splice } from '../text/positions.ts';
import { proposeAmounts, reproposeAmounts } from './amounts.ts';
import { plan, refuse, type Command, type CommandContext } from './command.ts';
import { coverEdits, topicsOf, touch } from './coverage.ts';
import { create, patch, remove } from './edits.ts';
import { firstText, nextText } from './texts.ts';

export interface NewNote {
  /** Given by the composer, so that a draft that was saved after all is known again. */
  readonly id?: string;
  readonly interview: string;
  readonly text: string;
  /** When the first character was typed: wall time with offset. */
  readonly at: string;
  /** Milliseconds since the interview started, from a clock that never jumps. */
  readonly elapsed: number;
  readonly topic: string | null;
  readonly speaker: string | null;
  readonly verbatim: boolean;
  readonly thirdPerson: boolean;
  readonly walkThrough: boolean;
  readonly tags: readonly string[];
}

/** Saves a note, its tags and the amounts in it, and touches its topics. */
export const addNote: Command<NewNote, { id: string }> = async (reader, args, context) => {
  if (isBlank(args.text)) return refuse('note-empty');
  const interview = await reader.get('interviews', args.interview);
  if (!interview) return refuse('interview-gone');
  const id = args.id ?? newId();
  const text = firstText({ owner: id, scope: interview.id, kind: 'raw' }, args.text);
  const others = await reader.where('notes', 'interview', interview.id);
  const edits: Edit[] = [
    ...text.edits,
    ...create('notes', {
      id, interview: interview.id, case: interview.case, at: args.at, elapsed: Math.max(0, Math.round(args.elapsed)),
      topic: args.topic, speaker: args.speaker, verbatim: args.verbatim, thirdPerson: args.thirdPerson,
      walkThrough: args.walkThrough, text: text.id, order: orderAfter(others),
    }),
  ];
  const touched = new Set<string>(args.topic === null ? [] : [args.topic]);
  for (const tag of new Set(args.tags)) {
    const code = await reader.get('codes', tag);
    if (!code) return refuse('row-gone');
    edits.push(...tagEdits({ id, interview: interview.id, case: interview.case }, code, context));
    for (const topic of await topicsOf(reader, interview.guide, code)) touched.add(topic);
  }
  for (const topic of touched) edits.push(...(await touch(reader, interview.id, topic)));
  const amounts = proposeAmounts({ note: id, text: text.id, case: interview.case, interview: interview.id }, text.text);
  return plan('note.add', [...edits, ...amounts], { id });
};

type Tagged = Pick<NoteRow, 'id' | 'interview' | 'case'>;

export const codingId = (note: string, code: string, coder: string): string => naturalId('codings', note, code, coder);

export function tagEdits(note: Tagged, code: CodeRow, { coder }: CommandContext): Edit[] {
  const locality = code.locality === 'local' || code.locality === 'extralocal' ? code.locality : null;
  return create('codings', {
    id: codingId(note.id, code.id, coder), case: note.case, interview: note.interview, note: note.id, code: code.id, coder, locality,
  });
}

/** Puts a tag on a note, or takes the coder's own one off. */
export const toggleTag: Command<{ note: string; code: string; on?: boolean }, { on: boolean }> = async (reader, args, context) => {
  const note = await reader.get('notes', args.note);
  const code = await reader.get('codes', args.code);
  if (!note || !code) return refuse('row-gone');
  const id = codingId(note.id, code.id, context.coder);
  const present = await reader.get('codings', id);
  const on = args.on ?? present === undefined;
  if (on === (present !== undefined)) return plan(on ? 'note.tag' : 'note.untag', [], { on });
  if (!on) return plan('note.untag', [remove('codings', id)], { on });
  const edits = tagEdits(note, code, context);
  const interview = await reader.get('interviews', note.interview);
  if (interview) edits.push(...(await coverEdits(reader, interview, code)));
  return plan('note.tag', edits, { on });
};

export interface NoteEdit {
  readonly id: string;
  readonly text: string;
  /** The editor's own splices since the stored version. */
  readonly splices: readonly Splice[];
  readonly changes?: Partial<Pick<NoteRow, 'speaker' | 'verbatim' | 'thirdPerson' | 'topic'>>;
  /** The tags it shall have; absent: as they are. */
  readonly tags?: readonly string[];
}

/** Corrects a note: a new version of its raw line, its marks and its tags. */
export const editNote: Command<NoteEdit> = async (reader, args, context) => {
  const note = await reader.get('notes', args.id);
  if (!note) return refuse('row-gone');
  if (isBlank(args.text)) return refuse('note-empty');
  const head = await reader.get('texts', note.text);
  if (!head) return refuse('row-gone');
  const edits: Edit[] = [];
  const changes: Partial<NoteRow> = { ...args.changes };
  const next = nextText(head, args.text, args.splices);
  if (next.text !== head.text) {
    edits.push(...next.edits);
    changes.text = next.id;
    edits.push(...(await reproposeAmounts(reader, note, next)));
  }
  edits.push(...(await patch(reader, 'notes', note, changes)));
  if (args.tags) edits.push(...(await retag(reader, note, args.tags, context)));
  return plan('note.edit', edits);
};

async function retag(reader: Reader, note: NoteRow, tags: readonly string[], context: CommandContext): Promise<Edit[]> {
  // What is coded in part is not the note's tag, and stays.
  const own = (await reader.where('codings', 'note', note.id)).filter((c) => c.coder === context.coder && c.anchor === null);
  const edits = own.filter((c) => !tags.includes(c.code)).map((c) => remove('codings', c.id));
  const interview = await reader.get('interviews', note.interview);
  for (const tag of tags) {
    if (own.some((c) => c.code === tag)) continue;
    const code = await reader.get('codes', tag);
    if (!code) continue;
    edits.push(...tagEdits(note, code, context));
    if (interview) edits.push(...(await coverEdits(reader, interview, code)));
  }
  return edits;
}

/** Sets marks of a note without touching its text. */
export const markNote: Command<{ id: string; changes: Partial<Pick<NoteRow, 'speaker' | 'verbatim' | 'thirdPerson' | 'topic' | 'withdrawnAt'>> }> = async (reader, { id, changes }) => {
  const note = await reader.get('notes', id);
  if (!note) return refuse('row-gone');
  return plan('note.mark', await patch(reader, 'notes', note, changes));
};

/** Removes a note with its texts, tags and amounts; one action, so that undo brings all back. */
export const removeNote: Command<{ id: string }> = async (reader, { id }) => {
  const note = await reader.get('notes', id);
  if (!note) return refuse('row-gone');
  const edits: Edit[] = [remove('notes', id)];
  for (const coding of await reader.where('codings', 'note', id)) edits.push(remove('codings', coding.id));
  for (const amount of await reader.where('amounts', 'note', id)) edits.push(remove('amounts', amount.id));
  for (const text of await reader.where('texts', 'owner', id)) edits.push(remove('texts', text.id));
  return plan('note.remove', edits);
};

/** Writes a note out (renskriving) beside its raw line, which is kept; an empty text takes it away. */
export const writeOut: Command<{ note: string; text: string; splices: readonly Splice[] }> = async (reader, args) => {
  const note = await reader.get('notes', args.note);
  if (!note) return refuse('row-gone');
  if (isBlank(args.text)) return plan('note.write-out', await patch(reader, 'notes', note, { written: null }));
  const head = note.written === null ? undefined : await reader.get('texts', note.written);
  const next = head
    ? nextText(head, args.text, args.splices)
    : firstText({ owner: note.id, scope: note.interview, kind: 'written' }, args.text);
  if (head && head.text === next.text) return plan('note.write-out', []);
  return plan('note.write-out', [...next.edits, ...(await patch(reader, 'notes', note, { written: next.id }))]);
};

/** Sets one coding local or extra-local, its memo, or whether the report may quote it. */
export const updateCoding: Command<{ id: string; changes: Partial<Pick<Row<'codings'>, 'locality' | 'memo' | 'forReport'>> }> = async (reader, { id, changes }) => {
  const row = await reader.get('codings', id);
  if (!row) return refuse('row-gone');
  return plan('coding.update', await patch(reader, 'codings', row, changes));
};
