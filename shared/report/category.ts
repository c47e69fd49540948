// The section of one cost driver: background, how widespread, the municipalities' own examples and figures, and
// where it was otherwise. Each part stands only where there is data.

import { functionsOf } from '../analysis/amounts.ts';
import { byStrength, isContributing } from '../analysis/assessment.ts';
import type { Prevalence } from '../analysis/prevalence.ts';
import { subcategoriesOf } from '../analysis/study-data.ts';
import type { SafeText } from '../disclosure/redact.ts';
import type { CellRow, CodeRow } from '../model/rows.ts';
import { heading, paragraph, under, type Block, type Sentence } from './blocks.ts';
import type { Report } from './context.ts';
import { bySide, cellsFor, exampleBlocks, seriesBlocks } from './examples.ts';
import type { Counted } from './facts.ts';

const of = (kind: string, p: Prevalence, cases: readonly string[]): Counted => ({ kind, code: p.code, of: p.of.length, cases });

/** `k`: the category's number from 0; the first one's sub-categories are headings. */
export function categorySection(report: Report, category: CodeRow, k: number): Block[] {
  const subs = subcategoriesOf(report.data, category.id);
  const withHeadings = k === 0 && subs.length > 0;
  report.names.begin(category.id);
  const p = report.prevalence(category.id);
  const background = category.background ? report.safe(category.background[report.language] || category.background.nb) : null;
  const head = [heading(2, report.label(category)), ...(background === null ? [] : paragraph(background))];
  const own = cellsFor(report, withHeadings ? [category.id] : [category.id, ...subs.map((s) => s.id)]);
  const placed = withHeadings ? placeUnder(report, own, subs) : new Map<string | null, CellRow[]>([[null, own]]);
  const { growth, counter } = bySide(report, placed.get(null) ?? []);
  if (p.of.length === 0) return [...head, ...paragraph(report.prose.results.silent(report.label(category)))];
  return [
    ...head,
    ...paragraph(...prevalenceSentences(report, category, p, k)),
    ...paragraph(...subcategorySentences(report, category, subs, k)),
    ...growth.flatMap((cell, i) => withSeries(report, category, cell, growth, i)),
    ...seriesOfOthers(report, category, own),
    ...paragraph(functionsSentence(report, category)),
    ...counterParts(report, p, counter, k),
    ...(withHeadings ? subs.flatMap((s, i) => subcategorySection(report, s, placed.get(s.id) ?? [], i)) : []),
  ];
}

function prevalenceSentences(report: Report, category: CodeRow, p: Prevalence, k: number): (Sentence | SafeText | null)[] {
  const { results } = report.prose;
  const label = report.label(category);
  const total = p.of.length;
  if (p.neverAsked.length === total) return [results.notAsked(label)];
  if (p.neverAsked.length + p.silent.length === total) return [results.silent(label)];
  const comment = p.neverAsked.length === 0 ? undefined : results.neverAsked(p.neverAsked.length, total);
  const n = p.bidro.length;
  return [
    report.counted(results.contributed(label, n, total, k), [of('bidro', p, p.bidro), ...(comment === undefined ? [] : [of('ikke spurt', p, p.neverAsked)])], comment),
    p.hoveddriver.length === 0 ? null : report.counted(results.main(p.hoveddriver.length, total, k), [of('hoveddriver', p, p.hoveddriver)]),
    n === 0 || p.nevnte.length === n ? null : report.counted(results.mentioned(p.nevnte.length, n, total, k), [of('nevnte', p, p.nevnte)]),
    p.sprikende.length === 0 ? null : report.counted(results.disagreed(p.sprikende.length, total, k), [of('sprikende', p, p.sprikende)]),
  ];
}

/** One sentence that ranks the sub-categories by how many municipalities they contributed in. */
function subcategorySentences(report: Report, category: CodeRow, subs: readonly CodeRow[], k: number): (Sentence | null)[] {
  const ranked = subs
    .map((s) => ({ label: report.label(s), p: report.prevalence(s.id) }))
    .filter(({ p }) => p.bidro.length > 0)
    .toSorted((a, b) => b.p.bidro.length - a.p.bidro.length);
  if (ranked.length === 0) return [];
  const text = report.prose.results.subcategories(ranked.map((r) => ({ label: r.label, n: r.p.bidro.length })), report.prevalence(category.id).of.length, k);
  return [report.counted(text, ranked.map((r) => of('bidro', r.p, r.p.bidro)))];
}

/** An example, and after the last one of its case that case's own figures. */
function withSeries(report: Report, category: CodeRow, cell: CellRow, all: readonly CellRow[], at: number): Block[] {
  const isLast = all[at + 1]?.case !== cell.case;
  return [...exampleBlocks(report, cell), ...(isLast ? seriesBlocks(report, category.id, cell.case, true) : [])];
}

function seriesOfOthers(report: Report, category: CodeRow, cells: readonly CellRow[]): Block[] {
  const shown = new Set(cells.map((c) => c.case));
  const others = report.series(category.id);
  return report.cases.filter((c) => others.has(c.id) && !shown.has(c.id)).flatMap((c) => seriesBlocks(report, category.id, c.id, false));
}

function functionsSentence(report: Report, category: CodeRow): Sentence | null {
  const included = new Set(report.cases.map((c) => c.id));
  const used = functionsOf(report.data, category.id)
    .map((f) => ({ ...f, cases: f.cases.filter((c) => included.has(c)) }))
    .filter((f) => f.cases.length > 0);
  if (used.length < 2) return null;
  const text = report.prose.results.functions(used.map((f) => ({ code: f.functionCode, n: f.cases.length })));
  return report.counted(text, used.map((f) => ({ kind: `funksjon ${f.functionCode}`, code: category.id, of: report.cases.length, cases: f.cases })));
}

const counterKinds = [
  ['lite-utslag', 'liteUtslag'], ['utenfor-perioden', 'utenforPerioden'], ['registrering', 'registrering'], ['ingen', 'ingen'],
  ['nedgang', 'nedgang'],
] as const;

function counterParts(report: Report, p: Prevalence, cells: readonly CellRow[], k: number): Block[] {
  const { results } = report.prose;
  const total = p.of.length;
  // Little effect was said with the prevalence; here only where it leads in to an example, or nothing contributed.
  const tellsLittle = p.bidro.length === 0 || cells.some((c) => report.assessments.of(c.case, c.code).value === 'lite-utslag');
  const kinds = counterKinds.filter(([kind, field]) => p[field].length > 0 && (kind !== 'lite-utslag' || tellsLittle));
  const items = kinds.map(([kind, field]) => ({ kind, n: p[field].length }));
  const text = p.bidro.length > 0 ? results.counter(items, total, k) : results.onlyCounter(items, total);
  const category = report.data.byId.codes.get(p.code);
  return [
    ...paragraph(
      items.length === 0 ? null : report.counted(text, kinds.map(([kind, field]) => of(kind, p, p[field]))),
      p.ikkeSvart.length === 0 ? null : report.counted(results.notAnswered(p.ikkeSvart.length, total), [of('ikke-svart', p, p.ikkeSvart)]),
    ),
    ...cells.flatMap((c, i) => (category ? withSeries(report, category, c, cells, i) : exampleBlocks(report, c))),
  ];
}

/**
 * Under the first category an example stands with the sub-category that weighs most in its case; where several
 * weigh the same, or none was assessed, it stands before them.
 */
function placeUnder(report: Report, cells: readonly CellRow[], subs: readonly CodeRow[]): Map<string | null, CellRow[]> {
  const placed = new Map<string | null, CellRow[]>();
  for (const cell of cells) {
    const values = subs.map((s) => ({ sub: s.id, value: report.assessments.of(cell.case, s.id).value })).filter((v) => isContributing(v.value));
    const [first, second] = values.toSorted((a, b) => byStrength(a.value, b.value));
    const own = report.assessments.of(cell.case, cell.code).value;
    const clear = first !== undefined && isContributing(own) && (second === undefined || second.value !== first.value) ? first.sub : null;
    placed.set(clear, [...(placed.get(clear) ?? []), cell]);
  }
  return placed;
}

/** A sub-category under a heading of its own, where anything is known of it. */
function subcategorySection(report: Report, sub: CodeRow, fromCategory: readonly CellRow[], i: number): Block[] {
  const { results } = report.prose;
  report.names.begin(sub.id);
  const p = report.prevalence(sub.id);
  const total = p.of.length;
  const cells = [...fromCategory, ...cellsFor(report, [sub.id])];
  const { growth, counter } = bySide(report, cells);
  const touched = total - p.neverAsked.length - p.silent.length;
  const sentences = touched === 0 ? [] : [
    report.counted(results.subcategory(report.label(sub), p.bidro.length, total, i), [of('bidro', p, p.bidro)]),
    p.hoveddriver.length === 0 ? null : report.counted(results.subMain(p.hoveddriver.length, total), [of('hoveddriver', p, p.hoveddriver)]),
  ];
  const background = results.subBackground[sub.slug];
  const body = [...paragraph(...sentences), ...growth.flatMap((c) => exampleBlocks(report, c)), ...counterParts(report, p, counter, i + 1)];
  return under(heading(3, report.label(sub)), body.length === 0 ? [] : [...(background === undefined ? [] : paragraph(background)), ...body]);
}
