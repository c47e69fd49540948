// Single statements that were taken back: hidden at once, under one dated record a day, and erased only on demand.

import { beforeEach, describe, expect, it } from 'vitest';
import { applyForeign } from '../../../shared/changes/apply.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { withoutErased } from '../../../shared/changes/erasure.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp } from '../../../shared/changes/stamp.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { addContact } from '../../../shared/commands/cases.ts';
import { markNote, writeOut } from '../../../shared/commands/notes.ts';
import { bringBackRow, withdrawRow } from '../../../shared/commands/withdrawals.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { erasureEdits } from '../../../shared/erasing/plan.ts';
import { scopeOf } from '../../../shared/erasing/scope.ts';
import { openBench, type Bench } from './support.ts';

let b: Bench;
let note: string;
let amount: string;
let contact: string;
beforeEach(async () => {
  b = await openBench();
  note = await b.note('kvernknurr 3,2 mill i 2018');
  amount = [...b.store.rows.amounts.keys()][0]!;
  contact = (await b.ok(addContact, { case: b.caseId, fields: { date: '2019-03-01', channel: 'telefon', text: 'sa flaskebørst' } })).id;
});
const records = (): Record<string, unknown>[] => [...b.store.rows.withdrawals.values()];

describe('a withdrawn statement', () => {
  it('is out of all that is analysed at once, under one record of the day without content', async () => {
    await b.ok(withdrawRow, { case: b.caseId, row: amount });
    await b.ok(withdrawRow, { case: b.caseId, row: contact });
    await b.ok(withdrawRow, { case: b.caseId, row: contact });
    const data = await loadStudy(b.store);
    expect([data.amounts.map((a) => a.id).includes(amount), data.contacts]).toEqual([false, []]);
    expect(records()).toMatchObject([{ kind: 'statements', case: b.caseId, hidden: [amount, contact], erasedAt: null }]);
    expect(JSON.stringify(records())).not.toMatch(/kvernknurr|flaskebørst/);
    await b.ok(bringBackRow, { case: b.caseId, row: contact });
    expect((await loadStudy(b.store)).contacts.map((c) => c.id)).toEqual([contact]);
  });

  it('hides what was written out, and the note reads as it was typed', async () => {
    await b.ok(writeOut, { note, text: 'Det var tindevegg.', splices: [] });
    await b.ok(withdrawRow, { case: b.caseId, row: (b.store.rows.notes.get(note) as { written?: string }).written! });
    expect((await loadStudy(b.store)).byId.notes.get(note)?.written).toBeNull();
  });

  it('is gone from rows and log once it is erased, and the others stay', async () => {
    const kept = await b.note('vikarbyrå');
    await b.ok(markNote, { id: note, changes: { withdrawnAt: '2019-04-01' } });
    await b.ok(withdrawRow, { case: b.caseId, row: contact });
    const log = await b.store.log();
    const m = materialOf(log);
    const changes = stamp(b.stamper, { label: 'study.erase', fixed: true }, erasureEdits(m, scopeOf(m, { kind: 'statements', case: b.caseId }), '2020-01-05'));
    const after = new MemoryStore();
    await applyForeign(after, withoutErased([...log, ...changes]));
    expect(JSON.stringify([...after.changes.values()])).not.toMatch(/kvernknurr|flaskebørst/);
    expect(checkStudy(after)).toEqual([]);
    expect([...after.rows.notes.keys()]).toEqual([kept]);
    expect([...after.rows.withdrawals.values()]).toMatchObject([{ kind: 'statements', hidden: [], erasedAt: '2020-01-05', erased: { notes: 1, contacts: 1 } }]);
  });
});
