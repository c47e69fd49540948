// The codebook as a Word document: every code with what belongs there and what does not, how much it is used, and the
// changes that were made with their reasons. It leaves the study, so each text goes through the redactor.

import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { codeUsage } from '../analysis/code-usage.ts';
import { anchorExample } from '../disclosure/anchor-example.ts';
import type { SourceFacts } from '../disclosure/passages.ts';
import type { Redactor, SafeText } from '../disclosure/redact.ts';
import { byMemoDay, memoDay } from '../commands/memos.ts';
import type { Language, Trilingual } from '../model/language.ts';
import { byOrder } from '../model/order.ts';
import type { CodeRow, CodingRow, Row } from '../model/rows.ts';
import { isBlank } from '../text/clean.ts';
import { documentProperties, section } from './guide-styles.ts';
import { guideWords } from './guide-words.ts';

export interface CodebookParts extends SourceFacts {
  readonly codes: readonly CodeRow[];
  readonly memos: readonly Row<'memos'>[];
  /** Without what was withdrawn. */
  readonly codings: readonly CodingRow[];
}

const words = {
  nb: {
    title: 'Kodebok', groups: { category: 'Kostnadsdrivere', theme: 'Åpne temaer', dimension: 'Dimensjoner' },
    definition: 'Definisjon', include: 'Ta med', exclude: 'Hold utenfor', example: 'Eksempel', anchor: 'Fra et intervju', id: 'Id', retired: 'Ute av bruk', changes: 'Endringer i kodeboken',
    locality: { local: 'Lokal', extralocal: 'Ekstralokal', either: 'Lokal eller ekstralokal' },
    used: (excerpts: number, cases: number): string => (excerpts === 0 ? 'Ikke brukt' : `${excerpts} utdrag i ${cases} ${cases === 1 ? 'kommune' : 'kommuner'}`),
  },
  nn: {
    title: 'Kodebok', groups: { category: 'Kostnadsdrivarar', theme: 'Opne tema', dimension: 'Dimensjonar' },
    definition: 'Definisjon', include: 'Ta med', exclude: 'Hald utanfor', example: 'Døme', anchor: 'Frå eit intervju', id: 'Id', retired: 'Ute av bruk', changes: 'Endringar i kodeboka',
    locality: { local: 'Lokal', extralocal: 'Ekstralokal', either: 'Lokal eller ekstralokal' },
    used: (excerpts: number, cases: number): string => (excerpts === 0 ? 'Ikkje brukt' : `${excerpts} utdrag i ${cases} ${cases === 1 ? 'kommune' : 'kommunar'}`),
  },
  en: {
    title: 'Codebook', groups: { category: 'Cost drivers', theme: 'Open themes', dimension: 'Dimensions' },
    definition: 'Definition', include: 'Include', exclude: 'Exclude', example: 'Example', anchor: 'From an interview', id: 'Id', retired: 'Out of use', changes: 'Changes to the codebook',
    locality: { local: 'Local', extralocal: 'Extra-local', either: 'Local or extra-local' },
    used: (excerpts: number, cases: number): string => (excerpts === 0 ? 'Not used' : `${excerpts} ${excerpts === 1 ? 'excerpt' : 'excerpts'} in ${cases} ${cases === 1 ? 'municipality' : 'municipalities'}`),
  },
} as const;

const dates = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** `revision`: of the name list; an anchor example from a source that was not looked through with it is left out. */
export async function codebookDocument(data: CodebookParts, tool: Redactor, revision: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { study, codes, memos, codings } = data;
  const { redact } = tool;
  const say = words[language];
  const usage = codeUsage(codings);
  const read = (text: Trilingual): SafeText => redact([text[language], text.nb, text.nn, text.en].find((t) => !isBlank(t))?.trim() ?? '');
  const labelled = (label: string, text: SafeText): Paragraph[] =>
    (text === '' ? [] : [new Paragraph({ keepLines: true, children: [new TextRun({ text: `${label}: `, bold: true }), ...lines(text)] })]);
  const quoted = (text: SafeText): SafeText => (text === '' ? text : redact(`«${text}»`));

  const anchored = (code: CodeRow): Paragraph[] => {
    const example = anchorExample(data, code, tool, revision, language);
    return typeof example === 'string' ? [] : labelled(say.anchor, quoted(example.text));
  };
  const entry = (code: CodeRow, level: typeof HeadingLevel.HEADING_2 | typeof HeadingLevel.HEADING_3): Paragraph[] => {
    const { excerpts, cases } = usage([code.id]);
    const facts = [
      ...(code.retired ? [say.retired] : []), `${say.id}: ${code.slug}`, ...(code.locality ? [say.locality[code.locality]] : []), say.used(excerpts, cases),
    ];
    return [
      new Paragraph({ heading: level, text: `${code.kind === 'category' && code.colour !== null ? `${code.colour} ` : ''}${read(code.label)}` }),
      new Paragraph({ style: 'CodeLine', text: redact(facts.join(' · ')) }),
      ...labelled(say.definition, read(code.definition)), ...labelled(say.include, read(code.include)),
      ...labelled(say.exclude, read(code.exclude)), ...labelled(say.example, quoted(read(code.example))), ...anchored(code),
    ];
  };
  const sorted = codes.toSorted(byOrder);
  const groups = (['category', 'theme', 'dimension'] as const).flatMap((kind) => {
    const tops = sorted.filter((c) => c.kind === kind);
    return tops.length === 0 ? [] : [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: say.groups[kind] }),
      ...tops.flatMap((top) => [...entry(top, HeadingLevel.HEADING_2), ...sorted.filter((c) => c.parent === top.id).flatMap((c) => entry(c, HeadingLevel.HEADING_3))]),
    ];
  });
  const ids = new Set(codes.map((c) => c.id));
  const reasons = memos.filter((m) => m.kind === 'metode' && m.target !== null && ids.has(m.target)).toSorted(byMemoDay);
  const day = (memo: Row<'memos'>): string => new Intl.DateTimeFormat(dates[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(memoDay(memo)));
  const changes = reasons.length === 0 ? [] : [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: say.changes }),
    ...reasons.flatMap((m) => [
      new Paragraph({ keepNext: true, children: [new TextRun({ text: `${day(m)}. `, bold: true }), new TextRun(redact(m.title))] }),
      new Paragraph({ children: lines(redact(m.text)) }),
    ]),
  ];
  const title = redact(study.title);
  const file = new Document({
    ...documentProperties(`${say.title}: ${title}`, redact(study.institution).trim() || title, language),
    sections: [section(title, say.title, guideWords[language], [
      new Paragraph({ heading: HeadingLevel.TITLE, text: say.title }), new Paragraph({ style: 'Subtitle', text: title }), ...groups, ...changes,
    ])],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A line break of the text is one in the document. */
const lines = (text: SafeText): TextRun[] => text.split('\n').map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
