// One block of the report as Word's paragraphs and tables.

import {
  Bookmark, CommentRangeEnd, CommentRangeStart, CommentReference, HeadingLevel, Paragraph, TableOfContents, TextRun, type FileChild,
  type ICommentOptions, type IRunOptions, type ParagraphChild,
} from 'docx';
import type { SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { Block, Mark, Sentence } from './blocks.ts';
import { figureOf } from './docx-chart.ts';
import { bullets } from './docx-styles.ts';
import { tableOf } from './docx-table.ts';

export interface WordWords {
  /** «Tabell», before its number. */
  readonly table: SafeText;
  /** «Figur», before its number. */
  readonly figure: SafeText;
  readonly language: Language;
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

export function wordOf(block: Block, words: WordWords, comments: Comments): FileChild[] {
  switch (block.kind) {
    case 'title': return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })];
    case 'subtitle': return [new Paragraph({ style: 'Subtitle', children: [new TextRun(block.text)] })];
    case 'contents': return [
      // On a page of its own: what follows opens a page too, and the field ends in a line that must not stand alone on one.
      new Paragraph({ style: 'TOCHeading', pageBreakBefore: true, children: [new TextRun(block.heading)] }),
      new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
    ];
    case 'heading': return [new Paragraph({ heading: headings[block.level], pageBreakBefore: block.newPage === true, children: [new TextRun(block.text)] })];
    case 'paragraph': return [new Paragraph({
      widowControl: true, children: block.sentences.flatMap((s, i) => sentence(s, i > 0, comments)), ...(block.keepWithNext ? { keepNext: true } : {}),
    })];
    case 'quote': return [new Paragraph({ style: 'Quote', widowControl: true, children: block.text.split('\n').map((line, i) => new TextRun(i === 0 ? { text: line } : { text: line, break: 1 })) })];
    case 'list': return block.items.map((item) => new Paragraph({ style: 'ListParagraph', numbering: { reference: bullets, level: 0 }, children: [new TextRun(item)] }));
    case 'table': return tableOf(block, words.table, words.width);
    case 'figure': return figureOf(block, words.figure, words.width, words.language);
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
