// Charts of amounts over years: what may share an axis, what stays out, and what a drawing says.

import { describe, expect, it } from 'vitest';
import { yearCharts, yearTable } from '../../../shared/analysis/year-charts.ts';
import { svgFile, ticks } from '../../../shared/drawing/svg.ts';
import { drawYears } from '../../../shared/drawing/years.ts';
import { reportContext } from '../../../shared/report/context.ts';
import { safe } from '../../../shared/disclosure/redact.ts';
import { id, keyOf, StudyBuilder } from '../disclosure/study.ts';

function study(): StudyBuilder {
  const b = new StudyBuilder();
  for (const name of ['K01', 'K02']) b.case(name, { population: 3_000 });
  const amount = (name: string, n: number, more: object): string => {
    b.add('amounts', { id: id('amount', name, String(n)), case: id('case', name), measure: 'Timer', unit: 'timer', category: id('code', 'bpa'), status: 'confirmed', ...more });
    return id('amount', name, String(n));
  };
  const members = [2016, 2017, 2018].map((year, n) => amount('K01', n, { year, low: 100 * (n + 1) }));
  b.add('series', { id: id('series'), case: id('case', 'K01'), measure: 'Vedtakstimer', unit: 'timer', amounts: members, partYears: [2018] });
  amount('K02', 1, { year: 2017, low: 50, hedge: 'rundt' });
  amount('K02', 2, { year: 2017, low: 9_000_000, unit: 'kr' });
  amount('K02', 3, { year: 2016, low: 70, status: 'proposed' });
  amount('K02', 4, { year: 2018, low: 20, kind: 'change' });
  return b;
}

describe('Charts over years', () => {
  it('draw a series as a line and other levels as points, each unit by itself', async () => {
    const source = reportContext(await study().load(), keyOf({}), { language: 'nb', date: '2020-01-01' });
    const charts = yearCharts(source);
    // One amount in kroner makes no course.
    expect(charts.map((c) => c.id)).toEqual(['ar-bpa-timer']);
    const [chart] = charts;
    expect(yearTable(chart!).rows).toEqual([
      ['K01, vedtakstimer', '100 timer', '200 timer', '300 timer*'], ['K02, timer', '–', 'rundt 50 timer', '–'],
    ]);
    expect(chart!.reforms.map((r) => r.year)).toEqual(expect.arrayContaining([2016, 2018]));
    const svg = svgFile(drawYears(chart!, 'nb', safe`Internt arbeidsdokument`));
    expect(svg).toContain('Internt arbeidsdokument');
    expect(svg.match(/<path /g)).toHaveLength(1);
    expect(svg).not.toContain('NaN');
  });

  it('leave an amount that tells of one user in whole millions', async () => {
    const b = study();
    [2016, 2017, 2018].forEach((year, n) => b.add('amounts', { id: id('amount', 'p', String(n)), case: id('case', 'K02'), measure: 'Bruker', unit: 'kr', year, low: 2_345_678 + n, perUsers: 1, category: id('code', 'kad'), status: 'confirmed' }));
    const charts = yearCharts(reportContext(await b.load(), keyOf({}), { language: 'nb', date: '2020-01-01' }));
    const kad = charts.find((c) => c.id === 'ar-kad-kr')!;
    expect(kad.dots.flatMap((d) => d.points.map((p) => p.value))).toEqual([2_000_000, 2_000_000, 2_000_000]);
    expect(svgFile(drawYears(kad, 'nb', safe``))).not.toContain('345');
  });

  it('mark an axis with round numbers', () => {
    expect(ticks(15)).toEqual([0, 5, 10, 15]);
    expect(ticks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(0)).toEqual([0]);
  });
});
