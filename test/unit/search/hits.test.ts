// What a search of a study finds: where, by whom, coded or not, never what was withdrawn; and coding many hits at once.

import { describe, expect, it } from 'vitest';
import { allHits, hitsOf, inContext, sentenceAround, whoSaid, type Hit, type SearchFilters } from '../../../shared/analysis/search-hits.ts';
import { searchables } from '../../../shared/analysis/searchable.ts';
import { loadStudy, type StudyData } from '../../../shared/analysis/study-data.ts';
import { addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { cellId, writeExample } from '../../../shared/commands/cells.ts';
import { codeHits } from '../../../shared/commands/code-hits.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { updateCoding, writeOut } from '../../../shared/commands/notes.ts';
import { undo } from '../../../shared/commands/run.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { SearchIndex } from '../../../shared/text/search/search-index.ts';
import { openBench, type Bench } from '../commands/support.ts';

const said = [['I', 'Hva med vikarene?'], ['KL', 'Vi bruker vikarer. De er dyre. Vikarene koster mye.'], ['ÅS', 'Uten vikar stopper alt.']] as const;

interface Searched extends Bench {
  readonly source: string;
  find(query: string, filters?: Partial<SearchFilters>): Promise<Hit[]>;
  told(query: string, filters?: Partial<SearchFilters>): Promise<string[]>;
}

async function open(): Promise<Searched> {
  const b = await openBench();
  await b.ok(addInformant, { case: b.caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  const { ids } = await b.ok(importSources, { case: b.caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map(([speaker, text]) => ({ text, speaker, from: null, to: null })),
    speakers: new Map([['I', 'interviewer' as const]]),
  }] });
  const note = await b.note('vikar x 3, dyrt', { speaker: b.informant });
  await b.ok(writeOut, { note, text: 'Tre vikarer, som er dyrt.', splices: [] });
  await b.ok(addMemo, { kind: 'metode', title: 'Om vikarer', text: 'Spør alle.', target: null });
  const find = async (query: string, filters: Partial<SearchFilters> = {}): Promise<Hit[]> => {
    const data: StudyData = await loadStudy(b.store);
    const order = searchables(data);
    const index = new SearchIndex();
    for (const { id, text } of order) index.put(id, text);
    return hitsOf(index.find(query), order, { ...allHits, ...filters }, data, data.codings);
  };
  return {
    ...b, source: ids[0]!, find,
    told: async (query, filters) => (await find(query, filters)).map((h) => `${h.of.kind}: ${inContext(h).join('|')}`),
  };
}

describe('hits', () => {
  it('come from notes, sources and memos in order, each in its own paragraph', async () => {
    const b = await open();
    expect(await b.told('vikar')).toEqual([
      'raw: |vikar| x 3, dyrt', 'written: Tre |vikarer|, som er dyrt.',
      'source: Hva med |vikarene|?', 'source: Vi bruker |vikarer|. De er dyre. Vikarene koster mye.', 'source: Vi bruker vikarer. De er dyre. |Vikarene| koster mye.',
      'source: Uten |vikar| stopper alt.', 'memo: Om |vikarer|',
    ]);
    expect(await b.told('vikar', { kind: 'written' })).toHaveLength(1);
    expect(await b.told('vikar', { case: b.caseId })).toHaveLength(6);
  });

  it('are told apart by who said them', async () => {
    const b = await open();
    expect((await b.told('vikar', { who: 'interviewer' }))).toEqual(['source: Hva med |vikarene|?']);
    expect(await b.told('vikar', { who: 'informant' })).toHaveLength(5);
    expect(await b.told('vikar', { who: 'okonomisjef' })).toEqual(['source: Uten |vikar| stopper alt.']);
    const [memo] = await b.find('vikar', { kind: 'memo' });
    expect(whoSaid(memo!, await loadStudy(b.store))).toBeNull();
  });

  it('are let through by code and by what nobody coded', async () => {
    const b = await open();
    const code = b.code('lonn');
    const [, , , first] = await b.find('vikar');
    await b.ok(codeSpan, { source: b.source, start: first!.start, end: first!.end, code: code.id });
    await b.ok(writeExample, { case: b.caseId, code: code.id, text: 'Kommunen leier vikarer.', splices: [] });
    expect(await b.told('vikar', { code: code.id })).toEqual(['source: Vi bruker |vikarer|. De er dyre. Vikarene koster mye.', 'example: Kommunen leier |vikarer|.']);
    expect(await b.told('vikar', { code: 'uncoded' })).toHaveLength(5);
    expect(b.store.rows.cells.has(cellId(b.caseId, code.id))).toBe(true);
  });

  it('never come from what was withdrawn', async () => {
    const b = await open();
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    expect(await b.told('vikar')).toEqual(['source: Hva med |vikarene|?', 'source: Uten |vikar| stopper alt.', 'memo: Om |vikarer|']);
  });
});

describe('what coders wrote on segments and notes', () => {
  it('is found with its code, and its place in the text as it stands now', async () => {
    const b = await open();
    const [, , , first] = (await b.find('vikar')).filter((h) => h.of.kind === 'source');
    const { id } = await b.ok(codeSpan, { source: b.source, start: first!.start, end: first!.end, code: b.code('lonn').id });
    await b.ok(updateCoding, { id, changes: { memo: 'Dette motsier regnskapet.' } });
    const [hit] = await b.find('motsier');
    expect(hit!.of).toMatchObject({ kind: 'remark', coding: { id }, on: { in: 'source', words: 'vikar', span: { start: first!.start, end: first!.end } } });
    expect(await b.told('regnskap', { kind: 'remark', code: b.code('lonn').id })).toEqual(['remark: Dette motsier |regnskapet|.']);
    expect(await b.told('regnskap', { code: 'uncoded' })).toEqual([]);
  });

  it('is not shown to whoever codes blind, nor when those who said it have withdrawn', async () => {
    const b = await open();
    const hit = (await b.find('dyre'))[0]!;
    const { id } = await b.ok(codeSpan, { source: b.source, start: hit.start, end: hit.end, code: b.code('lonn').id });
    await b.ok(updateCoding, { id, changes: { memo: 'Sjekk regnskapet.' } });
    const data = await loadStudy(b.store);
    const order = searchables(data);
    const index = new SearchIndex();
    for (const { id: text, text: words } of order) index.put(text, words);
    expect(hitsOf(index.find('regnskap'), order, allHits, data, [])).toEqual([]);
    await b.ok(withdrawInformant, { id: b.informant, date: '2019-03-12' });
    expect(await b.told('regnskap')).toEqual([]);
  });
});

describe('coding hits', () => {
  const args = (hits: readonly Hit[], of: (hit: Hit) => { start: number; end: number }) => ({
    spans: hits.flatMap((h) => (h.of.kind === 'source' ? [{ source: h.of.source.id, head: h.of.id, ...of(h) }] : [])),
    notes: hits.flatMap((h) => (h.of.kind === 'raw' || h.of.kind === 'written' ? [h.of.note.id] : [])),
  });

  it('codes sentences and whole notes in one action, once each, and is undone in one', async () => {
    const b = await open();
    const code = b.code('lonn').id;
    const hits = await b.find('vikar');
    const quotes = (): string[] => [...b.store.rows.codings.values()].map((c) => (c['anchor'] as { quote: string } | null)?.quote ?? 'note').toSorted();
    expect(await b.ok(codeHits, { code, ...args(hits, sentenceAround) })).toEqual({ fresh: 5, known: 0, changed: 0 });
    expect(quotes()).toEqual(['Hva med vikarene?', 'Uten vikar stopper alt.', 'Vi bruker vikarer.', 'Vikarene koster mye.', 'note']);
    expect(await b.ok(codeHits, { code, ...args(hits, sentenceAround) })).toEqual({ fresh: 0, known: 5, changed: 0 });
    expect((await b.ok(codeHits, { code, ...args(hits, (h) => h) })).fresh).toBe(3 + 1);
    await undo(b.store, b.stamper);
    expect(quotes()).toHaveLength(5);
  });

  it('leaves out what was corrected since it was found', async () => {
    const b = await open();
    const hits = (await b.find('vikar')).filter((h) => h.of.kind === 'source');
    const { spans } = args(hits, (h) => h);
    expect(await b.ok(codeHits, { code: b.code('lonn').id, spans: spans.map((s) => ({ ...s, head: 'før' })), notes: ['borte'] })).toEqual({ fresh: 0, known: 0, changed: 5 });
  });
});
