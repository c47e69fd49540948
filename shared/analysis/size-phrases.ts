// How a municipality is named in prose: by its size, so that each phrase stands for at least three of the sample.

import { capitalised, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { CaseRow } from '../model/rows.ts';
import { includedCases, type StudyData } from './study-data.ts';
import { commonWords, kindOf, phraseWords, type PhraseKind } from './size-words.ts';

/** A phrase must stand for at least this many municipalities of the sample. */
const fewestPerPhrase = 3;

export interface PhraseGroup {
  readonly kind: PhraseKind;
  /** The included cases that are named so. */
  readonly cases: readonly string[];
}

/** Bounds of the groups before any merging, in inhabitants: the two upper size classes are one. */
const bounds = [0, 5_000, 10_000, 20_000, Infinity] as const;
/** From here «i underkant av 10 000» is true. */
const justUnderTen = 8_000;

interface Part { readonly from: number; readonly to: number; readonly cases: readonly CaseRow[] }

/**
 * The cases in groups that share a phrase. Each group holds three or more, since a reader who knows the sample table
 * can tell who a phrase is used for; only cases without a population, and samples under three, fall outside that.
 */
export function phraseGroups(cases: readonly CaseRow[]): PhraseGroup[] {
  const known = cases.filter((c) => c.population !== null);
  const unknown = cases.filter((c) => c.population === null);
  let parts: Part[] = bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? Infinity;
    return { from, to, cases: known.filter((c) => c.population! >= from && c.population! < to) };
  });
  parts = parts.filter((p) => p.cases.length > 0);
  for (;;) {
    const small = parts.findIndex((p) => p.cases.length < fewestPerPhrase);
    if (small < 0 || parts.length === 1) break;
    const beside = neighbour(parts, small);
    const [low, high] = small < beside ? [small, beside] : [beside, small];
    parts.splice(low, 2, merged(parts[low]!, parts[high]!));
  }
  const groups = parts.flatMap(splitJustUnderTen).map((p): PhraseGroup => ({
    kind: p.cases.length < fewestPerPhrase ? 'common' : kindOf(p.from, p.to), cases: p.cases.map((c) => c.id),
  }));
  return unknown.length > 0 ? [...groups, { kind: 'common', cases: unknown.map((c) => c.id) }] : groups;
}

/** The smaller of the groups next to it, so that as little as possible is said less exactly. */
function neighbour(parts: readonly Part[], at: number): number {
  const below = parts[at - 1]?.cases.length ?? Infinity;
  const above = parts[at + 1]?.cases.length ?? Infinity;
  return below <= above ? at - 1 : at + 1;
}

const merged = (a: Part, b: Part): Part => ({ from: a.from, to: b.to, cases: [...a.cases, ...b.cases] });

/** «i underkant av 10 000» where it holds three and leaves three or none. */
function splitJustUnderTen(part: Part): Part[] {
  if (part.from !== 5_000 || part.to !== 10_000) return [part];
  const upper = part.cases.filter((c) => c.population! >= justUnderTen);
  const rest = part.cases.filter((c) => c.population! < justUnderTen);
  if (upper.length < fewestPerPhrase || (rest.length > 0 && rest.length < fewestPerPhrase)) return [part];
  const near = { from: justUnderTen, to: 10_000, cases: upper };
  return rest.length === 0 ? [near] : [{ ...part, cases: rest }, near];
}

/** Names cases one after another; forgets what was said when a subsection begins. */
export interface Attribution {
  /** A new subsection: «kommunen som er nevnt over» never reaches back across it. */
  begin(subsection: string): void;
  /** The case as it is named here; capitalised for the start of a sentence unless told. */
  phrase(caseId: string, position?: 'start' | 'inside'): SafeText;
  /** «kommunen», for naming it once more in the same paragraph. */
  again(position?: 'start' | 'inside'): SafeText;
  readonly groups: readonly PhraseGroup[];
}

/** Sizes among the included cases of the study. */
export function attributor(data: Pick<StudyData, 'cases'>, language: Language): Attribution {
  const groups = phraseGroups(includedCases(data));
  const kinds = new Map(groups.flatMap((g) => g.cases.map((c) => [c, g.kind] as const)));
  /** Cases of this subsection, in the order they were first named. */
  let named: string[] = [];
  let latest: string | null = null;
  const placed = (text: SafeText, position: 'start' | 'inside'): SafeText => (position === 'start' ? capitalised(text) : text);

  function words(caseId: string): SafeText {
    const seen = named.indexOf(caseId);
    if (seen >= 0) {
      const only = latest === caseId || named.length === 1;
      latest = caseId;
      return only ? commonWords[language].above : commonWords[language].nthAbove(seen + 1);
    }
    const kind = kinds.get(caseId) ?? 'common';
    const before = named.filter((c) => (kinds.get(c) ?? 'common') === kind).length;
    named.push(caseId);
    latest = caseId;
    return phraseWords(kind, before + 1, language);
  }
  return {
    begin: () => { named = []; latest = null; },
    phrase: (caseId, position = 'start') => placed(words(caseId), position),
    again: (position = 'start') => placed(commonWords[language].again, position),
    groups,
  };
}
