// Charts as plain numbers and safe words: one model that the Word file draws natively and the screen draws as SVG, so
// that both always show what the tables say.

import { capitalised, joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import { localityOf } from '../report/counts.ts';
import type { Report } from '../report/context.ts';
import { bidroIn, columnHead, sizeColumns } from '../report/size-columns.ts';
import { inside } from '../report/wording.ts';
import { categoriesOf } from './study-data.ts';

export interface ChartSeries {
  readonly name: SafeText;
  /** One a category; null: nothing to draw. */
  readonly values: readonly (number | null)[];
  /** What stands at each value where the number alone would say too much or too little: «rundt 20 000 timer». */
  readonly labels?: readonly SafeText[];
}

/**
 * `stacked`: parts of one whole along horizontal bars. `grouped`: horizontal bars side by side. `columns`: years from
 * left to right.
 */
export type ChartForm = 'stacked' | 'grouped' | 'columns';

export interface Chart {
  readonly id: string;
  readonly form: ChartForm;
  /** `count`: municipalities. `share`: of the municipalities of a group, 0 to 1. `amount`: in the unit of the axis. */
  readonly unit: 'count' | 'share' | 'amount';
  readonly caption: SafeText;
  /** What the values measure. */
  readonly axis: SafeText;
  readonly categories: readonly SafeText[];
  readonly series: readonly ChartSeries[];
  /** Where the value axis ends; null: by the values. */
  readonly most: number | null;
  readonly notes: readonly SafeText[];
  /** Where the numbers are from. */
  readonly source: SafeText;
}

/** What a chart is drawn from; `Report` is one. */
export type ChartSource = Pick<Report, 'data' | 'language' | 'prose' | 'cases' | 'assessments' | 'label' | 'prevalence' | 'safe'>;

/** Groups of fewer municipalities are never drawn: a bar would be one municipality's own answer. */
const fewest = 3;
/** More rows than this and the labels crowd each other. */
const mostRows = 14;

/** How many municipalities each category contributed in, the main driver and little effect apart; null where none was mentioned. */
export function prevalenceChart(source: ChartSource): Chart | null {
  const { figures } = source.prose;
  const counted = categoriesOf(source.data).map((c) => ({ label: source.label(c), p: source.prevalence(c.id) }));
  if (source.cases.length < fewest || counted.every(({ p }) => p.nevnte.length === 0)) return null;
  const { main, contributed, little } = figures.prevalence;
  return {
    id: 'utbredelse', form: 'stacked', unit: 'count', caption: figures.prevalence.caption, axis: figures.municipalities, most: source.cases.length,
    categories: counted.map((c) => c.label),
    series: [
      { name: main, values: counted.map(({ p }) => p.hoveddriver.length) },
      { name: contributed, values: counted.map(({ p }) => p.bidro.length - p.hoveddriver.length) },
      { name: little, values: counted.map(({ p }) => p.nevnte.length - p.bidro.length) },
    ],
    notes: [], source: figures.source(source.cases.length),
  };
}

/** The share of each size group where a category contributed; null where there are no two groups to compare. */
export function sizeChart(source: ChartSource): Chart | null {
  const { figures } = source.prose;
  const { columns, merged } = sizeColumns(source);
  const groups = columns.filter((c) => c.range !== null && c.cases.length >= fewest);
  const categories = categoriesOf(source.data).filter((c) => source.prevalence(c.id).bidro.length > 0);
  if (groups.length < 2 || categories.length === 0) return null;
  return {
    id: 'storrelse', form: 'grouped', unit: 'share', caption: figures.size.caption, axis: figures.size.axis, most: 1,
    categories: categories.map((c) => source.label(c)),
    series: groups.map((g) => ({
      name: figures.size.group(columnHead(g, source), g.cases.length),
      values: categories.map((c) => bidroIn(g, c.id).length / g.cases.length),
    })),
    notes: [figures.size.caution, ...(merged ? [source.prose.results.matrixMerged] : [])],
    source: figures.source(groups.reduce((sum, g) => sum + g.cases.length, 0)),
  };
}

/** How many municipalities gave each explanation as local, as extra-local, or as both; those that fewer than three gave are left out, and all but the most widespread. */
export function explanationChart(source: ChartSource): Chart | null {
  const { figures } = source.prose;
  const included = new Set(source.cases.map((c) => c.id));
  const parent = source.data.codes.find((c) => c.kind === 'dimension' && c.slug === 'forklaring');
  const values = source.data.codes.filter((c) => parent && c.kind === 'value' && c.parent === parent.id && !c.retired);
  const sides = new Map(values.map((v) => [v.id, { local: new Set<string>(), extralocal: new Set<string>() }]));
  for (const coding of source.data.codings) {
    const side = localityOf(coding, source.data.byId.codes.get(coding.code));
    if (side !== null && included.has(coding.case)) sides.get(coding.code)?.[side].add(coding.case);
  }
  const rows = values.map((code) => {
    const { local, extralocal } = sides.get(code.id)!;
    const both = [...local].filter((c) => extralocal.has(c)).length;
    return { label: source.label(code), all: new Set([...local, ...extralocal]).size, local: local.size - both, both, extralocal: extralocal.size - both };
  });
  const shown = rows.filter((r) => r.all >= fewest).toSorted((a, b) => b.all - a.all).slice(0, mostRows);
  if (shown.length < 2) return null;
  const left = rows.filter((r) => r.all > 0).length > shown.length;
  const both = shown.some((r) => r.both > 0) ? [{ name: figures.explanation.both, values: shown.map((r) => r.both) }] : [];
  return {
    id: 'forklaring', form: 'stacked', unit: 'count', caption: figures.explanation.caption, axis: figures.municipalities, most: source.cases.length,
    categories: shown.map((r) => r.label),
    series: [
      { name: figures.explanation.local, values: shown.map((r) => r.local) }, ...both,
      { name: figures.explanation.extralocal, values: shown.map((r) => r.extralocal) },
    ],
    notes: left ? [figures.explanation.left] : [], source: figures.source(source.cases.length),
  };
}

/** Numbers as a chart writes them: «60 %», «1 234,5». */
export function chartNumber(value: number, chart: Pick<Chart, 'unit'>, language: ChartSource['language']): SafeText {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  // Digits and separators of our own.
  const digits = (n: number): SafeText => n.toLocaleString(locale, { maximumFractionDigits: 1 }) as SafeText;
  return chart.unit === 'share' ? safe`${Math.round(value * 100)}\u00a0%` : digits(value);
}

/** The chart in words, for those who do not see it: every category with its values. */
export function chartInWords(chart: Chart, language: ChartSource['language']): SafeText {
  const items = chart.categories.map((category, i) => {
    const told = chart.series.flatMap((s) => {
      const value = s.values[i] ?? null;
      if (value === null) return [];
      const number = s.labels?.[i] ?? chartNumber(value, chart, language);
      return chart.series.length === 1 ? [number] : [safe`${inside(s.name)} ${number}`];
    });
    return safe`${category}: ${joinSafe(told, safe`, `)}`;
  });
  return safe`${capitalised(chart.caption)}. ${joinSafe(items, safe`; `)}.`;
}

export interface ChartTable { readonly head: readonly SafeText[]; readonly rows: readonly (readonly SafeText[])[] }

/** The table behind a chart. */
export const chartTable = (chart: Chart, language: ChartSource['language']): ChartTable => ({
  head: [safe``, ...chart.series.map((s) => s.name)],
  rows: chart.categories.map((category, i) => [
    category, ...chart.series.map((s) => {
      const value = s.values[i] ?? null;
      return s.labels?.[i] ?? (value === null ? safe`–` : chartNumber(value, chart, language));
    }),
  ]),
});
