// Citing documents: by number and place, never by name; what the citation does when its document goes, is withdrawn or
// erased, and that no export tells the name of a file.

import { describe, expect, it } from 'vitest';
import { citationText, citedDocuments, documentNumbers, placeKindOf, placeText } from '../../../shared/attachments/citing.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { sparedOfRow } from '../../../shared/changes/erasure.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { addAmount, updateAmount } from '../../../shared/commands/amounts.ts';
import { addAttachment, destroyAttachment, removeAttachment, type NewAttachment } from '../../../shared/commands/attachments.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { addMemo, updateMemo } from '../../../shared/commands/memos.ts';
import { undo } from '../../../shared/commands/run.ts';
import { bringBackRow, withdrawRow } from '../../../shared/commands/withdrawals.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { erasureEdits } from '../../../shared/erasing/plan.ts';
import { scopeOf } from '../../../shared/erasing/scope.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Cites, Place } from '../../../shared/model/rows.ts';
import { reportModel } from '../../../shared/report/model.ts';
import { internalBlocks } from '../../../shared/report/internal.ts';
import { openBench, type Bench } from './support.ts';

const file = (owner: string, more: Partial<NewAttachment> = {}): NewAttachment => ({
  id: newId(), owner, kind: 'document', name: 'Budsjett Storvik.xlsx', size: 1200, sha256: newId().padEnd(64, '0'), mime: 'application/x', key: `${'A'.repeat(43)}=`, ...more,
});
const b12: Place = { kind: 'sheet', sheet: '3', cell: 'B12' };
const figure = (caseId: string, cites: Cites | null) => ({ case: caseId, interview: null, note: null, low: 3_200_000, unit: 'kr', origin: 'dokument', status: 'confirmed', measure: 'utgifter til BPA', cites } as const);

async function withSheet(): Promise<{ readonly b: Bench; readonly sheet: string; readonly amount: string }> {
  const b = await openBench();
  const sheet = file(b.caseId);
  await b.ok(addAttachment, file(b.caseId, { name: 'Årsrapport.pdf' }));
  await b.ok(addAttachment, sheet);
  const { id } = await b.ok(addAmount, figure(b.caseId, { attachment: sheet.id, place: b12 }));
  return { b, sheet: sheet.id, amount: id };
}

const citesOf = async (b: Bench, amount: string): Promise<Cites | null | undefined> => (await b.store.get('amounts', amount))?.cites;
/** As it prints; null: not at all. */
async function printed(b: Bench, amount: string): Promise<string | null> {
  return citationText(await citesOf(b, amount), citedDocuments(await loadStudy(b.store)), 'nb');
}

describe('a place in a document', () => {
  it('is told as the kind of file has places, and prints in the three languages', () => {
    const kinds = ['a.pdf', 'a.PPTX', 'a.xlsx', 'a.ods', 'a.csv', 'a.png', 'a.docx'].map((name) => placeKindOf({ name, mime: '' }));
    expect(kinds).toEqual(['page', 'slide', 'sheet', 'sheet', 'free', 'free', 'free']);
    expect([{ kind: 'page', page: 14 } as const, { kind: 'slide', slide: 2 } as const, b12, { ...b12, cell: null }, { ...b12, cell: 'B12:C14' }].map((p) => placeText(p, 'nb')))
      .toEqual(['side 14', 'lysbilde 2', 'ark 3, celle B12', 'ark 3', 'ark 3, celle B12:C14']);
    expect(placeText({ kind: 'slide', slide: 2 }, 'nn')).toBe('lysbilete 2');
    expect(placeText(b12, 'en')).toBe('sheet 3, cell B12');
  });
});

describe('the number of a document', () => {
  it('is given once: neither removing one nor renaming gives another the same', async () => {
    const { b, sheet, amount } = await withSheet();
    expect(await printed(b, amount)).toBe('K01-D2, ark 3, celle B12');
    const third = file(b.caseId);
    await b.ok(addAttachment, third);
    await b.ok(destroyAttachment, { id: third.id });
    const fourth = file(b.caseId);
    await b.ok(addAttachment, fourth);
    const documents = citedDocuments(await loadStudy(b.store));
    expect([documents.get(sheet)?.tag, documents.get(fourth.id)?.tag]).toEqual(['K01-D2', 'K01-D4']);
  });

  it('is free again when adding the document is undone', async () => {
    const { b } = await withSheet();
    await b.ok(addAttachment, file(b.caseId));
    await undo(b.store, b.stamper);
    const next = file(b.caseId);
    await b.ok(addAttachment, next);
    expect((await b.store.get('attachments', next.id))?.number).toBe(3);
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('comes after the others where two machines gave the same one, and where it was never given', () => {
    const at = '2019-03-12T10:00:00.000+01:00';
    const numbers = documentNumbers([{ id: 'c', addedAt: at }, { id: 'b', number: 2, addedAt: at }, { id: 'a', number: 2, addedAt: at }, { id: 'd', number: 1, addedAt: at }], 2);
    expect(Object.fromEntries(numbers)).toEqual({ d: 1, a: 2, b: 3, c: 4 });
  });
});

describe('citing', () => {
  it('wants a document that is there, of the same municipality, and a place such a file has', async () => {
    const { b, sheet, amount } = await withSheet();
    const { id: other } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
    expect(await b.refused(addAmount, figure(b.caseId, { attachment: newId(), place: null }))).toBe('document-gone');
    expect(await b.refused(addAmount, figure(other, { attachment: sheet, place: null }))).toBe('document-elsewhere');
    expect(await b.refused(updateAmount, { id: amount, changes: { cites: { attachment: sheet, place: { kind: 'page', page: 3 } } } })).toBe('document-place');
    await b.ok(updateAmount, { id: amount, changes: { cites: null } });
    expect(await printed(b, amount)).toBeNull();
    const { id } = await b.ok(addMemo, { target: null, kind: 'metode', title: 'Budsjettet', cites: { attachment: sheet, place: null } });
    await b.ok(updateMemo, { id, changes: { cites: { attachment: sheet, place: { ...b12, cell: null } } } });
    expect((await b.store.get('memos', id))?.cites).toEqual({ attachment: sheet, place: { kind: 'sheet', sheet: '3', cell: null } });
    expect(await b.refused(updateMemo, { id, changes: { cites: { attachment: newId(), place: null } } })).toBe('document-gone');
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('falls when the document is removed, is back with it, and the figure stays', async () => {
    const { b, sheet, amount } = await withSheet();
    await b.ok(removeAttachment, { id: sheet });
    expect(await printed(b, amount)).toBeNull();
    expect((await b.store.get('amounts', amount))?.low).toBe(3_200_000);
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    expect(await printed(b, amount)).toBe('K01-D2, ark 3, celle B12');
  });

  it('is gone from the log too when the document is destroyed, also one that was cited before', async () => {
    const { b, sheet, amount } = await withSheet();
    const other = file(b.caseId, { name: 'Annet.xlsx' });
    await b.ok(addAttachment, other);
    await b.ok(updateAmount, { id: amount, changes: { cites: { attachment: other.id, place: null } } });
    await b.ok(destroyAttachment, { id: sheet });
    expect(await citesOf(b, amount)).toEqual({ attachment: other.id, place: null });
    expect(JSON.stringify(sparedOfRow(await b.store.history(amount)).filter((c) => c.op !== 'erase'))).not.toContain(sheet);
    await b.ok(destroyAttachment, { id: other.id });
    expect(await b.store.get('amounts', amount)).toMatchObject({ low: 3_200_000, origin: 'dokument' });
    expect(await citesOf(b, amount)).toBeFalsy();
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('is found dangling by the check where no such document ever was', async () => {
    const { b, amount } = await withSheet();
    const never = newId();
    const row = b.store.rows.amounts.get(amount)!;
    b.store.rows.amounts.set(amount, { ...row, cites: { attachment: never, place: null } });
    expect(checkStudy(b.store)).toContainEqual({ code: 'reference-missing', table: 'amounts', id: amount, detail: `cites ${never}` });
  });
});

describe('a document that was taken back', () => {
  it('takes the figures that stand on it alone with it, and gives them back', async () => {
    const { b, sheet, amount } = await withSheet();
    const { id: elsewhere } = await b.ok(addAmount, { ...figure(b.caseId, null), measure: 'sendt senere' });
    await b.ok(withdrawRow, { case: b.caseId, row: sheet });
    expect((await loadStudy(b.store)).amounts.map((a) => a.id)).toEqual([elsewhere]);
    expect(citedDocuments(await loadStudy(b.store)).has(sheet)).toBe(false);
    await b.ok(bringBackRow, { case: b.caseId, row: sheet });
    expect((await loadStudy(b.store)).amounts.map((a) => a.id).toSorted()).toEqual([amount, elsewhere].toSorted());
    expect(await printed(b, amount)).toBe('K01-D2, ark 3, celle B12');
  });

  it('is erased for good with those figures and with its place in a memo', async () => {
    const { b, sheet, amount } = await withSheet();
    const { id: memo } = await b.ok(addMemo, { target: null, kind: 'metode', title: 'Budsjettet', cites: { attachment: sheet, place: b12 } });
    await b.ok(withdrawRow, { case: b.caseId, row: sheet });
    const material = materialOf(await b.store.log());
    const edits = erasureEdits(material, scopeOf(material, { kind: 'statements', case: b.caseId }), '2020-01-05');
    expect(edits).toContainEqual({ entity: 'attachments', key: sheet, op: 'erase' });
    expect(edits).toContainEqual({ entity: 'amounts', key: amount, op: 'erase' });
    expect(edits).toContainEqual({ entity: 'memos', key: memo, op: 'erase', field: 'cites', value: sheet });
  });
});

it('prints in the internal document by number and place, and the name of the file is in no document', async () => {
  const { b } = await withSheet();
  const data = await loadStudy(b.store);
  const model = reportModel(data, null, { language: 'nb', date: '2020-01-05' });
  const told = JSON.stringify(internalBlocks(data, null, model));
  expect(told).toContain('K01-D2, ark 3, celle B12');
  expect(told).not.toContain('Budsjett Storvik');
});
