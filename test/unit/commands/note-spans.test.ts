// Coding parts of notes: all of a note is its tag, a part is the note's in every count, and each stays at its words.

import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../shared/analysis/matrix.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import { codeSpans, join, recode, respan, split, uncode } from '../../../shared/commands/codings.ts';
import { codeInVivo } from '../../../shared/commands/in-vivo.ts';
import { codingId, editNote, toggleTag, updateCoding, writeOut } from '../../../shared/commands/notes.ts';
import { undo } from '../../../shared/commands/run.ts';
import type { CodingRow, NoteRow, TextRow } from '../../../shared/model/rows.ts';
import { noteSheet, partsOf, placeOnSheet, type NoteSheet, type SheetBlock } from '../../../shared/text/note-sheet.ts';
import { openBench, type Bench } from './support.ts';

const rows = (b: Bench): CodingRow[] => [...b.store.rows.codings.values()] as unknown as CodingRow[];
const texts = (b: Bench): ReadonlyMap<string, TextRow> => b.store.rows.texts as unknown as ReadonlyMap<string, TextRow>;
const told = (b: Bench): string[] => rows(b).map((c) => c.anchor?.quote ?? 'note').toSorted();

function sheetOf(b: Bench, withRaw: readonly string[] = []): NoteSheet & { readonly words: (row: CodingRow) => string | null } {
  const notes = [...b.store.rows.notes.values()] as unknown as NoteRow[];
  const sheet = noteSheet(notes.map((note) => ({ note, raw: texts(b).get(note.text)!, written: texts(b).get(note.written ?? '') ?? null, hidden: note.withdrawnAt !== null })), new Set(withRaw));
  const blocks = new Map<string, SheetBlock[]>();
  for (const block of sheet.blocks) blocks.set(block.note.id, [...(blocks.get(block.note.id) ?? []), block]);
  return { ...sheet, words: (row) => { const at = placeOnSheet(blocks, row, texts(b)); return at && sheet.text.slice(at.start, at.end); } };
}

describe('coding in a note sheet', () => {
  it('codes what is marked across notes in one action: whole notes as their tags, parts as parts', async () => {
    const b = await openBench();
    const one = await b.note('vikarer er dyre');
    const two = await b.note('BPA økte mye');
    const code = b.code('lonn').id;
    const { text, blocks } = sheetOf(b);
    expect(text).toBe('vikarer er dyre\nBPA økte mye\n');
    const { id, fresh } = await b.ok(codeSpans, { parts: partsOf(blocks, { start: 0, end: text.indexOf(' økte') }), code });
    expect([id, fresh]).toEqual([codingId(one, code, b.stamper.coder), true]);
    expect(told(b)).toEqual(['BPA', 'note']);
    expect(rows(b).every((c) => c.note === one || c.note === two)).toBe(true);
    expect(await b.ok(codeSpans, { parts: partsOf(blocks, { start: 0, end: 15 }), code })).toEqual({ id, fresh: false });
    await undo(b.store, b.stamper);
    expect(told(b)).toEqual([]);
  });

  it('counts a note once, coded whole and in parts and by its tag in the interview', async () => {
    const b = await openBench();
    const note = await b.note('vikarer er dyre, og byrået tar mye');
    const code = b.code('lonn');
    await b.ok(toggleTag, { note, code: code.id });
    await b.ok(codeSpans, { parts: [{ note, kind: 'raw', start: 0, end: 7 }], code: code.id });
    await b.ok(codeSpans, { parts: [{ note, kind: 'raw', start: 20, end: 26 }], code: code.id });
    expect(told(b)).toEqual(['byrået', 'note', 'vikarer']);
    expect(matrixOf(await loadStudy(b.store)).cell(b.caseId, code.id).excerpts).toBe(1);
    await b.ok(toggleTag, { note, code: code.id });
    expect(told(b)).toEqual(['byrået', 'vikarer']);
    expect(matrixOf(await loadStudy(b.store)).cell(b.caseId, code.id).excerpts).toBe(1);
  });

  it('narrows a tag to some words, splits and joins them, and becomes the tag again with all that was said of it', async () => {
    const b = await openBench();
    const note = await b.note('vikarer er dyre');
    const code = b.code('lonn').id;
    const tag = codingId(note, code, b.stamper.coder);
    await b.ok(toggleTag, { note, code });
    await b.ok(updateCoding, { id: tag, changes: { memo: 'Sjekk' } });
    const { ids } = await b.ok(split, { id: tag, at: 8 });
    expect(told(b)).toEqual(['er dyre', 'vikarer']);
    expect(await b.ok(join, { id: ids[1], other: ids[0] })).toEqual({ id: tag });
    expect(rows(b)).toMatchObject([{ id: tag, anchor: null, note, memo: 'Sjekk' }]);
    const { id } = await b.ok(respan, { id: tag, note, kind: 'raw', start: 0, end: 7 });
    expect(told(b)).toEqual(['vikarer']);
    const other = await b.note('noe annet');
    expect(await b.refused(respan, { id, note: other, kind: 'raw', start: 0, end: 3 })).toBe('span-of-several');
    const recoded = await b.ok(recode, { id, code: b.code('bpa').id });
    expect(rows(b)).toMatchObject([{ note, memo: 'Sjekk', code: b.code('bpa').id }]);
    const vivo = await b.ok(codeInVivo, { note, kind: 'raw', start: 11, end: 15, parent: code });
    expect(rows(b).find((c) => c.id === vivo.id)).toMatchObject({ note, anchor: { quote: 'dyre' } });
    await b.ok(uncode, { id: recoded.id });
    expect(told(b)).toEqual(['dyre']);
  });

  it('keeps each at its words when the note is corrected and written out, and shows the raw line where it is coded', async () => {
    const b = await openBench();
    const note = await b.note('rk vikarer dyrt');
    const code = b.code('lonn').id;
    const { id: raw } = await b.ok(codeSpans, { parts: [{ note, kind: 'raw', start: 3, end: 10 }], code });
    await b.ok(editNote, { id: note, text: 'mange rk vikarer dyrt', splices: [[0, 0, 'mange ']] });
    const row = (id: string): CodingRow => rows(b).find((c) => c.id === id)!;
    expect(sheetOf(b).words(row(raw))).toBe('vikarer');
    await b.ok(writeOut, { note, text: 'Mange vikarer. Det er dyrt.', splices: [] });
    const { id: written } = await b.ok(codeSpans, { parts: [{ note, kind: 'written', start: 0, end: 14 }], code });
    const sheet = sheetOf(b, [note]);
    expect(sheet.text).toBe('Mange vikarer. Det er dyrt.\nmange rk vikarer dyrt\n');
    expect([sheet.words(row(raw)), sheet.words(row(written))]).toEqual(['vikarer', 'Mange vikarer.']);
    await b.ok(writeOut, { note, text: 'Mange vikarer, altså. Det er dyrt.', splices: [[13, 14, ', altså.']] });
    expect(sheetOf(b, [note]).words(row(written))).toBe('Mange vikarer');
    await b.ok(writeOut, { note, text: '', splices: [] });
    // Taken away, they stand for the note.
    expect(sheetOf(b).words(row(written))).toBe('mange rk vikarer dyrt');
    expect((await b.ok(uncode, { id: written }))).toBeUndefined();
  });

  it('leaves out what was withdrawn, from the sheet and from every count', async () => {
    const b = await openBench();
    const note = await b.note('vikarer er dyre', { speaker: b.informant });
    const code = b.code('lonn').id;
    await b.ok(codeSpans, { parts: [{ note, kind: 'raw', start: 0, end: 7 }], code });
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    const data = await loadStudy(b.store);
    expect([data.codings, data.notes]).toEqual([[], []]);
    const stored = b.store.rows.notes.get(note) as unknown as NoteRow;
    const sheet = noteSheet([{ note: stored, raw: texts(b).get(stored.text)!, written: null, hidden: true }], new Set());
    expect([sheet.text, sheet.blocks, sheet.hidden]).toEqual(['\n', [], 1]);
  });
});
