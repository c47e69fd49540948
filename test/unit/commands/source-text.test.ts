// Correcting a coded text: a version by the editor's own edits, what stands in it follows, and earlier ones come back.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { codeSpan, respan } from '../../../shared/commands/codings.ts';
import { redo, undo } from '../../../shared/commands/run.ts';
import { speakerOf } from '../../../shared/commands/source-edits.ts';
import { bringBackText, correctText, dropEmptied } from '../../../shared/commands/source-text.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import type { CodingRow, SourceRow, TextRow } from '../../../shared/model/rows.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import { applySplices, type Splice } from '../../../shared/text/positions.ts';
import { sourceLines } from '../../../shared/text/source-lines.ts';
import { openBench, type Bench } from './support.ts';

const said = [['I', 'Hva økte?'], ['KL', 'BPA økte mye. Og lønn.'], ['KL', 'Enig i det.']] as const;

interface Stage { readonly b: Bench; readonly source: string }
async function open(): Promise<Stage> {
  const b = await openBench();
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map(([speaker, text]) => ({ text, speaker, from: null, to: null })),
  }] });
  return { b, source: ids[0]! };
}

const rowOf = async ({ b, source }: Stage): Promise<SourceRow> => (await b.store.get('sources', source))!;
const headOf = async (s: Stage): Promise<TextRow> => (await s.b.store.get('texts', (await rowOf(s)).text!))!;
const versionsOf = async ({ b, source }: Stage): Promise<Map<string, TextRow>> => new Map((await b.store.where('texts', 'owner', source)).map((t) => [t.id, t]));

/** Replaces the first `from` in the newest text by `to`, as an editor would. */
async function correct(s: Stage, ...all: readonly (readonly [from: string, to: string])[]): Promise<string> {
  const head = await headOf(s);
  let { text } = head;
  const splices: Splice[] = [];
  for (const [from, to] of all) {
    const at = text.indexOf(from);
    if (at < 0) throw new Error(from);
    splices.push([at, at + from.length, to]);
    text = applySplices(text, [splices.at(-1)!]);
  }
  return (await s.b.ok(correctText, { source: s.source, parent: head.id, text, splices, spoken: [] })).id;
}

async function code(s: Stage, words: string): Promise<string> {
  const { text } = await headOf(s);
  const start = text.indexOf(words);
  return (await s.b.ok(codeSpan, { source: s.source, start, end: start + words.length, code: s.b.code('bpa').id })).id;
}

async function wordsOf(s: Stage, coding: string): Promise<string | null> {
  const head = await headOf(s);
  const row = (await s.b.store.get('codings', coding)) as CodingRow;
  const place = placeIn(head.id, row.anchor!, await versionsOf(s));
  return place && head.text.slice(place.start, place.end);
}

describe('correcting a source', () => {
  it('makes one version of many edits, and codings follow without being rewritten', async () => {
    const s = await open();
    const whole = await code(s, 'BPA økte mye.');
    const end = await code(s, 'Og lønn.');
    const anchor = (await s.b.store.get('codings', whole))!.anchor;
    await correct(s, ['økte mye', 'økte svært mye'], ['Hva', 'Og hva'], ['lønn.', 'lønna.'], ['svært ', '']);
    expect(await wordsOf(s, whole)).toBe('BPA økte mye.');
    expect(await wordsOf(s, end)).toBe('Og ');
    expect((await s.b.store.get('codings', whole))!.anchor).toEqual(anchor);
    const head = await headOf(s);
    expect(head.n).toBe(2);
    // What was typed and taken back is in no version.
    expect(head.edits.map(([, , insert]) => insert)).toEqual(['lønna.', 'økte mye', 'Og hva']);
    expect(checkStudy(s.b.store)).toEqual([]);
    await undo(s.b.store, s.b.stamper);
    expect(await wordsOf(s, end)).toBe('Og lønn.');
    expect((await versionsOf(s)).size).toBe(1);
    await redo(s.b.store, s.b.stamper);
    expect((await headOf(s)).id).toBe(head.id);
    expect(checkStudy(s.b.store)).toEqual([]);
  });

  it('writes nothing where the edits do not lead to the text, where it has moved on, or where nothing is left', async () => {
    const s = await open();
    const head = await headOf(s);
    const at = { source: s.source, parent: head.id, spoken: [] };
    expect(await s.b.refused(correctText, { ...at, text: 'Noe annet', splices: [[0, 1, 'x']] })).toBe('edits-astray');
    expect(await s.b.refused(correctText, { ...at, text: ' ', splices: [[0, head.text.length, ' ']] })).toBe('text-emptied');
    await correct(s, ['mye', 'lite']);
    expect(await s.b.refused(correctText, { ...at, text: `x${head.text}`, splices: [[0, 0, 'x']] })).toBe('text-moved-on');
    const before = s.b.store.changes.size;
    await s.b.ok(correctText, { ...at, parent: (await headOf(s)).id, text: (await headOf(s)).text, splices: [] });
    expect(s.b.store.changes.size).toBe(before);
  });

  it('cleans what was typed in place, and leaves the spans around it', async () => {
    const s = await open();
    const coding = await code(s, 'BPA økte mye.');
    await correct(s, ['mye', 'a\u030ar\u0000lig mye']);
    expect(await wordsOf(s, coding)).toBe('BPA økte årlig mye.');
    expect(checkStudy(s.b.store)).toEqual([]);
  });

  it('says who spoke, also somebody that the source did not name before', async () => {
    const s = await open();
    const head = await headOf(s);
    const at = head.text.indexOf(' Og lønn');
    const text = `${head.text.slice(0, at)}\n${head.text.slice(at + 1)}`;
    await s.b.ok(correctText, {
      source: s.source, parent: head.id, text, splices: [[at, at + 1, '\n']],
      spoken: [{ start: at + 1, end: at + 9, speaker: 'ØS' }], speakers: new Map([['ØS', { informant: s.b.informant }]]),
    });
    const lines = sourceLines(await rowOf(s), await headOf(s), await versionsOf(s), new Set());
    expect(lines.map((l) => l.speaker)).toEqual(['I', 'KL', 'ØS', 'KL']);
    expect((await rowOf(s)).speakers!.map((k) => [k.label, speakerOf(k)]).at(-1)).toEqual(['ØS', { informant: s.b.informant }]);
    expect(checkStudy(s.b.store)).toEqual([]);
  });
});

describe('an earlier version', () => {
  it('comes back as a new one with all that stood in it; what came later follows where its words are left', async () => {
    const s = await open();
    const first = (await headOf(s)).id;
    const gone = await code(s, 'BPA økte mye.');
    await correct(s, ['BPA økte mye. ', ''], ['Enig', 'Helt enig']);
    expect(await wordsOf(s, gone)).toBe('');
    const later = await code(s, 'enig i det.');
    await s.b.ok(bringBackText, { source: s.source, version: first });
    const head = await headOf(s);
    expect([head.n, head.text]).toEqual([3, said.map(([, text]) => text).join('\n')]);
    expect(await wordsOf(s, gone)).toBe('BPA økte mye.');
    expect(await wordsOf(s, later)).toBe(' i det.');
    expect(checkStudy(s.b.store)).toEqual([]);
    await undo(s.b.store, s.b.stamper);
    expect(await wordsOf(s, later)).toBe('enig i det.');
  });
});

describe('a coding whose words were taken out', () => {
  it('is removed, or gets a new place with all that was said of it', async () => {
    const s = await open();
    const one = await code(s, 'Og lønn.');
    const other = await code(s, 'mye');
    await correct(s, [' Og lønn.', ''], ['mye', 'lite']);
    expect([await wordsOf(s, one), await wordsOf(s, other)]).toEqual(['', '']);
    const { text } = await headOf(s);
    const { id } = await s.b.ok(respan, { id: other, start: text.indexOf('lite'), end: text.indexOf('lite') + 4 });
    expect(await wordsOf(s, id)).toBe('lite');
    await s.b.ok(dropEmptied, { table: 'codings', id: one });
    expect([...s.b.store.rows.codings.keys()]).toEqual([id]);
    await undo(s.b.store, s.b.stamper);
    expect(await wordsOf(s, one)).toBe('');
  });
});
