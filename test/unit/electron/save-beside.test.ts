// A draft that somebody has written in is never lost to a new export.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveDocument } from '../../../electron/services/save-beside.ts';
import { unmasked } from '../../../shared/disclosure/redact.ts';
import { paragraph } from '../../../shared/report/blocks.ts';
import { toWord } from '../../../shared/report/docx.ts';
import { isAsWritten } from '../../../shared/report/seal.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'feltbok-beside-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const draft = (text: string): Promise<Uint8Array> => toWord({
  language: 'nb', title: unmasked('Prøve'), stamp: unmasked('Utkast'), table: unmasked('Tabell'), pageWord: unmasked('Side'), blocks: paragraph(unmasked(text)), now: new Date('2020-03-12T10:00:00Z'),
});
/** As Word would save it after one word was changed. */
function writtenIn(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, 'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace('veksten', 'økningen')) });
}

describe('saving a document', () => {
  it('takes the place of one that is as it was made', async () => {
    const path = join(folder, 'Utkast.docx');
    expect(await saveDocument(path, await draft('Om veksten.'), '2020-03-12')).toEqual({ path, kept: null });
    expect(isAsWritten(readFileSync(path))).toBe(true);
    const second = await draft('Om veksten, igjen.');
    expect(await saveDocument(path, second, '2020-03-12')).toEqual({ path, kept: null });
    expect(readFileSync(path).equals(Buffer.from(second))).toBe(true);
    expect(readdirSync(folder)).toEqual(['Utkast.docx']);
  });

  it('leaves one alone that somebody has written in, and the ones beside it too', async () => {
    const path = join(folder, 'Utkast.docx');
    const mine = writtenIn(await draft('Om veksten.'));
    expect(isAsWritten(mine)).toBe(false);
    writeFileSync(path, mine);
    const beside = join(folder, 'Utkast 2020-03-12.docx');
    expect(await saveDocument(path, await draft('Ny.'), '2020-03-12')).toEqual({ path: beside, kept: path });
    expect(readFileSync(path).equals(Buffer.from(mine))).toBe(true);
    expect(await saveDocument(path, await draft('Nyere.'), '2020-03-12')).toEqual({ path: beside, kept: path });
    writeFileSync(beside, mine);
    expect(await saveDocument(path, await draft('Nyest.'), '2020-03-12')).toEqual({ path: join(folder, 'Utkast 2020-03-12 (2).docx'), kept: path });
    expect(readFileSync(beside).equals(Buffer.from(mine))).toBe(true);
  });

  it('takes nothing else for its own', async () => {
    const path = join(folder, 'Utkast.docx');
    for (const other of [Buffer.from('ikke et dokument'), Buffer.alloc(0), Buffer.from(zipSync({ 'docProps/custom.xml': strToU8('<x/>') }))]) {
      writeFileSync(path, other);
      expect((await saveDocument(path, await draft('Ny.'), '2020-03-13')).kept).toBe(path);
      expect(readFileSync(path).equals(other)).toBe(true);
    }
  });
});
