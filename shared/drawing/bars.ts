// Bars: parts of one whole, side by side, or one a year.

import { chartInWords, chartNumber, type Chart } from '../analysis/charts.ts';
import type { Language } from '../model/language.ts';
import { ink, legend, node, onPaper, ticks, wrapped, type SvgNode } from './svg.ts';

/** From dark to light, so that they part in grey too. */
const fills: Readonly<Record<number, readonly string[]>> = {
  1: ['#1f4e79'], 2: ['#1f4e79', '#b9cde5'], 3: ['#17375e', '#6f9bc8', '#d3e1f0'], 4: ['#17375e', '#4f81bd', '#95b3d7', '#dce6f2'], 5: ['#10253f', '#2f5c8f', '#6f9bc8', '#a9c4e1', '#e3ecf6'],
};
export const fillsOf = (count: number): readonly string[] => fills[Math.min(count, 5)] ?? fills[5]!;
export const isDark = (fill: string): boolean => Number.parseInt(fill.slice(3, 5), 16) < 0x78;

const width = 760;
const [labels, right] = [270, 40];

export function drawChart(chart: Chart, language: Language): SvgNode {
  const grouped = chart.form !== 'stacked';
  const thickness = chart.form === 'grouped' ? 11 : 18;
  const row = grouped ? chart.series.length * thickness + 12 : thickness + 10;
  const plot = chart.categories.length * row;
  const totals = chart.categories.map((_, i) => chart.series.reduce((sum, s) => (grouped ? Math.max(sum, s.values[i] ?? 0) : sum + (s.values[i] ?? 0)), 0));
  const most = chart.most ?? Math.max(1, ...totals);
  // The words at the end of a bar need room.
  const room = chart.form === 'columns' ? 150 : right;
  const at = (value: number): number => labels + (value / most) * (width - labels - room);
  const colors = fillsOf(chart.series.length);
  const names = legend(chart.series.map((s, i) => ({ name: s.name, mark: (x, y) => node('rect', { x, y, width: 13, height: 13, fill: colors[i % colors.length]!, stroke: ink.quiet, 'stroke-width': 0.5 }) })), 12, width - 12, plot + 48);
  const body = [
    ...ticks(most).map((value) => node('g', {},
      node('line', { x1: at(value), x2: at(value), y1: 0, y2: plot, stroke: ink.grid }),
      node('text', { x: at(value), y: plot + 16, 'text-anchor': 'middle', fill: ink.quiet }, chartNumber(value, chart, language)))),
    node('text', { x: (labels + width - right) / 2, y: plot + 34, 'text-anchor': 'middle', fill: ink.quiet }, chart.axis),
    ...chart.categories.flatMap((category, i) => {
      const lines = wrapped(category, 42).slice(0, 2);
      const middle = i * row + row / 2;
      return [
        ...lines.map((line, k) => node('text', { x: labels - 8, y: middle + 4 + (k - (lines.length - 1) / 2) * 13, 'text-anchor': 'end' }, line)),
        ...(grouped ? sideBySide(chart, language, i, i * row + 6, thickness, at, colors) : endToEnd(chart, language, i, i * row + 5, thickness, at, colors)),
      ];
    }),
    node('line', { x1: labels, x2: labels, y1: 0, y2: plot, stroke: ink.line }),
    ...(chart.series.length > 1 ? names.nodes : []),
  ];
  const height = plot + 44 + (chart.series.length > 1 ? names.height + 6 : 0);
  return onPaper({ width, height, caption: chart.caption, words: chartInWords(chart, language), foot: [...chart.notes, chart.source], stamp: null }, body);
}

type Scale = (value: number) => number;

function endToEnd(chart: Chart, language: Language, i: number, y: number, thickness: number, at: Scale, colors: readonly string[]): SvgNode[] {
  let before = 0;
  return chart.series.flatMap((s, k) => {
    const value = s.values[i] ?? 0;
    if (value === 0) return [];
    const [x, end] = [at(before), at(before + value)];
    before += value;
    const fill = colors[k % colors.length]!;
    return [
      node('rect', { x, y, width: end - x, height: thickness, fill, stroke: ink.quiet, 'stroke-width': 0.5 }),
      node('text', { x: (x + end) / 2, y: y + thickness - 5, 'text-anchor': 'middle', fill: isDark(fill) ? '#ffffff' : ink.text }, chartNumber(value, chart, language)),
    ];
  });
}

function sideBySide(chart: Chart, language: Language, i: number, y: number, thickness: number, at: Scale, colors: readonly string[]): SvgNode[] {
  return chart.series.flatMap((s, k) => {
    const value = s.values[i] ?? 0;
    const top = y + k * thickness;
    return [
      node('rect', { x: at(0), y: top, width: Math.max(0, at(value) - at(0)), height: thickness - 1, fill: colors[k % colors.length]!, stroke: ink.quiet, 'stroke-width': 0.5 }),
      node('text', { x: at(value) + 4, y: top + thickness - 2, 'font-size': 10.5, fill: ink.quiet }, s.labels?.[i] ?? chartNumber(value, chart, language)),
    ];
  });
}
