// Changes of the codebook: what becomes of all that hangs on a code when two are made one or one is divided.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { rowHistory } from '../../../shared/changes/row-history.ts';
import { cellId, setAssessment, updateCell, writeExample } from '../../../shared/commands/cells.ts';
import { codeSpan, recode } from '../../../shared/commands/codings.ts';
import { addCode, shortLabel, writeCode } from '../../../shared/commands/codebook.ts';
import { divideCode, giveKey, mergeCodes, moveCode, moveCodeTo, placeCode, retireCode } from '../../../shared/commands/codebook-changes.ts';
import { lookThrough } from '../../../shared/commands/masks.ts';
import { undo } from '../../../shared/commands/run.ts';
import { addCoder } from '../../../shared/commands/study.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { byOrder } from '../../../shared/model/order.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { CellRow, CodeRow, CodingRow, Row } from '../../../shared/model/rows.ts';
import { openBench, type Bench } from './support.ts';

const reason = { title: 'Slått sammen', text: 'Vi skilte dem aldri.' };
const none = { title: 'Flyttet', text: '' };
const all = <T>(b: Bench, table: 'codings' | 'cells' | 'codes' | 'memos' | 'overlays' | 'assessments' | 'texts'): T[] => [...b.store.rows[table].values()] as unknown as T[];
const codings = (b: Bench): CodingRow[] => all(b, 'codings');
const cell = (b: Bench, code: CodeRow): CellRow | undefined => all<CellRow>(b, 'cells').find((c) => c.id === cellId(b.caseId, code.id));
const text = (b: Bench, id: string | null): string => all<Row<'texts'>>(b, 'texts').find((t) => t.id === id)?.text ?? '';
const other = async (b: Bench): Promise<() => void> => {
  const mine = b.stamper.coder;
  Object.assign(b.stamper, { coder: (await b.ok(addCoder, { name: 'Ola Strand' })).id });
  return () => void Object.assign(b.stamper, { coder: mine });
};
const state = (b: Bench): string => JSON.stringify(Object.entries(b.store.rows).map(([table, rows]) => [table, [...rows.values()].toSorted((x, y) => (x.id < y.id ? -1 : 1))]));

async function sourced(b: Bench, words: string): Promise<string> {
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: b.interview, sources: [{ kind: 'transcript', title: '', origin: null, paragraphs: [{ text: words, speaker: null, from: null, to: null }] }] });
  return ids[0]!;
}

describe('two codes made one', () => {
  it('moves the excerpts of all coders, and what points to them; undo brings all back', async () => {
    const b = await openBench();
    const [from, into] = [b.code('lonn'), b.code('bpa')];
    const words = 'Lønn og BPA henger sammen hos oss.';
    const source = await sourced(b, words);
    const note = await b.note('Lønn steg.', { tags: [from.id, into.id] });
    const only = await b.note('Lønn igjen.', { tags: [from.id] });
    const span = { source, start: 0, end: 4 };
    const { id: mine } = await b.ok(codeSpan, { ...span, code: from.id });
    await b.ok(codeSpan, { ...span, code: into.id });
    const back = await other(b);
    await b.ok(codeSpan, { ...span, code: from.id });
    back();
    await b.ok(updateCell, { case: b.caseId, code: into.id, changes: { excerpts: [mine] } });
    const before = state(b);
    const done = await b.ok(mergeCodes, { from: from.id, into: into.id, reason });
    expect(done).toEqual({ excerpts: 4, joined: 0, differ: 0 });
    expect(codings(b).filter((c) => c.code === from.id)).toEqual([]);
    expect(codings(b).filter((c) => c.note === note)).toHaveLength(1);
    expect(codings(b).filter((c) => c.note === only).map((c) => c.code)).toEqual([into.id]);
    const spans = codings(b).filter((c) => c.anchor !== null);
    expect(spans.map((c) => c.coder).toSorted()).toEqual([...new Set(spans.map((c) => c.coder))].toSorted());
    expect(spans).toHaveLength(2);
    expect(cell(b, into)!.excerpts).toEqual([spans.find((c) => c.coder === b.stamper.coder)!.id]);
    expect(b.store.rows.codes.get(from.id)).toMatchObject({ retired: true, key: null });
    expect(all<Row<'memos'>>(b, 'memos')).toMatchObject([{ target: into.id, kind: 'metode', text: reason.text }]);
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    expect(state(b)).toBe(before);
  });

  it('keeps both examples, with the masks in the second, and both assessments where they agree', async () => {
    const b = await openBench();
    const [from, into] = [b.code('lonn'), b.code('bpa')];
    await b.ok(writeExample, { case: b.caseId, code: into.id, text: 'Om BPA.', splices: [] });
    await b.ok(writeExample, { case: b.caseId, code: from.id, text: 'I Fjordvik steg lønna.', splices: [] });
    await b.ok(lookThrough, { revision: 'r1', texts: [{ text: cell(b, from)!.text!, masks: [{ start: 2, end: 10, words: '[Navn på egen kommune]' }] }] });
    for (const [code, value] of [[from, 'hoveddriver'], [into, 'ingen']] as const) await b.ok(setAssessment, { case: b.caseId, code: code.id, interview: b.interview, informant: null, value });
    await b.ok(setAssessment, { case: b.caseId, code: from.id, interview: null, informant: null, value: 'hoveddriver' });
    const done = await b.ok(mergeCodes, { from: from.id, into: into.id, reason });
    expect(done).toEqual({ excerpts: 0, joined: 1, differ: 1 });
    expect(cell(b, from)).toBeUndefined();
    const kept = cell(b, into)!;
    expect(text(b, kept.text)).toBe('Om BPA.\n\nI Fjordvik steg lønna.');
    expect(kept.status).toBe('utkast');
    expect(all<Row<'overlays'>>(b, 'overlays').filter((o) => o.text === kept.text)).toMatchObject([{ kind: 'mask', anchor: { quote: 'Fjordvik' } }]);
    expect(all<Row<'assessments'>>(b, 'assessments').map((a) => [a.code, a.interview, a.value])).toEqual(expect.arrayContaining([[into.id, b.interview, 'ingen'], [into.id, null, 'hoveddriver']]));
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('gives an example that stands alone to the other code as it is, masks and all', async () => {
    const b = await openBench();
    const [from, into] = [b.code('lonn'), b.code('bpa')];
    await b.ok(writeExample, { case: b.caseId, code: from.id, text: 'Bare her.', splices: [] });
    const id = cell(b, from)!.text;
    await b.ok(mergeCodes, { from: from.id, into: into.id, reason });
    expect(cell(b, into)).toMatchObject({ text: id, status: 'utkast' });
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('refuses what does not belong together', async () => {
    const b = await openBench();
    const dimension = all<CodeRow>(b, 'codes').find((c) => c.kind === 'dimension')!;
    const withBelow = all<CodeRow>(b, 'codes').find((c) => c.kind === 'category' && all<CodeRow>(b, 'codes').some((x) => x.parent === c.id))!;
    const sub = all<CodeRow>(b, 'codes').find((c) => c.kind === 'subcategory' && c.parent !== withBelow.id)!;
    expect(await b.refused(mergeCodes, { from: b.code('bpa').id, into: b.code('bpa').id, reason })).toBe('codes-differ');
    expect(await b.refused(mergeCodes, { from: dimension.id, into: b.code('bpa').id, reason })).toBe('codes-differ');
    expect(await b.refused(mergeCodes, { from: withBelow.id, into: sub.id, reason })).toBe('codes-differ');
    expect(await b.refused(mergeCodes, { from: newId(), into: sub.id, reason })).toBe('row-gone');
  });

  it('brings sub-categories along, in their order', async () => {
    const b = await openBench();
    const into = b.code('bpa');
    const from = all<CodeRow>(b, 'codes').find((c) => c.kind === 'category' && c.id !== into.id && all<CodeRow>(b, 'codes').filter((x) => x.parent === c.id).length > 1)!;
    const below = all<CodeRow>(b, 'codes').filter((c) => c.parent === from.id).toSorted(byOrder).map((c) => c.id);
    const had = all<CodeRow>(b, 'codes').filter((c) => c.parent === into.id).toSorted(byOrder).map((c) => c.id);
    await b.ok(mergeCodes, { from: from.id, into: into.id, reason });
    expect(all<CodeRow>(b, 'codes').filter((c) => c.parent === into.id).toSorted(byOrder).map((c) => c.id)).toEqual([...had, ...below]);
    expectOneOrder(b);
  });
});

/** Each code is followed by those below it. */
function expectOneOrder(b: Bench): void {
  const codes = all<CodeRow>(b, 'codes').toSorted(byOrder);
  const walked = codes.filter((c) => c.parent === null).flatMap((c) => [c.id, ...codes.filter((x) => x.parent === c.id).map((x) => x.id)]);
  expect(codes.map((c) => c.id)).toEqual(walked);
}

describe('a code divided', () => {
  it('makes codes below a category and moves the chosen excerpts, each as its coder’s own', async () => {
    const b = await openBench();
    const from = b.code('bpa');
    const [first, second, third] = [await b.note('En.', { tags: [from.id] }), await b.note('To.', { tags: [from.id] }), await b.note('Tre.', { tags: [from.id] })];
    const of = (note: string): string => codings(b).find((c) => c.note === note)!.id;
    const done = await b.ok(divideCode, { code: from.id, labels: ['Flere timer', 'Flere brukere av ordningen'], moves: [{ coding: of(first), to: 0 }, { coding: of(second), to: 1 }], reason });
    expect(done.moved).toBe(2);
    expect([first, second, third].map((n) => codings(b).find((c) => c.note === n)!.code)).toEqual([...done.ids, from.id]);
    expect(all<CodeRow>(b, 'codes').filter((c) => done.ids.includes(c.id)).toSorted(byOrder)).toMatchObject([
      { kind: 'subcategory', parent: from.id, slug: 'bpa.flere-timer', short: { nb: 'Flere timer' } }, { short: { nb: 'Flere' }, colour: from.colour },
    ]);
    expectOneOrder(b);
    expect(checkStudy(b.store)).toEqual([]);
    expect(await b.refused(divideCode, { code: from.id, labels: ['  '], moves: [], reason })).toBe('label-missing');
  });

  it('makes codes beside one that nothing can be below', async () => {
    const b = await openBench();
    const sub = all<CodeRow>(b, 'codes').find((c) => c.kind === 'subcategory')!;
    const { ids } = await b.ok(divideCode, { code: sub.id, labels: ['Ny'], moves: [], reason: none });
    expect(b.store.rows.codes.get(ids[0]!)).toMatchObject({ kind: 'subcategory', parent: sub.parent });
    expect(all(b, 'memos')).toEqual([]);
  });
});

describe('the place of a code', () => {
  it('moves up and down with all below it, stops at the ends, and leaves one order', async () => {
    const b = await openBench();
    const order = (): string[] => all<CodeRow>(b, 'codes').filter((c) => c.kind === 'category').toSorted(byOrder).map((c) => c.id);
    const [first, second, third] = order();
    await b.ok(moveCode, { id: first!, by: 1 });
    expect(order().slice(0, 3)).toEqual([second, first, third]);
    expectOneOrder(b);
    await b.ok(moveCode, { id: first!, by: -1 });
    expect(order().slice(0, 3)).toEqual([first, second, third]);
    await b.ok(moveCode, { id: first!, by: -1 });
    expect(order()[0]).toBe(first);
    expectOneOrder(b);
  });

  it('gives a sub-category another category, at the end or at a place, and refuses other kinds', async () => {
    const b = await openBench();
    const codes = all<CodeRow>(b, 'codes').toSorted(byOrder);
    const [sub] = codes.filter((c) => c.kind === 'subcategory');
    const goal = codes.find((c) => c.kind === 'category' && c.id !== sub!.parent && codes.filter((x) => x.parent === c.id).length > 1)!;
    await b.ok(moveCodeTo, { id: sub!.id, parent: goal.id, reason });
    const below = (): string[] => all<CodeRow>(b, 'codes').filter((c) => c.parent === goal.id).toSorted(byOrder).map((c) => c.id);
    expect(below().at(-1)).toBe(sub!.id);
    expect(b.store.rows.codes.get(sub!.id)).toMatchObject({ colour: goal.colour, slug: sub!.slug });
    expectOneOrder(b);
    await b.ok(placeCode, { id: sub!.id, beside: below()[0]!, side: -1 });
    expect(below()[0]).toBe(sub!.id);
    expectOneOrder(b);
    expect(await b.refused(moveCodeTo, { id: goal.id, parent: b.code('bpa').id, reason })).toBe('codes-differ');
    expect(await b.refused(placeCode, { id: goal.id, beside: sub!.id, side: 1 })).toBe('codes-differ');
  });
});

it('has every change of a code with who, when, from what and to what', async () => {
  const b = await openBench();
  const { id } = await b.ok(addCode, { parent: b.code('bpa').id, kind: 'subcategory', label: 'Ny ordning' });
  await b.ok(writeCode, { id, field: 'definition', language: 'nb', text: 'Om den nye ordningen.' });
  await b.ok(retireCode, { id, retired: true, reason });
  await undo(b.store, b.stamper);
  const entries = rowHistory(await b.store.history(id));
  expect(entries.map((e) => [e.label, e.undone, e.fields?.map((f) => f.field) ?? null])).toEqual([
    ['code.retire', true, ['retired']], ['code.retire', false, ['retired']], ['code.update', false, ['definition']], ['code.add', false, null],
  ]);
  expect(entries[2]!.fields![0]).toMatchObject({ before: { nb: '' }, after: { nb: 'Om den nye ordningen.' } });
  expect(entries.every((e) => e.coder === b.stamper.coder)).toBe(true);
});

it('gives a key to one code at a time', async () => {
  const b = await openBench();
  const had = all<CodeRow>(b, 'codes').find((c) => c.key === 'Digit1')!;
  const sub = all<CodeRow>(b, 'codes').find((c) => c.kind === 'subcategory')!;
  expect(await b.ok(giveKey, { id: sub.id, key: 'Digit1' })).toEqual({ from: had.id });
  expect(b.store.rows.codes.get(had.id)).toMatchObject({ key: null });
  expect(await b.ok(giveKey, { id: sub.id, key: null })).toEqual({ from: null });
});

it('shortens a label to whole words', () => {
  expect(['Flere timer', 'Flere brukere av ordningen', 'Ressurskrevende', 'I dag, og', 'Ny – og bedre enn før'].map(shortLabel))
    .toEqual(['Flere timer', 'Flere', 'Ressurskrev…', 'I dag, og', 'Ny – og']);
});

it('recodes as before', async () => {
  const b = await openBench();
  const source = await sourced(b, 'Om lønn.');
  const { id } = await b.ok(codeSpan, { source, start: 3, end: 7, code: b.code('bpa').id });
  await b.ok(recode, { id, code: b.code('lonn').id });
  expect(codings(b).map((c) => c.code)).toEqual([b.code('lonn').id]);
});
