// What the chapter on method says of the interviews: how many, of what kind, how long, with whom.

import type { InterviewRow } from '../model/rows.ts';
import type { interviewModes } from '../model/vocabulary.ts';
import { roleGroups, roles, type RoleGroupSlug } from '../templates/roles.ts';
import { includedCases, type StudyData } from './study-data.ts';

export interface InterviewFacts {
  /** Ended interviews of included cases with at least one informant who has not withdrawn. */
  readonly held: readonly InterviewRow[];
  readonly cases: number;
  readonly single: number;
  /** With two informants: a conversation of its own kind, not yet a group. */
  readonly pair: number;
  /** With three informants or more. */
  readonly group: number;
  readonly followUps: number;
  /** Cases that were interviewed again. */
  readonly casesWithFollowUp: number;
  readonly modes: Readonly<Record<(typeof interviewModes)[number], number>>;
  /** Whole minutes without pauses, over those with both times; null where there are none. */
  readonly minutes: { readonly shortest: number; readonly longest: number; readonly median: number } | null;
  /** `2018-02` to `2018-12`, in the local time of the interviews. */
  readonly months: { readonly first: string; readonly last: string } | null;
  readonly informants: number;
  /** Fewest and most informants in one interview. */
  readonly perInterview: { readonly fewest: number; readonly most: number } | null;
  /** Role groups that somebody belongs to, in the order of the list. */
  readonly roleGroups: readonly { readonly group: RoleGroupSlug; readonly count: number }[];
  readonly recorded: number;
  readonly withNotes: number;
}

export function interviewFacts(data: StudyData): InterviewFacts {
  const included = new Set(includedCases(data).map((c) => c.id));
  const stays = (informant: string): boolean => data.byId.informants.get(informant)?.withdrawnAt === null;
  const present = (i: InterviewRow): string[] => i.present.filter(stays);
  const held = data.interviews.filter((i) => i.status === 'ended' && included.has(i.case) && (i.present.length === 0 || present(i).length > 0));
  const followUps = held.filter((i) => i.followUpOf !== null);
  const minutes = held.flatMap((i) => minutesOf(i) ?? []).toSorted((a, b) => a - b);
  const months = held.flatMap((i) => (i.startedAt === null ? [] : [i.startedAt.slice(0, 7)])).toSorted();
  const sizes = held.map((i) => present(i).length).filter((n) => n > 0);
  const informants = [...new Set(held.flatMap(present))];
  const noted = new Set(data.notes.map((n) => n.interview));
  return {
    held,
    cases: new Set(held.map((i) => i.case)).size,
    single: sizes.filter((n) => n === 1).length,
    pair: sizes.filter((n) => n === 2).length,
    group: sizes.filter((n) => n > 2).length,
    followUps: followUps.length,
    casesWithFollowUp: new Set(followUps.map((i) => i.case)).size,
    modes: {
      telefon: held.filter((i) => i.mode === 'telefon').length,
      video: held.filter((i) => i.mode === 'video').length,
      fysisk: held.filter((i) => i.mode === 'fysisk').length,
    },
    minutes: minutes.length === 0 ? null : { shortest: minutes[0]!, longest: minutes.at(-1)!, median: medianOf(minutes) },
    months: months.length === 0 ? null : { first: months[0]!, last: months.at(-1)! },
    informants: informants.length,
    perInterview: sizes.length === 0 ? null : { fewest: Math.min(...sizes), most: Math.max(...sizes) },
    roleGroups: countGroups(data, informants),
    recorded: held.filter((i) => i.audio).length,
    withNotes: held.filter((i) => noted.has(i.id)).length,
  };
}

/** Of sorted numbers, at least one. */
const medianOf = (sorted: readonly number[]): number =>
  Math.round((sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2);

/** Whole minutes from start to end without the pauses; null while either is missing. */
export function minutesOf(interview: Pick<InterviewRow, 'startedAt' | 'endedAt' | 'pauses'>): number | null {
  if (interview.startedAt === null || interview.endedAt === null) return null;
  const start = Date.parse(interview.startedAt);
  const end = Date.parse(interview.endedAt);
  const paused = interview.pauses.reduce((sum, p) => {
    const from = Math.max(start, Date.parse(p.from));
    const to = Math.min(end, p.to === null ? end : Date.parse(p.to));
    return sum + Math.max(0, to - from);
  }, 0);
  return Math.max(0, Math.round((end - start - paused) / 60_000));
}

function countGroups(data: StudyData, informants: readonly string[]): InterviewFacts['roleGroups'] {
  const groupOf = new Map(roles.map((r) => [r.slug as string, r.group]));
  const members = informants.map((id) => groupOf.get(data.byId.informants.get(id)?.role ?? 'annen') ?? 'annen');
  return roleGroups.map((g) => ({ group: g.slug, count: members.filter((m) => m === g.slug).length })).filter((g) => g.count > 0);
}
