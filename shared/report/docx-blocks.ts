// One block of the report as Word's paragraphs and tables.

import {
  AlignmentType, Bookmark, CommentRangeEnd, CommentRangeStart, CommentReference, HeadingLevel, PageBreak, Paragraph, SimpleField, Table,
  TableCell, TableLayoutType, TableOfContents, TableRow, TextRun, WidthType, type FileChild, type ICommentOptions, type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { SafeText } from '../disclosure/redact.ts';
import type { Block, Column, Mark, Sentence } from './blocks.ts';
import { bullets, headFill, tableBorders } from './docx-styles.ts';

export interface WordWords {
  /** «Tabell», before its number. */
  readonly table: SafeText;
  /** Who the comments are signed by: the program, since no person may be named. */
  readonly commenter: string;
  /** Twips between the margins. */
  readonly width: number;
}

/** Collects the comments that paragraphs refer to. */
export class Comments {
  readonly all: ICommentOptions[] = [];
  readonly #author: string;
  readonly #at: Date;
  constructor(author: string, at: Date) {
    this.#author = author;
    this.#at = at;
  }

  add(text: SafeText): number {
    const id = this.all.length;
    this.all.push({ id, author: this.#author, initials: 'F', date: this.#at, children: [new Paragraph({ children: [new TextRun(text)] })] });
    return id;
  }
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const alignments = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;

export function wordOf(block: Block, words: WordWords, comments: Comments): FileChild[] {
  switch (block.kind) {
    case 'title': return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })];
    case 'subtitle': return [new Paragraph({ style: 'Subtitle', children: [new TextRun(block.text)] })];
    case 'contents': return [
      new Paragraph({ style: 'TOCHeading', children: [new TextRun(block.heading)] }),
      new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
    ];
    case 'page-break': return [new Paragraph({ children: [new PageBreak()] })];
    case 'heading': return [new Paragraph({ heading: headings[block.level], children: [new TextRun(block.text)] })];
    case 'paragraph': return [new Paragraph({
      widowControl: true, children: block.sentences.flatMap((s, i) => sentence(s, i > 0, comments)), ...(block.keepWithNext ? { keepNext: true } : {}),
    })];
    case 'quote': return [new Paragraph({ style: 'Quote', widowControl: true, children: [new TextRun(block.text)] })];
    case 'list': return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: bullets, level: 0 }, children: [new TextRun(item)] }));
    case 'table': return table(block, words);
  }
}

const marks: Readonly<Record<Mark, IRunOptions>> = {
  todo: { highlight: 'yellow' }, draft: { shading: { fill: 'FFF2CC' } }, question: { italics: true, bold: true },
};

function sentence(s: Sentence, spaced: boolean, comments: Comments): ParagraphChild[] {
  const run = new TextRun({ text: s.text, ...(s.mark === undefined ? {} : marks[s.mark]) });
  const marked: ParagraphChild[] = s.bookmark === undefined ? [run] : [new Bookmark({ id: s.bookmark, children: [run] })];
  const space = spaced ? [new TextRun(' ')] : [];
  if (s.comment === undefined) return [...space, ...marked];
  const id = comments.add(s.comment);
  return [...space, new CommentRangeStart(id), ...marked, new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

type TableBlock = Extract<Block, { kind: 'table' }>;

function table(block: TableBlock, words: WordWords): FileChild[] {
  const widths = block.columns.map((c) => Math.round((words.width * c.width) / 100));
  const caption = block.number === null
    ? [new TextRun(block.caption)]
    : [new TextRun(`${words.table} `), new SimpleField(`SEQ ${words.table} \\* ARABIC`, String(block.number)), new TextRun(`. ${block.caption}`)];
  const lastAt = block.rows.length - 1;
  return [
    new Paragraph({ style: 'Caption', children: caption }),
    new Table({
      layout: TableLayoutType.FIXED, columnWidths: widths, width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA }, borders: tableBorders,
      margins: { marginUnitType: WidthType.DXA, left: 80, right: 80, top: 20, bottom: 20 },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: block.columns.map((c, i) => cell(c.head, c, widths[i]!, { bold: true, fill: headFill, keepNext: true })) }),
        ...block.rows.map((row, r) => new TableRow({
          cantSplit: true,
          // Short tables stay whole: every row but the last is kept with the one below it.
          children: block.columns.map((c, i) => cell(row[i] ?? ('' as SafeText), c, widths[i]!, { bold: block.lastRowIsTotal === true && r === lastAt, keepNext: block.rows.length <= 16 && (r < lastAt || (block.notes?.length ?? 0) > 0) })),
        })),
      ],
    }),
    ...(block.notes ?? []).map((note) => new Paragraph({ style: 'TableNote', children: [new TextRun(note)] })),
    new Paragraph({ spacing: { after: 60, line: 120 }, children: [] }),
  ];
}

interface CellLook { readonly bold: boolean; readonly fill?: string; readonly keepNext?: boolean }

const cell = (text: SafeText, column: Column, width: number, look: CellLook): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(look.fill === undefined ? {} : { shading: { fill: look.fill } }),
    children: [new Paragraph({
      style: 'TableText', alignment: alignments[column.align ?? 'start'], ...(look.keepNext ? { keepNext: true } : {}),
      children: [new TextRun({ text, bold: look.bold })],
    })],
  });
