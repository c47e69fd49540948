// Confirmed amounts (tallopplysninger): listed by category, unit and year, never summed, since hardly two measure the
// same; what KOSTRA function they were booked on; and series over years.

import { categoriesOf, type StudyData } from './study-data.ts';
import { groupBy } from './group.ts';
import type { AmountRow } from '../model/rows.ts';
import type { CaseIds } from './matrix.ts';

export interface AmountGroup {
  /** A category; null: amounts that belong to none. */
  readonly category: string | null;
  readonly unit: AmountRow['unit'];
  /** The year, or the last of the period; null where none was given. */
  readonly year: number | null;
  readonly amounts: readonly AmountRow[];
}

export const confirmedAmounts = (data: StudyData): AmountRow[] => data.amounts.filter((a) => a.status === 'confirmed');

/** The category of an amount, whether it hangs on that or on a sub-category. */
export function categoryOfAmount(data: Pick<StudyData, 'byId'>, amount: Pick<AmountRow, 'category'>): string | null {
  const code = amount.category === null ? undefined : data.byId.codes.get(amount.category);
  return code === undefined ? null : code.kind === 'subcategory' ? (code.parent ?? code.id) : code.id;
}

export const yearOfAmount = (amount: Pick<AmountRow, 'year' | 'period'>): number | null => amount.year ?? amount.period?.[1] ?? null;

/** In report order, then by unit and year; those without a year last. */
export function amountGroups(data: StudyData): AmountGroup[] {
  const place = new Map(categoriesOf(data).map((c, i) => [c.id, i]));
  const at = (category: string | null): number => (category === null ? 1_000 : (place.get(category) ?? 999));
  const groups = groupBy(confirmedAmounts(data), (a) => `${categoryOfAmount(data, a)} ${a.unit} ${yearOfAmount(a)}`);
  return [...groups.values()]
    .map((amounts): AmountGroup => {
      const [first] = amounts as [AmountRow, ...AmountRow[]];
      return { category: categoryOfAmount(data, first), unit: first.unit, year: yearOfAmount(first), amounts };
    })
    .toSorted((a, b) => at(a.category) - at(b.category) || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) || (a.year ?? 9_999) - (b.year ?? 9_999));
}

/** Confirmed amounts of each case, newest year first. */
export const amountsByCase = (data: StudyData): ReadonlyMap<string, readonly AmountRow[]> =>
  groupBy(confirmedAmounts(data).toSorted((a, b) => (yearOfAmount(b) ?? 0) - (yearOfAmount(a) ?? 0)), (a) => a.case);

export interface FunctionUse { readonly functionCode: number; readonly cases: CaseIds }

/** KOSTRA functions that the municipalities book a category on; more than one tells of differing practice. */
export function functionsOf(data: StudyData, category: string): FunctionUse[] {
  const booked = confirmedAmounts(data).filter((a) => a.functionCode !== null && categoryOfAmount(data, a) === category);
  return [...groupBy(booked, (a) => a.functionCode!)]
    .map(([functionCode, amounts]) => ({ functionCode, cases: [...new Set(amounts.map((a) => a.case))] }))
    .toSorted((a, b) => a.functionCode - b.functionCode);
}

export interface SeriesPoint {
  readonly year: number;
  readonly amount: AmountRow;
  /** Only a part of the year, so not to be compared with the others. */
  readonly partYear: boolean;
}

export interface SeriesView {
  readonly series: StudyData['series'][number];
  readonly category: string | null;
  /** By year; amounts without a year or in another unit are left out. */
  readonly points: readonly SeriesPoint[];
}

/** Series with at least two years. */
export function seriesOf(data: StudyData): SeriesView[] {
  const amounts = new Map(confirmedAmounts(data).map((a) => [a.id, a]));
  return data.series.flatMap((series): SeriesView[] => {
    const members = series.amounts.flatMap((id) => amounts.get(id) ?? []).filter((a) => a.unit === series.unit && a.kind === 'level');
    const points = members
      .flatMap((amount) => (amount.year === null || amount.low === null ? [] : [{ year: amount.year, amount, partYear: series.partYears.includes(amount.year) }]))
      .toSorted((a, b) => a.year - b.year);
    const of = members.map((a) => categoryOfAmount(data, a)).find((c) => c !== null) ?? null;
    if (new Set(points.map((p) => p.year)).size < 2) return [];
    return [{ series, category: of, points }];
  });
}
