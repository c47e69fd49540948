// The summary: how the cost drivers rank, what differs by size, and local against extra-local explanations.

import { explanationChart } from '../analysis/charts.ts';
import { categoriesOf } from '../analysis/study-data.ts';
import { safe } from '../disclosure/redact.ts';
import { heading, leadIn, paragraph, type Block, type Sentence } from './blocks.ts';
import type { Report } from './context.ts';
import { foremost, localityOf, rankedValues, type RankedCases } from './counts.ts';
import { figure } from './figure.ts';
import { bidroIn, columnPhrase, sizeColumns, type SizeColumn } from './size-columns.ts';

interface RankedCategory extends RankedCases { readonly nevnte: readonly string[]; readonly main: readonly string[] }

/** Categories by how many municipalities they contributed in, then by how many they were the main driver of. */
export function rankedCategories(report: Report): RankedCategory[] {
  return categoriesOf(report.data)
    .map((c) => {
      const p = report.prevalence(c.id);
      return { code: c.id, label: report.label(c), n: p.bidro.length, cases: p.bidro, nevnte: p.nevnte, main: p.hoveddriver };
    })
    .toSorted((a, b) => b.n - a.n || b.main.length - a.main.length || b.nevnte.length - a.nevnte.length);
}

export function summaryChapter(report: Report): Block[] {
  const { summary } = report.prose;
  const categories = rankedCategories(report);
  if (categories.every((c) => c.nevnte.length === 0)) return [heading(1, summary.heading), ...paragraph(summary.empty)];
  const number = report.tableNumber();
  return [
    heading(1, summary.heading),
    ...paragraph(...ranking(report, categories)),
    ...leadIn(summary.rankLead(number)),
    rankingTable(report, categories, number),
    ...paragraph(...bySize(report, categories)),
    ...paragraph(...locality(report)),
    ...figure(report, explanationChart(report), report.prose.figures.explanation.lead),
  ];
}

const counted = (report: Report, text: Sentence['text'], kind: string, items: readonly RankedCases[]): Sentence =>
  report.counted(text, items.map((i) => ({ kind, code: i.code, of: report.cases.length, cases: i.cases })));

function ranking(report: Report, categories: readonly RankedCategory[]): (Sentence | null)[] {
  const { summary } = report.prose;
  const total = report.cases.length;
  const grew = categories.filter((c) => c.n > 0);
  const top = foremost(grew, 3);
  const mains = foremost(categories.map((c) => ({ ...c, n: c.main.length, cases: c.main })).filter((c) => c.n > 0).toSorted((a, b) => b.n - a.n), 2);
  const rest = grew.filter((c) => !top.includes(c));
  const bottom = rest.length > 2 ? rest.slice(-2) : [];
  const none = categories.filter((c) => c.n === 0);
  return [
    top.length === 0 ? null : counted(report, summary.top(top, total), 'bidro', top),
    mains.length === 0 ? null : counted(report, summary.mains(mains, total), 'hoveddriver', mains),
    bottom.length === 0 ? null : counted(report, summary.bottom(bottom, total), 'bidro', bottom),
    none.length === 0 || top.length === 0 ? null : { text: summary.noneOf(none.map((c) => c.label)) },
  ];
}

function rankingTable(report: Report, categories: readonly RankedCategory[], number: number): Block {
  const { summary } = report.prose;
  const heads = summary.rankHeads;
  return {
    kind: 'table', number, caption: summary.rankCaption,
    columns: [
      { head: heads.driver, width: 49 }, { head: heads.contributed, width: 14, align: 'center' }, { head: heads.mentioned, width: 18, align: 'center' },
      { head: heads.main, width: 19, align: 'center' },
    ],
    rows: categories.map((c) => [c.label, safe`${c.n}`, safe`${c.nevnte.length}`, safe`${c.main.length}`]),
    notes: [summary.rankNote(report.cases.length)],
  };
}

/** How far shares must lie apart to be worth saying, given groups of three to six. */
const clearDifference = 0.5;
const mostDifferences = 4;

function bySize(report: Report, categories: readonly RankedCategory[]): (Sentence | null)[] {
  const { summary } = report.prose;
  const columns = sizeColumns(report).columns.filter((c) => c.range !== null && c.cases.length >= 3);
  if (columns.length < 2) return [];
  const found = categories
    .map((category) => ({ category, ...extremes(columns, category.code) }))
    .filter((f) => f.difference >= clearDifference)
    .toSorted((a, b) => b.difference - a.difference)
    .slice(0, mostDifferences);
  if (found.length === 0) return [{ text: summary.sizeNone }];
  return [
    { text: summary.sizeSome },
    ...found.map((f): Sentence => {
      const side = (s: Side): { group: Sentence['text']; n: number; of: number } => ({ group: columnPhrase(s.column, report), n: s.cases.length, of: s.column.cases.length });
      return report.counted(
        summary.sizeItem(f.category.label, side(f.most), side(f.least)),
        [f.most, f.least].map((s) => ({ kind: 'bidro etter størrelse', code: f.category.code, of: s.column.cases.length, cases: s.cases })),
      );
    }),
    { text: summary.sizeCaution },
  ];
}

interface Side { readonly column: SizeColumn; readonly cases: readonly string[]; readonly share: number }

function extremes(columns: readonly SizeColumn[], code: string): { most: Side; least: Side; difference: number } {
  const sides = columns
    .map((column): Side => {
      const cases = bidroIn(column, code);
      return { column, cases, share: cases.length / column.cases.length };
    })
    .toSorted((a, b) => b.share - a.share);
  const [most, least] = [sides[0]!, sides.at(-1)!];
  return { most, least, difference: most.share - least.share };
}

function locality(report: Report): (Sentence | null)[] {
  const { summary } = report.prose;
  const total = report.cases.length;
  const codings = report.data.codings.map((c) => ({ case: c.case, side: localityOf(c, report.data.byId.codes.get(c.code)) }));
  const at = (side: 'local' | 'extralocal'): string[] => report.cases.filter((c) => codings.some((k) => k.case === c.id && k.side === side)).map((c) => c.id);
  const [local, extralocal] = [at('local'), at('extralocal')];
  if (local.length === 0 && extralocal.length === 0) return [];
  const both = local.filter((c) => extralocal.includes(c));
  const of = (side: 'local' | 'extralocal'): RankedCases[] => foremost(rankedValues(report, 'forklaring', (coding, code) => localityOf(coding, code) === side), 3);
  const [inside, outside] = [of('local'), of('extralocal')];
  return [
    report.counted(summary.locality(local.length, extralocal.length, both.length, total), [
      { kind: 'lokal forklaring', code: null, of: total, cases: local }, { kind: 'ekstralokal forklaring', code: null, of: total, cases: extralocal },
      { kind: 'begge', code: null, of: total, cases: both },
    ]),
    inside.length === 0 ? null : counted(report, summary.localList(inside, total), 'lokal forklaring', inside),
    outside.length === 0 ? null : counted(report, summary.extralocalList(outside, total), 'ekstralokal forklaring', outside),
  ];
}
