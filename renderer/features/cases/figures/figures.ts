// The case figures as a grid: which functions and years it has, and a cell or a share set in it.

import type { CaseRow } from '../../../../shared/model/rows.ts';
import { toThousandKr, type KostraTable, type TableUnit } from '../../../../shared/text/kostra-table.ts';

export type Figure = CaseRow['figures'][number];
export type Share = CaseRow['sectorShare'][number];
type Figures = Pick<CaseRow, 'figures' | 'sectorShare'>;

/** The study's functions, and those that figures are there for. */
export const gridFunctions = (row: Figures, study: readonly number[], added: readonly number[]): number[] =>
  [...new Set([...study, ...row.figures.map((f) => f.functionCode), ...added])].toSorted((a, b) => a - b);

/** From the year before the period, which growth is counted from, to its end; and every year that has a figure. */
export function gridYears(row: Figures, from: number, to: number, added: readonly number[]): number[] {
  const period = Array.from({ length: Math.min(to - from + 2, 15) }, (_, i) => from - 1 + i);
  return [...new Set([...period, ...row.figures.map((f) => f.year), ...row.sectorShare.map((s) => s.year), ...added])].toSorted((a, b) => a - b);
}

export const figureAt = (figures: readonly Figure[], functionCode: number, year: number): number | null =>
  figures.find((f) => f.functionCode === functionCode && f.year === year)?.thousandKr ?? null;

const byPlace = (a: Figure, b: Figure): number => a.functionCode - b.functionCode || a.year - b.year;

export function withFigure(figures: readonly Figure[], functionCode: number, year: number, thousandKr: number | null): Figure[] {
  const others = figures.filter((f) => f.functionCode !== functionCode || f.year !== year);
  return thousandKr === null ? others : [...others, { functionCode, year, thousandKr }].toSorted(byPlace);
}

export function withShare(shares: readonly Share[], year: number, percent: number | null): Share[] {
  const others = shares.filter((s) => s.year !== year);
  return percent === null ? others : [...others, { year, percent }].toSorted((a, b) => a.year - b.year);
}

/** The sum over the functions of a year; null where one of them is missing. */
export function totalOf(figures: readonly Figure[], functions: readonly number[], year: number): number | null {
  const values = functions.map((f) => figureAt(figures, f, year));
  return values.length === 0 || values.includes(null) ? null : values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
}

/** The row with what a pasted table holds; other figures stay. */
export function withTable(row: Figures, table: KostraTable, unit: TableUnit): Figures {
  return {
    figures: table.figures.reduce<Figure[]>((all, f) => withFigure(all, f.functionCode, f.year, toThousandKr(f.value, unit)), [...row.figures]),
    sectorShare: table.shares.reduce<Share[]>((all, s) => withShare(all, s.year, s.percent), [...row.sectorShare]),
  };
}

const percent = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
/** «+8,4 %». */
export const growthText = (value: number | null): string => (value === null ? '' : `${percent.format(value)}\u00a0%`);

export const growth = (before: number | null, now: number | null): number | null =>
  before === null || now === null || before === 0 ? null : ((now - before) / Math.abs(before)) * 100;
