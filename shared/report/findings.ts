// The main findings: a short paragraph per research question where the data allow one, else a mark that the
// researcher writes it.

import { categoriesOf, subcategoriesOf } from '../analysis/study-data.ts';
import { heading, leadIn, paragraph, todo, type Block, type Sentence } from './blocks.ts';
import type { Report } from './context.ts';
import { foremost, rankedValues, type RankedCases } from './counts.ts';
import { questionText } from './front.ts';
import { rankedCategories } from './summary.ts';

export function findingsChapter(report: Report): Block[] {
  const { summary } = report.prose;
  const questions = report.data.study.researchQuestions.filter((q) => q.text.trim() !== '');
  if (questions.length === 0) return [heading(1, summary.findings), ...paragraph(todo(summary.noQuestions))];
  return [
    heading(1, summary.findings),
    ...questions.flatMap((q): Block[] => {
      const answer = (answers[q.id]?.(report) ?? []).filter((s) => s !== null);
      return [
        ...leadIn({ text: questionText(report, q), mark: 'question' }),
        ...paragraph(...(answer.length === 0 ? [todo(summary.findingTodo)] : answer)),
      ];
    }),
  ];
}

type Answer = (report: Report) => (Sentence | null)[];

const counted = (report: Report, text: Sentence['text'], kind: string, items: readonly RankedCases[]): Sentence =>
  report.counted(text, items.map((i) => ({ kind, code: i.code, of: report.cases.length, cases: i.cases })));

/** A sentence over ranked items, or nothing where there are none. */
const over = (report: Report, kind: string, items: readonly RankedCases[], write: (items: readonly RankedCases[], total: number) => Sentence['text']): Sentence | null =>
  items.length === 0 ? null : counted(report, write(items, report.cases.length), kind, items);

/** By the slug of the template's questions. */
const answers: Readonly<Record<string, Answer>> = {
  omrader: (report) => {
    const { summary } = report.prose;
    return [
      over(report, 'bidro', foremost(rankedCategories(report).filter((c) => c.n > 0), 3), summary.areas),
      over(report, 'kodet', foremost(rankedValues(report, 'brukergruppe'), 3), summary.groups),
    ];
  },
  drivere: (report) => [over(report, 'kodet', foremost(rankedValues(report, 'forklaring'), 4), report.prose.summary.explanations)],
  'statlige-foringer': (report) => {
    const { summary } = report.prose;
    const values = rankedValues(report, 'styring');
    const cases = [...new Set(values.flatMap((v) => v.cases))];
    const total = report.cases.length;
    if (cases.length === 0) return [];
    return [
      report.counted(summary.steeringSome(cases.length, total), [{ kind: 'statlig styring', code: null, of: total, cases }]),
      over(report, 'kodet', foremost(values, 4), summary.steering),
    ];
  },
  ressurskrevende: (report) => {
    const { summary } = report.prose;
    const [first] = codesBySlug(report, ['ressurskrevende']);
    const p = first ? report.prevalence(first.id) : undefined;
    if (!p || p.nevnte.length === 0) return [];
    return [
      report.counted(summary.intensive(p.bidro.length, p.hoveddriver.length, p.of.length), [
        { kind: 'bidro', code: p.code, of: p.of.length, cases: p.bidro }, { kind: 'hoveddriver', code: p.code, of: p.of.length, cases: p.hoveddriver },
      ]),
      { text: summary.intensiveCaution },
    ];
  },
  'sykere-pasienter': (report) => [over(report, 'bidro', contributing(report, ['hjemmeboende.utskrivning', 'institusjon.behov', 'sykehus']), report.prose.summary.sicker)],
  aldersgrupper: (report) => {
    const values = rankedValues(report, 'aldersgruppe');
    return values.length === 0 ? [] : [over(report, 'kodet', foremost(values, 3), report.prose.summary.ages), { text: report.prose.summary.agesCaution }];
  },
  'nye-tilbud': (report) => {
    const { summary } = report.prose;
    const [category] = codesBySlug(report, ['nye-tilbud']);
    const p = category ? report.prevalence(category.id) : undefined;
    if (!category || !p || p.nevnte.length === 0) return [];
    const kinds = contributing(report, subcategoriesOf(report.data, category.id).map((s) => s.slug));
    return [
      report.counted(summary.newServices(p.bidro.length, p.of.length), [{ kind: 'bidro', code: p.code, of: p.of.length, cases: p.bidro }]),
      over(report, 'bidro', kinds, summary.newServicesKinds),
    ];
  },
  'utvikling-per-tjeneste': (report) => {
    const { summary } = report.prose;
    const fell = categoriesOf(report.data)
      .map((c): RankedCases => ({ code: c.id, label: report.label(c), n: report.prevalence(c.id).nedgang.length, cases: report.prevalence(c.id).nedgang }))
      .filter((c) => c.n > 0)
      .toSorted((a, b) => b.n - a.n);
    const grew = rankedCategories(report).map((c) => ({ ...c, n: c.nevnte.length, cases: c.nevnte })).filter((c) => c.n > 0).toSorted((a, b) => b.n - a.n);
    return [over(report, 'nevnte', foremost(grew, 3), summary.perService), over(report, 'nedgang', foremost(fell, 3), summary.perServiceFell)];
  },
};

const codesBySlug = (report: Report, slugs: readonly string[]): Report['data']['codes'][number][] =>
  slugs.flatMap((slug) => report.data.codes.find((c) => c.slug === slug && !c.retired) ?? []);

const contributing = (report: Report, slugs: readonly string[]): RankedCases[] =>
  codesBySlug(report, slugs)
    .map((c): RankedCases => ({ code: c.id, label: report.label(c), n: report.prevalence(c.id).bidro.length, cases: report.prevalence(c.id).bidro }))
    .filter((c) => c.n > 0)
    .toSorted((a, b) => b.n - a.n);
