// An interview from plan to after-work: start, pause, who is present, coverage, promises, field note.

import type { Reader } from '../changes/store.ts';
import { naturalId, newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import type { InterviewRow, Row, RowInput } from '../model/rows.ts';
import type { CoverageState } from '../model/vocabulary.ts';
import { interviewRemoval } from './cases.ts';
import { plan, refuse, type Command } from './command.ts';
import { recordingsOf } from './attachments.ts';
import { create, patch, put, remove } from './edits.ts';

type NewInterview = Pick<RowInput<'interviews'>, 'guide' | 'mode' | 'language' | 'followUpOf' | 'audio' | 'plannedAt' | 'present' | 'noteTaker'> & { readonly case: string };

/** Plans an interview; `K03-I2` is its code. */
export const addInterview: Command<NewInterview, { id: string }> = async (reader, args, { coder }) => {
  const owner = await reader.get('cases', args.case);
  if (!owner) return refuse('row-gone');
  if (!(await reader.get('guides', args.guide))) return refuse('guide-missing');
  const others = await reader.where('interviews', 'case', args.case);
  const taken = new Set(others.map((i) => i.code));
  let n = others.length + 1;
  while (taken.has(`${owner.pseudonym}-I${n}`)) n++;
  const id = newId();
  return plan('interview.add', create('interviews', {
    ...args, id, code: `${owner.pseudonym}-I${n}`, interviewers: [coder], order: orderAfter(others),
  }), { id });
};

export const updateInterview: Command<{ id: string; changes: Partial<InterviewRow> }> = async (reader, { id, changes }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (changes.guide !== undefined && changes.guide !== row.guide && row.status !== 'planned') return refuse('guide-fixed');
  return plan('interview.update', await patch(reader, 'interviews', row, changes));
};

export const removeInterview: Command<{ id: string }> = async (reader, { id }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (row.status === 'running' || row.status === 'paused') return refuse('interview-running', { code: row.code });
  if ((await recordingsOf(reader, [row])).length > 0) return refuse('recordings-first');
  return plan('interview.remove', await interviewRemoval(reader, id));
};

export const startInterview: Command<{ id: string }> = async (reader, { id }, { at }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (row.status !== 'planned') return refuse('interview-started', { code: row.code });
  const attendance = row.present.map((informant) => ({ informant, at, event: 'joined' as const }));
  return plan('interview.start', await patch(reader, 'interviews', row, { status: 'running', startedAt: at, attendance }));
};

export const pauseInterview: Command<{ id: string }> = async (reader, { id }, { at }) => {
  const row = await reader.get('interviews', id);
  if (row?.status !== 'running') return refuse(row ? 'interview-not-running' : 'row-gone');
  return plan('interview.pause', await patch(reader, 'interviews', row, { status: 'paused', pauses: [...row.pauses, { from: at, to: null }] }));
};

/** Resumes after a pause, or reopens an interview that was ended too early. */
export const resumeInterview: Command<{ id: string }> = async (reader, { id }, { at }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (row.status === 'paused') {
    const pauses = row.pauses.map((p) => (p.to === null ? { ...p, to: at } : p));
    return plan('interview.resume', await patch(reader, 'interviews', row, { status: 'running', pauses }));
  }
  if (row.status === 'ended' && row.endedAt !== null) {
    const pauses = [...row.pauses, { from: row.endedAt, to: at }];
    return plan('interview.reopen', await patch(reader, 'interviews', row, { status: 'running', endedAt: null, pauses }));
  }
  return refuse('interview-not-running');
};

export const endInterview: Command<{ id: string }> = async (reader, { id }, { at }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (row.status === 'ended' || row.status === 'planned') return refuse('interview-not-running');
  const pauses = row.pauses.map((p) => (p.to === null ? { ...p, to: at } : p));
  return plan('interview.end', await patch(reader, 'interviews', row, { status: 'ended', endedAt: at, pauses }));
};

/** Marks when the walk-through (gjennomgang) began. */
export const startWalkThrough: Command<{ id: string }> = async (reader, { id }, { at }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  if (row.walkThroughAt !== null) return plan('interview.walk-through', []);
  return plan('interview.walk-through', await patch(reader, 'interviews', row, { walkThroughAt: at }));
};

/** An informant joins or leaves while the interview runs. */
export const setPresent: Command<{ id: string; informant: string; present: boolean }> = async (reader, args, { at }) => {
  const row = await reader.get('interviews', args.id);
  if (!row) return refuse('row-gone');
  const informant = await reader.get('informants', args.informant);
  if (!informant) return refuse('row-gone');
  const event: InterviewRow['attendance'][number] = { informant: args.informant, at, event: args.present ? 'joined' : 'left' };
  const started = row.status !== 'planned';
  const changes: Partial<InterviewRow> = started ? { attendance: [...row.attendance, event] } : {};
  // Who left a planned interview was never there; who left a running one took part.
  if (args.present && !row.present.includes(args.informant)) changes.present = [...row.present, args.informant];
  if (!args.present && !started) changes.present = row.present.filter((i) => i !== args.informant);
  return plan(args.present ? 'interview.join' : 'interview.leave', await patch(reader, 'interviews', row, changes));
};

/** Who is in the room at this moment: the last event of each that took part. */
export function inTheRoom(interview: Pick<InterviewRow, 'present' | 'attendance'>): string[] {
  return interview.present.filter((id) => {
    const last = interview.attendance.findLast((a) => a.informant === id);
    return last === undefined || last.event === 'joined';
  });
}

/** Sets parts of the field note; the others stay, also where one of them was saved in the same breath. */
export const setFieldNote: Command<{ id: string; changes: Partial<InterviewRow['fieldNote']> }> = async (reader, { id, changes }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  return plan('interview.field-note', await patch(reader, 'interviews', row, { fieldNote: { ...row.fieldNote, ...changes } }));
};

/** After-work is done, or open again where `done` is false. */
export const setAfterWorkDone: Command<{ id: string; done: boolean }> = async (reader, { id, done }, { at }) => {
  const row = await reader.get('interviews', id);
  if (!row) return refuse('row-gone');
  return plan('interview.after-work', await patch(reader, 'interviews', row, { afterWorkDoneAt: done ? at : null }));
};

export const setCoverage: Command<{ interview: string; topic: string; state: CoverageState }> = async (reader, args) => {
  if (!(await reader.get('interviews', args.interview))) return refuse('row-gone');
  return plan('coverage.set', await coverageEdits(reader, args));
};

/** The row that says how far a topic came in an interview; one id on every machine. */
export const coverageEdits = (reader: Reader, args: { interview: string; topic: string; state: CoverageState }) =>
  put(reader, 'coverage', { id: naturalId('coverage', args.interview, args.topic), ...args });

export const addPromise: Command<{ interview: string; text: string; by: string | null; topic: string | null }, { id: string }> = async (reader, args) => {
  const interview = await reader.get('interviews', args.interview);
  if (!interview) return refuse('row-gone');
  if (args.text.trim() === '') return refuse('promise-empty');
  const id = newId();
  const others = await reader.where('promises', 'interview', args.interview);
  return plan('promise.add', create('promises', { ...args, text: args.text.trim(), id, case: interview.case, order: orderAfter(others) }), { id });
};

export const updatePromise: Command<{ id: string; changes: Partial<Row<'promises'>> }> = async (reader, { id, changes }) => {
  const row = await reader.get('promises', id);
  if (!row) return refuse('row-gone');
  return plan('promise.update', await patch(reader, 'promises', row, changes));
};

export const removePromise: Command<{ id: string }> = async (reader, { id }) => {
  if (!(await reader.get('promises', id))) return refuse('row-gone');
  return plan('promise.remove', [remove('promises', id)]);
};
