// Cutting lines out of transcripts that are kept, in the example study: a person's lines in a group, lines without a
// speaker that were decided to go, and statements that were taken back. Nothing of them is left in rows or log, and all
// that stands in the rest stands where it stood.

import { beforeEach, describe, expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { searchables } from '../../../shared/analysis/searchable.ts';
import { applyForeign } from '../../../shared/changes/apply.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { seen } from '../../../shared/changes/clock.ts';
import { withoutErased } from '../../../shared/changes/erasure.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp } from '../../../shared/changes/stamp.ts';
import { setAnchorExample } from '../../../shared/commands/codebook.ts';
import { updateCell } from '../../../shared/commands/cells.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { run } from '../../../shared/commands/run.ts';
import { setSpeaker } from '../../../shared/commands/source-edits.ts';
import { correctText } from '../../../shared/commands/source-text.ts';
import { setTime } from '../../../shared/commands/sync-points.ts';
import { bringBackRow, withdrawPassage } from '../../../shared/commands/withdrawals.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { erasureEdits } from '../../../shared/erasing/plan.ts';
import { doubtKey, doubtsOf, scopeOf, type ErasureWish } from '../../../shared/erasing/scope.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Row } from '../../../shared/model/rows.ts';
import type { EntityTable } from '../../../shared/model/tables.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { sourceLines, type SourceLine } from '../../../shared/text/source-lines.ts';

const caseNo = 'K04';
let store: MemoryStore;
let source: Row<'sources'>;
let me: { coder: string; device: string; now: () => number; clock: { millis: number; counter: number } };
const rowsOf = <T extends EntityTable>(from: MemoryStore, table: T): Row<T>[] => [...from.rows[table].values()] as unknown as Row<T>[];
const rows = <T extends EntityTable>(table: T): Row<T>[] => rowsOf(store, table);
const sourceIn = (from: MemoryStore): Row<'sources'> => rowsOf(from, 'sources').find((s) => s.id === source.id)!;

async function doing<A, R>(command: Command<A, R>, args: A): Promise<R> {
  const last = (await store.log()).at(-1)!;
  const done = await run(store, { ...me, clock: seen(me.clock, last.clock) }, command, args);
  if ('refused' in done) throw new Error(done.refused);
  return done.result;
}

beforeEach(async () => {
  ({ store } = await buildExample(exampleCases.filter((c) => c.pseudonym === caseNo)));
  source = rows('sources').find((s) => s.kind === 'transcript' && (s.paragraphs ?? []).length > 20)!;
  me = { coder: rows('coders')[0]!.id, device: 'prove', now: () => Date.UTC(2020, 0, 5), clock: { millis: 0, counter: 0 } };
});

interface Standing { readonly head: Row<'texts'>; readonly versions: ReadonlyMap<string, Row<'texts'>>; readonly lines: SourceLine[] }

function standing(from: MemoryStore, people: ReadonlySet<string> = new Set()): Standing {
  const own = sourceIn(from);
  const versions = new Map(rowsOf(from, 'texts').filter((t) => t.owner === own.id).map((t) => [t.id, t]));
  const head = versions.get(own.text!)!;
  return { head, versions, lines: sourceLines(own, head, versions, people) };
}

/** Words of all that is coded, masked or an amount in the source, by row. */
function wordsBy(from: MemoryStore): Map<string, string> {
  const { head, versions } = standing(from);
  const anchored = [...rowsOf(from, 'codings'), ...rowsOf(from, 'amounts'), ...rowsOf(from, 'overlays')].filter((r) => r.anchor !== null && versions.has(r.anchor.text));
  return new Map(anchored.map((r) => {
    const place = placeIn(head.id, r.anchor!, versions)!;
    return [r.id, head.text.slice(place.start, place.end)];
  }));
}

async function erase(wish: ErasureWish, decided: ReadonlySet<string> = new Set()): Promise<MemoryStore> {
  const log = await store.log();
  const material = materialOf(log);
  const changes = stamp({ ...me, clock: seen(me.clock, log.at(-1)!.clock) }, { label: 'study.erase', fixed: true }, erasureEdits(material, scopeOf(material, wish, decided), '2020-01-05'));
  const fresh = new MemoryStore();
  await applyForeign(fresh, withoutErased([...log, ...changes]));
  return fresh;
}

/** All that rows and log still say. */
const everything = (s: MemoryStore): string => JSON.stringify([Object.values(s.rows).map((m) => [...m.values()]), [...s.changes.values()].filter((c) => c.op !== 'erase')]);
/** As it would stand in JSON. Short lines («Ja.») stand elsewhere too. */
const tellTale = (lines: readonly string[]): string[] => lines.filter((l) => l.length > 40).map((l) => JSON.stringify(l).slice(1, -1));

/** A second informant has words in the transcript, so that it is one of a group. */
async function groupOf(): Promise<{ person: string; label: string }> {
  const known = source.speakers!.find((s) => s.informant !== null)!;
  const label = source.speakers!.find((s) => s.informant === null)!.label;
  const other = rows('informants').find((i) => i.case === source.case && i.id !== known.informant)!;
  await doing(setSpeaker, { id: source.id, label, who: { informant: other.id } });
  return { person: other.id, label };
}

describe('a person in a transcript that is kept', () => {
  it('leaves the times that were set by hand for the others, and points to no text that went', async () => {
    const { person } = await groupOf();
    const { lines } = standing(store, new Set([person]));
    const stays = lines.findLast((l) => !l.hidden)!;
    await doing(setTime, { source: source.id, at: stays.start, from: 3_599_000 });
    const after = await erase({ kind: 'person', id: person });
    expect(standing(after).lines.at(-1)?.from ?? null).toBe(3_599_000);
    expect(standing(after).lines.filter((l) => l.from === 3_599_000)).toHaveLength(1);
    expect(sourceIn(after).times ?? []).toEqual([]);
    expect(checkStudy(after)).toEqual([]);
  });

  it('goes with every word, and all else stands where it stood', async () => {
    const { person, label } = await groupOf();
    const before = standing(store, new Set([person]));
    const theirs = before.lines.filter((l) => l.hidden);
    expect(theirs.length).toBeGreaterThan(3);
    expect(theirs.some((l) => l.labels.includes(label))).toBe(true);
    const words = wordsBy(store);
    const after = await erase({ kind: 'person', id: person });
    const now = standing(after);
    expect(now.lines.map((l) => [now.head.text.slice(l.start, l.end), l.speaker, l.from]))
      .toEqual(before.lines.filter((l) => !l.hidden).map((l) => [before.head.text.slice(l.start, l.end), l.speaker, l.from]));
    const left = everything(after);
    for (const line of tellTale(theirs.map((l) => before.head.text.slice(l.start, l.end)))) expect(left).not.toContain(line);
    const stays = wordsBy(after);
    expect(stays.size).toBeGreaterThan(5);
    for (const [id, said] of stays) expect(words.get(id)).toBe(said);
    for (const [id, said] of words) if (!stays.has(id)) expect(theirs.some((l) => before.head.text.slice(l.start, l.end).includes(said))).toBe(true);
    expect(checkStudy(after)).toEqual([]);
    expect(JSON.stringify(sourceIn(after).paragraphs)).not.toContain(`"${label}"`);
  });

  it('goes also from earlier versions, and so does what a correction emptied', async () => {
    const { person } = await groupOf();
    const before = standing(store, new Set([person]));
    const theirs = before.lines.filter((l) => l.hidden && l.end - l.start > 60)[0]!;
    const other = before.lines.filter((l) => !l.hidden && l.end - l.start > 60)[0]!;
    const code = rows('codes').find((c) => c.kind === 'category')!.id;
    const inTheirs = await doing(codeSpan, { source: source.id, start: theirs.start + 5, end: theirs.start + 30, code });
    const inOther = await doing(codeSpan, { source: source.id, start: other.start + 35, end: other.start + 50, code });
    const stays = before.head.text.slice(other.start + 40, other.start + 50);
    const quoted = before.head.text.slice(theirs.start + 5, theirs.start + 30);
    const cuts = [theirs, other].map((l) => [l.start, l.start + 40, ''] as const).toSorted((a, b) => b[0] - a[0]);
    const text = cuts.reduce((now, [from, to]) => now.slice(0, from) + now.slice(to), before.head.text);
    await doing(correctText, { source: source.id, parent: before.head.id, text, splices: cuts, spoken: [] });
    const after = await erase({ kind: 'person', id: person });
    expect(after.rows.codings.has(inTheirs.id)).toBe(false);
    expect(after.rows.codings.get(inOther.id)).toMatchObject({ anchor: { quote: stays } });
    expect(everything(after)).not.toContain(JSON.stringify(quoted).slice(1, -1));
    expect(checkStudy(after)).toEqual([]);
  });

  it('keeps quotes and anchor examples of what others said, at the same words', async () => {
    const { person } = await groupOf();
    const before = standing(store, new Set([person]));
    const open = before.lines.filter((l) => !l.hidden && l.end - l.start > 60).at(-1)!;
    const part = anchorAt(before.head.id, before.head.text, open);
    // Those that rest on what the person said are emptied, whatever else they quote.
    const emptied = scopeOf(materialOf(await store.log()), { kind: 'person', id: person }).emptied;
    const cell = rows('cells').find((c) => c.case === source.case && c.quotes.length === 0 && c.text !== null && !emptied.has(c.id))!;
    await doing(updateCell, { case: cell.case, code: cell.code, changes: { quotes: [{ id: newId(), leadIn: 'En sa:', note: null, part }] } });
    const coded = await doing(codeSpan, { source: source.id, start: open.start, end: open.end, code: cell.code });
    await doing(setAnchorExample, { code: cell.code, coding: coded.id });
    const after = await erase({ kind: 'person', id: person });
    const now = standing(after);
    const said = before.head.text.slice(open.start, open.end);
    const quote = rowsOf(after, 'cells').find((c) => c.id === cell.id)!.quotes[0]!.part!;
    const example = rowsOf(after, 'codes').find((c) => c.id === cell.code)!.exampleFrom!;
    for (const anchor of [quote, example]) {
      expect(anchor.text).toBe(now.head.id);
      expect(now.head.text.slice(anchor.start, anchor.end)).toBe(said);
    }
    expect(after.rows.cells.get(cell.id)).toMatchObject({ text: cell.text });
  });

  it('lists the lines in which nobody is named, and takes those that are decided', async () => {
    const { person } = await groupOf();
    const label = source.speakers!.find((s) => s.informant !== null)!.label;
    const before = standing(store);
    const untold = before.lines.filter((l) => l.labels.includes(label)).slice(0, 2);
    await doing(correctText, { source: source.id, parent: before.head.id, text: before.head.text, splices: [], spoken: untold.map(({ start, end }) => ({ start, end, speaker: null })) });
    const wish: ErasureWish = { kind: 'person', id: person };
    const doubts = doubtsOf(materialOf(await store.log()), wish).filter((d) => d.why === 'line' && d.id === source.id);
    expect(doubts.map((d) => d.text)).toEqual(untold.map((l) => before.head.text.slice(l.start, l.end)));
    const after = standing(await erase(wish, new Set([doubtKey(doubts[0]!)])));
    expect(after.head.text).not.toContain(doubts[0]!.text);
    expect(after.head.text).toContain(doubts[1]!.text);
  });

  it('takes the whole source where nobody else has a line in it', async () => {
    const { person } = await groupOf();
    for (const { label } of source.speakers!) await doing(setSpeaker, { id: source.id, label, who: { informant: person } });
    const after = await erase({ kind: 'person', id: person });
    expect(after.rows.sources.has(source.id)).toBe(false);
    expect(checkStudy(after)).toEqual([]);
  });
});

describe('a statement in a transcript that is taken back', () => {
  it('is hidden at once, can be brought back, and then nothing has changed', async () => {
    const before = await loadStudy(store);
    const { lines, head } = standing(store);
    const coded = before.codings.map((c) => c.anchor).find((a) => a !== null && a.text === head.id)!;
    const line = lines.find((l) => l.start <= coded.start && coded.start < l.end)!;
    const done = await doing(withdrawPassage, { source: source.id, start: line.start + 3, end: line.start + 9 });
    expect(done.paragraphs).toBe(1);
    expect(standing(store).lines.filter((l) => l.hidden).map((l) => l.start)).toEqual([line.start]);
    const now = await loadStudy(store);
    expect(now.codings.length).toBeLessThan(before.codings.length);
    const words = head.text.slice(line.start, line.end);
    expect(searchables(now).some((s) => s.text.includes(words))).toBe(false);
    const [record] = rows('withdrawals').filter((w) => w.kind === 'statements');
    expect(JSON.stringify(record)).not.toContain(words.slice(0, 20));
    const [taken] = sourceIn(store).withdrawn!;
    await doing(bringBackRow, { case: source.case, row: taken!.id });
    expect((await loadStudy(store)).codings.map((c) => c.id)).toEqual(before.codings.map((c) => c.id));
    expect(standing(store).lines.some((l) => l.hidden)).toBe(false);
  });

  it('hides every paragraph that is touched, each once', async () => {
    const { lines } = standing(store);
    await doing(withdrawPassage, { source: source.id, start: lines[4]!.start, end: lines[5]!.end });
    expect(standing(store).lines.filter((l) => l.hidden)).toHaveLength(2);
    await expect(doing(withdrawPassage, { source: source.id, start: lines[4]!.start, end: lines[4]!.end })).rejects.toThrow('row-gone');
  });

  it('goes for good with all that stands in it, from first to last line', async () => {
    for (const pick of [(n: number) => [0, 1, n - 1], (n: number) => [n - 2, n - 1], () => [0], (n: number) => Array.from({ length: n - 1 }, (_, i) => i)]) {
      ({ store } = await buildExample(exampleCases.filter((c) => c.pseudonym === caseNo)));
      const { lines, head } = standing(store);
      const chosen = pick(lines.length).map((i) => lines[i]!);
      for (const l of chosen) await doing(withdrawPassage, { source: source.id, start: l.start, end: l.end });
      const words = wordsBy(store);
      const after = await erase({ kind: 'statements', case: source.case });
      const now = standing(after);
      expect(now.lines.map((l) => now.head.text.slice(l.start, l.end))).toEqual(lines.filter((l) => !chosen.includes(l)).map((l) => head.text.slice(l.start, l.end)));
      for (const line of tellTale(chosen.map((l) => head.text.slice(l.start, l.end)))) expect(everything(after)).not.toContain(line);
      for (const [id, said] of wordsBy(after)) expect(words.get(id)).toBe(said);
      expect(sourceIn(after).withdrawn ?? []).toEqual([]);
      expect(now.head.text).not.toMatch(/^\n|\n$/);
      expect(checkStudy(after)).toEqual([]);
    }
  });
});
