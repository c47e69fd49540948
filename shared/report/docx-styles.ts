// The look of the Word file: Word's own style names, so that the researcher's styles and template can take over.

import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, type ILevelsOptions, type IStylesOptions } from 'docx';
import type { Language } from '../model/language.ts';

export const wordLanguage: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Twips: A4 with 2.5 cm margins. */
export const page = { width: 11_906, height: 16_838, margin: 1_418 } as const;
export const textWidth = page.width - 2 * page.margin;

const body = 'Cambria';
const head = 'Calibri';
const ink = '1F2937';
const accent = '1F4E79';

export const styles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: body, size: 22, language: { value: wordLanguage[language] } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: head, size: 52, bold: true, color: accent }, paragraph: { spacing: { before: 1_200, after: 200, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true } },
    heading1: heading(1, 32, 480, 160),
    heading2: heading(2, 26, 320, 120),
    heading3: heading(3, 23, 240, 80),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { font: head, size: 28, color: ink }, paragraph: { spacing: { after: 360 } } },
    {
      id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { italics: true },
      paragraph: { indent: { left: 567, right: 567 }, spacing: { before: 40, after: 200 }, keepLines: true },
    },
    {
      id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { font: head, size: 20, bold: true, color: accent },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    { id: 'TableText', name: 'Tabelltekst', basedOn: 'Normal', quickFormat: true, run: { font: head, size: 19 }, paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: 'TableNote', name: 'Tabellnote', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { font: head, size: 17, color: '4B5563' }, paragraph: { spacing: { before: 40, after: 20, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', next: 'Normal', run: { font: head, size: 28, bold: true, color: accent }, paragraph: { spacing: { before: 240, after: 120 }, keepNext: true } },
    ...[1, 2, 3].map((level) => ({
      id: `TOC${level}`, name: `toc ${level}`, basedOn: 'Normal', next: 'Normal', run: { font: head, size: 20, ...(level === 1 ? { bold: true } : {}) },
      paragraph: { spacing: { before: level === 1 ? 80 : 0, after: 20, line: 250, lineRule: LineRuleType.AUTO }, indent: { left: (level - 1) * 280 } },
    })),
  ],
});

function heading(level: number, size: number, before: number, after: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> {
  return {
    run: { font: head, size, bold: true, color: accent },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel: level - 1, numbering: { reference: numbered, level: level - 1 } },
  };
}

export const numbered = 'headings';
export const bullets = 'bullets';

/** «1», «1.1»; the third level has no number. */
export const headingLevels: readonly ILevelsOptions[] = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 567, hanging: 567 } } } },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 567, hanging: 567 } } } },
  { level: 2, format: LevelFormat.NONE, text: '', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 0, hanging: 0 } } } },
];

export const bulletLevels: readonly ILevelsOptions[] = [
  { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 454, hanging: 284 } } } },
];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const line = { style: BorderStyle.SINGLE, size: 6, color: '6B7280' } as const;
const thin = { style: BorderStyle.SINGLE, size: 2, color: 'D1D5DB' } as const;
export const tableBorders = { top: line, bottom: line, left: none, right: none, insideHorizontal: thin, insideVertical: none } as const;
export const headFill = 'E8EEF5';
