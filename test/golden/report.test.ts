// The report of the example study, read back from the Word file by readers of others.

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../shared/changes/memory-store.ts';
import type { Language } from '../../shared/model/language.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import { writeReport, type WrittenReport } from '../../shared/report/index.ts';
import { exampleStudy } from '../../shared/templates/example/index.ts';
import { neverRecognised } from '../../shared/templates/example/cases/k05.ts';
import { withdrawnLines } from '../../shared/templates/example/cases/k08.ts';

const now = new Date('2020-01-15T10:00:00');
let store: MemoryStore;
let linkingKey: LinkingKey;
const written = {} as Record<Language, WrittenReport>;

interface Part { readonly tag: string; readonly text: string }

const plain = (html: string): string =>
  html.replaceAll(/<[^>]+>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Headings and paragraphs in order. */
async function readBack(report: Uint8Array): Promise<Part[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(report) });
  return [...value.matchAll(/<(h[1-6]|p|li|td)>(.*?)<\/\1>/gs)].map((m) => ({ tag: m[1]!, text: plain(m[2]!).trim() })).filter((p) => p.text !== '');
}

const headingsOf = (parts: readonly Part[], tag: string): string[] => parts.filter((p) => p.tag === tag).map((p) => p.text);
const everyPart = (report: Uint8Array): string =>
  Object.entries(unzipSync(report)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, bytes]) => strFromU8(bytes)).join('\n');

beforeAll(async () => {
  ({ store, linkingKey } = await exampleStudy());
  for (const language of ['nb', 'nn', 'en'] as const) written[language] = await writeReport(store, linkingKey, { language, now });
}, 120_000);

describe('The report of the example study', () => {
  it('has the chapters and sections of the method in their order', async () => {
    const parts = await readBack(written.nb.report);
    expect(headingsOf(parts, 'h1').filter((h) => h !== 'Kostnadsvekst i pleie og omsorg: eksempelstudie (oppdiktet)')).toEqual([
      'Innledning', 'Metode', 'Resultater', 'Generelle kommentarer', 'Oppsummering', 'Hovedfunn', 'Vedlegg',
    ]);
    expect(headingsOf(parts, 'h2')).toEqual([
      'Casedesign', 'Caseutvalg og utvalgskriterier', 'Gjennomføring av intervjuer', 'Skriftlig kildemateriale', 'Analyser av data',
      'Forskningsetiske hensyn', 'Innledning', 'Ressurskrevende omsorgstjenester', 'Brukerstyrt personlig assistanse (BPA)',
      'Tjenester til andre hjemmeboende', 'Nye tilbud', 'Press på institusjonstjenester', 'Kommunalt akutt døgntilbud (KAD/ØHD)',
      'Forlenget opphold i sykehus', 'Kompetanseøkning og styrking av personellressurser', '«Ekstraordinære» lønnsutgifter',
      'Velferdsteknologi', 'Andre utgiftsposter', 'Om kommunens inntektssituasjon',
      'Refleksjoner rundt utgiftsvekst og muligheter for innsparinger', 'Intervjuguide', 'KOSTRA-funksjoner',
    ]);
  });

  it('has no heading without text under it', async () => {
    const parts = await readBack(written.nb.report);
    parts.forEach((part, i) => {
      if (!/^h[2-6]$/.test(part.tag)) return;
      const next = parts[i + 1];
      expect(next && (next.tag === 'p' || next.tag === 'li' || Number(next.tag[1]) > Number(part.tag[1])), part.text).toBe(true);
    });
  });

  it.each(['nb', 'nn', 'en'] as const)('lets no name of the linking key through (%s)', (language) => {
    const text = everyPart(written[language].report);
    const names = [...linkingKey.names.map((n) => n.term), ...linkingKey.cases.map((c) => c.name), ...linkingKey.informants.map((i) => i.name)];
    const surnames = linkingKey.informants.map((i) => i.name.split(' ').at(-1)!);
    const addresses = linkingKey.informants.flatMap((i) => [i.email, i.phone]).filter((a) => a !== '');
    for (const name of [...names, ...surnames, ...addresses]) {
      // Genitive, and names grown together with «kommune», «folk», «ing», «væring».
      expect(text).not.toMatch(new RegExp(`(?<![\\p{L}])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:s|e[tn]s?|ing(?:er|ene)?)?(?![\\p{L}])`, 'iu'));
    }
  });

  it.each(['nb', 'nn', 'en'] as const)('holds neither withdrawn lines nor what points to a single user, in any part of the file (%s)', (language) => {
    const text = everyPart(written[language].report).toLocaleLowerCase('nb');
    for (const line of [...withdrawnLines, ...neverRecognised]) expect(text).not.toContain(line.toLocaleLowerCase('nb'));
  });

  it('names neither pseudonyms nor researchers', () => {
    const text = everyPart(written.nb.report);
    expect(text).not.toMatch(/\bK(?:0\d|1[0-7])\b/);
    for (const coder of [...store.rows.coders.values()]) expect(text).not.toContain(coder['name'] as string);
  });

  it('counts as a recount from the raw rows does', async () => {
    const parts = await readBack(written.nb.report);
    const rows = <T>(table: keyof MemoryStore['rows']): T[] => [...store.rows[table].values()] as T[];
    const gone = new Set(rows<{ id: string; withdrawnAt: string | null }>('informants').filter((i) => i.withdrawnAt !== null).map((i) => i.id));
    const cases = rows<{ id: string; status: string }>('cases').filter((c) => c.status === 'inkludert').map((c) => c.id);
    const codes = rows<{ id: string; kind: string; parent: string | null; label: { nb: string } }>('codes');
    const voices = rows<{ case: string; code: string; informant: string | null; value: string }>('assessments').filter((a) => a.informant === null || !gone.has(a.informant));
    for (const category of codes.filter((c) => c.kind === 'category')) {
      const family = new Set([category.id, ...codes.filter((c) => c.parent === category.id).map((c) => c.id)]);
      const saying = (values: readonly string[]): number =>
        cases.filter((id) => voices.some((v) => v.case === id && family.has(v.code) && values.includes(v.value))).length;
      const contributed = saying(['hoveddriver', 'betydelig', 'medvirkende']);
      const main = saying(['hoveddriver']);
      const at = parts.findIndex((p) => p.tag === 'h2' && p.text === category.label.nb);
      const end = parts.findIndex((p, i) => i > at && (p.tag === 'h1' || p.tag === 'h2'));
      const section = parts.slice(at, end).filter((p) => p.tag === 'p').map((p) => p.text).join('\n');
      if (contributed > 0) expect(section, category.label.nb).toContain(`(${contributed} av 15)`);
      if (main > 0) expect(section, category.label.nb).toContain(`(${main} av 15)`);
      const fact = written.nb.facts.find((f) => f.kind === 'bidro' && f.code === (category as unknown as { slug: string }).slug);
      if (contributed > 0) expect(fact).toMatchObject({ n: contributed, of: 15 });
    }
  });

  it('has a bookmark in the file for every number, with the cases it rests on beside the file', () => {
    const text = everyPart(written.nb.report);
    expect(written.nb.facts.length).toBeGreaterThan(60);
    for (const fact of written.nb.facts) {
      expect(text).toContain(`w:name="${fact.bookmark}"`);
      expect(fact.cases).toHaveLength(fact.n);
    }
  });

  it('takes in only examples that are done, unless drafts are asked for', async () => {
    const draft = [...store.rows.cells.values()].find((c) => c['status'] === 'utkast')!;
    const words = (store.rows.texts.get(draft['text'] as string)!['text'] as string).split('. ')[1]!;
    expect((await readBack(written.nb.report)).map((p) => p.text).join('\n')).not.toContain(words);
    const withDrafts = await writeReport(store, linkingKey, { language: 'nb', now, includeDrafts: true });
    expect((await readBack(withDrafts.report)).find((p) => p.text.includes(words))?.text).toMatch(/^\[Utkast\]/);
  }, 60_000);

  it('puts the largest municipalities first, each example of growth in turn', async () => {
    const texts = (await readBack(written.nb.report)).map((p) => p.text);
    const section = texts.slice(texts.indexOf('Velferdsteknologi'));
    const order = ['En av de største kommunene', 'En av de minste kommunene'].map((opening) => section.findIndex((t) => t.startsWith(opening)));
    expect(order[0]).toBeGreaterThan(0);
    expect(order[1]).toBeGreaterThan(order[0]!);
  });

  it('is styled with the styles of Word, in the language of the report', () => {
    const files = unzipSync(written.nb.report);
    const document = strFromU8(files['word/document.xml']!);
    const styles = strFromU8(files['word/styles.xml']!);
    for (const name of ['Title', 'heading 1', 'heading 2', 'heading 3', 'Quote', 'caption']) expect(styles.toLowerCase()).toContain(`w:val="${name.toLowerCase()}"`);
    expect(styles).toContain('nb-NO');
    expect(document).toContain('SEQ Tabell');
    expect(document).toContain('w:tblHeader');
    expect(document).toContain('w:cantSplit');
    expect(document).not.toContain('[kommunen]');
    expect(document).not.toContain('[[');
    expect(strFromU8(files['docProps/core.xml']!)).toContain('Feltbok');
  });

  it.each([['nn', 'Hovudfunn', 'Hovedfunn'], ['en', 'Main findings', 'Hovedfunn']] as const)('has its headings in the language asked for (%s)', async (language, wanted, other) => {
    const parts = await readBack(written[language].report);
    const headings = parts.filter((p) => /^h\d$/.test(p.tag)).map((p) => p.text);
    expect(headings).toContain(wanted);
    expect(headings).not.toContain(other);
    if (language === 'en') expect(headings.slice(1).join(' ')).not.toMatch(/[æøåÆØÅ]|tjenester|kommune|Vedlegg|Innledning/);
  });
});

describe('The internal working document', () => {
  it('says what it is, and shows pseudonyms, who said what and the cases behind each number', async () => {
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await written.nb.internal()) });
    expect(text).toContain('Internt arbeidsdokument');
    expect(text).toContain('K10');
    expect(text).toMatch(/Viktigste kostnadsdriver \(K10-1, K10-I1\); Nevnt, lite utslag \(K10-2, K10-I1\)/);
    expect(text).toContain(written.nb.facts[0]!.bookmark);
    for (const line of [...withdrawnLines, ...neverRecognised]) expect(text).not.toContain(line);
  });
});
