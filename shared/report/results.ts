// The results: what holds across the cost drivers, a section each for them in order, and the two open themes.

import { functionsOf } from '../analysis/amounts.ts';
import { isContributing } from '../analysis/assessment.ts';
import { prevalenceChart, sizeChart } from '../analysis/charts.ts';
import { categoriesOf } from '../analysis/study-data.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import type { CodeRow } from '../model/rows.ts';
import { heading, leadIn, paragraph, type Block, type Sentence } from './blocks.ts';
import { categorySection } from './category.ts';
import { rankedValues } from './counts.ts';
import type { Report } from './context.ts';
import { figure } from './figure.ts';
import { cellsFor, exampleBlocks } from './examples.ts';
import { bidroIn, columnHead, nevntIn, sizeColumns } from './size-columns.ts';

export function resultsChapter(report: Report): Block[] {
  const { results } = report.prose;
  const categories = categoriesOf(report.data);
  return [
    heading(1, results.heading),
    heading(2, results.overview),
    ...overview(report, categories),
    ...categories.flatMap((category, k) => categorySection(report, category, k)),
  ];
}

function overview(report: Report, categories: readonly CodeRow[]): Block[] {
  const { figures, results } = report.prose;
  const total = report.cases.length;
  const assessed = report.cases.some((c) => categories.some((k) => report.assessments.of(c.id, k.id).value !== 'ikke-berort'));
  if (!assessed) return paragraph(results.nothing);
  const number = report.tableNumber();
  return [
    ...paragraph(...severalAtOnce(report, categories)),
    ...paragraph(course(report, total), registration(report, categories), booking(report, categories)),
    ...leadIn(results.matrixLead(number)),
    matrixBlock(report, categories, number),
    ...figure(report, prevalenceChart(report), figures.prevalence.lead),
    ...figure(report, sizeChart(report), figures.size.lead),
  ];
}

/** From this many on, growth came in several services at once. */
const several = 3;

function severalAtOnce(report: Report, categories: readonly CodeRow[]): (Sentence | SafeText)[] {
  const { results } = report.prose;
  const counts = report.cases
    .map((c) => ({ id: c.id, n: categories.filter((k) => isContributing(report.assessments.of(c.id, k.id).value)).length }))
    .toSorted((a, b) => a.n - b.n);
  const many = counts.filter((c) => c.n >= several).map((c) => c.id);
  const total = counts.length;
  const text = many.length * 2 > total ? results.several(many.length, total) : results.fewSeveral(many.length, total);
  const first = report.counted(text, [{ kind: `minst ${several} kostnadsdrivere`, code: null, of: total, cases: many }]);
  const [low, high] = [counts[0]!.n, counts.at(-1)!.n];
  return low === high ? [first] : [first, results.spread(low, high, counts[Math.floor((total - 1) / 2)]!.n, categories.length)];
}

function course(report: Report, total: number): Sentence | null {
  const items = rankedValues(report, 'utvikling');
  if (items.length < 2) return null;
  return report.counted(report.prose.results.course(items, total), items.map((i) => ({ kind: 'kodet', code: i.code, of: total, cases: i.cases })));
}

function registration(report: Report, categories: readonly CodeRow[]): Sentence | null {
  const found = categories.map((category) => ({ category, cases: report.prevalence(category.id).registrering })).filter((f) => f.cases.length > 0);
  const cases = [...new Set(found.flatMap((f) => f.cases))];
  if (cases.length === 0) return null;
  const text = report.prose.results.registration(cases.length, report.cases.length, found.map((f) => report.label(f.category)));
  return report.counted(text, [{ kind: 'registrering', code: null, of: report.cases.length, cases }]);
}

function booking(report: Report, categories: readonly CodeRow[]): SafeText | null {
  const uneven = categories.filter((c) => functionsOf(report.data, c.id).length > 1);
  return uneven.length === 0 ? null : report.prose.results.booking(uneven.map((c) => report.label(c)));
}

function matrixBlock(report: Report, categories: readonly CodeRow[], number: number): Block {
  const { results } = report.prose;
  const { columns, merged } = sizeColumns(report);
  const width = Math.floor(52 / (columns.length + 1));
  const text = (bidro: number, nevnte: number): SafeText => (bidro === nevnte ? safe`${bidro}` : safe`${bidro} (${nevnte})`);
  const head = (label: SafeText, n: number): SafeText => safe`${label} (n\u00a0=\u00a0${n})`;
  return {
    kind: 'table', number, caption: results.matrixCaption,
    columns: [
      { head: results.matrixHeads.driver, width: 100 - width * (columns.length + 1) },
      ...columns.map((c) => ({ head: head(columnHead(c, report), c.cases.length), width, align: 'center' as const })),
      { head: head(results.matrixHeads.all, report.cases.length), width, align: 'center' as const },
    ],
    rows: categories.map((category) => {
      const p = report.prevalence(category.id);
      return [
        report.label(category),
        ...columns.map((c) => text(bidroIn(c, category.id).length, nevntIn(c, category.id).length)),
        text(p.bidro.length, p.nevnte.length),
      ];
    }),
    notes: [results.matrixNote, ...(merged ? [results.matrixMerged] : [])],
  };
}

/** The chapter on income and reflections; nothing where nobody spoke of them. */
export function commentsChapter(report: Report): Block[] {
  const { results } = report.prose;
  const themes = report.data.codes.filter((c) => c.kind === 'theme' && !c.retired);
  if (themes.length === 0) return [];
  return [heading(1, results.comments), ...paragraph(results.commentsLead), ...themes.flatMap((theme, k) => themeSection(report, theme, k))];
}

function themeSection(report: Report, theme: CodeRow, k: number): Block[] {
  const { results } = report.prose;
  report.names.begin(theme.id);
  const cells = cellsFor(report, [theme.id]);
  const cases = report.coded(theme.id);
  const total = report.cases.length;
  const share = cases.length === 0 || total === 0
    ? (cells.length === 0 ? results.themeSilent : null)
    : report.counted(results.themeShare(cases.length, total, k), [{ kind: 'kodet', code: theme.id, of: total, cases }]);
  const background = theme.background ? report.safe(theme.background[report.language] || theme.background.nb) : null;
  return [heading(2, report.label(theme)), ...paragraph(background), ...paragraph(share), ...cells.flatMap((c) => exampleBlocks(report, c))];
}
