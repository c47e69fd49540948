// What was done about the study's deadlines: recordings deleted, a deadline moved. Each is logged with its day, so that
// the data-protection sheet can tell it.

import type { Row } from '../model/rows.ts';
import { isBlank } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { patch } from './edits.ts';

export type DeadlineEvent = NonNullable<Row<'study'>['deadlineLog']>[number];

/** The recordings are deleted where they lay, on a day that has been; none may be left in the study. */
export const recordingsDeleted: Command<{ on: string }> = async (reader, { on }, { at }) => {
  const [study] = await reader.all('study');
  if (!study) return refuse('study-missing');
  if (on > at.slice(0, 10)) return refuse('date-ahead');
  const left = (await reader.all('attachments')).filter((a) => a.kind === 'recording').length;
  if (left > 0) return refuse('recordings-left', { count: left });
  const event: DeadlineEvent = { at, kind: 'recordings-deleted', on, reason: '' };
  return plan('deadline.recordingsDeleted', await patch(reader, 'study', study, { deadlineLog: [...(study.deadlineLog ?? []), event] }));
};

/** A later day, with the reason. */
export const moveDeadline: Command<{ what: 'recordings' | 'project-end'; to: string; reason: string }> = async (reader, { what, to, reason }, { at }) => {
  const [study] = await reader.all('study');
  if (!study) return refuse('study-missing');
  const field = what === 'recordings' ? 'recordingsDeadline' : 'projectEnd';
  const now = study[field];
  if (isBlank(reason)) return refuse('deadline-reason-missing');
  if (now !== null && to <= now) return refuse('deadline-not-later');
  const event: DeadlineEvent = { at, kind: what === 'recordings' ? 'recordings-moved' : 'project-end-moved', on: to, reason: reason.trim() };
  return plan('deadline.move', await patch(reader, 'study', study, { [field]: to, deadlineLog: [...(study.deadlineLog ?? []), event] }));
};
