// Amounts in the text of a source: what each command leaves in the study, whose figures are proposed, and that what tells
// of a single user leaves it rounded.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { matrixOf } from '../../../shared/analysis/matrix.ts';
import { openFigures, placedAmounts } from '../../../shared/analysis/source-amounts.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import { addLayer } from '../../../shared/commands/layers.ts';
import { run, undo } from '../../../shared/commands/run.ts';
import { addSourceAmount, decideFigure, placeAmount } from '../../../shared/commands/source-amounts.ts';
import { setSpeaker } from '../../../shared/commands/source-edits.ts';
import { correctText, dropEmptied } from '../../../shared/commands/source-text.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { outgoingAmount } from '../../../shared/disclosure/outgoing-amount.ts';
import { singleUserAmounts } from '../../../shared/disclosure/single-user-amounts.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { accessBlocks } from '../../../shared/report/access.ts';
import type { AmountRow, TextRow } from '../../../shared/model/rows.ts';
import { amountsInText } from '../../../shared/text/amounts/index.ts';
import type { Span, Splice } from '../../../shared/text/positions.ts';
import { goneInformants, sourceLines } from '../../../shared/text/source-lines.ts';
import { openBench, type Bench } from './support.ts';

const lines = [['I', 'Var det 5 millioner kroner?'], ['KL', 'Nei, 3,2 millioner kroner i 2018.'], ['ÅS', 'Den ene koster 4,7 millioner kroner.']] as const;
const text = lines.map(([, words]) => words).join('\n');

interface Sourced extends Bench { readonly source: string }
async function open(kind: 'transcript' | 'written' = 'transcript'): Promise<Sourced> {
  const b = await openBench();
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: b.interview, sources: [{
    kind, title: 'Samtale', origin: null, paragraphs: lines.map(([speaker, words]) => ({ text: words, speaker, from: null, to: null })),
  }] });
  return { ...b, source: ids[0]! };
}
const span = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const headOf = async (b: Sourced): Promise<TextRow> => (await b.store.get('texts', (await b.store.get('sources', b.source))!.text!))!;
const only = async (b: Bench): Promise<AmountRow> => {
  const all = await b.store.all('amounts');
  expect(all).toHaveLength(1);
  return all[0]!;
};
async function waiting(b: Sourced): Promise<string[]> {
  const head = await headOf(b);
  const source = (await b.store.get('sources', b.source))!;
  const versions = new Map((await b.store.where('texts', 'owner', b.source)).map((v) => [v.id, v]));
  const gone = goneInformants(await b.store.all('informants'));
  const { placed } = placedAmounts(head, await b.store.all('amounts'), versions);
  return openFigures(amountsInText(head), placed, sourceLines(source, head, versions, gone), source).map((c) => head.text.slice(c.start, c.end));
}
async function correct(b: Sourced, next: string, splices: readonly Splice[]): Promise<unknown> {
  return b.ok(correctText, { source: b.source, parent: (await headOf(b)).id, text: next, splices, spoken: [] });
}
const kr = '3,2 millioner kroner';

describe('figures in a source', () => {
  it('wait where informants say them, and nowhere once somebody has withdrawn', async () => {
    const b = await open();
    expect(await waiting(b)).toEqual([kr, '4,7 millioner kroner']);
    expect(await b.store.all('amounts')).toEqual([]);
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    expect(await waiting(b)).toEqual(['4,7 millioner kroner']);
    expect(await b.refused(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed' } })).toBe('row-gone');
  });

  it('become amounts when they are decided on, with all that was read; undo takes them away', async () => {
    const b = await open();
    const { id } = await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed', category: b.code('bpa').id } });
    expect(await only(b)).toMatchObject({ id, case: b.caseId, interview: b.interview, note: null, low: 3_200_000, unit: 'kr', year: 2018, status: 'confirmed', origin: 'sagt', anchor: { quote: kr } });
    expect(await waiting(b)).toEqual(['4,7 millioner kroner']);
    const data = await loadStudy(b.store);
    expect(matrixOf(data).cell(b.caseId, b.code('bpa').id).amounts).toBe(1);
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    expect(await waiting(b)).toHaveLength(2);
  });

  it('are one amount however often they are decided on', async () => {
    const b = await open();
    const first = await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed' } });
    const second = await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'dismissed' } });
    expect(second).toEqual(first);
    expect(await only(b)).toMatchObject({ status: 'dismissed' });
    expect(await b.refused(decideFigure, { source: b.source, ...span('kroner i'), changes: {} })).toBe('row-gone');
  });

  it('of a written source come from a document', async () => {
    const b = await open('written');
    await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed' } });
    expect(await only(b)).toMatchObject({ origin: 'dokument' });
  });

  it('are read by hand where nothing was found', async () => {
    const b = await open();
    expect(await b.refused(addSourceAmount, { source: b.source, start: 3, end: 3, fields: { unit: 'kr' } })).toBe('span-empty');
    expect(await b.refused(addSourceAmount, { source: b.source, ...span('Nei'), fields: { unit: 'kr', low: 3, high: 2 } })).toBe('amount-reversed');
    await b.ok(addSourceAmount, { source: b.source, ...span('Den ene '), fields: { unit: 'brukere', low: 1, status: 'confirmed' } });
    expect(await only(b)).toMatchObject({ low: 1, anchor: { quote: 'Den ene' } });
  });

  it('follow corrections; emptied, they get a new place or go', async () => {
    const b = await open();
    const { id } = await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed' } });
    const { start, end } = span(kr);
    await correct(b, text.slice(0, start) + text.slice(end), [[start, end, '']]);
    const versions = new Map((await b.store.where('texts', 'owner', b.source)).map((v) => [v.id, v]));
    expect(placedAmounts(await headOf(b), await b.store.all('amounts'), versions)).toMatchObject({ placed: [], emptied: [{ id }] });
    await b.ok(placeAmount, { source: b.source, id, start, end: start + 3 });
    expect((await only(b)).anchor).toMatchObject({ text: (await headOf(b)).id });
    expect(checkStudy(b.store)).toEqual([]);
    await undo(b.store, b.stamper);
    await b.ok(dropEmptied, { table: 'amounts', id });
    expect(await b.store.all('amounts')).toEqual([]);
  });
});

describe('an amount of a single user in a source', () => {
  it('stays while the passage does', async () => {
    const b = await open();
    await b.ok(decideFigure, { source: b.source, ...span('4,7 millioner kroner'), changes: { status: 'confirmed' } });
    const look = { tool: redactor(await loadStudy(b.store), null), revision: null };
    expect(outgoingAmount(await only(b), await loadStudy(b.store))).toMatchObject({ low: 4_700_000 });
    expect(await singleUserAmounts(b.store, b.caseId)).toEqual(new Set());
    await run(b.store, b.stamper, addLayer, { source: b.source, ...span('Den ene koster 4,7 millioner kroner.'), kind: 'generalised', words: '', look });
    const { id } = await only(b);
    expect(outgoingAmount(await only(b), await loadStudy(b.store))).toBeNull();
    await b.ok(decideFigure, { source: b.source, ...span(kr), changes: { status: 'confirmed' } });
    expect(await singleUserAmounts(b.store, b.caseId)).toEqual(new Set([id]));
  });

  it('comes in whole millions where it says that it is of one', async () => {
    const b = await open();
    await b.ok(decideFigure, { source: b.source, ...span('4,7 millioner kroner'), changes: { status: 'confirmed', perUsers: 1 } });
    expect(outgoingAmount(await only(b), await loadStudy(b.store))).toMatchObject({ low: 5_000_000, hedge: 'rundt', anchor: null });
  });
});

describe('an answer to a request for access', () => {
  it('has the amounts that the person says in transcripts, and no others', async () => {
    const b = await open();
    await b.ok(setSpeaker, { id: b.source, label: 'ÅS', who: 'unknown' });
    for (const words of [kr, '4,7 millioner kroner']) await b.ok(decideFigure, { source: b.source, ...span(words), changes: { status: 'confirmed' } });
    const told = JSON.stringify(await accessBlocks(b.store, b.informant, null, 'nb'));
    expect(told).toContain('3,2 mill. kr');
    expect(told).not.toContain('4,7 mill. kr');
  });
});
