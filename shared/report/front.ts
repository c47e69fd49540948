// The title page, the contents and the introduction.

import { safe, type SafeText } from '../disclosure/redact.ts';
import { kostraFunctions } from '../templates/kostra.ts';
import { researchQuestions } from '../templates/research-questions.ts';
import { heading, leadIn, onNewPage, paragraph, type Block } from './blocks.ts';
import type { Report } from './context.ts';
import { dayOf, duringYears, inside, listOf } from './wording.ts';

export function titlePage(report: Report): Block[] {
  const { study } = report.data;
  const { front } = report.prose;
  const institution = report.safe(study.institution.trim());
  return [
    { kind: 'title', text: report.safe(study.title) },
    { kind: 'subtitle', text: front.subtitle(report.cases.length, duringYears(study.periodFrom, study.periodTo, report.language)) },
    ...paragraph(institution === '' ? null : institution),
    ...paragraph(front.draftOf(dayOf(report.options.date, report.language))),
    { kind: 'contents', heading: front.contents },
  ];
}

export function introduction(report: Report): Block[] {
  const { study } = report.data;
  const { front } = report.prose;
  const questions = study.researchQuestions.map((q) => questionText(report, q)).filter((q) => q !== '');
  const scope = scopeOf(report);
  return [
    ...onNewPage([heading(1, front.introduction)]),
    ...paragraph(
      front.purpose(duringYears(study.periodFrom, study.periodTo, report.language)), front.basis,
      scope === null ? null : front.scope(scope),
    ),
    ...(questions.length === 0 ? [] : [...leadIn(front.questions), { kind: 'list' as const, items: questions }]),
    ...paragraph(front.reading),
  ];
}

/** «funksjonene 253 (helse- og omsorgstjenester i institusjon), 254 (...) og 256 (...)». */
function scopeOf(report: Report): SafeText | null {
  const codes = report.data.study.functions;
  if (codes.length === 0) return null;
  const items = codes.map((code) => {
    const known = kostraFunctions.find((f) => f.code === code);
    return known ? safe`${code} (${inside(report.safe(known.label[report.language]))})` : safe`${code}`;
  });
  return report.prose.front.functions(listOf(items, report.language), codes.length);
}

/** A question of the template in the report's language; one that the researcher wrote stays as written. */
export function questionText(report: Report, question: { readonly id: string; readonly text: string }): SafeText {
  const template = researchQuestions.find((q) => q.slug === question.id);
  const unchanged = template && Object.values(template.text).includes(question.text);
  return report.safe((unchanged ? template.text[report.language] : question.text).trim());
}
