// Text about a single user (enkeltbruker): proposals for the mark, and what of it may leave the study.

import type { StudyData } from '../analysis/study-data.ts';
import type { AmountRow, NoteRow } from '../model/rows.ts';

/** Why a text seems to tell of a single user. */
export type ThirdPersonSign = 'single-user' | 'age-and-condition' | 'child' | 'death' | 'violence' | 'verdict';

export interface ThirdPersonHit { readonly sign: ThirdPersonSign; readonly start: number; readonly end: number }

/** Signs that the text tells of a single user; none: nothing is proposed. */
export function thirdPersonSigns(_text: string): ThirdPersonHit[] {
  return [];
}

/** Why a note stays in the study. */
export type StayReason =
  | 'withdrawn' | 'no-generalised-wording' | 'not-approved' | 'second-person-needed' | 'recognisable-combination';

export type Leave =
  | { readonly leaves: true; /** Not redacted yet. */ readonly words: string; readonly generalised: boolean }
  | { readonly leaves: false; readonly reason: StayReason };

/** Whether a note may leave the study, and in which wording: one about a single user only as its approved generalised one. */
export function mayLeave(_note: NoteRow, _data: StudyData): Leave {
  return { leaves: false, reason: 'not-approved' };
}

/** An amount as it may leave: one for a single user in whole millions; null where nothing is left of it. */
export function outgoingAmount(amount: AmountRow, _data: StudyData): AmountRow | null {
  return amount;
}
