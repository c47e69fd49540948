// Erasing a person, a municipality and single statements from the example study: nothing of them is left in rows or
// log, what stays is sound, and nobody else loses anything.

import { beforeEach, describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { withoutErased } from '../../../shared/changes/erasure.ts';
import { applyForeign } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { stamp } from '../../../shared/changes/stamp.ts';
import { seen } from '../../../shared/changes/clock.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { erasureEdits } from '../../../shared/erasing/plan.ts';
import { doubtKey, doubtsOf, scopeOf, type ErasureWish } from '../../../shared/erasing/scope.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';
import { updateCell } from '../../../shared/commands/cells.ts';
import { setAnchorExample } from '../../../shared/commands/codebook.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { removeNote } from '../../../shared/commands/notes.ts';
import { run } from '../../../shared/commands/run.ts';

let store: MemoryStore;
const me = { coder: newId(), device: 'prove', now: () => Date.UTC(2020, 0, 5), clock: { millis: 0, counter: 0 } };
const rows = <T extends 'notes' | 'texts' | 'informants' | 'cases' | 'cells' | 'withdrawals' | 'interviews' | 'contacts'>(table: T): Row<T>[] => [...store.rows[table].values()] as unknown as Row<T>[];

beforeEach(async () => {
  ({ store } = await buildExample(exampleCases.filter((c) => ['K04', 'K08', 'K09'].includes(c.pseudonym))));
});

async function erase(wish: ErasureWish, decided: ReadonlySet<string> = new Set()): Promise<MemoryStore> {
  const log = await store.log();
  const material = materialOf(log);
  const last = log.at(-1)!;
  const changes = stamp({ ...me, clock: seen(me.clock, last.clock) }, { label: 'study.erase', fixed: true }, erasureEdits(material, scopeOf(material, wish, decided), '2020-01-05'));
  const fresh = new MemoryStore();
  await applyForeign(fresh, withoutErased([...log, ...changes]));
  return fresh;
}

const everything = (s: MemoryStore): string => JSON.stringify([Object.values(s.rows).map((m) => [...m.values()]), [...s.changes.values()].filter((c: Change) => c.op !== 'erase')]);
const textsOf = (notes: readonly Row<'notes'>[]): string[] => rows('texts').filter((t) => notes.some((n) => n.id === t.owner)).map((t) => t.text);

describe('erasing a person for good', () => {
  it('takes all that was said, deleted notes too, and leaves the others what they said', async () => {
    const person = rows('informants').find((i) => rows('notes').filter((n) => n.speaker === i.id).length > 4 && rows('interviews').some((v) => v.present.includes(i.id) && v.present.length > 1))!;
    const said = rows('notes').filter((n) => n.speaker === person.id);
    const others = rows('notes').filter((n) => n.speaker !== person.id);
    const words = textsOf(said);
    const [dropped] = said;
    const outcome = await run(store, { ...me, clock: { millis: Date.UTC(2019, 11, 30), counter: 0 } }, removeNote, { id: dropped!.id });
    expect('refused' in outcome).toBe(false);
    const after = await erase({ kind: 'person', id: person.id });
    const left = everything(after);
    for (const text of words) expect(left).not.toContain(JSON.stringify(text).slice(1, -1));
    expect(left).not.toContain(person.id);
    expect(checkStudy(after)).toEqual([]);
    for (const n of others) expect(after.rows.notes.get(n.id)).toEqual(store.rows.notes.get(n.id));
    expect([...after.rows.withdrawals.values()]).toMatchObject([{ kind: 'person', case: person.case, erasedAt: '2020-01-05', erased: { informants: 1, notes: said.length } }]);
  });

  it('empties the examples that quoted or rested on it', async () => {
    const quoted = rows('cells').find((c) => c.quotes.length > 0)!;
    const speaker = rows('notes').find((n) => n.id === quoted.quotes[0]!.note)!.speaker!;
    const text = rows('texts').find((t) => t.id === quoted.text)!.text;
    const after = await erase({ kind: 'person', id: speaker });
    expect(after.rows.cells.get(quoted.id)).toMatchObject({ text: null, status: 'tom' });
    expect(everything(after)).not.toContain(JSON.stringify(text).slice(1, -1));
    expect(checkStudy(after)).toEqual([]);
  });

  it('takes what was quoted of their words in a transcript, and the anchor examples, also what had been taken out again', async () => {
    const transcript = [...store.rows.sources.values()].find((x) => (x['speakers'] as { informant: string | null }[]).some((who) => who.informant !== null)) as unknown as Row<'sources'>;
    const person = transcript.speakers!.find((who) => who.informant !== null)!.informant!;
    const theirs = new Set(transcript.speakers!.filter((who) => who.informant === person).map((who) => who.label));
    const head = rows('texts').find((t) => t.id === transcript.text)!;
    const [first, second, third] = transcript.paragraphs!.filter((p) => theirs.has(p.speaker ?? '') && p.end - p.start > 40).map((p) => anchorAt(head.id, head.text, p));
    const code = rows('cells').find((c) => c.case === transcript.case && c.text !== null && c.quotes.length === 0)!;
    const my = { ...me, coder: [...store.rows.coders.keys()][0]!, clock: { millis: Date.UTC(2019, 11, 30), counter: 0 } };
    const quotes = [first!, second!].map((part) => ({ id: newId(), leadIn: 'En sa:', note: null, part }));
    const doing = async <A, R>(command: Command<A, R>, args: A): Promise<void> => { expect('refused' in (await run(store, my, command, args))).toBe(false); };
    await doing(updateCell, { case: code.case, code: code.code, changes: { quotes } });
    await doing(updateCell, { case: code.case, code: code.code, changes: { quotes: quotes.slice(0, 1) } });
    const quoted = rows('cells').find((c) => c.id === code.id)!;
    expect(quoted.quotes).toHaveLength(1);
    const coded = await run(store, my, codeSpan, { source: transcript.id, start: third!.start, end: third!.end, code: code.code });
    if ('refused' in coded) throw new Error(coded.refused);
    await doing(setAnchorExample, { code: code.code, coding: coded.result.id });
    const after = await erase({ kind: 'person', id: person });
    for (const anchor of [first!, second!, third!]) {
      const values = JSON.stringify([...after.changes.values()].filter((c) => c.op !== 'erase' && (c.field === 'quotes' || c.field === 'exampleFrom')));
      expect(values).not.toContain(JSON.stringify(anchor.quote).slice(1, -1));
    }
    expect(after.rows.cells.get(code.id)).toMatchObject({ text: null, status: 'tom', quotes: [] });
    expect(after.rows.codes.get(code.code)?.['exampleFrom'] ?? null).toBeNull();
    expect(checkStudy(after)).toEqual([]);
  });

  it('lists lines without a speaker from the group, and takes those that were decided', async () => {
    const group = rows('interviews').find((v) => v.present.length > 1 && rows('notes').some((n) => n.interview === v.id && n.speaker === null))!;
    const material = materialOf(await store.log());
    const wish: ErasureWish = { kind: 'person', id: group.present[0]! };
    const doubts = doubtsOf(material, wish);
    const lines = doubts.filter((d) => d.why === 'line');
    expect(lines.map((d) => d.id).toSorted()).toEqual(rows('notes').filter((n) => n.interview === group.id && n.speaker === null).map((n) => n.id).toSorted());
    const note = doubts.find((d) => d.field === 'fieldNote')!;
    const after = await erase(wish, new Set([doubtKey(lines[0]!), doubtKey(note)]));
    expect(after.rows.notes.has(lines[0]!.id)).toBe(false);
    for (const kept of lines.slice(1)) expect(after.rows.notes.has(kept.id)).toBe(true);
    expect(after.rows.interviews.get(group.id)).toMatchObject({ fieldNote: { impressions: '', surprises: '', askNextTime: '' } });
    expect(after.rows.interviews.get(group.id)!['present']).not.toContain(wish.id);
    expect(checkStudy(after)).toEqual([]);
  });

  it('finds the name in what others said', async () => {
    const material = materialOf(await store.log());
    const [person] = rows('informants');
    const other = rows('notes').find((n) => n.speaker !== null && n.speaker !== person!.id)!;
    const word = rows('texts').find((t) => t.id === other.text)!.text;
    expect(doubtsOf(material, { kind: 'person', id: person!.id }, (t) => t.includes(word)).filter((d) => d.why === 'names').map((d) => d.id)).toContain(other.id);
  });
});

describe('erasing a municipality for good', () => {
  it('leaves nothing of it and nothing changed in the others', async () => {
    const k08 = rows('cases').find((c) => c.pseudonym === 'K08')!;
    const words = textsOf(rows('notes').filter((n) => n.case === k08.id));
    const after = await erase({ kind: 'municipality', id: k08.id });
    const left = everything(after);
    for (const text of words) expect(left).not.toContain(JSON.stringify(text).slice(1, -1));
    for (const map of Object.values(after.rows)) for (const row of map.values()) if (row['kind'] !== 'municipality') expect(JSON.stringify(row)).not.toContain(k08.id);
    expect(checkStudy(after)).toEqual([]);
    expect([...after.rows.notes.keys()].toSorted()).toEqual(rows('notes').filter((n) => n.case !== k08.id).map((n) => n.id).toSorted());
  });
});
