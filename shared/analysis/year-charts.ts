// Amounts and municipal series over years, a chart for each cost driver and unit, since different units cannot share an
// axis and nothing is added up; with the reforms of those years. It shows pseudonyms.

import { outgoingAmount } from '../disclosure/outgoing-amount.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import { unitLabels } from '../model/terms.ts';
import { amountText } from '../report/examples.ts';
import { inside } from '../report/wording.ts';
import { reformTimeline } from '../templates/timeline.ts';
import { amountGroups, seriesOf } from './amounts.ts';
import type { ChartSource, ChartTable } from './charts.ts';
import { groupBy } from './group.ts';

export interface YearPoint { readonly year: number; readonly value: number; readonly text: SafeText; readonly partYear: boolean }

/** One municipality's: a line through a series, or an amount that belongs to none. */
export interface YearLine { readonly name: SafeText; readonly points: readonly YearPoint[] }

export interface YearChart {
  readonly id: string;
  readonly caption: SafeText;
  readonly axis: SafeText;
  readonly years: readonly number[];
  readonly lines: readonly YearLine[];
  readonly dots: readonly YearLine[];
  readonly reforms: readonly { readonly year: number; readonly label: SafeText }[];
  readonly notes: readonly SafeText[];
}

/** Where the years would be too few to show a course, or one amount stands alone, there is no chart. */
export function yearCharts(source: ChartSource): YearChart[] {
  const { data, language, cases } = source;
  const pseudonyms = new Map(cases.map((c) => [c.id, c.pseudonym]));
  const caseName = (id: string): SafeText => source.safe(pseudonyms.get(id) ?? '?');
  const inSeries = new Set<string>();
  const lines = groupBy(seriesOf(data).filter((v) => pseudonyms.has(v.series.case)), (v) => `${v.category} ${v.series.unit}`);
  const drawn = new Map([...lines].map(([key, views]) => [key, views.flatMap((view): YearLine[] => {
    const points = view.points.flatMap((p): YearPoint[] => {
      inSeries.add(p.amount.id);
      const amount = outgoingAmount(p.amount, data);
      return amount?.low == null ? [] : [{ year: p.year, value: amount.low, text: amountText(source, amount), partYear: p.partYear }];
    });
    const measure = source.safe(view.series.measure, view.series.case);
    return points.length < 2 ? [] : [{ name: measure === '' ? caseName(view.series.case) : safe`${caseName(view.series.case)}, ${inside(measure)}`, points }];
  })]));
  const groups = groupBy(amountGroups(data), (g) => `${g.category} ${g.unit}`);
  return [...groups].flatMap(([key, of]): YearChart[] => {
    const [{ category, unit }] = of as [typeof of[number], ...typeof of];
    const dots = of.flatMap((g) => g.amounts).flatMap((row): YearLine[] => {
      if (inSeries.has(row.id) || row.year === null || row.kind !== 'level' || !pseudonyms.has(row.case)) return [];
      const amount = outgoingAmount(row, data);
      if (amount?.low == null) return [];
      const measure = source.safe(row.measure, row.case);
      return [{ name: measure === '' ? caseName(row.case) : safe`${caseName(row.case)}, ${inside(measure)}`, points: [{ year: row.year, value: amount.low, text: amountText(source, amount), partYear: false }] }];
    });
    const own = drawn.get(key) ?? [];
    const seen = [...own, ...dots].flatMap((l) => l.points.map((p) => p.year));
    const [from, to] = [Math.min(...seen), Math.max(...seen)];
    if (seen.length < 3 || from === to || to - from > 40) return [];
    const code = category === null ? undefined : data.byId.codes.get(category);
    const { years: words } = source.prose.figures;
    // Words of our own.
    const unitWord = unitLabels[unit][language] as SafeText;
    return [{
      id: `ar-${code?.slug ?? 'uten'}-${unit}`, caption: words.caption(code ? source.label(code) : words.none, unitWord, from, to), axis: unitWord,
      years: Array.from({ length: to - from + 1 }, (_, i) => from + i), lines: own, dots,
      reforms: reformTimeline.map((r) => ({ year: Number(r.date.slice(0, 4)), label: r.label[language] as SafeText })).filter((r) => r.year >= from && r.year <= to),
      notes: [...(own.some((l) => l.points.some((p) => p.partYear)) ? [source.prose.results.partYear] : []), words.note],
    }];
  });
}

export const yearTable = (chart: YearChart): ChartTable => ({
  head: [safe``, ...chart.years.map((y) => safe`${y}`)],
  rows: [...chart.lines, ...chart.dots].map((l) => [
    l.name, ...chart.years.map((year) => {
      const p = l.points.find((point) => point.year === year);
      return p === undefined ? safe`–` : safe`${p.text}${p.partYear ? safe`*` : safe``}`;
    }),
  ]),
});
