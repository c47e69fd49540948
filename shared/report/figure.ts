// A figure with the sentence that leads in to it.

import type { Chart } from '../analysis/charts.ts';
import type { SafeText } from '../disclosure/redact.ts';
import { leadIn, type Block } from './blocks.ts';
import type { Report } from './context.ts';

/** Nothing where there is no chart. `lead`: by the figure's number. */
export function figure(report: Report, chart: Chart | null, lead: (number: number) => SafeText): Block[] {
  if (chart === null) return [];
  const number = report.figureNumber();
  return [...leadIn(lead(number)), { kind: 'figure', number, chart }];
}
