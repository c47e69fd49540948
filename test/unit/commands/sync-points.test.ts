// Times that were set by hand: they are the paragraph's, follow its words through corrections, and are taken back.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { undo } from '../../../shared/commands/run.ts';
import { bringBackText, correctText } from '../../../shared/commands/source-text.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { setTime } from '../../../shared/commands/sync-points.ts';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import type { SourceRow, TextRow } from '../../../shared/model/rows.ts';
import { applySplices, type Splice } from '../../../shared/text/positions.ts';
import { goneInformants, sourceLines, turnsOf } from '../../../shared/text/source-lines.ts';
import { openBench, type Bench } from './support.ts';

const said = ['Hva økte?', 'BPA økte mye.', 'Enig i det.', 'Så lønn.'] as const;

interface Stage { readonly b: Bench; readonly source: string }
/** `times`: what the file says, if anything. */
async function open(times = false): Promise<Stage> {
  const b = await openBench();
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map((text, n) => ({ text, speaker: n === 0 ? 'I' : 'KL', from: times ? n * 10_000 : null, to: null })),
  }] });
  return { b, source: ids[0]! };
}

const rowOf = async ({ b, source }: Stage): Promise<SourceRow> => (await b.store.get('sources', source))!;
const headOf = async (s: Stage): Promise<TextRow> => (await s.b.store.get('texts', (await rowOf(s)).text!))!;
async function linesOf(s: Stage) {
  const versions = new Map((await s.b.store.where('texts', 'owner', s.source)).map((t) => [t.id, t]));
  return sourceLines(await rowOf(s), await headOf(s), versions, goneInformants(await s.b.store.all('informants')));
}
/** Each paragraph's words and time. */
const told = async (s: Stage): Promise<[string, number | null][]> => {
  const { text } = await headOf(s);
  return (await linesOf(s)).map((l) => [text.slice(l.start, l.end), l.from]);
};
async function set(s: Stage, words: string, from: number): Promise<void> {
  await s.b.ok(setTime, { source: s.source, at: (await headOf(s)).text.indexOf(words), from });
}
async function correct(s: Stage, from: string, to: string): Promise<void> {
  const head = await headOf(s);
  const at = head.text.indexOf(from);
  const splices: Splice[] = [[at, at + from.length, to]];
  await s.b.ok(correctText, { source: s.source, parent: head.id, text: applySplices(head.text, splices), splices, spoken: [] });
}

describe('the time of a paragraph', () => {
  it('is set from anywhere in it, set anew, and taken back step by step', async () => {
    const s = await open();
    await set(s, 'økte mye', 5_000.4);
    expect(await told(s)).toEqual([['Hva økte?', null], ['BPA økte mye.', 5_000], ['Enig i det.', null], ['Så lønn.', null]]);
    await set(s, 'BPA', 5_500);
    await set(s, 'lønn', 9_000);
    expect((await rowOf(s)).times).toHaveLength(2);
    expect((await told(s)).map(([, from]) => from)).toEqual([null, 5_500, null, 9_000]);
    await undo(s.b.store, s.b.stamper);
    await undo(s.b.store, s.b.stamper);
    expect((await told(s)).map(([, from]) => from)).toEqual([null, 5_000, null, null]);
    await undo(s.b.store, s.b.stamper);
    expect((await told(s)).every(([, from]) => from === null)).toBe(true);
    expect(checkStudy(s.b.store)).toEqual([]);
  });

  it('stands over what the file said, and heads what is said by the same person', async () => {
    const s = await open(true);
    await set(s, 'Enig', 21_500);
    expect((await told(s)).map(([, from]) => from)).toEqual([0, 10_000, 21_500, 30_000]);
    expect(turnsOf(await linesOf(s))[1]!.lines.map((l) => l.isSet === true)).toEqual([false, true, false]);
  });

  it('follows its words through corrections before, at and in it', async () => {
    const s = await open();
    await set(s, 'Enig', 12_000);
    await correct(s, 'Hva økte?', 'Hva var det som økte mest, tror du?');
    await correct(s, 'Enig i', 'Ja, helt i');
    await correct(s, 'det.', 'det der.');
    expect(await told(s)).toContainEqual(['Ja, helt i det der.', 12_000]);
    await set(s, 'Ja', 12_500);
    expect((await rowOf(s)).times).toHaveLength(1);
    expect(await told(s)).toContainEqual(['Ja, helt i det der.', 12_500]);
    expect(checkStudy(s.b.store)).toEqual([]);
  });

  it('stays with the first part where the paragraph is split, and is not that of one it is joined to', async () => {
    const s = await open();
    await set(s, 'Enig', 12_000);
    await correct(s, ' i det', '.\nHelt i det');
    expect(await told(s)).toEqual([['Hva økte?', null], ['BPA økte mye.', null], ['Enig.', 12_000], ['Helt i det.', null], ['Så lønn.', null]]);
    await correct(s, 'mye.\n', 'mye. ');
    expect(await told(s)).toContainEqual(['BPA økte mye. Enig.', null]);
    await correct(s, 'mye. ', 'mye.\n');
    expect(await told(s)).toContainEqual(['Enig.', 12_000]);
  });

  it('is gone with all its words, and back with the version that had them', async () => {
    const s = await open();
    await set(s, 'Enig', 12_000);
    const first = (await headOf(s)).id;
    await correct(s, 'Enig i det.\n', '');
    expect((await told(s)).map(([, from]) => from)).toEqual([null, null, null]);
    await s.b.ok(bringBackText, { source: s.source, version: first });
    expect(await told(s)).toContainEqual(['Enig i det.', 12_000]);
  });

  it('is refused where nobody may read', async () => {
    const s = await open();
    const row = await rowOf(s);
    expect(await s.b.refused(setTime, { source: s.b.caseId, at: 0, from: 1 })).toBe('row-gone');
    await s.b.ok(withdrawInformant, { id: s.b.informant, date: '2019-05-01' });
    const withPerson = { ...row, speakers: [{ label: 'KL', informant: s.b.informant }] };
    s.b.store.rows.sources.set(row.id, withPerson);
    expect(await s.b.refused(setTime, { source: s.source, at: (await headOf(s)).text.indexOf('BPA'), from: 1 })).toBe('span-empty');
  });
});
