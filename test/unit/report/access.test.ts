// The answer to a request for access, read back by another reader: all about one informant, nothing of others.

import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import type { InformantRow, InterviewRow, NoteRow, TextRow } from '../../../shared/model/rows.ts';
import { run } from '../../../shared/commands/run.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { addLayer } from '../../../shared/commands/layers.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { accessDocument } from '../../../shared/report/access.ts';
import { buildExample } from '../../../shared/templates/example/build.ts';
import { exampleCases } from '../../../shared/templates/example/index.ts';

let store: MemoryStore;
let key: LinkingKey;
let person: InformantRow;
let notes: NoteRow[];
let text: string;

const textsOf = (of: readonly NoteRow[]): string[] => (([...store.rows.texts.values()] as unknown as TextRow[]).filter((t) => of.some((n) => n.id === t.owner))).map((t) => t.text);
/** Words of a line in which no name is masked. */
const plain = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();

beforeAll(async () => {
  ({ store, linkingKey: key } = await buildExample(exampleCases.filter((c) => ['K04', 'K08'].includes(c.pseudonym))));
  const interviews = [...store.rows.interviews.values()] as unknown as InterviewRow[];
  notes = [...store.rows.notes.values()] as unknown as NoteRow[];
  const group = interviews.find((i) => i.present.filter((p) => notes.some((n) => n.speaker === p)).length > 1)!;
  person = store.rows.informants.get(group.present.find((p) => notes.some((n) => n.speaker === p))!) as unknown as InformantRow;
  const bytes = await accessDocument(store, person.id, key, { language: 'nb', now: new Date('2020-01-05T12:00:00Z') });
  text = plain((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
});

describe('the document on one informant', () => {
  it('says who it is, and what the linking key holds', () => {
    const link = key.informants.find((i) => i.informant === person.id)!;
    expect([person.pseudonym, link.name, link.email, link.phone, 'Fortrolig'].filter((x) => !text.includes(x))).toEqual([]);
  });

  it('has every line they said', () => {
    const own = textsOf(notes.filter((n) => n.speaker === person.id));
    expect(own.length).toBeGreaterThan(5);
    const found = own.filter((line) => text.includes(plain(line)));
    // Lines with another person's or place's name are there with the name masked.
    expect(found.length).toBeGreaterThan(own.length * 0.7);
    expect(text.match(/ min[,:]/g)).toHaveLength(notes.filter((n) => n.speaker === person.id).length);
  });

  it('has nothing that others said, nor anything of who they are', () => {
    const theirs = textsOf(notes.filter((n) => n.speaker !== person.id)).map(plain).filter((line) => line.length > 12);
    expect(theirs.filter((line) => text.includes(line))).toEqual([]);
    for (const other of key.informants.filter((i) => i.informant !== person.id)) expect([other.name, other.email, other.phone].filter((x) => x !== '' && text.includes(x))).toEqual([]);
    for (const other of store.rows.informants.values()) if (other.id !== person.id) expect(text.includes(String(other['pseudonym']))).toBe(false);
  });

  it('has what they say in transcripts, and names those that do not tell who speaks', async () => {
    const [interview] = ([...store.rows.interviews.values()] as unknown as InterviewRow[]).filter((i) => i.present.includes(person.id));
    const stamper = { coder: [...store.rows.coders.keys()][0]!, device: 'prøve', now: Date.now, clock: { millis: Date.now() + 1_000, counter: 0 } };
    const home = key.cases.find((c) => c.case === person.case)!.name;
    const said = (text: string, speaker: string | null) => ({ text, speaker, from: null, to: null });
    const done = await run(store, stamper, importSources, { case: person.case, interview: interview!.id, sources: [
      { kind: 'transcript', title: '', origin: null, paragraphs: [said('Hva koster det?', 'I'), said('Vi bygger om hele omsorgssenteret nå. Naboen fikk slag.', person.pseudonym), said(`Store-Lars bor her i ${home} også.`, person.pseudonym), said('Det kan vi ikke si.', 'X')] },
      { kind: 'transcript', title: 'Uten talere', origin: null, paragraphs: [said('Noen sier noe om hemmelige planer.', null)] },
    ] });
    if ('refused' in done) throw new Error(done.refused);
    const source = (await store.get('sources', done.result.ids[0]!))!;
    const whole = (await store.get('texts', source.text!))!.text;
    const start = whole.indexOf('Naboen');
    const look = { tool: redactor({ study: (await store.all('study'))[0]!, informants: [] }, null), revision: null };
    await run(store, stamper, addLayer, { source: source.id, start, end: start + 'Naboen fikk slag.'.length, kind: 'generalised', words: '', look });
    for (const [name, words] of [['Store-Lars', 'en nabo'], [home, 'navn på egen kommune']] as const) {
      const at = whole.indexOf(name);
      await run(store, stamper, addLayer, { source: source.id, start: at, end: at + name.length, kind: 'mask', words, look });
    }
    const bytes = await accessDocument(store, person.id, key, { language: 'nb', now: new Date('2020-01-05T12:00:00Z') });
    const read = plain((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value);
    expect(read).toContain('[utelatt: om en enkeltbruker]');
    expect(read).not.toContain('Naboen');
    expect(read).toContain('Vi bygger om hele omsorgssenteret nå.');
    // A mask by hand holds here too; the person's own municipality is no secret to them.
    expect(read).toContain(`[en nabo] bor her i ${home} også.`);
    expect(read).toContain('Uten talere');
    expect(read).toContain('ikke merket hvem som sier hva');
    for (const other of ['Det kan vi ikke si', 'hemmelige planer', 'Hva koster det']) expect(read).not.toContain(other);
  });

  it('says so where the linking key was not there', async () => {
    const bytes = await accessDocument(store, person.id, null, { language: 'nn', now: new Date() });
    expect((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value).toContain('Koplingsnøkkelen var ikkje open');
  });
});
