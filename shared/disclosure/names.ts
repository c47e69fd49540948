// The names of the linking key: whose they are, what stands in their place, and the matcher that finds them.

import type { Language, Trilingual } from '../model/language.ts';
import type { LinkingKey, NameEntry } from '../model/linking-key.ts';
import { combine, personForms, placeForms, type Forms } from './name-forms.ts';
import { nameMatcher, type NameMatcher } from './name-matcher.ts';

export interface Name {
  /** Tells one name from another, whatever form it stands in. */
  readonly id: string;
  readonly kind: NameEntry['kind'];
  /** The case it belongs to; null: all. */
  readonly case: string | null;
  /** The label that a researcher gave, without brackets; null where the kind decides. */
  readonly label: string | null;
  /** A person who was interviewed. */
  readonly leader: boolean;
}

/** Every name of the key, with its forms. `caseOf` tells which case an informant belongs to. */
export function namesOf(key: LinkingKey, caseOf: (informant: string) => string | null): { name: Name; forms: Forms }[] {
  const cases = key.cases.filter((c) => c.name.trim() !== '').map((c) => ({
    name: { id: c.case, kind: 'municipality' as const, case: c.case, label: null, leader: false },
    forms: placeForms(c.name, 'municipality'),
  }));
  const informants = key.informants.filter((i) => i.name.trim() !== '').map((i) => ({
    name: { id: i.informant, kind: 'person' as const, case: caseOf(i.informant), label: null, leader: true },
    forms: personForms(i.name),
  }));
  const listed = key.names.map((n) => ({
    // The label of a municipality's own name says «own», which is wrong in another's text.
    name: { id: n.id, kind: n.kind, case: n.case, label: n.kind === 'municipality' && n.case !== null ? null : bare(n.label), leader: false },
    forms: combine(...[n.term, ...n.forms].map((term) => formsOf(n.kind, term))),
  }));
  return [...cases, ...informants, ...listed];
}

function formsOf(kind: NameEntry['kind'], term: string): Forms {
  if (kind === 'person') return personForms(term);
  return placeForms(term, kind === 'municipality' || kind === 'neighbour' ? 'municipality' : 'place');
}

const bare = (label: string): string => label.replaceAll(/[[\]\n]/g, '').trim();

export const matcherOf = (key: LinkingKey, caseOf: (informant: string) => string | null): NameMatcher<Name> =>
  nameMatcher(namesOf(key, caseOf));

const words = {
  own: { nb: 'navn på egen kommune', nn: 'namn på eigen kommune', en: 'name of own municipality' },
  other: { nb: 'annen kommune', nn: 'annan kommune', en: 'another municipality' },
  municipality: { nb: 'navn på kommune', nn: 'namn på kommune', en: 'name of municipality' },
  leader: { nb: 'leder', nn: 'leiar', en: 'leader' },
  person: { nb: 'navn på person', nn: 'namn på person', en: 'name of person' },
  institution: { nb: 'navn på institusjon', nn: 'namn på institusjon', en: 'name of institution' },
  place: { nb: 'navn på sted', nn: 'namn på stad', en: 'name of place' },
  unknown: { nb: 'navn', nn: 'namn', en: 'name' },
} as const satisfies Record<string, Trilingual>;

/**
 * What stands in place of a form, without brackets. Where several names share it, one that belongs to the text's
 * own case is taken first. `isSafe` keeps out a label that itself holds a name.
 */
export function labelFor(names: readonly Name[], caseId: string | null, language: Language, isSafe: (label: string) => boolean): string {
  const name = names.find((n) => caseId !== null && n.case === caseId) ?? names.find((n) => n.kind === 'municipality') ?? names[0];
  if (!name) return words.unknown[language];
  const own = name.label === null || name.label === '' || !isSafe(name.label) ? null : name.label;
  switch (name.kind) {
    case 'municipality':
      if (own !== null) return own;
      if (name.case === null || caseId === null) return words.municipality[language];
      return words[name.case === caseId ? 'own' : 'other'][language];
    case 'neighbour':
      return own !== null && (name.case === null || name.case === caseId) ? own : words.other[language];
    case 'person': return own ?? words[name.leader ? 'leader' : 'person'][language];
    case 'institution': return own ?? words.institution[language];
    case 'place': return own ?? words.place[language];
  }
}

/** Municipalities and neighbours, whose «kommune» after the name goes with it. */
export const isMunicipality = (names: readonly Name[]): boolean => names.some((n) => n.kind === 'municipality' || n.kind === 'neighbour');
