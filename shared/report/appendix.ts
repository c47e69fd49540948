// The appendices: the interview guide, the KOSTRA functions and, where wanted, the codebook.

import { categoriesOf, subcategoriesOf } from '../analysis/study-data.ts';
import { safe } from '../disclosure/redact.ts';
import type { Trilingual } from '../model/language.ts';
import { kostraFunctions } from '../templates/kostra.ts';
import { formatNumber } from '../text/amounts/format.ts';
import { heading, leadIn, onNewPage, paragraph, under, type Block } from './blocks.ts';
import type { Report } from './context.ts';

export function appendices(report: Report): Block[] {
  return [
    ...onNewPage([heading(1, report.prose.summary.appendix)]),
    ...guide(report),
    ...functions(report),
    ...(report.options.includeCodebook === true ? codebook(report) : []),
  ];
}

/** The newest version: sections with their topics and what the interviewer asks. */
function guide(report: Report): Block[] {
  const { data, language } = report;
  const newest = data.guides.toSorted((a, b) => b.version - a.version)[0];
  if (!newest) return [];
  const words = (t: Trilingual): ReturnType<Report['safe']> => report.safe((t[language] || t.nb).trim());
  const topics = data.topics.filter((t) => t.guide === newest.id);
  const sections = [...new Set(topics.map((t) => t.section))];
  const opening = words(newest.opening);
  return under(heading(2, report.prose.summary.guide), [
    ...under(heading(3, report.prose.summary.guideOpening), paragraph(opening)),
    ...sections.flatMap((section) => {
      const of = topics.filter((t) => t.section === section);
      const items = of.map((t) => {
        const prompt = words(t.prompt);
        return prompt === '' ? words(t.title) : safe`${words(t.title)}: ${prompt}`;
      });
      return under(heading(3, words(of[0]!.sectionTitle)), items.length === 0 ? [] : [{ kind: 'list' as const, items }]);
    }),
  ]);
}

function functions(report: Report): Block[] {
  const { summary } = report.prose;
  const number = report.tableNumber();
  const used = report.data.study.functions;
  const percent = (value: number): ReturnType<Report['safe']> => {
    const text = formatNumber(value, report.language);
    const point = report.language === 'en' ? '.' : ',';
    return summary.percent(report.safe(value === 0 || text.includes(point) ? text : `${text}${point}0`));
  };
  return [
    heading(2, summary.functions),
    ...leadIn(summary.functionsLead(number)),
    {
      kind: 'table', number, caption: summary.functionsCaption,
      columns: [
        { head: summary.functionsHeads.code, width: 16 }, { head: summary.functionsHeads.label, width: 60 },
        { head: summary.functionsHeads.share, width: 24, align: 'end' },
      ],
      rows: kostraFunctions.map((f) => [
        safe`${f.code}${used.includes(f.code) ? safe`*` : safe``}`,
        report.safe(f.note === undefined ? f.label[report.language] : `${f.label[report.language]} (${f.note})`), percent(f.share2020),
      ]),
    },
  ];
}

function codebook(report: Report): Block[] {
  const { data, language } = report;
  const themes = data.codes.filter((c) => c.kind === 'theme' && !c.retired);
  const entry = (code: (typeof data.codes)[number]): ReturnType<Report['safe']> => {
    const definition = report.safe((code.definition[language] || code.definition.nb).trim());
    return definition === '' ? report.label(code) : safe`${report.label(code)}: ${definition}`;
  };
  return under(heading(2, report.prose.summary.codebook), [...categoriesOf(data), ...themes].flatMap((c) => {
    const subs = subcategoriesOf(data, c.id);
    return [...paragraph(entry(c)), ...(subs.length === 0 ? [] : [{ kind: 'list' as const, items: subs.map(entry) }])];
  }));
}
