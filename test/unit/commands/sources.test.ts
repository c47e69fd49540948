// Sources: stored with their text, file and speakers as one action, and not twice.

import { describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { removeCase, withdrawCase } from '../../../shared/commands/cases.ts';
import { removeInterview } from '../../../shared/commands/interviews.ts';
import { undo } from '../../../shared/commands/run.ts';
import { importSources, knownLabels, type NewSource } from '../../../shared/commands/sources.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { materialOf } from '../../../shared/erasing/material.ts';
import { doubtsOf, scopeOf } from '../../../shared/erasing/scope.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { openBench, type Bench } from './support.ts';

const said = (...lines: readonly (readonly [speaker: string | null, text: string])[]): NewSource['paragraphs'] =>
  lines.map(([speaker, text], i) => ({ text, speaker, from: i * 1_000, to: null }));
const file = (words: string): NewSource => ({
  kind: 'transcript', title: '', origin: { name: `${words}.docx`, sha256: sha256Hex(words) },
  paragraphs: said(['I', 'Hva økte?'], ['kl', `Ærlig talt ${words} 😀`], [null, '(latter)']),
});
const take = (b: Bench, sources: readonly NewSource[], more: { again?: boolean; interview?: string | null } = {}): Promise<{ ids: string[] }> =>
  b.ok(importSources, { case: b.caseId, interview: b.interview, sources, ...more });

describe('an import', () => {
  it('stores text, file, hash, places and speakers, and the study stays sound', async () => {
    const b = await openBench();
    const { ids } = await take(b, [file('alt'), file('mer')]);
    const source = (await b.store.get('sources', ids[0]!))!;
    expect(source).toMatchObject({ case: b.caseId, interview: b.interview, kind: 'transcript', title: 'K01-S1', origin: { name: 'alt.docx', sha256: sha256Hex('alt') } });
    expect((await b.store.get('sources', ids[1]!))?.title).toBe('K01-S2');
    const { text } = (await b.store.get('texts', source.text!))!;
    expect(source.paragraphs!.map((p) => [p.speaker, p.from, text.slice(p.start, p.end)])).toEqual([['I', 0, 'Hva økte?'], ['kl', 1_000, 'Ærlig talt alt 😀'], [null, 2_000, '(latter)']]);
    expect(source.speakers).toEqual([{ label: 'I', informant: null, interviewer: true }, { label: 'kl', informant: b.informant }]);
    expect(checkStudy(b.store)).toEqual([]);
    expect(await knownLabels(b.store, b.caseId)).toContain('KL');
  });

  it('is undone whole', async () => {
    const b = await openBench();
    await take(b, [file('alt'), file('mer')]);
    await undo(b.store, b.stamper);
    expect([b.store.rows.sources.size, [...b.store.rows.texts.values()].filter((t) => t['kind'] === 'source').length]).toEqual([0, 0]);
    await take(b, [file('alt')]);
    expect(b.store.rows.sources.size).toBe(1);
  });

  it('refuses the same file twice, in the study or in one import, unless told to', async () => {
    const b = await openBench();
    await take(b, [file('alt')]);
    const { id: other } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
    expect(await b.refused(importSources, { case: other, interview: null, sources: [file('mer'), file('alt')] })).toBe('source-known');
    expect(await b.refused(importSources, { case: other, interview: null, sources: [file('mer'), file('mer')] })).toBe('source-known');
    expect(b.store.rows.sources.size).toBe(1);
    await take(b, [file('alt')], { again: true });
    expect(b.store.rows.sources.size).toBe(2);
  });

  it('refuses what has no text, an interview of another case, and a municipality that withdrew', async () => {
    const b = await openBench();
    const { id: other } = await b.ok(addCase, { pseudonym: 'K02', status: 'inkludert' });
    expect(await b.refused(importSources, { case: b.caseId, interview: null, sources: [{ ...file('x'), paragraphs: [] }] })).toBe('source-empty');
    expect(await b.refused(importSources, { case: other, interview: b.interview, sources: [file('x')] })).toBe('interview-elsewhere');
    await b.ok(withdrawCase, { id: other, date: '2019-03-12' });
    expect(await b.refused(importSources, { case: other, interview: null, sources: [file('x')] })).toBe('case-withdrawn');
  });

  it('outlives its interview, and goes with its case', async () => {
    const b = await openBench();
    await take(b, [file('alt')]);
    await b.store.put('interviews', b.interview, { ...b.store.rows.interviews.get(b.interview)!, status: 'ended' });
    await b.ok(removeInterview, { id: b.interview });
    expect(b.store.rows.sources.size).toBe(1);
    expect(checkStudy(b.store).filter((p) => p.table === 'sources' || p.table === 'texts')).toEqual([]);
    await b.ok(removeCase, { id: b.caseId });
    expect([b.store.rows.sources.size, [...b.store.rows.texts.values()].length]).toEqual([0, 0]);
  });
});

describe('a person who is erased', () => {
  it('takes the transcript of an interview of their own along; of others they are asked about', async () => {
    const b = await openBench();
    const { ids: [own] } = await take(b, [file('alt')]);
    const { ids: [loose] } = await take(b, [file('mer')], { interview: null });
    const material = materialOf(await b.store.log());
    const wish = { kind: 'person', id: b.informant } as const;
    const doubts = doubtsOf(material, wish);
    expect(doubts.filter((d) => d.table === 'sources' && d.field === undefined).map((d) => d.id)).toEqual([loose]);
    const scope = scopeOf(material, wish);
    expect([...scope.rows.get('sources')!]).toEqual([own]);
    expect(scope.rows.get('texts')).toContain((await b.store.get('sources', own!))!.text);
    expect(scope.fields).toContainEqual({ table: 'sources', id: loose, field: 'speakers', value: b.informant });
  });
});
