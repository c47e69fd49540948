// How the printed guide and the topic list look: A4, Word's own styles by their real names, and a page footer.

import {
  AlignmentType, BorderStyle, convertMillimetersToTwip as mm, Footer, Header, LevelFormat, PageNumber, Paragraph, TabStopType,
  TextRun, type IPropertiesOptions, type ISectionOptions,
} from 'docx';
import type { Language } from '../model/language.ts';
import type { GuideWords } from './guide-words.ts';

const locale: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const page = { width: mm(210), height: mm(297), side: mm(24), top: mm(22), bottom: mm(20) };
/** What the lines may fill, in twentieths of a point. */
export const textWidth = page.width - 2 * page.side;

const ink = '1F2A37';
export const navy = '1B3A5C';
export const grey = '595F69';
export const rule = 'B8BEC7';

export const bullets = 'oppfolging';

/** Styles, language and numbering; what a reader finds under Properties is the study and the kind of document. */
export function documentProperties(title: string, author: string, language: Language): Omit<IPropertiesOptions, 'sections'> {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: navy },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  return {
    title,
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, color: ink, language: { value: locale[language] } },
          paragraph: { spacing: { after: 100, line: 264 } },
        },
        title: { run: { font: 'Calibri', size: 40, bold: true, color: navy }, paragraph: { spacing: { before: 0, after: 100 } } },
        heading1: heading(28, 320, 100),
        heading2: heading(24, 240, 60),
        heading3: heading(22, 200, 40),
        listParagraph: { run: { size: 22 }, paragraph: { spacing: { after: 40 } } },
      },
      paragraphStyles: [
        { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26, color: grey }, paragraph: { spacing: { after: 200 } } },
        {
          id: 'Opening', name: 'Opening', basedOn: 'Normal', quickFormat: true,
          paragraph: { indent: { left: mm(5) }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: rule } } },
        },
        { id: 'Prompt', name: 'Prompt', basedOn: 'Normal', next: 'Normal', quickFormat: true, paragraph: { keepNext: true, keepLines: true, spacing: { after: 60 } } },
        { id: 'CodeLine', name: 'Code line', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: grey }, paragraph: { keepNext: true, keepLines: true, spacing: { before: 40, after: 60 } } },
        { id: 'Small', name: 'Small', basedOn: 'Normal', quickFormat: true, run: { size: 18, color: grey }, paragraph: { spacing: { before: 160, after: 0 } } },
      ],
    },
    numbering: {
      config: [{
        reference: bullets,
        levels: [{
          level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: mm(6), hanging: mm(4) } } },
        }],
      }],
    },
  };
}

/** One section with the study over the text and the page number under it. */
export function section(above: string, below: string, words: GuideWords, children: ISectionOptions['children']): ISectionOptions {
  const line = (...runs: TextRun[]): Paragraph =>
    new Paragraph({ style: 'Small', tabStops: [{ type: TabStopType.RIGHT, position: textWidth }], spacing: { before: 0, after: 0 }, children: runs });
  return {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side, header: mm(10), footer: mm(9) },
      },
    },
    headers: { default: new Header({ children: [line(new TextRun(above))] }) },
    footers: {
      default: new Footer({
        children: [line(
          new TextRun(below),
          new TextRun({ children: [`\t${words.page[0]} `, PageNumber.CURRENT, ` ${words.page[1]} `, PageNumber.TOTAL_PAGES] }),
        )],
      }),
    },
    children,
  };
}
