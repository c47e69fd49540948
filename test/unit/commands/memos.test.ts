// Memos: on the study or on what is in it, changed field by field, and gone with a municipality that is removed.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { removeCase } from '../../../shared/commands/cases.ts';
import { endInterview } from '../../../shared/commands/interviews.ts';
import { addMemo, byMemoDay, memoDay, removeMemo, updateMemo } from '../../../shared/commands/memos.ts';
import { undo } from '../../../shared/commands/run.ts';
import { newId } from '../../../shared/model/ids.ts';
import { openBench } from './support.ts';

describe('a memo', () => {
  it('is written by who codes, about what there is, and each field is changed for itself', async () => {
    const bench = await openBench();
    const { id } = await bench.ok(addMemo, { target: bench.caseId, kind: 'case', title: 'Snuoperasjon', text: 'Lederen snakker om 2015.' });
    const row = await bench.store.get('memos', id);
    expect(row).toMatchObject({ target: bench.caseId, author: bench.stamper.coder, title: 'Snuoperasjon' });
    expect(row).not.toHaveProperty('outcome');
    await bench.ok(updateMemo, { id, changes: { outcome: 'Kategorien ble delt.', date: '2019-03-01' } });
    const last = (await bench.store.log()).at(-1)!;
    expect(last.entity).toBe('memos');
    expect(await bench.store.get('memos', id)).toMatchObject({ text: 'Lederen snakker om 2015.', outcome: 'Kategorien ble delt.', date: '2019-03-01' });
    expect(await bench.refused(addMemo, { target: newId(), kind: 'teori' })).toBe('row-gone');
    expect(await bench.refused(updateMemo, { id, changes: { target: newId() } })).toBe('row-gone');
    await bench.ok(removeMemo, { id });
    expect(await bench.refused(updateMemo, { id, changes: { title: 'x' } })).toBe('row-gone');
    await undo(bench.store, bench.stamper);
    expect((await bench.store.get('memos', id))?.title).toBe('Snuoperasjon');
    expect(checkStudy(bench.store)).toEqual([]);
  });

  it('stands by the day it is about, else by the day it was written', () => {
    const memo = (at: string, date?: string): Parameters<typeof byMemoDay>[0] =>
      ({ id: newId(), target: null, kind: 'metode', title: '', text: '', at, author: null, order: 'a0', ...(date ? { date } : {}) });
    const [first, second, third] = [memo('2019-03-02T08:00:00+01:00'), memo('2019-03-02T09:00:00+01:00'), memo('2019-05-01T09:00:00+02:00', '2019-01-10')];
    expect([third, first, second].toSorted(byMemoDay).map((m) => memoDay(m))).toEqual(['2019-03-02', '2019-03-02', '2019-01-10']);
    expect([first, second].toSorted(byMemoDay)).toEqual([second, first]);
  });

  it('goes with the municipality or the interview that it is about, and comes back with it', async () => {
    const bench = await openBench();
    for (const target of [bench.caseId, bench.interview, null]) await bench.ok(addMemo, { target, kind: 'metode', text: 'x' });
    await bench.ok(endInterview, { id: bench.interview });
    await bench.ok(removeCase, { id: bench.caseId });
    expect((await bench.store.all('memos')).map((m) => m.target)).toEqual([null]);
    await undo(bench.store, bench.stamper);
    expect(await bench.store.all('memos')).toHaveLength(3);
    expect(checkStudy(bench.store)).toEqual([]);
  });
});
