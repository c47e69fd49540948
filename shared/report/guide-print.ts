// The guide as Word documents: the full guide for the interviewer's table, and the topic list that informants get
// beforehand, which holds nothing of what the interviewer will say.

import {
  BorderStyle, CheckBox, convertMillimetersToTwip as mm, Document, HeadingLevel, HeightRule, Packer, Paragraph, Table,
  TableCell, TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx';
import type { Language, Trilingual } from '../model/language.ts';
import { byOrder } from '../model/order.ts';
import type { CodeRow, Row, TopicRow } from '../model/rows.ts';
import { cleanText, isBlank } from '../text/clean.ts';
import { bullets, documentProperties, rule, section, textWidth } from './guide-styles.ts';
import { guideWords, type GuideWords } from './guide-words.ts';

type Guide = Row<'guides'>;
type Study = Row<'study'>;

/** In the language asked for, else in the first that has it. */
const read = (text: Trilingual, language: Language): string =>
  cleanText([text[language], text.nb, text.nn, text.en].find((t) => !isBlank(t)) ?? '').trim();

/** The study's own words without what Word cannot hold. */
const printable = (study: Study): Study =>
  ({ ...study, title: cleanText(study.title), institution: cleanText(study.institution).trim(), controller: cleanText(study.controller), siktReference: cleanText(study.siktReference) });

const title = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.TITLE, text });
const subtitle = (text: string): Paragraph => new Paragraph({ style: 'Subtitle', text });
const heading1 = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
const bullet = (text: string, keepNext = false): Paragraph =>
  new Paragraph({ style: 'ListParagraph', numbering: { reference: bullets, level: 0 }, keepLines: true, keepNext, text });
/** Blank lines in a longer text part its paragraphs. */
const paragraphs = (text: string, style?: string): Paragraph[] =>
  text.split(/\n+/).filter((line) => !isBlank(line)).map((line) => new Paragraph({ style, text: line.trim() }));

/** Sections in the guide's order, each with its topics. */
function sectionsOf(topics: readonly TopicRow[]): { readonly title: Trilingual; readonly topics: readonly TopicRow[] }[] {
  const sections: { slug: string; title: Trilingual; topics: TopicRow[] }[] = [];
  for (const topic of topics.toSorted(byOrder)) {
    const open = sections.at(-1);
    if (open?.slug === topic.section) open.topics.push(topic);
    else sections.push({ slug: topic.section, title: topic.sectionTitle, topics: [topic] });
  }
  return sections;
}

/** The guide for the interviewer: opening, prompts, follow-up questions, and room to tick off and to write. */
export async function guideDocument(
  guide: Guide, topics: readonly TopicRow[], codes: readonly CodeRow[], of: Study, language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const study = printable(of);
  const words = guideWords[language];
  const name = read(guide.title, language);
  const opening = read(guide.opening, language);
  const children = [
    title(words.guide),
    subtitle(name),
    factSheet(words),
    ...(opening === '' ? [] : [heading1(words.opening), ...paragraphs(opening, 'Opening')]),
    ...sectionsOf(topics).flatMap((part) => [
      heading1(read(part.title, language)),
      ...part.topics.flatMap((topic) => topicBlock(topic, codes, language)),
    ]),
  ];
  const file = new Document({
    ...documentProperties(`${words.guide}: ${name}`, study.institution || study.title, language),
    sections: [section(study.title, `${words.guide}, ${words.version(guide.version).toLowerCase()}`, words, children)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function topicBlock(topic: TopicRow, codes: readonly CodeRow[], language: Language): (Paragraph | Table)[] {
  const words = guideWords[language];
  const prompt = read(topic.prompt, language);
  const probes = topic.probes.map((p) => read(p, language)).filter((p) => p !== '');
  const linked = codeLine(topic, codes, language);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        new CheckBox({ checked: false, alias: words.tick, checkedState: { value: '2612', font: 'MS Gothic' }, uncheckedState: { value: '2610', font: 'MS Gothic' } }),
        new TextRun(`  ${read(topic.title, language)}`),
      ],
    }),
    ...(prompt === '' ? [] : [new Paragraph({ style: 'Prompt', text: prompt })]),
    ...probes.map((p) => bullet(p, true)),
    ...(linked === '' ? [] : [new Paragraph({ style: 'CodeLine', text: `${words.codes}: ${linked}` })]),
    ruledLines(probes.length > 0 ? 4 : 2),
  ];
}

/** «6 Kommunalt akutt døgntilbud: Egne plasser · Kjøpte plasser»: sub-categories after the category they belong to. */
function codeLine(topic: TopicRow, codes: readonly CodeRow[], language: Language): string {
  const linked = codes.filter((c) => topic.links.includes(c.id)).toSorted(byOrder);
  const label = (c: CodeRow): string => (c.kind === 'category' && c.colour !== null ? `${c.colour} ` : '') + read(c.label, language);
  const tops = [...new Map(linked.map((c) => {
    const above = c.parent === null ? undefined : codes.find((p) => p.id === c.parent);
    const top = above ?? c;
    return [top.id, top];
  })).values()];
  return tops.map((top) => {
    const below = linked.filter((c) => c.parent === top.id).map((c) => read(c.label, language));
    return below.length === 0 ? label(top) : `${label(top)}: ${below.join(' · ')}`;
  }).join('; ');
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: rule } as const;

/** Lines to write on; they stay on the page of their topic. */
function ruledLines(count: number): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [textWidth],
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: hairline, bottom: hairline },
    rows: Array.from({ length: count }, (_, i) => new TableRow({
      cantSplit: true,
      height: { value: mm(8), rule: HeightRule.EXACT },
      children: [new TableCell({
        width: { size: textWidth, type: WidthType.DXA },
        children: [new Paragraph({ keepNext: i < count - 1, spacing: { after: 0 } })],
      })],
    })),
  });
}

/** What is filled in by hand at the start of an interview. */
function factSheet(words: GuideWords): Table {
  const widths = [mm(66), textWidth - mm(66)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: hairline, bottom: hairline, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
    rows: words.sheet.map((label) => new TableRow({
      cantSplit: true,
      height: { value: mm(8), rule: HeightRule.ATLEAST },
      children: [label, ''].map((text, i) => new TableCell({
        width: { size: widths[i]!, type: WidthType.DXA },
        verticalAlign: 'center',
        children: [new Paragraph({ text, spacing: { after: 0 } })],
      })),
    })),
  });
}

/** The topic list (temaliste) for informants: only each topic's own line, and what they must know before they say yes. */
export async function topicListDocument(guide: Guide, topics: readonly TopicRow[], of: Study, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const study = printable(of);
  const words = guideWords[language];
  const listed = sectionsOf(topics)
    .map((part) => part.topics.flatMap((t) => (t.brief === null ? [] : [read(t.brief, language)])).filter((l) => l !== ''))
    .filter((lines) => lines.length > 0);
  const facts = [
    ...(isBlank(study.controller) ? [] : [words.controller(study.controller.trim())]),
    ...(isBlank(study.siktReference) ? [] : [words.sikt(study.siktReference.trim())]),
  ];
  const children = [
    title(words.topicList),
    subtitle(read(guide.title, language)),
    heading1(words.purpose),
    ...paragraphs(words.purposeText(study.title, study.periodFrom, study.periodTo)),
    heading1(words.voluntary),
    ...paragraphs(words.voluntaryText),
    heading1(words.confidential),
    ...paragraphs(words.confidentialText),
    heading1(words.conversation),
    ...paragraphs(words.conversationText),
    ...paragraphs(words.prepareText(study.functions, study.periodFrom, study.periodTo)),
    heading1(words.topics),
    ...listed.flatMap((lines, at) => lines.map((line, i) => topicLine(line, i === 0 && at > 0 && lines.length + listed[at - 1]!.length > 2))),
    ...(facts.length === 0 ? [] : [new Paragraph({ style: 'Small', text: facts.join(' ') })]),
  ];
  const file = new Document({
    ...documentProperties(`${words.topicList}: ${study.title}`, study.institution || study.title, language),
    sections: [section(study.institution || study.title, study.title, words, children)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** «BPA: brukere, timer» with what it is about in bold; a longer section of the guide stands a little apart. */
function topicLine(line: string, apart: boolean): Paragraph {
  const at = line.indexOf(':');
  const [about, rest] = at > 0 ? [line.slice(0, at + 1), line.slice(at + 1)] : [line, ''];
  return new Paragraph({
    style: 'ListParagraph', numbering: { reference: bullets, level: 0 }, keepLines: true,
    ...(apart ? { spacing: { before: 120 } } : {}),
    children: [new TextRun({ text: about, bold: true }), new TextRun(rest)],
  });
}
