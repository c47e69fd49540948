// Live notes: one action each, with all that follows; bad input is refused without a trace.

import { beforeEach, describe, expect, it } from 'vitest';
import { removeCase } from '../../../shared/commands/cases.ts';
import { endInterview } from '../../../shared/commands/interviews.ts';
import { addNote, editNote, removeNote, toggleTag, writeOut } from '../../../shared/commands/notes.ts';
import { undo, redo } from '../../../shared/commands/run.ts';
import { updateAmount } from '../../../shared/commands/amounts.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { AmountRow, NoteRow, TextRow } from '../../../shared/model/rows.ts';
import { openBench, type Bench } from './support.ts';

let bench: Bench;
beforeEach(async () => { bench = await openBench(); });

const rows = <R>(table: 'notes' | 'amounts' | 'texts' | 'codings' | 'coverage'): R[] => [...bench.store.rows[table].values()] as unknown as R[];
const topicFor = (slug: string): string => [...bench.store.rows.topics.values()].find((t) => t['slug'] === slug)!.id;
const stateOf = (slug: string): unknown => bench.store.rows.coverage.get(naturalId('coverage', bench.interview, topicFor(slug)))?.['state'];

describe('saving a note', () => {
  it('touches the topic of each tag, and a sub-category touches its category\'s topic', async () => {
    await bench.note('flere med 1-til-1', { tags: [bench.code('bpa').id, bench.code('ressurskrevende.pu').id] });
    expect(stateOf('tema-bpa')).toBe('berort');
    expect(stateOf('tema-ressurskrevende')).toBe('berort');
    expect(stateOf('tema-kad')).toBeUndefined();
  });

  it('proposes the amounts in it without a word', async () => {
    await bench.note('bpa opp ca 3,2 mill siden 2017');
    const [amount] = rows<AmountRow>('amounts');
    expect(amount).toMatchObject({ low: 3_200_000, unit: 'kr', hedge: 'rundt', status: 'proposed' });
    expect(amount!.anchor!.quote).toContain('3,2 mill');
  });

  it('is one action: undo takes all of it, redo brings all of it back', async () => {
    const before = JSON.stringify([rows('notes'), rows('codings'), rows('coverage'), rows('amounts')]);
    await bench.note('økte 4 årsverk', { tags: [bench.code('kompetanse').id] });
    const after = JSON.stringify([rows('notes'), rows('codings'), rows('coverage'), rows('amounts')]);
    await undo(bench.store, bench.stamper);
    expect(JSON.stringify([rows('notes'), rows('codings'), rows('coverage'), rows('amounts')])).toBe(before);
    await redo(bench.store, bench.stamper);
    expect(JSON.stringify([rows('notes'), rows('codings'), rows('coverage'), rows('amounts')])).toBe(after);
  });

  it('refuses an empty note and one of invisible characters', async () => {
    const base = { interview: bench.interview, at: '2019-03-12T09:01:00.000+01:00', elapsed: 0, topic: null, speaker: null, verbatim: false, thirdPerson: false, walkThrough: false, tags: [] };
    expect(await bench.refused(addNote, { ...base, text: '' })).toBe('note-empty');
    expect(await bench.refused(addNote, { ...base, text: ' \n\u200b\t' })).toBe('note-empty');
  });

  it('takes a paste of 200 000 characters whole', async () => {
    const text = 'Vi brukte 3,2 mill på vikarer. '.repeat(6452).slice(0, 200_000);
    const id = await bench.note(text);
    const note = bench.store.rows.notes.get(id) as unknown as NoteRow;
    expect((bench.store.rows.texts.get(note.text) as unknown as TextRow).text).toBe(text);
  });

  it('keeps emoji, right-to-left and combining characters, in NFC, and drops control characters', async () => {
    const id = await bench.note('A\u030A ja 👩‍⚕️ שלום\u0000\u0007 slutt');
    const note = bench.store.rows.notes.get(id) as unknown as NoteRow;
    expect((bench.store.rows.texts.get(note.text) as unknown as TextRow).text).toBe('Å ja 👩‍⚕️ שלום slutt');
  });

  it('keeps the order that was typed when the clock jumps backwards', async () => {
    await bench.note('først', { elapsed: 600_000 });
    bench.stamper.wall -= 3_600_000;
    await bench.note('så', { elapsed: 610_000 });
    const texts = rows<NoteRow>('notes').toSorted(byOrder).map((n) => (bench.store.rows.texts.get(n.text) as unknown as TextRow).text);
    expect(texts).toEqual(['først', 'så']);
    const clocks = [...bench.store.changes.values()].map((c) => c.clock);
    expect(clocks).toEqual(clocks.toSorted());
  });
});

describe('correcting a note', () => {
  it('makes a new version and keeps the old one', async () => {
    const id = await bench.note('økte 3 årsverk');
    await bench.ok(editNote, { id, text: 'økte 4 årsverk', splices: [[5, 6, '4']] });
    const note = bench.store.rows.notes.get(id) as unknown as NoteRow;
    const head = bench.store.rows.texts.get(note.text) as unknown as TextRow;
    expect(head).toMatchObject({ text: 'økte 4 årsverk', n: 2, edits: [[5, 6, '4']] });
    expect(bench.store.rows.texts.get(head.parent!)).toMatchObject({ text: 'økte 3 årsverk', n: 1 });
  });

  it('reads open amounts anew and leaves confirmed ones alone', async () => {
    const id = await bench.note('først 3 årsverk, så 5 årsverk');
    const [first] = rows<AmountRow>('amounts').toSorted((a, b) => a.low! - b.low!);
    await bench.ok(updateAmount, { id: first!.id, changes: { status: 'confirmed' } });
    await bench.ok(editNote, { id, text: 'først 3 årsverk, så 7 årsverk', splices: [] });
    const amounts = rows<AmountRow>('amounts').map((a) => [a.low, a.status]).toSorted();
    expect(amounts).toEqual([[3, 'confirmed'], [7, 'proposed']]);
  });

  it('puts a tag on, takes it off and puts it on again as the same row', async () => {
    const id = await bench.note('bpa igjen');
    const code = bench.code('bpa').id;
    expect(await bench.ok(toggleTag, { note: id, code })).toEqual({ on: true });
    const [before] = rows<{ id: string }>('codings');
    expect(await bench.ok(toggleTag, { note: id, code })).toEqual({ on: false });
    expect(rows('codings')).toEqual([]);
    await bench.ok(toggleTag, { note: id, code });
    expect(rows<{ id: string }>('codings')[0]!.id).toBe(before!.id);
  });

  it('writes a note out beside its raw line', async () => {
    const id = await bench.note('hjtj opp 5 åv');
    await bench.ok(writeOut, { note: id, text: 'Hjemmetjenesten økte med fem årsverk.', splices: [] });
    const note = bench.store.rows.notes.get(id) as unknown as NoteRow;
    expect((bench.store.rows.texts.get(note.text) as unknown as TextRow).text).toBe('hjtj opp 5 åv');
    expect((bench.store.rows.texts.get(note.written!) as unknown as TextRow).text).toBe('Hjemmetjenesten økte med fem årsverk.');
  });

  it('removes a note with all that hangs on it, and undo brings it back', async () => {
    const id = await bench.note('bpa 3 mill', { tags: [bench.code('bpa').id] });
    await bench.ok(removeNote, { id });
    expect([rows('notes'), rows('codings'), rows('amounts')]).toEqual([[], [], []]);
    await undo(bench.store, bench.stamper);
    expect([rows('notes').length, rows('codings').length, rows('amounts').length]).toEqual([1, 1, 1]);
  });
});

describe('deleting a case', () => {
  it('is refused while its interview runs, and nothing is touched', async () => {
    await bench.note('midt i noe');
    expect(await bench.refused(removeCase, { id: bench.caseId })).toBe('case-in-interview');
  });

  it('takes all of it afterwards as one action that undo takes back', async () => {
    await bench.note('noe', { tags: [bench.code('bpa').id] });
    await bench.ok(endInterview, { id: bench.interview });
    const before = rows('notes').length + rows('codings').length;
    await bench.ok(removeCase, { id: bench.caseId });
    expect([bench.store.rows.cases.size, bench.store.rows.interviews.size, rows('notes').length]).toEqual([0, 0, 0]);
    await undo(bench.store, bench.stamper);
    expect(rows('notes').length + rows('codings').length).toBe(before);
  });
});
