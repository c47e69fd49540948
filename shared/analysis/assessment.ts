// The effective assessment (vurdering) of a category or sub-category in a case: what counts, who said what, whether
// they differ, and whether anybody was asked at all.

import type { AssessmentRow, CodeRow } from '../model/rows.ts';
import { assessmentValues, contributing, mentioned, type AssessmentValue } from '../model/vocabulary.ts';
import { groupBy } from './group.ts';
import type { StudyData } from './study-data.ts';

/** One stored assessment: by an informant, by an interview as a whole, or set by hand for the case (interview null). */
export interface Voice { readonly value: AssessmentValue; readonly interview: string | null; readonly informant: string | null }

export interface Effective {
  readonly case: string;
  readonly code: string;
  /** What counts. */
  readonly value: AssessmentValue;
  /** Where the value comes from; `coverage`: the topic was put and nobody wished to answer. */
  readonly from: 'hand' | 'voices' | 'subcategory' | 'coverage' | 'none';
  /** The sub-category that a category took its value from. */
  readonly subcategory: string | null;
  /** All that was stored for this very code, strongest first. */
  readonly voices: readonly Voice[];
  /** Informants or interviews differ. */
  readonly sprikende: boolean;
  /** `never-asked`: no topic of it was touched and nothing is coded; `silent`: asked, but no statement. */
  readonly reach: 'never-asked' | 'silent' | 'stated';
}

export interface Assessments {
  /** Never fails: a pair that nothing is known of is `ikke-berort`. */
  of(caseId: string, code: string): Effective;
}

const rank = new Map(assessmentValues.map((value, i) => [value, i]));

/** Strongest first, in the order of the vocabulary. */
export const byStrength = (a: AssessmentValue, b: AssessmentValue): number => (rank.get(a) ?? 99) - (rank.get(b) ?? 99);
export const isContributing = (value: AssessmentValue): boolean => contributing.includes(value);
export const isMentioned = (value: AssessmentValue): boolean => mentioned.includes(value);

/** Values by which nobody says anything about the cost: they agree with everything. */
const isSilent = (value: AssessmentValue): boolean => value === 'ikke-berort' || value === 'ikke-svart';

/** What assessments are worked out from: a whole study, or one case of it. */
export type AssessmentFacts = Pick<StudyData, 'assessments' | 'codings' | 'codes' | 'coverage'>
  & { readonly byId: Pick<StudyData['byId'], 'codes' | 'interviews' | 'topics'> };

/** Indexes the facts once; each pair is worked out when first asked for. */
export function assessmentsOf(data: AssessmentFacts): Assessments {
  const stored = groupBy(data.assessments, (a) => pair(a.case, a.code));
  const coded = new Set(data.codings.map((c) => pair(c.case, c.code)));
  const subcategories = groupBy(data.codes.filter((c) => c.kind === 'subcategory' && !c.retired), (c) => c.parent ?? '');
  const coverage = coverageByCode(data);
  const known = new Map<string, Effective>();

  function work(caseId: string, code: string): Effective {
    const voices = (stored.get(pair(caseId, code)) ?? []).map(voiceOf).toSorted((a, b) => byStrength(a.value, b.value));
    const own = ownValue(voices);
    const differs = new Set(voices.filter((v) => !byHand(v) && !isSilent(v.value)).map((v) => v.value)).size > 1;
    const parts = (subcategories.get(code) ?? []).map((s) => of(caseId, s.id));
    const strongest = parts.toSorted((a, b) => byStrength(a.value, b.value))[0];
    const states = statesFor(data.byId.codes.get(code), caseId);
    const isCoded = coded.has(pair(caseId, code)) || parts.some((p) => coded.has(pair(caseId, p.code)));
    const base = { case: caseId, code, voices };
    const reached = (value: AssessmentValue): Effective['reach'] =>
      value !== 'ikke-berort' || isCoded ? 'stated' : states.size > 0 || parts.some((p) => p.reach !== 'never-asked') ? 'silent' : 'never-asked';
    if (own?.from === 'hand') return { ...base, value: own.value, from: 'hand', subcategory: null, sprikende: differs, reach: reached(own.value) };
    if (strongest && strongest.value !== 'ikke-berort' && (!own || byStrength(strongest.value, own.value) < 0)) {
      return { ...base, value: strongest.value, from: 'subcategory', subcategory: strongest.code, sprikende: differs || strongest.sprikende, reach: 'stated' };
    }
    if (own) return { ...base, value: own.value, from: 'voices', subcategory: null, sprikende: differs, reach: reached(own.value) };
    if (states.has('onsket-ikke-svare') && !isCoded) return { ...base, value: 'ikke-svart', from: 'coverage', subcategory: null, sprikende: false, reach: 'silent' };
    return { ...base, value: 'ikke-berort', from: 'none', subcategory: null, sprikende: false, reach: reached('ikke-berort') };
  }

  /** Coverage states of the topics that ask about a code; a sub-category is asked about through its category too. */
  function statesFor(code: CodeRow | undefined, caseId: string): ReadonlySet<string> {
    const direct = coverage.get(pair(caseId, code?.id ?? ''));
    if (code?.kind !== 'subcategory' || direct) return direct ?? new Set();
    const above = coverage.get(pair(caseId, code.parent ?? '')) ?? new Set<string>();
    // That the category was not answered is said once, of the category.
    return new Set([...above].map((s) => (s === 'onsket-ikke-svare' ? 'berort' : s)));
  }

  function of(caseId: string, code: string): Effective {
    const key = pair(caseId, code);
    const found = known.get(key) ?? work(caseId, code);
    known.set(key, found);
    return found;
  }
  return { of };
}

const pair = (caseId: string, code: string): string => `${caseId} ${code}`;
const voiceOf = (a: AssessmentRow): Voice => ({ value: a.value, interview: a.interview, informant: a.informant });
const byHand = (v: Voice): boolean => v.interview === null;

function ownValue(voices: readonly Voice[]): { value: AssessmentValue; from: 'hand' | 'voices' } | undefined {
  const hand = voices.find(byHand);
  if (hand) return { value: hand.value, from: 'hand' };
  const [first] = voices;
  return first && { value: first.value, from: 'voices' };
}

/** States beyond «ikke berørt» that topics linking to a code have in the case's interviews. */
function coverageByCode(data: AssessmentFacts): Map<string, Set<string>> {
  const states = new Map<string, Set<string>>();
  for (const row of data.coverage) {
    const caseId = data.byId.interviews.get(row.interview)?.case;
    if (caseId === undefined || row.state === 'ikke-berort') continue;
    for (const code of data.byId.topics.get(row.topic)?.links ?? []) {
      const key = pair(caseId, code);
      states.set(key, (states.get(key) ?? new Set()).add(row.state));
    }
  }
  return states;
}
