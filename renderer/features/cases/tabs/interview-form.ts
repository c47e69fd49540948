// The fields of an interview that is planned, and the way between them and the row.

import { z } from 'zod';
import { isoWithOffset } from '../../../../shared/changes/clock.ts';
import type { InterviewRow } from '../../../../shared/model/rows.ts';
import { interviewModes } from '../../../../shared/model/vocabulary.ts';
import { date, dateOut, flag, ref, chosen } from '../form/parts.ts';
import { clockText, today } from '../form/dates.ts';

/** 09:15 of what people type: 9.15, 0915, 9. */
export function parseClock(text: string): string | undefined {
  const found = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : undefined;
}

const clock = z.string().transform((typed, context): string | null => {
  if (typed.trim() === '') return null;
  const read = parseClock(typed);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'notTime' });
  return z.NEVER;
});

export const interviewSchema = z.object({
  guide: z.string().min(1, 'required'),
  date: date(),
  clock,
  mode: chosen(interviewModes),
  language: chosen(['nb', 'nn'] as const),
  noteTaker: ref(),
  present: z.array(z.string()),
  audio: flag,
  followUpOf: ref(),
});
export type InterviewFields = z.output<typeof interviewSchema>;
export type InterviewTyped = z.input<typeof interviewSchema>;

/** The moment in this machine's time zone; a day without a clock is taken to begin at nine. */
export function momentOf(day: string | null, time: string | null): string | null {
  return day === null ? null : isoWithOffset(new Date(`${day}T${time ?? '09:00'}:00`).getTime());
}

export const interviewValues = (row: InterviewRow): InterviewTyped => ({
  guide: row.guide,
  date: row.plannedAt === null ? '' : dateOut(today(new Date(row.plannedAt))),
  clock: row.plannedAt === null ? '' : clockText(row.plannedAt),
  mode: row.mode,
  language: row.language,
  noteTaker: row.noteTaker ?? '',
  present: [...row.present],
  audio: row.audio,
  followUpOf: row.followUpOf ?? '',
});

export const newInterviewValues = (guide: string): InterviewTyped => ({
  guide, date: '', clock: '', mode: 'video', language: 'nb', noteTaker: '', present: [], audio: false, followUpOf: '',
});

type Planned = Pick<InterviewRow, 'guide' | 'mode' | 'language' | 'noteTaker' | 'present' | 'audio' | 'followUpOf' | 'plannedAt'>;

export const interviewFields = ({ date: day, clock: time, ...plain }: InterviewFields): Planned => ({ ...plain, plannedAt: momentOf(day, time) });

/** One field's change as a change of the row: day and clock are one moment there. */
export function interviewChanges(changed: Partial<InterviewFields>, typed: InterviewTyped): Partial<Planned> {
  const { date: day, clock: time, ...plain } = changed;
  if (day === undefined && time === undefined) return plain;
  const both = interviewSchema.pick({ date: true, clock: true }).safeParse(typed);
  return both.success ? { ...plain, plannedAt: momentOf(both.data.date, both.data.clock) } : plain;
}
