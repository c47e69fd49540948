// A figure of the report as a native Word chart: it can be edited in Word, its numbers lie in the workbook inside it,
// and its fills differ in lightness so that it reads in grey too.

import { Paragraph, SimpleField, TextRun, type FileChild } from 'docx';
import { ChartRun, type ChartRunOptions, type ChartSeries as WordSeries } from 'docx/charts';
import { chartInWords, type Chart } from '../analysis/charts.ts';
import type { SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { Block } from './blocks.ts';

type FigureBlock = Extract<Block, { kind: 'figure' }>;

/** From dark to light; the second to last is the palest that still stands out from paper. */
const fills: Readonly<Record<number, readonly string[]>> = {
  1: ['1F4E79'], 2: ['1F4E79', 'B9CDE5'], 3: ['17375E', '6F9BC8', 'D3E1F0'], 4: ['17375E', '4F81BD', '95B3D7', 'DCE6F2'],
  5: ['10253F', '2F5C8F', '6F9BC8', 'A9C4E1', 'E3ECF6'],
};
const fillsOf = (count: number): readonly string[] => fills[Math.min(count, 5)] ?? fills[5]!;

const font = 'Calibri';
const ink = '1F2937';
const label = { name: font, size: 8.5, color: ink } as const;

/** `word`: «Figur», before the number. `width`: between the margins, twips. */
export function figureOf(block: FigureBlock, word: SafeText, width: number, language: Language): FileChild[] {
  const { chart } = block;
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120, after: 40 }, children: [new ChartRun(chartOptions(chart, language, Math.floor(width / twipsPerPixel), block.number))] }),
    new Paragraph({
      style: 'Caption', spacing: { before: 0, after: 40 }, keepNext: true,
      children: [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(block.number)), new TextRun(`. ${chart.caption}`)],
    }),
    ...[...chart.notes, chart.source].map((note, i, all) => new Paragraph({ style: 'TableNote', keepNext: i < all.length - 1, children: [new TextRun(note)] })),
    new Paragraph({ spacing: { after: 60, line: 120 }, children: [] }),
  ];
}

const twipsPerPixel = 15;
/** Pixels: a bar with its air, the axis with its title and the legend, and the most that a page bears. */
const [perBar, perCategory, frame, tallest] = [9, 25, 96, 800];

function chartOptions(chart: Chart, language: Language, width: number, number: number): ChartRunOptions {
  const isColumns = chart.form === 'columns';
  const rows = chart.categories.length * (chart.form === 'grouped' ? Math.max(perCategory, chart.series.length * perBar + 9) : perCategory);
  const colors = fillsOf(chart.series.length);
  const isStacked = chart.form === 'stacked';
  const common = {
    // Office's own words would name the series in English.
    altText: { name: `Diagram ${number}`, description: chartInWords(chart, language), title: chart.caption },
    transformation: { width, height: isColumns ? 300 : Math.min(tallest, frame + rows) },
    font: { name: font, color: ink },
    chartArea: { border: 'none' as const },
    legend: chart.series.length > 1 ? { position: 'bottom' as const, font: { name: font, size: 9, color: ink } } : false as const,
    categories: [...chart.categories],
    series: chart.series.map((s, i) => series(s, colors[i % colors.length]!, isStacked)),
  };
  const valueAxis = {
    title: { text: chart.axis, font: { name: font, size: 9, color: ink } }, minimum: 0, gridlines: true, font: label,
    ...(chart.most === null ? {} : { maximum: chart.most }),
    numberFormat: chart.unit === 'share' ? '0%' : '#,##0',
    ...(chart.unit === 'share' ? { interval: 0.2 } : {}),
  };
  if (isColumns) return { type: 'column', ...common, categoryAxis: { font: label }, valueAxis, gapWidth: 80 };
  return {
    type: 'bar', ...common, gapWidth: isStacked ? 45 : 60, overlap: isStacked ? 100 : 0, stacking: isStacked ? 'stacked' : 'none',
    // The first category on top, as in the tables, with the numbers below all the same.
    categoryAxis: { reverseOrder: true, font: { ...label, size: 9 } }, valueAxis: { ...valueAxis, crossesAt: 'maximum' },
  };
}

/** Dark fills carry light figures. */
const isDark = (color: string): boolean => Number.parseInt(color.slice(2, 4), 16) < 0x78;

function series(s: Chart['series'][number], color: string, isStacked: boolean): WordSeries {
  const values = [...s.values];
  const shown = { value: true, font: { ...label, color: isStacked && isDark(color) ? 'FFFFFF' : ink } };
  const texts = s.labels;
  return {
    name: s.name, values, color,
    ...(isStacked
      // Nothing is written where there is nothing to see.
      ? { dataLabels: { ...shown, position: 'center' as const, numberFormat: '0;;' } }
      : texts === undefined ? {} : { dataLabels: { ...shown, position: 'outsideEnd' as const }, pointLabels: texts.map((text) => ({ text, ...shown, position: 'outsideEnd' as const })) }),
  };
}
