// Study files stored by earlier versions open as they were, and those of a newer one are refused.

import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../shared/changes/check.ts';
import { schemaVersion } from '../../shared/changes/change.ts';
import { loadStudy } from '../../shared/analysis/study-data.ts';
import { readBundle } from '../../shared/exchange/bundle.ts';
import { sha256Hex } from '../../shared/text/hash.ts';

const stored = (schema: number): Uint8Array => readFileSync(new URL(`./fixtures/schema-${schema}.feltbok`, import.meta.url));

describe('a study file of schema 1', () => {
  it('opens, is sound and says what it said', async () => {
    const back = await readBundle(stored(1));
    if (!back.ok) throw new Error(back.code);
    expect(back.manifest).toMatchObject({ version: 1, schema: 1, program: '0.1.0' });
    expect(back.differing).toBe(0);
    expect(checkStudy(back.store)).toEqual([]);
    const rows = Object.fromEntries(Object.entries(back.store.rows).map(([table, map]) => [table, map.size]));
    expect(rows).toMatchObject({ study: 1, coders: 2, codes: 112, topics: 26, cases: 3, informants: 6, contacts: 11, interviews: 3, notes: 88, texts: 118, codings: 246, amounts: 45, cells: 18, assessments: 37 });
    expect(back.store.changes.size).toBe(9_434);
    const texts = [...back.store.rows.texts.values()].map((t) => String(t['text'])).toSorted();
    expect(sha256Hex(texts.join('\n'))).toBe('1d727cf677862ad44b19dbc498031e045b0d70c482c0215f95d074aa9f8c4a76');
    expect(back.linkingKey?.names).toHaveLength(16);
  });

  it('keeps its cases, interviews and withdrawals', async () => {
    const back = await readBundle(stored(1));
    if (!back.ok) throw new Error(back.code);
    const data = await loadStudy(back.store);
    expect(data.study.title).toBe('Kostnadsvekst i pleie og omsorg: eksempelstudie (oppdiktet)');
    expect(data.cases.map((c) => `${c.pseudonym} ${c.status} ${c.population}`)).toEqual(['K08 inkludert 9400', 'K09 inkludert 13500', 'K16 takket-nei 4100']);
    expect(data.interviews.map((i) => `${i.code} ${i.startedAt}`)).toContain('K08-I2 2019-06-13T10:02:00.000+02:00');
    expect(data.informants.filter((i) => i.withdrawnAt !== null).map((i) => i.pseudonym)).toEqual(['K08-3']);
  });
});

describe('a study file of schema 2', () => {
  it('opens, is sound, and keeps the record of what was erased, without what it was', async () => {
    const back = await readBundle(stored(2));
    if (!back.ok) throw new Error(back.code);
    expect(back.manifest).toMatchObject({ version: 1, schema: 2 });
    expect(back.differing).toBe(0);
    expect(checkStudy(back.store)).toEqual([]);
    const data = await loadStudy(back.store);
    expect(data.informants.map((i) => i.pseudonym)).not.toContain('K08-3');
    expect(data.withdrawals).toMatchObject([{ kind: 'person', erasedAt: '2020-01-07', erased: { informants: 1 } }]);
    const erased = [...back.store.changes.values()].filter((c) => c.op === 'erase' && c.field === undefined).map((c) => c.key);
    expect(erased.length).toBeGreaterThan(5);
    expect([...back.store.changes.values()].filter((c) => c.op !== 'erase' && erased.includes(c.key))).toEqual([]);
  });
});

describe('a study file of schema 3', () => {
  it('opens, is sound, and quotes the notes that it quoted', async () => {
    const back = await readBundle(stored(3));
    if (!back.ok) throw new Error(back.code);
    expect(back.manifest).toMatchObject({ version: 1, schema: 3 });
    expect(back.differing).toBe(0);
    expect(checkStudy(back.store)).toEqual([]);
    const data = await loadStudy(back.store);
    const quotes = data.cells.flatMap((c) => c.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((q) => data.byId.notes.has(q.note ?? '') && q.part === undefined)).toBe(true);
    expect(data.sources.length).toBeGreaterThan(0);
  });
});

describe('a study file of a newer program', () => {
  it.each([['version', 2], ['schema', schemaVersion + 1]])('is refused: %s %d', async (field, value) => {
    const parts = unzipSync(stored(1));
    const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as Record<string, unknown>;
    parts['manifest.json'] = strToU8(JSON.stringify({ ...manifest, [field]: value, somethingNew: true }));
    parts['rows/things-unheard-of.jsonl'] = strToU8('{}\n');
    expect(await readBundle(zipSync(parts))).toEqual({ ok: false, code: 'newer-version' });
  });
});
