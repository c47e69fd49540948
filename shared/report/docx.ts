// Blocks as a Word file: styles, numbered headings, contents that Word fills with page numbers, header and footer.

import { AlignmentType, Document, Footer, Header, PageNumber, PageOrientation, Packer, Paragraph, TextRun } from 'docx';
import type { SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { Block } from './blocks.ts';
import { Comments, wordOf } from './docx-blocks.ts';
import { proses } from './prose/index.ts';
import { inTemplate, type Template } from './template.ts';
import { withSum } from './seal.ts';
import { bulletLevels, bullets, headingLevels, numbered, page, styles, textWidth } from './docx-styles.ts';

export interface WordFile {
  readonly language: Language;
  readonly title: SafeText;
  /** Beside the title in the header: «Utkast», «Internt arbeidsdokument». */
  readonly stamp: SafeText;
  readonly table: SafeText;
  readonly pageWord: SafeText;
  readonly blocks: readonly Block[];
  /** For the dates of the file and its comments. */
  readonly now: Date;
  readonly landscape?: boolean;
  /** The institution's own look. */
  readonly template?: Template | null;
}

/** No names of persons in its properties: the program signs. */
const author = 'Feltbok';

export async function toWord(file: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  const comments = new Comments(author, file.now);
  const width = file.landscape ? page.height - 2 * page.margin : textWidth;
  const children = file.blocks.flatMap((block) => wordOf(block, { table: file.table, figure: proses[file.language].figures.figure, language: file.language, commenter: author, width }, comments));
  const document = new Document({
    title: file.title, creator: author, lastModifiedBy: author, description: file.stamp,
    styles: styles(file.language),
    numbering: { config: [{ reference: numbered, levels: [...headingLevels] }, { reference: bullets, levels: [...bulletLevels] }] },
    ...(comments.all.length > 0 ? { comments: { children: comments.all } } : {}),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          // Word swaps the two for a landscape page by itself.
          size: { width: page.width, height: page.height, orientation: file.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
        },
      },
      headers: { default: new Header({ children: [runningHead(file)] }), first: new Header({ children: [new Paragraph({ children: [] })] }) },
      footers: { default: new Footer({ children: [pageLine(file)] }), first: new Footer({ children: [new Paragraph({ children: [] })] }) },
      children,
    }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return withSum(file.template ? inTemplate(bytes, file.template) : bytes);
}

const runningHead = (file: WordFile): Paragraph =>
  new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ text: `${shortened(file.title)} · ${file.stamp}`, size: 17, color: '6B7280', font: 'Calibri' })] });

const pageLine = (file: WordFile): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${file.pageWord} `, PageNumber.CURRENT], size: 17, color: '6B7280', font: 'Calibri' })],
  });

const longest = 70;
const shortened = (title: string): string => (title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`);
