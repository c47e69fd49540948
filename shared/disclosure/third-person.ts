// Text about a single user (enkeltbruker): proposals for the mark, and what of a note may leave the study.

import type { StudyData } from '../analysis/study-data.ts';
import { isApproved, standingApprovals } from '../commands/cells.ts';
import type { CaseRow, NoteRow, Row } from '../model/rows.ts';
import { children, conditions, deaths, events, identifying, occurs, singleUser, verdicts, violence, withCondition } from './third-person-words.ts';

/** Why a text seems to tell of a single user. */
export type ThirdPersonSign = 'single-user' | 'age-and-condition' | 'child' | 'death' | 'violence' | 'verdict';

export interface ThirdPersonHit { readonly sign: ThirdPersonSign; readonly start: number; readonly end: number }

const sensitive = [['child', children], ['death', deaths], ['violence', violence], ['verdict', verdicts]] as const;

/** Children, deaths, violence, verdicts in a text, whoever it tells of. */
export const sensitiveSigns = (text: string): ThirdPersonHit[] =>
  sensitive.flatMap(([sign, pattern]) => [...text.matchAll(pattern)].map((m) => ({ sign, start: m.index, end: m.index + m[0].length })));

/**
 * Signs that a text tells of a single user; none: nothing is proposed. A child or a death is a sign only beside a
 * single person, since leaders speak of children and deaths in general too.
 */
export function thirdPersonSigns(text: string): ThirdPersonHit[] {
  const patterns = occurs([conditions], text) ? [...singleUser, ...withCondition] : singleUser;
  const single = patterns.flatMap((p) => [...text.matchAll(p)]).map((m): ThirdPersonHit => {
    const sign = /\d/.test(m[0]) && occurs([conditions], sentenceAt(text, m.index)) ? 'age-and-condition' : 'single-user';
    return { sign, start: m.index, end: m.index + m[0].length };
  });
  if (single.length === 0) return [];
  return [...single, ...sensitiveSigns(text)].toSorted((a, b) => a.start - b.start);
}

/** The rest of the sentence. */
const sentenceAt = (text: string, from: number): string => text.slice(from).split(/[.!?\n]/u, 1)[0] ?? '';

/** Why a note stays in the study. */
export type StayReason =
  | 'withdrawn' | 'no-generalised-wording' | 'not-approved' | 'second-person-needed' | 'recognisable-combination';

export type Leave =
  | { readonly leaves: true; /** Not redacted yet. */ readonly words: string; readonly generalised: boolean }
  | { readonly leaves: false; readonly reason: StayReason };

const stays = (reason: StayReason): Leave => ({ leaves: false, reason });

/** Whether a note may leave the study, and in which wording: one about a single user only as its approved generalised one. */
export function mayLeave(note: NoteRow, data: StudyData): Leave {
  const kept = data.byId.notes.get(note.id);
  if (!kept) return stays('withdrawn');
  const raw = data.byId.texts.get(kept.text)?.text ?? '';
  const written = kept.written === null ? '' : (data.byId.texts.get(kept.written)?.text ?? '');
  if (!kept.thirdPerson) return { leaves: true, words: written || raw, generalised: false };
  const overlay = generalisedOf(kept, data);
  if (!overlay) return stays('no-generalised-wording');
  if (!isApproved(overlay, data.approvals)) return stays('not-approved');
  const reason = stayOf(overlay, [raw, written], data.approvals, data.byId.cases.get(kept.case));
  return reason === null ? { leaves: true, words: overlay.words, generalised: true } : stays(reason);
}

type Approvals = readonly Row<'approvals'>[];

/** Why an approved wording stays all the same; `originals` are what it generalises, `passage` as for `isApproved`. */
export function stayOf(
  overlay: Row<'overlays'>, originals: readonly string[], approvals: Approvals, owner: Pick<CaseRow, 'population'> | undefined, passage?: string,
): 'second-person-needed' | 'recognisable-combination' | null {
  // What happened decides, not only how much of it is still said.
  if ([...originals, overlay.words].some((t) => sensitiveSigns(t).length > 0) && !secondPersonApproved(overlay, approvals, passage)) return 'second-person-needed';
  return isRecognisable(overlay.words, owner) ? 'recognisable-combination' : null;
}

/** The generalised wording of a note. */
function generalisedOf(note: NoteRow, data: StudyData): Row<'overlays'> | undefined {
  return generalisedByNote(data).get(note.id);
}

const generalisedCache = new WeakMap<StudyData, ReadonlyMap<string, Row<'overlays'>>>();
function generalisedByNote(data: StudyData): ReadonlyMap<string, Row<'overlays'>> {
  const known = generalisedCache.get(data);
  if (known) return known;
  const found = new Map<string, Row<'overlays'>>();
  for (const overlay of data.overlays) {
    const owner = data.byId.texts.get(overlay.text)?.owner;
    if (overlay.kind === 'generalised' && owner !== undefined && overlay.words.trim() !== '') found.set(owner, overlay);
  }
  generalisedCache.set(data, found);
  return found;
}

/** Someone other than the author of the wording approved it as telling of a child, a death, violence or a verdict. */
const secondPersonApproved = (overlay: Row<'overlays'>, approvals: Approvals, passage?: string): boolean =>
  standingApprovals(overlay, approvals, passage).some((a) => a.kind === 'sensitive-event' && a.by !== overlay.author);

/** Below this many inhabitants a condition or event must not stand with age, family, origin or year. */
const recognisableBelow = 10_000;

/** A condition or an event together with age, family, origin or exact year, in a municipality where that is enough. */
export function isRecognisable(words: string, owner: Pick<CaseRow, 'population'> | undefined): boolean {
  const population = owner?.population ?? 0;
  return population < recognisableBelow && occurs([conditions, ...events], words) && occurs(identifying, words);
}
