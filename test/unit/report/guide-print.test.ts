// The printed guide and the topic list, read back from the Word files by another reader than wrote them.

import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { topicsOf } from '../../../shared/commands/guide.ts';
import { run } from '../../../shared/commands/run.ts';
import { createStudy } from '../../../shared/commands/study.ts';
import { newId } from '../../../shared/model/ids.ts';
import { languages, type Language } from '../../../shared/model/language.ts';
import type { CodeRow, Row, TopicRow } from '../../../shared/model/rows.ts';
import { guideDocument, topicListDocument } from '../../../shared/report/guide-print.ts';

let guide: Row<'guides'>;
let topics: TopicRow[];
let codes: CodeRow[];
let study: Row<'study'>;

beforeAll(async () => {
  const store = new MemoryStore();
  const coder = newId();
  await run(store, { coder, device: 'maskin', now: Date.now, clock: { millis: 0, counter: 0 } }, createStudy, {
    id: newId(), title: 'Utgiftsvekst i kommunene', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coder: { id: coder, name: 'Kari Lind' },
  });
  guide = (await store.all('guides'))[0]!;
  topics = await topicsOf(store, guide.id);
  codes = await store.all('codes');
  study = (await store.all('study'))[0]!;
});

const html = async (bytes: Uint8Array): Promise<string> => (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);
const all = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map((m) => m[1]!.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&').trim());

describe('the full guide', () => {
  it('has the opening, every section and topic in order, its prompt and its follow-up questions', async () => {
    const read = await html(await guideDocument(guide, topics, codes, study, 'nb'));
    const sections = [...new Map(topics.map((t) => [t.section, t.sectionTitle.nb])).values()];
    expect(all(read, 'h1').filter((h) => sections.includes(h) || h === 'Innledning til samtalen')).toEqual(['Innledning til samtalen', ...sections]);
    expect(all(read, 'h2')).toEqual(topics.map((t) => t.title.nb));
    expect(all(read, 'p')).toEqual(expect.arrayContaining([guide.opening.nb, ...topics.map((t) => t.prompt.nb)]));
    expect(all(read, 'li')).toEqual(topics.flatMap((t) => t.probes.map((p) => p.nb)));
  });

  it('has a box to tick off and lines to write on for every topic', async () => {
    const bytes = await guideDocument(guide, topics, codes, study, 'nb');
    const read = await html(bytes);
    expect(read.match(/<input type="checkbox"/g)).toHaveLength(topics.length);
    expect(read.match(/<table>/g)).toHaveLength(topics.length + 1);
    expect(part(bytes, 'word/document.xml').match(/<w:gridCol w:w="\d+"/g)!.length).toBe(topics.length + 2);
  });

  it('names the codes that a topic feeds, the category with its number', async () => {
    const read = await html(await guideDocument(guide, topics, codes, study, 'nb'));
    expect(all(read, 'p')).toContain('Kodes som: 6 Kommunalt akutt døgntilbud (KAD/ØHD): Egne plasser · Kjøpte plasser · Lav bruk');
  });
});

describe('the topic list for informants', () => {
  it('has only the lines of the topics, the purpose, and what they must know, never the interviewer\'s words', async () => {
    const read = await html(await topicListDocument(guide, topics, study, 'nb'));
    expect(all(read, 'li')).toEqual(topics.flatMap((t) => (t.brief === null ? [] : [t.brief.nb])));
    expect(all(read, 'h1')).toEqual(expect.arrayContaining(['Formålet med studien', 'Frivillig deltakelse', 'Taushetsplikt', 'Temaer']));
    expect(read).toContain('«Utgiftsvekst i kommunene»');
    expect(read).toContain('i perioden 2017–2018');
    expect(read).toContain('uten å oppgi noen grunn');
    expect(read).toContain('taushetsplikt om enkeltbrukere');
    for (const words of [guide.opening.nb, ...topics.flatMap((t) => [t.prompt.nb, ...t.probes.map((p) => p.nb)])]) expect(read).not.toContain(words);
  });

  it('leaves out a topic that is taken off the list', async () => {
    const without = topics.map((t) => (t.slug === 'tema-kad' ? { ...t, brief: null } : t));
    expect(await html(await topicListDocument(guide, without, study, 'nb'))).not.toContain('KAD/ØHD');
  });
});

describe('both', () => {
  const texts: Readonly<Record<Language, readonly [mark: string, locale: string]>> = {
    nb: ['Temaer for intervjuet', 'nb-NO'], nn: ['Tema for intervjuet', 'nn-NO'], en: ['Topics for the interview', 'en-GB'],
  };

  it.each(languages)('come in %s, marked as that language for the spelling checker', async (language) => {
    const list = await topicListDocument(guide, topics, study, language);
    const [mark, locale] = texts[language];
    expect(await html(list)).toContain(mark);
    for (const bytes of [list, await guideDocument(guide, topics, codes, study, language)]) {
      expect(part(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${locale}"`);
      expect(part(bytes, 'word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
    }
  });

  it('use Word\'s own names of styles', async () => {
    const styles = part(await guideDocument(guide, topics, codes, study, 'nb'), 'word/styles.xml').toLowerCase();
    for (const name of ['title', 'subtitle', 'heading 1', 'heading 2', 'list paragraph']) expect(styles).toContain(`<w:name w:val="${name}"`);
  });

  it('fall back on another language where a text is missing, and drop what Word cannot hold', async () => {
    const odd = { ...topics[0]!, title: { nb: 'Eget\u0007 tema', nn: '', en: '' }, brief: { nb: 'Egen linje', nn: ' ', en: '' } };
    expect(all(await html(await guideDocument(guide, [odd], codes, study, 'nn')), 'h2')).toEqual(['Eget tema']);
    expect(all(await html(await topicListDocument(guide, [odd], study, 'nn')), 'li')).toEqual(['Egen linje']);
  });
});
