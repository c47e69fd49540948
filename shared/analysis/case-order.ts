// Cases sorted and grouped by what is told of them: the rows of the matrix, and what prevalence is broken down by.

import type { CaseRow } from '../model/rows.ts';
import { sizeClasses, sizeClassOf, type SizeClass } from '../model/size-class.ts';
import { groupBy } from './group.ts';

export const caseAttributes = ['size', 'population', 'county', 'kostraGroup', 'coast', 'centrality', 'regionalCentre', 'largeArea'] as const;
export type CaseAttribute = (typeof caseAttributes)[number];
/** Those with few enough values to group by. */
export const groupings = caseAttributes.filter((a) => a !== 'population');

export type AttributeValue = string | number | boolean | null;

/** Null: not known. */
export function attributeOf(row: CaseRow, attribute: CaseAttribute): AttributeValue {
  if (attribute === 'size') return sizeClassOf(row.population);
  const value = row[attribute];
  return value === '' ? null : value;
}

const isSize = (value: AttributeValue): value is SizeClass => sizeClasses.some((s) => s === value);

/** Sizes from the smallest, numbers upward, words as Norwegian has them; what is not known comes last. */
export function compareValues(a: AttributeValue, b: AttributeValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (isSize(a) && isSize(b)) return sizeClasses.indexOf(a) - sizeClasses.indexOf(b);
  if (typeof a === 'boolean' || typeof b === 'boolean') return Number(b) - Number(a);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'nb', { numeric: true });
}

const byPseudonym = (a: CaseRow, b: CaseRow): number => a.pseudonym.localeCompare(b.pseudonym, 'nb', { numeric: true });

/** By pseudonym where `attribute` is null, or is the same. */
export const sortedCases = (cases: readonly CaseRow[], attribute: CaseAttribute | null): CaseRow[] =>
  cases.toSorted((a, b) => (attribute === null ? 0 : compareValues(attributeOf(a, attribute), attributeOf(b, attribute))) || byPseudonym(a, b));

export interface CaseGroup { readonly value: AttributeValue; readonly cases: readonly CaseRow[] }

/** One group where `attribute` is null; the order within each is kept. */
export function groupedCases(cases: readonly CaseRow[], attribute: CaseAttribute | null): CaseGroup[] {
  if (attribute === null) return cases.length === 0 ? [] : [{ value: null, cases }];
  return [...groupBy(cases, (c) => attributeOf(c, attribute))]
    .map(([value, members]) => ({ value, cases: members }))
    .toSorted((a, b) => compareValues(a.value, b.value));
}
