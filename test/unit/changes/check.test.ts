// The check finds every fault that is planted, and none in a sound study.

import { beforeAll, describe, expect, it } from 'vitest';
import { checkStudy, type ProblemCode } from '../../../shared/changes/check.ts';
import type { Change } from '../../../shared/changes/change.ts';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { EntityTable } from '../../../shared/model/tables.ts';
import { newId } from '../../../shared/model/ids.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';

let store: MemoryStore;
beforeAll(async () => {
  // One case with a follow-up, third-person lines and quotes.
  ({ store } = await buildExample(exampleCases.filter((c) => c.pseudonym === 'K08')));
});

const first = (table: EntityTable, which: (row: Record<string, unknown>) => boolean = () => true): Record<string, unknown> & { id: string } =>
  [...store.rows[table].values()].find(which) as Record<string, unknown> & { id: string };

/** Plants a fault in one row, checks, and puts the row back. */
function planted(table: EntityTable, id: string, row: Record<string, unknown> | undefined): { code: ProblemCode; id: string }[] {
  const before = store.rows[table].get(id);
  if (row) store.rows[table].set(id, { ...row, id });
  else store.rows[table].delete(id);
  const found = checkStudy(store);
  if (before) store.rows[table].set(id, before);
  else store.rows[table].delete(id);
  return found;
}

describe('the check of a study', () => {
  it('finds nothing in a sound one', () => expect(checkStudy(store)).toEqual([]));

  it('finds a row that is not what its schema wants, and fields that do not exist or are missing', () => {
    const c = first('cases');
    expect(planted('cases', c.id, { ...c, population: 'mange' })).toContainEqual(expect.objectContaining({ code: 'row-invalid', id: c.id, detail: 'population' }));
    expect(planted('cases', c.id, { ...c, hemmelig: 1 })).toContainEqual(expect.objectContaining({ code: 'unknown-field', detail: 'hemmelig' }));
    const { county: _, ...without } = c;
    expect(planted('cases', c.id, without)).toContainEqual(expect.objectContaining({ code: 'row-invalid', detail: 'county' }));
    expect(planted('cases', c.id, { ...c, order: '!' })).toContainEqual(expect.objectContaining({ code: 'order-invalid' }));
  });

  it('finds references that lead nowhere, in single fields, lists and nested members', () => {
    const note = first('notes');
    expect(planted('notes', note.id, { ...note, interview: newId() })).toContainEqual(expect.objectContaining({ code: 'reference-missing', id: note.id }));
    const cell = first('cells', (row) => (row['quotes'] as unknown[]).length > 0);
    expect(planted('cells', cell.id, { ...cell, excerpts: [newId()] })).toContainEqual(expect.objectContaining({ code: 'reference-missing', id: cell.id }));
    const quotes = (cell['quotes'] as Record<string, unknown>[]).map((q) => ({ ...q, note: newId() }));
    expect(planted('cells', cell.id, { ...cell, quotes })).toContainEqual(expect.objectContaining({ code: 'reference-missing', id: cell.id }));
    const coding = first('codings', (row) => row['note'] === note.id) ?? first('codings');
    expect(planted('codes', coding['code'] as string, undefined).map((p) => p.code)).toContain('reference-deleted');
  });

  it('finds anchors whose quote is not there, and texts that are not what their hash says', () => {
    const amount = first('amounts');
    const anchor = amount['anchor'] as Record<string, unknown>;
    expect(planted('amounts', amount.id, { ...amount, anchor: { ...anchor, start: (anchor['start'] as number) + 1 } })).toContainEqual(expect.objectContaining({ code: 'anchor-mismatch', id: amount.id }));
    const text = first('texts', (row) => row['kind'] === 'raw');
    expect(planted('texts', text.id, { ...text, text: `${String(text['text'])}!` })).toContainEqual(expect.objectContaining({ code: 'hash-mismatch', id: text.id }));
    expect(planted('texts', text.id, { ...text, n: 2 })).toContainEqual(expect.objectContaining({ code: 'edits-mismatch', id: text.id }));
  });

  it('finds rows that the log says otherwise', () => {
    const c = first('cases');
    expect(planted('cases', c.id, { ...c, county: 'Troms' })).toContainEqual(expect.objectContaining({ code: 'row-differs-from-log', detail: 'county' }));
    const promise = first('promises');
    expect(planted('promises', promise.id, undefined)).toContainEqual(expect.objectContaining({ code: 'log-without-row', id: promise.id }));
    const stray = newId();
    expect(planted('contacts', stray, { ...first('contacts') })).toContainEqual(expect.objectContaining({ code: 'row-not-in-log', id: stray }));
    const study = first('study');
    expect(planted('study', study.id, undefined)).toContainEqual(expect.objectContaining({ code: 'study-count' }));
  });

  it('finds natural ids that are not, and changes that no field takes', () => {
    const cell = first('cells');
    expect(planted('cells', newId(), { ...cell }).map((p) => p.code)).toContain('natural-id');
    const some = [...store.changes.values()].find((c) => c.op === 'set')!;
    const odd: Change = { ...some, id: newId(), field: 'finnesIkke' };
    store.changes.set(odd.id, odd);
    expect(checkStudy(store)).toContainEqual(expect.objectContaining({ code: 'change-invalid', id: odd.key }));
    store.changes.delete(odd.id);
  });
});
