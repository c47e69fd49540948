// Names and filters of the file dialogs.

import { describe, expect, it } from 'vitest';
import { filterOf, kinds, safeFileName } from '../../../electron/services/file-kinds.ts';
import { fileKinds } from '../../../shared/ipc/contract.ts';
import { languages } from '../../../shared/model/language.ts';

describe('a suggested name', () => {
  it.each([
    ['Rapport K07', 'report', 'Rapport K07.docx'],
    ['rapport.DOCX', 'report', 'rapport.DOCX'],
    ['rapport.txt', 'report', 'rapport.txt.docx'],
    ['../../etc/passwd', 'bundle', '-..-etc-passwd.feltbok'],
    ['C:\\Windows\\system32', 'table', 'C--Windows-system32.csv'],
    ['Studie: «æøå»?', 'bundle', 'Studie- «æøå»-.feltbok'],
    ['...', 'text', 'feltbok.txt'],
    ['', 'text', 'feltbok.txt'],
    ['   ', 'text', 'feltbok.txt'],
    ['.skjult', 'text', 'skjult.txt'],
    ['linje\nskift\0', 'text', 'linje-skift-.txt'],
    ['utvalg.xlsx', 'table', 'utvalg.xlsx'],
    // Windows keeps these for devices, with any ending.
    ['con', 'report', '_con.docx'],
    ['NUL.docx', 'report', '_NUL.docx'],
    ['Lpt1', 'text', '_Lpt1.txt'],
    ['console', 'report', 'console.docx'],
    // Turns the text around it: the ending would look like another.
    ['rapport\u202Excod.exe', 'report', 'rapportxcod.exe.docx'],
  ] as const)('%j as %s becomes %j', (suggested, kind, expected) => {
    expect(safeFileName(suggested, kind)).toBe(expected);
  });

  it('is never too long for a file system', () => {
    expect(Buffer.byteLength(safeFileName('ø'.repeat(500), 'report'))).toBeLessThanOrEqual(255);
    const emoji = safeFileName(`${'a'.repeat(119)}😀`, 'report');
    // Throws where a sign was cut in two.
    expect(encodeURIComponent(emoji)).not.toBe('');
  });
});

describe('a kind of file', () => {
  it.each(fileKinds)('%s has a title and a filter in every language', (kind) => {
    for (const language of languages) {
      expect(kinds[kind].open[language]).not.toBe('');
      expect(kinds[kind].save[language]).not.toBe('');
      expect(filterOf(kind, language).name).not.toBe('');
    }
    expect(filterOf(kind, 'nb').extensions.length).toBeGreaterThan(0);
    expect(filterOf(kind, 'nb').extensions.every((ending) => /^([a-z]+|\*)$/.test(ending))).toBe(true);
  });
});
