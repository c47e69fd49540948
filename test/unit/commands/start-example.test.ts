// Starting a municipality example from a draft.

import { describe, expect, it } from 'vitest';
import { cellId, startExample, writeExample } from '../../../shared/commands/cells.ts';
import { undo } from '../../../shared/commands/run.ts';
import { newId } from '../../../shared/model/ids.ts';
import { openBench } from './support.ts';

describe('startExample', () => {
  it('writes the draft and links what it rests on, as one action that undo takes back', async () => {
    const bench = await openBench();
    const code = bench.code('bpa').id;
    const [amount, excerpt] = [newId(), newId()];
    await bench.ok(startExample, { case: bench.caseId, code, text: '[kommunen] fortalte om BPA.', amounts: [amount], excerpts: [excerpt] });
    const cell = await bench.store.get('cells', cellId(bench.caseId, code));
    expect(cell).toMatchObject({ status: 'utkast', amounts: [amount], excerpts: [excerpt] });
    expect((await bench.store.get('texts', cell!.text!))?.text).toBe('[kommunen] fortalte om BPA.');
    await undo(bench.store, bench.stamper);
    expect(await bench.store.get('cells', cellId(bench.caseId, code))).toBeUndefined();
  });

  it('refuses where something is written, and starts again where it was emptied', async () => {
    const bench = await openBench();
    const place = { case: bench.caseId, code: bench.code('bpa').id };
    await bench.ok(writeExample, { ...place, text: 'Eget avsnitt.', splices: [] });
    expect(await bench.refused(startExample, { ...place, text: 'Utkast.', amounts: [], excerpts: [] })).toBe('example-written');
    await bench.ok(writeExample, { ...place, text: '', splices: [] });
    await bench.ok(startExample, { ...place, text: 'Utkast.', amounts: [], excerpts: [] });
    expect(await bench.store.get('cells', cellId(place.case, place.code))).toMatchObject({ status: 'utkast' });
  });
});
