// The recovery code as a sheet of paper: which study by its neutral name, the code in large type, and what to do with it.

import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../model/language.ts';
import { documentProperties } from './guide-styles.ts';

export interface RecoverySheet {
  readonly title: string;
  /** «Studie 1 · opprettet 3. mars 2026». */
  readonly study: string;
  readonly code: readonly string[];
  readonly lines: readonly string[];
}

/** Groups on a line of the sheet. */
const perLine = 4;

export async function recoverySheet({ title, study, code, lines }: RecoverySheet, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const rows = [code.slice(0, perLine), code.slice(perLine)];
  const file = new Document({
    ...documentProperties(title, 'Feltbok', language),
    sections: [{
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
        new Paragraph({ style: 'Subtitle', text: study }),
        ...rows.map((row, i) => new Paragraph({
          alignment: AlignmentType.LEFT, keepNext: true, spacing: { before: i === 0 ? 240 : 0, after: i === rows.length - 1 ? 360 : 60 },
          children: [new TextRun({ text: row.join(' – ') + (i < rows.length - 1 ? ' –' : ''), font: 'Consolas', size: 36, bold: true, noProof: true })],
        })),
        ...lines.map((text) => new Paragraph({ text })),
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
