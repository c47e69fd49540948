// The internal working document (internt arbeidsdokument): the matrix by pseudonym, who said what where they differ,
// each case's figures, and which cases the report's numbers and examples rest on.

import { citationText, citedDocuments } from '../attachments/citing.ts';
import { amountsByCase, categoryOfAmount, yearOfAmount } from '../analysis/amounts.ts';
import { assessmentsOf, type Assessments, type Effective } from '../analysis/assessment.ts';
import { categoriesOf, includedCases, subcategoriesOf, type StudyData } from '../analysis/study-data.ts';
import { joinSafe, redactor, safe, type SafeText } from '../disclosure/redact.ts';
import { outgoingAmount } from '../disclosure/outgoing-amount.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { CaseRow, CodeRow } from '../model/rows.ts';
import { assessmentLabels, label, originLabels } from '../model/terms.ts';
import { assessmentValues } from '../model/vocabulary.ts';
import { heading, leadIn, onNewPage, paragraph, type Block } from './blocks.ts';
import { amountText } from './examples.ts';
import { internalProse, type InternalProse } from './internal-prose.ts';
import type { ReportModel } from './model.ts';
import { dayOf } from './wording.ts';

interface Inside {
  readonly data: StudyData;
  readonly model: ReportModel;
  readonly prose: InternalProse;
  readonly assessments: Assessments;
  readonly cases: readonly CaseRow[];
  readonly safe: (text: string, caseId?: string | null) => SafeText;
  readonly labelOf: (code: CodeRow | undefined) => SafeText;
  number(): number;
}

export function internalBlocks(data: StudyData, linkingKey: LinkingKey | null, model: ReportModel): Block[] {
  const { language } = model;
  const own = redactor(data, linkingKey, { language });
  const known = new Map<string, SafeText>();
  let tables = 0;
  const doc: Inside = {
    data, model, prose: internalProse[language], assessments: assessmentsOf(data), cases: includedCases(data),
    // The same labels and measures return in hundreds of rows.
    safe: (text, caseId = null) => {
      const key = `${caseId} ${text}`;
      const words = known.get(key) ?? own.redact(text, { case: caseId });
      known.set(key, words);
      return words;
    },
    labelOf: (code) => doc.safe(code ? code.label[language] || code.label.nb : '–'),
    number: () => ++tables,
  };
  return [
    { kind: 'title', text: doc.prose.stamp },
    { kind: 'subtitle', text: model.title },
    ...paragraph({ text: doc.prose.warning, mark: 'todo' }),
    ...paragraph(dayOf(model.date, language)),
    ...onNewPage([...matrix(doc), ...disagreements(doc), ...amounts(doc), ...examples(doc), ...facts(doc)]),
  ];
}

function matrix(doc: Inside): Block[] {
  const { prose, model } = doc;
  const categories = categoriesOf(doc.data);
  if (doc.cases.length === 0 || categories.length === 0) return [];
  const width = 92 / categories.length;
  const legend = assessmentValues.map((v) => safe`${prose.short[v] ?? safe``}\u00a0=\u00a0${doc.safe(label(assessmentLabels, v, model.language))}`);
  const mark = (e: Effective): SafeText => safe`${prose.short[e.value] ?? safe``}${e.sprikende ? safe`*` : safe``}`;
  return [
    heading(1, prose.matrix),
    {
      kind: 'table', number: doc.number(), caption: prose.matrixCaption,
      columns: [
        { head: prose.case, width: 100 - width * categories.length },
        ...categories.map((c) => ({ head: doc.safe(c.short[model.language] || c.short.nb), width, align: 'center' as const })),
      ],
      rows: doc.cases.map((c) => [doc.safe(c.pseudonym), ...categories.map((k) => mark(doc.assessments.of(c.id, k.id)))]),
      notes: [safe`${joinSafe(legend, safe` · `)}. ${prose.matrixNote}`],
    },
  ];
}

function disagreements(doc: Inside): Block[] {
  const { prose } = doc;
  const codes = categoriesOf(doc.data).flatMap((c) => [c, ...subcategoriesOf(doc.data, c.id)]);
  const rows = doc.cases.flatMap((c) =>
    codes.flatMap((code) => {
      const effective = doc.assessments.of(c.id, code.id);
      // A category whose sub-category differs has nothing of its own to show.
      return effective.sprikende && effective.voices.length > 1 ? [[doc.safe(c.pseudonym), doc.labelOf(code), voices(doc, effective)]] : [];
    }));
  if (rows.length === 0) return [heading(1, prose.disagreed), ...paragraph(prose.disagreedNone)];
  return [
    heading(1, prose.disagreed),
    {
      kind: 'table', number: doc.number(), caption: prose.disagreedCaption,
      columns: [{ head: prose.case, width: 8 }, { head: prose.category, width: 36 }, { head: prose.said, width: 56 }], rows,
    },
  ];
}

function voices(doc: Inside, effective: Effective): SafeText {
  const { byId } = doc.data;
  const said = effective.voices.map((v) => {
    const interview = v.interview === null ? null : doc.safe(byId.interviews.get(v.interview)?.code ?? '?');
    const who = v.informant === null ? doc.prose.interviewAsWhole : doc.safe(byId.informants.get(v.informant)?.pseudonym ?? '?');
    const source = interview === null ? doc.prose.byHand : safe`${who}, ${interview}`;
    return safe`${doc.safe(label(assessmentLabels, v.value, doc.model.language))} (${source})`;
  });
  return joinSafe(said, safe`; `);
}

function amounts(doc: Inside): Block[] {
  const { prose, data, model } = doc;
  const byCase = amountsByCase(data);
  const documents = citedDocuments(data);
  const tables = doc.cases.flatMap((c): Block[] => {
    const rows = (byCase.get(c.id) ?? []).flatMap((a) => {
      const out = outgoingAmount(a, data);
      if (out === null) return [];
      const year = yearOfAmount(out);
      const category = categoryOfAmount(data, out);
      return [[
        doc.safe(out.measure, c.id), category === null ? safe`–` : doc.labelOf(data.byId.codes.get(category)),
        amountText({ safe: (text) => doc.safe(text), language: model.language }, out), year === null ? safe`–` : safe`${year}`,
        out.functionCode === null ? safe`–` : safe`${out.functionCode}`, doc.safe([label(originLabels, out.origin, model.language), citationText(out.cites, documents, model.language)].filter((x) => x !== null).join(': '), c.id),
      ]];
    });
    if (rows.length === 0) return [];
    return [heading(2, doc.safe(c.pseudonym)), {
      kind: 'table', number: doc.number(), caption: prose.amountsCaption(doc.safe(c.pseudonym)),
      columns: [
        { head: prose.measure, width: 25 }, { head: prose.category, width: 24 }, { head: prose.amount, width: 19, align: 'end' }, { head: prose.year, width: 7 },
        { head: prose.functionCode, width: 8 }, { head: prose.origin, width: 17 },
      ],
      rows,
    }];
  });
  return [heading(1, prose.amounts), ...(tables.length === 0 ? paragraph(prose.amountsNone) : tables)];
}

function examples(doc: Inside): Block[] {
  const { prose, model, data } = doc;
  if (model.examples.length === 0) return [];
  const bySlug = new Map(data.codes.map((c) => [c.slug, c]));
  return [
    heading(1, prose.examples), ...leadIn(prose.examplesLead),
    {
      kind: 'table', number: doc.number(), caption: prose.examplesCaption,
      columns: [{ head: prose.bookmark, width: 20 }, { head: prose.case, width: 12 }, { head: prose.category, width: 68 }],
      rows: model.examples.map((e) => [doc.safe(e.bookmark), doc.safe(e.case), doc.labelOf(bySlug.get(e.code))]),
    },
  ];
}

function facts(doc: Inside): Block[] {
  const { prose, model, data } = doc;
  if (model.facts.length === 0) return [];
  const bySlug = new Map(data.codes.map((c) => [c.slug, c]));
  return [
    heading(1, prose.facts), ...leadIn(prose.factsLead),
    {
      kind: 'table', number: doc.number(), caption: prose.factsCaption,
      columns: [
        { head: prose.bookmark, width: 11 }, { head: prose.counted, width: 19 }, { head: prose.category, width: 26 }, { head: prose.number, width: 8, align: 'end' },
        { head: prose.cases, width: 36 },
      ],
      rows: model.facts.map((f) => [
        doc.safe(f.bookmark), doc.safe(f.kind), f.code === null ? safe`–` : doc.labelOf(bySlug.get(f.code)), safe`${f.n}/${f.of}`, doc.safe(f.cases.join(', ')),
      ]),
    },
  ];
}
