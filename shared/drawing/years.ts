// Lines and dots over years, with the reforms as numbered marks along the top and their names below.

import { yearTable, type YearChart } from '../analysis/year-charts.ts';
import { chartNumber } from '../analysis/charts.ts';
import { joinSafe, safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import { ink, legend, node, onPaper, ticks, type SvgNode } from './svg.ts';

const width = 760;
const [left, right, top, plot] = [92, 30, 30, 260];
/** Told apart by their dashes and marks as well as by their shade. */
const looks = [
  { color: '#17375e', dash: '' }, { color: '#4f81bd', dash: '7 3' }, { color: '#17375e', dash: '2 3' }, { color: '#6b7280', dash: '' }, { color: '#6b7280', dash: '7 3' }, { color: '#4f81bd', dash: '2 3' },
] as const;

export function drawYears(chart: YearChart, language: Language, stamp: SafeText): SvgNode {
  const values = [...chart.lines, ...chart.dots].flatMap((l) => l.points.map((p) => p.value));
  const marks = ticks(Math.max(...values, 1));
  const most = Math.max(marks.at(-1)!, ...values);
  const [first, last] = [chart.years[0]!, chart.years.at(-1)!];
  const x = (year: number): number => left + 24 + ((year - first) / Math.max(1, last - first)) * (width - left - right - 48);
  const y = (value: number): number => top + plot - (value / most) * plot;
  const perYear = new Map<number, number>();
  const reforms = chart.reforms.map((r, i) => {
    const before = perYear.get(r.year) ?? 0;
    perYear.set(r.year, before + 1);
    return { ...r, number: i + 1, x: x(r.year) + before * 17 };
  });
  const every = Math.ceil(chart.years.length / 14);
  const names = legend([
    ...chart.lines.map((l, i) => ({ name: l.name, mark: (px: number, py: number) => sample(looks[i % looks.length]!, px, py) })),
  ], 12, width - 12, top + plot + 34);
  const body = [
    ...marks.map((value) => node('g', {},
      node('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: ink.grid }),
      node('text', { x: left - 8, y: y(value) + 4, 'text-anchor': 'end', fill: ink.quiet }, chartNumber(value, { unit: 'amount' }, language)))),
    node('text', { x: left, y: 10, 'text-anchor': 'end', fill: ink.quiet }, chart.axis),
    ...chart.years.filter((_, i) => i % every === 0).map((year) => node('text', { x: x(year), y: top + plot + 18, 'text-anchor': 'middle', fill: ink.quiet }, safe`${year}`)),
    ...[...new Set(chart.reforms.map((r) => r.year))].map((year) => node('line', { x1: x(year), x2: x(year), y1: top - 6, y2: top + plot, stroke: ink.line, 'stroke-dasharray': '3 3' })),
    ...reforms.map((r) => node('g', {},
      node('circle', { cx: r.x, cy: top - 14, r: 8, fill: ink.paper, stroke: ink.quiet }),
      node('text', { x: r.x, y: top - 10, 'text-anchor': 'middle', 'font-size': 10.5 }, safe`${r.number}`))),
    ...chart.lines.flatMap((l, i) => {
      const { color, dash } = looks[i % looks.length]!;
      return [
        node('path', { d: l.points.map((p, k) => `${k === 0 ? 'M' : 'L'}${round(x(p.year))} ${round(y(p.value))}`).join(''), fill: 'none', stroke: color, 'stroke-width': 2.2, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) }),
        ...l.points.map((p) => node('circle', { cx: round(x(p.year)), cy: round(y(p.value)), r: 4, fill: p.partYear ? ink.paper : color, stroke: color, 'stroke-width': 1.5 })),
      ];
    }),
    ...chart.dots.flatMap((l) => l.points.map((p) => node('rect', { x: round(x(p.year)) - 3.5, y: round(y(p.value)) - 3.5, width: 7, height: 7, fill: ink.paper, stroke: ink.text, 'stroke-width': 1.3 }))),
    node('line', { x1: left, x2: width - right, y1: top + plot, y2: top + plot, stroke: ink.line }),
    ...(chart.lines.length > 0 ? names.nodes : []),
  ];
  const told = reforms.map((r) => safe`${r.number} ${r.label} (${r.year})`);
  return onPaper({
    width, height: top + plot + 28 + (chart.lines.length > 0 ? names.height + 8 : 0), caption: chart.caption, words: inWords(chart),
    foot: [...(told.length === 0 ? [] : [joinSafe(told, safe` · `)]), ...chart.notes], stamp,
  }, body);
}

const round = (n: number): number => Math.round(n * 10) / 10;

const sample = ({ color, dash }: (typeof looks)[number], x: number, y: number): SvgNode =>
  node('g', {},
    node('line', { x1: x, x2: x + 16, y1: y + 6, y2: y + 6, stroke: color, 'stroke-width': 2.2, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) }),
    node('circle', { cx: x + 8, cy: y + 6, r: 3, fill: color }));

function inWords(chart: YearChart): SafeText {
  const { head, rows } = yearTable(chart);
  const told = rows.map(([name, ...cells]) => safe`${name!}: ${joinSafe(cells.flatMap((c, i) => (c === '–' ? [] : [safe`${head[i + 1]!} ${c}`])), safe`, `)}`);
  return safe`${chart.caption}. ${joinSafe(told, safe`; `)}.`;
}
