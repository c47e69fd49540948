// What the study has promised to be done with by a day: recordings deleted, the project ended. Reminded of 30 and 7
// days before, and for as long as it is overdue.

import type { AttachmentRow, InterviewRow, StudyRow } from '../model/rows.ts';

export interface Deadline {
  readonly what: 'recordings' | 'project-end';
  readonly on: string;
  /** Whole days until then; negative: overdue. */
  readonly days: number;
  readonly urgency: 'month' | 'week' | 'overdue';
}

const dayNumber = (iso: string): number => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/**
 * Those near enough to say, the most urgent first. `today` ISO. Recordings that were never made, or are deleted, are not
 * asked for; those that lie in the study always are.
 */
export function deadlinesOf(
  study: Pick<StudyRow, 'projectEnd' | 'recordingsDeadline' | 'deadlineLog'>, interviews: readonly Pick<InterviewRow, 'audio' | 'startedAt'>[], today: string,
  attachments: readonly Pick<AttachmentRow, 'kind'>[] = [],
): Deadline[] {
  const deleted = (study.deadlineLog ?? []).flatMap((e) => (e.kind === 'recordings-deleted' ? [e.on] : [])).toSorted().at(-1) ?? '';
  const areLeft = attachments.some((a) => a.kind === 'recording') || interviews.some((i) => i.audio && (i.startedAt ?? '9').slice(0, 10) > deleted);
  const wanted = [
    { what: 'recordings' as const, on: areLeft ? study.recordingsDeadline : null },
    { what: 'project-end' as const, on: study.projectEnd },
  ];
  return wanted.flatMap(({ what, on }): Deadline[] => {
    if (on === null) return [];
    const days = dayNumber(on) - dayNumber(today);
    if (days > 30) return [];
    return [{ what, on, days, urgency: days < 0 ? 'overdue' : days <= 7 ? 'week' : 'month' }];
  }).toSorted((a, b) => a.days - b.days);
}
