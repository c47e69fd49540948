// The sample table (utvalgstabell): the included cases by size class. Counties and KOSTRA groups are each sorted by
// themselves, and what could be tied to a few municipalities is suppressed (prikket).

import { sizeClasses, sizeClassOf, type SizeClass } from '../model/size-class.ts';
import { groupBy } from './group.ts';
import { includedCases, type StudyData } from './study-data.ts';

export interface SampleRow {
  /** Null: population not known. */
  readonly size: SizeClass | null;
  readonly count: number;
  /** Null: suppressed. Typed by people, so to be redacted before printing. */
  readonly counties: readonly string[] | null;
  /** Null: suppressed. */
  readonly kostraGroups: readonly number[] | null;
}

/**
 * Why something is suppressed, for the note under the table. `single`: a class with one municipality.
 * `few-in-country`: five or fewer municipalities in the country have this size and county, or this KOSTRA group.
 */
export type SuppressionReason = 'single' | 'few-in-country';

export interface SampleTable {
  readonly rows: readonly SampleRow[];
  readonly count: number;
  /** Years of the county lists used, ascending. */
  readonly countyListYears: readonly number[];
  readonly notes: readonly SuppressionReason[];
}

/** Counties that are a municipality of their own. */
const singleCounties: readonly string[] = ['Oslo'];
/** Group 14 is three named cities and group 15 one. */
const namedGroups: readonly number[] = [14, 15];
/** Few counties have more than five municipalities of this size. */
const fewPerCounty: readonly SizeClass[] = ['>=50000'];

export function sampleTable(data: StudyData): SampleTable {
  const cases = includedCases(data);
  const notes = new Set<SuppressionReason>();
  const groups = groupBy(cases, (c) => sizeClassOf(c.population));
  const rows = [...sizeClasses, null].flatMap((size): SampleRow[] => {
    const members = groups.get(size) ?? [];
    if (members.length === 0) return [];
    return [{ size, count: members.length, counties: counties(size, members, notes), kostraGroups: kostraGroups(members, notes) }];
  });
  const years = new Set(cases.flatMap((c) => (c.county !== '' && c.countyListYear !== null ? [c.countyListYear] : [])));
  return { rows, count: cases.length, countyListYears: [...years].toSorted((a, b) => a - b), notes: [...notes] };
}

type Member = StudyData['cases'][number];

function counties(size: SizeClass | null, members: readonly Member[], notes: Set<SuppressionReason>): string[] | null {
  const names = [...new Set(members.map((m) => m.county).filter((name) => name !== ''))];
  if (members.length === 1) {
    if (names.length > 0) notes.add('single');
    return null;
  }
  const few = (size !== null && fewPerCounty.includes(size)) || names.some((name) => singleCounties.includes(name));
  // One name left out of a list would show by what is missing, so the whole list goes.
  if (few && names.length > 0) notes.add('few-in-country');
  return few ? null : names.toSorted(new Intl.Collator('nb').compare);
}

function kostraGroups(members: readonly Member[], notes: Set<SuppressionReason>): number[] | null {
  const groups = [...new Set(members.flatMap((m) => (m.kostraGroup === null ? [] : [m.kostraGroup])))];
  if (groups.some((g) => namedGroups.includes(g))) {
    notes.add('few-in-country');
    return null;
  }
  return groups.toSorted((a, b) => a - b);
}
