// Coding spans of a source: what each command leaves in the study, and that any sequence of them holds together.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { cellId, updateCell } from '../../../shared/commands/cells.ts';
import { codeSpan, join, recode, respan, split, uncode } from '../../../shared/commands/codings.ts';
import { codeInVivo, inVivoLabel } from '../../../shared/commands/in-vivo.ts';
import { updateCoding } from '../../../shared/commands/notes.ts';
import { redo, run, undo } from '../../../shared/commands/run.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { naturalId, newId } from '../../../shared/model/ids.ts';
import type { CodingRow } from '../../../shared/model/rows.ts';
import { tidySpan } from '../../../shared/text/tidy-span.ts';
import { openBench, type Bench } from './support.ts';

const words = 'Vi fikk flere brukere av BPA.\nDet kostet mye 😀 i 2018.\nOg så kom vikarene.';

interface Sourced extends Bench { readonly source: string }
async function open(): Promise<Sourced> {
  const b = await openBench();
  const { ids } = await b.ok(importSources, {
    case: b.caseId, interview: b.interview,
    sources: [{ kind: 'transcript', title: '', origin: null, paragraphs: words.split('\n').map((text) => ({ text, speaker: null, from: null, to: null })) }],
  });
  return { ...b, source: ids[0]! };
}
const rows = (b: Bench): CodingRow[] => [...b.store.rows.codings.values()] as unknown as CodingRow[];
const row = (b: Bench, id: string): CodingRow => rows(b).find((r) => r.id === id)!;
const spanOf = (quote: string): { start: number; end: number } => ({ start: words.indexOf(quote), end: words.indexOf(quote) + quote.length });
const quotes = (b: Bench): string[] => rows(b).map((r) => r.anchor!.quote).toSorted();

describe('coding a span', () => {
  it('keeps the words without white space at the ends, once a code, and touches the topic of the interview', async () => {
    const b = await open();
    const args = { source: b.source, ...spanOf(' flere brukere '), code: b.code('bpa').id };
    const first = await b.ok(codeSpan, args);
    expect(first.fresh).toBe(true);
    expect(row(b, first.id)).toMatchObject({ case: b.caseId, interview: b.interview, note: null, anchor: { quote: 'flere brukere' }, coder: b.stamper.coder });
    expect(await b.ok(codeSpan, args)).toEqual({ id: first.id, fresh: false });
    await b.ok(codeSpan, { ...args, code: b.code('lonn').id });
    expect(rows(b)).toHaveLength(2);
    const topic = [...b.store.rows.topics.values()].find((t) => (t['links'] as string[]).includes(b.code('bpa').id))!;
    expect(b.store.rows.coverage.get(naturalId('coverage', b.interview, topic['id']))).toMatchObject({ state: 'berort' });
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('lets each coder have their own, and change only their own', async () => {
    const b = await open();
    const { id } = await b.ok(codeSpan, { source: b.source, ...spanOf('BPA'), code: b.code('bpa').id });
    Object.assign(b.stamper, { coder: newId() });
    const { id: other } = await b.ok(codeSpan, { source: b.source, ...spanOf('BPA'), code: b.code('bpa').id });
    expect(other).not.toBe(id);
    expect(await b.refused(uncode, { id })).toBe('coding-of-another');
    expect(await b.refused(join, { id: other, other: id })).toBe('coding-of-another');
    await b.ok(uncode, { id: other });
    expect(rows(b).map((r) => r.id)).toEqual([id]);
  });

  it('refuses blanks, and never cuts a character in two', async () => {
    const b = await open();
    expect(await b.refused(codeSpan, { source: b.source, start: 29, end: 30, code: b.code('bpa').id })).toBe('span-empty');
    const at = words.indexOf('😀');
    const { id } = await b.ok(codeSpan, { source: b.source, start: at + 1, end: at + 4, code: b.code('bpa').id });
    expect(row(b, id).anchor!.quote).toBe('😀 i');
    expect(tidySpan('a😀', { start: 0, end: 2 })).toEqual({ start: 0, end: 3 });
  });
});

describe('changing a coding', () => {
  it('takes memo, mark and links along to another span and another code', async () => {
    const b = await open();
    const { id } = await b.ok(codeSpan, { source: b.source, ...spanOf('flere brukere'), code: b.code('bpa').id });
    await b.ok(updateCoding, { id, changes: { memo: 'Se K02', forReport: true } });
    await b.ok(updateCell, { case: b.caseId, code: b.code('bpa').id, changes: { excerpts: [id] } });
    const cell = cellId(b.caseId, b.code('bpa').id);
    const wider = await b.ok(respan, { id, ...spanOf('fikk flere brukere av') });
    const other = await b.ok(recode, { id: wider.id, code: b.code('lonn').id });
    expect(rows(b)).toHaveLength(1);
    expect(row(b, other.id)).toMatchObject({ code: b.code('lonn').id, memo: 'Se K02', forReport: true, anchor: { quote: 'fikk flere brukere av' } });
    expect(b.store.rows.cells.get(cell)).toMatchObject({ excerpts: [other.id] });
    await undo(b.store, b.stamper);
    await undo(b.store, b.stamper);
    expect(rows(b)).toMatchObject([{ id, memo: 'Se K02', anchor: { quote: 'flere brukere' } }]);
    expect(b.store.rows.cells.get(cell)).toMatchObject({ excerpts: [id] });
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('splits inside and joins again, with nothing of what was said of it lost', async () => {
    const b = await open();
    const { id } = await b.ok(codeSpan, { source: b.source, ...spanOf('Det kostet mye 😀 i 2018.'), code: b.code('bpa').id });
    await b.ok(updateCoding, { id, changes: { memo: 'dyrt' } });
    expect(await b.refused(split, { id, at: words.indexOf('Det') })).toBe('split-outside');
    const { ids } = await b.ok(split, { id, at: words.indexOf('😀') });
    expect(quotes(b)).toEqual(['Det kostet mye', '😀 i 2018.']);
    await b.ok(updateCoding, { id: ids[1], changes: { memo: 'året', forReport: true } });
    const { id: one } = await b.ok(join, { id: ids[1], other: ids[0] });
    expect(rows(b)).toMatchObject([{ id: one, memo: 'dyrt\n\nåret', forReport: true, anchor: { quote: 'Det kostet mye 😀 i 2018.' } }]);
    const { id: far } = await b.ok(codeSpan, { source: b.source, ...spanOf('vikarene'), code: b.code('lonn').id });
    expect(await b.refused(join, { id: one, other: far })).toBe('join-differs');
  });

  it('falls together with what stands there already', async () => {
    const b = await open();
    const { id } = await b.ok(codeSpan, { source: b.source, ...spanOf('flere'), code: b.code('bpa').id });
    const { id: there } = await b.ok(codeSpan, { source: b.source, ...spanOf('brukere'), code: b.code('bpa').id });
    await b.ok(updateCoding, { id, changes: { memo: 'a' } });
    await b.ok(updateCoding, { id: there, changes: { memo: 'b' } });
    await b.ok(respan, { id, ...spanOf('brukere') });
    expect(rows(b)).toMatchObject([{ id: there, memo: 'b\n\na' }]);
  });
});

describe('in vivo', () => {
  it('makes a sub-code of the words and uses it, again for the same words', async () => {
    const b = await open();
    const made = await b.ok(codeInVivo, { source: b.source, ...spanOf('så kom vikarene'), parent: b.code('lonn').id });
    expect(b.store.rows.codes.get(made.code)).toMatchObject({ kind: 'subcategory', parent: b.code('lonn').id, slug: 'lonn.sa-kom-vikarene', label: { nb: 'så kom vikarene' } });
    expect(row(b, made.id)).toMatchObject({ code: made.code, anchor: { quote: 'så kom vikarene' } });
    expect(await b.ok(codeInVivo, { source: b.source, ...spanOf('så kom vikarene'), parent: b.code('lonn').id })).toEqual(made);
    expect(await b.refused(codeInVivo, { source: b.source, ...spanOf('BPA'), parent: made.code })).toBe('code-not-parent');
    expect(checkStudy(b.store)).toEqual([]);
  });

  it('shortens long words at a blank', () => {
    expect(inVivoLabel('  en\nlinje ')).toBe('en linje');
    expect(inVivoLabel('ord '.repeat(30))).toBe(`${'ord '.repeat(15).trim()}…`);
  });
});

/** Which characters each code covers, told without rows. */
const covered = (b: Bench): string[] => rows(b).flatMap((r) =>
  Array.from({ length: r.anchor!.end - r.anchor!.start }, (_, i) => `${r.code} ${r.anchor!.start + i}`)).toSorted();
const place = fc.tuple(fc.nat(words.length), fc.nat(words.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const step = fc.record({ what: fc.constantFrom('code', 'code', 'uncode', 'recode', 'respan', 'split', 'join'), which: fc.nat(), other: fc.nat(), span: place, code: fc.constantFrom('bpa', 'lonn', 'kad') });

describe('any sequence of commands', () => {
  it('leaves one row a code and span, sound anchors and no lost memo; each step is taken back whole', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const b = await open();
      for (const [n, s] of steps.entries()) {
        const all = rows(b).toSorted((x, y) => (x.id < y.id ? -1 : 1));
        const own = all[s.which % Math.max(1, all.length)];
        const other = all[s.other % Math.max(1, all.length)];
        const before = JSON.stringify(all);
        const memos = new Set(all.flatMap((r) => (r.memo === '' ? [] : r.memo.split('\n\n'))));
        const at = Math.floor((s.span.start + s.span.end) / 2);
        const code = b.code(s.code).id;
        const length = b.store.changes.size;
        if (s.what === 'code') await run(b.store, b.stamper, codeSpan, { source: b.source, ...s.span, code });
        else if (own && s.what === 'uncode') { await run(b.store, b.stamper, uncode, { id: own.id }); for (const m of own.memo.split('\n\n')) memos.delete(m); }
        else if (own && s.what === 'recode') await run(b.store, b.stamper, recode, { id: own.id, code });
        else if (own && s.what === 'respan') await run(b.store, b.stamper, respan, { id: own.id, ...s.span });
        else if (own && s.what === 'split') await run(b.store, b.stamper, split, { id: own.id, at });
        else if (own && other) await run(b.store, b.stamper, join, { id: own.id, other: other.id });
        const now = rows(b);
        const keys = now.map((r) => `${r.code} ${r.anchor!.start} ${r.anchor!.end}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(now.every((r) => r.anchor!.quote === words.slice(r.anchor!.start, r.anchor!.end) && r.anchor!.quote.trim() === r.anchor!.quote && r.anchor!.quote !== '')).toBe(true);
        expect([...memos].filter((m) => !now.some((r) => r.memo.split('\n\n').includes(m)))).toEqual([]);
        if (b.store.changes.size > length) {
          const after = covered(b);
          await undo(b.store, b.stamper);
          expect(JSON.stringify(rows(b).toSorted((x, y) => (x.id < y.id ? -1 : 1)).map(sorted))).toBe(JSON.stringify((JSON.parse(before) as CodingRow[]).map(sorted)));
          await redo(b.store, b.stamper);
          expect(covered(b)).toEqual(after);
        }
        const fresh = rows(b).find((r) => r.memo === '');
        if (fresh) await b.ok(updateCoding, { id: fresh.id, changes: { memo: `m${n}` } });
      }
      expect(checkStudy(b.store)).toEqual([]);
    }), { numRuns: 60 });
  }, 60_000);
});

const sorted = (r: CodingRow): [string, unknown][] => Object.entries(r).toSorted(([a], [z]) => (a < z ? -1 : 1));
