// The charts of a study with their drawings and the tables behind them, in the order of the screen.

import { chartTable, explanationChart, prevalenceChart, sizeChart, type ChartTable } from '../../../shared/analysis/charts.ts';
import { heatMap, heatTable } from '../../../shared/analysis/heat-map.ts';
import { yearCharts, yearTable } from '../../../shared/analysis/year-charts.ts';
import type { SafeText } from '../../../shared/disclosure/redact.ts';
import { drawChart } from '../../../shared/drawing/bars.ts';
import { drawHeat } from '../../../shared/drawing/heat.ts';
import type { SvgNode } from '../../../shared/drawing/svg.ts';
import { drawYears } from '../../../shared/drawing/years.ts';
import type { Language } from '../../../shared/model/language.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { internalProse } from '../../../shared/report/internal-prose.ts';
import type { ReportData } from '../report/use-report-data.ts';

export interface Figure {
  readonly id: string;
  readonly caption: SafeText;
  /** Shows pseudonyms, and says so in the drawing. */
  readonly isInternal: boolean;
  readonly drawing: SvgNode;
  readonly table: ChartTable;
}

/** Charts that may be shared first. */
export function figuresOf({ data, linkingKey }: ReportData, language: Language): Figure[] {
  const source = reportContext(data, linkingKey, { language, date: '' });
  const { stamp } = internalProse[language];
  const map = heatMap(source);
  return [
    ...[prevalenceChart(source), sizeChart(source), explanationChart(source)].flatMap((chart): Figure[] =>
      (chart === null ? [] : [{ id: chart.id, caption: chart.caption, isInternal: false, drawing: drawChart(chart, language), table: chartTable(chart, language) }])),
    ...(map === null ? [] : [{ id: 'matrise', caption: map.caption, isInternal: true, drawing: drawHeat(map, stamp), table: heatTable(map) }]),
    ...yearCharts(source).map((chart): Figure => ({ id: chart.id, caption: chart.caption, isInternal: true, drawing: drawYears(chart, language, stamp), table: yearTable(chart) })),
  ];
}
