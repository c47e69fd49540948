// Retrieval against a naive one over random studies and queries.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, excerptsOf, retrieve, type Excerpt, type Retrieval } from '../../../shared/analysis/retrieval.ts';
import type { StudyData } from '../../../shared/analysis/study-data.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';
import { id, StudyBuilder } from '../disclosure/study.ts';

const slugs = ['ressurskrevende', 'ressurskrevende.pu', 'ressurskrevende.andre', 'bpa', 'kad'] as const;
const codes = slugs.map((s) => id('code', s));
const source = 'Vi fikk flere brukere. De trengte to ansatte. Prisen gikk opp.';

const studies = fc.record({
  notes: fc.array(fc.record({ of: fc.constantFrom('K01', 'K02'), speaker: fc.boolean(), tags: fc.array(fc.tuple(fc.constantFrom(...slugs), fc.constantFrom('a', 'b')), { maxLength: 3 }), words: fc.constantFrom('vi vokste', 'PRISEN steg', 'ingen vekst') }), { maxLength: 6 }),
  segments: fc.array(fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }), slug: fc.constantFrom(...slugs), coder: fc.constantFrom('a', 'b') }), { maxLength: 6 }),
});

async function build(input: typeof studies extends fc.Arbitrary<infer T> ? T : never): Promise<StudyData> {
  const study = new StudyBuilder();
  study.case('K01', { population: 3_000, coast: 'kyst' });
  study.case('K02', { population: 30_000, coast: 'innland' });
  for (const c of ['K01', 'K02']) {
    study.informant(c, 1);
    study.interview(c, 1);
  }
  input.notes.forEach((n, i) => {
    const note = study.note(n.of, i, n.words, { interview: id('interview', n.of, '1'), speaker: n.speaker ? id('informant', n.of, '1') : null, at: `2019-03-1${i}T09:00:00+01:00` });
    for (const [slug, coder] of n.tags) study.tag(note, slug, coder);
  });
  study.text(id('st'), { owner: id('source'), scope: id('case', 'K01'), kind: 'source' }, source, { sha256: sha256Hex(source) });
  study.add('sources', { id: id('source'), case: id('case', 'K01'), interview: null, kind: 'written', title: 'Budsjett', text: id('st'), paragraphs: [{ start: 0, end: source.length, speaker: null, from: null, to: null }] });
  input.segments.forEach(({ start, length, slug, coder }, i) => {
    const end = Math.min(source.length, start + length);
    study.add('codings', { id: id('seg', String(i)), case: id('case', 'K01'), note: null, code: id('code', slug), coder: id('coder', coder), anchor: { text: id('st'), start, end, quote: source.slice(start, end), prefix: '', suffix: '' } });
  });
  return study.load();
}

const list = <T>(...of: T[]): fc.Arbitrary<T[]> => fc.subarray(of, { maxLength: 2 });
const queries: fc.Arbitrary<Retrieval> = fc.record({
  all: list(...codes), any: list(...codes), none: list(...codes), overlapping: fc.boolean(),
  attributes: fc.record({ size: list('<5000', '20000-49999'), coast: list('kyst', 'innland') }),
  roles: list('kommunalsjef', 'radmann'), coders: list(id('coder', 'a'), id('coder', 'b')), kinds: list<Retrieval['kinds'][number]>('live', 'written'),
  text: fc.constantFrom('', '', 'prisen', 'vi'), from: fc.constantFrom(null, null, '2019-03-12'), to: fc.constantFrom(null, null, '2019-03-13'),
});

/** Straight from the wording of the query, one excerpt at a time. */
function naive(all: readonly Excerpt[], q: Retrieval, data: StudyData): string[] {
  const withUp = (code: string): string[] => [code, ...data.codes.filter((c) => c.id === code && c.parent !== null).map((c) => c.parent!)];
  return all.filter((e) => {
    const near = all.filter((o) => o === e || (q.overlapping && o.place !== null && e.place !== null && o.place.source.id === e.place.source.id && Math.max(o.place.start, e.place.start) < Math.min(o.place.end, e.place.end)));
    const own = near.flatMap((o) => o.codings.flatMap((c) => withUp(c.code)));
    const size = e.case.population! < 5_000 ? '<5000' : '20000-49999';
    return q.all.filter((c) => !own.includes(c)).length === 0
      && (q.any.length === 0 || q.any.filter((c) => own.includes(c)).length > 0)
      && q.none.filter((c) => own.includes(c)).length === 0
      && (q.attributes.size!.length === 0 || q.attributes.size!.includes(size))
      && (q.attributes.coast!.length === 0 || q.attributes.coast!.includes(e.case.coast!))
      && (q.roles.length === 0 || (e.note?.speaker != null && q.roles.includes('kommunalsjef')))
      && (q.coders.length === 0 || e.codings.some((c) => q.coders.includes(c.coder)))
      && (q.kinds.length === 0 || q.kinds.includes(e.note === null ? 'written' : 'live'))
      && e.words.toLowerCase().includes(q.text)
      && (q.from === null || (e.note !== null && e.note.at.slice(0, 10) >= q.from))
      && (q.to === null || (e.note !== null && e.note.at.slice(0, 10) <= q.to));
  }).map((e) => e.key);
}

describe('retrieval', () => {
  it('finds what a naive one finds', async () => {
    await fc.assert(fc.asyncProperty(studies, fc.array(queries, { minLength: 5, maxLength: 10 }), async (input, asked) => {
      const data = await build(input);
      const all = excerptsOf(data);
      for (const query of asked) expect(retrieve(all, query, data.codes).map((e) => e.key)).toEqual(naive(all, query, data));
    }), { numRuns: 60 });
  });

  it('has every coded note and span once, and all of them for no wish at all', async () => {
    await fc.assert(fc.asyncProperty(studies, async (input) => {
      const data = await build(input);
      const all = excerptsOf(data);
      expect(all.flatMap((e) => e.codings.map((c) => c.id)).toSorted()).toEqual(data.codings.filter((c) => c.note !== null || source.slice(c.anchor!.start, c.anchor!.end).trim() !== '').map((c) => c.id).toSorted());
      expect(new Set(all.map((e) => e.key)).size).toBe(all.length);
      expect(retrieve(all, anything, data.codes)).toEqual(all);
    }), { numRuns: 40 });
  });
});
