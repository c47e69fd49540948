// Names, places and what withdrawn people said, planted in every text field of a study: none of it reaches any export.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { lookThrough } from '../../../shared/commands/masks.ts';
import { run } from '../../../shared/commands/run.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { archivePlan } from '../../../shared/exchange/archive/index.ts';
import { writeBundle } from '../../../shared/exchange/bundle.ts';
import { naturalId } from '../../../shared/model/ids.ts';
import { rowSchemas } from '../../../shared/model/rows.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { entityTables } from '../../../shared/model/tables.ts';
import { codebookDocument } from '../../../shared/report/codebook-print.ts';
import { exportFactsOf, modelOptions, reportModel, writeReport } from '../../../shared/report/index.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';
import { everythingIn } from './everything-in.ts';
import { plantSecrets } from './plant.ts';

const now = new Date('2020-01-15T10:00:00');
const municipality = 'Zakkadal';
const person = 'Xerxes Wurmstad';
const place = 'Qviknesøya';
const named = `Ring ${person} i ${municipality} kommune, ved ${place}`;
const withdrawn = 'qzxtrukketqzx';
const secret = new RegExp(`${municipality}|xerxes|wurmstad|qviknes|${withdrawn}`, 'giu');

let fields: Set<string>;
const files: (readonly [kind: string, bytes: Uint8Array])[] = [];

/** One more municipality and one more person withdraw. */
function withdraw(store: MemoryStore): (table: string, row: Readonly<Record<string, unknown>>) => boolean {
  const included = [...store.rows.cases.values()].filter((c) => c['status'] === 'inkludert' && c['withdrawnAt'] === null);
  const gone = included.at(-1)!;
  store.rows.cases.set(gone['id'], { ...gone, withdrawnAt: '2019-12-01' });
  const speaks = new Set<unknown>([...store.rows.notes.values()].map((n) => n['speaker']));
  const who = [...store.rows.informants.values()].find((i) => i['case'] !== gone['id'] && i['withdrawnAt'] === null && speaks.has(i['id']))!;
  store.rows.informants.set(who['id'], { ...who, withdrawnAt: '2019-12-01' });
  const persons = new Set<unknown>([...store.rows.informants.values()].filter((i) => i['withdrawnAt'] !== null).map((i) => i['id']));
  const notes = new Set<unknown>([...store.rows.notes.values()].filter((n) => n['withdrawnAt'] !== null || persons.has(n['speaker'])).map((n) => n['id']));
  const ofCase = new Set<unknown>(entityTables.flatMap((t) => [...store.rows[t].values()].filter((r) => r['case'] === gone['id'] || r['id'] === gone['id']).map((r) => r['id'])));
  return (table, row) => ofCase.has(row['id']) || ofCase.has(row['owner']) || ofCase.has(row['scope']) || ofCase.has(row['interview'])
    || persons.has(row['id']) || persons.has(row['by']) || persons.has(row['informant'])
    || notes.has(row['id']) || notes.has(row['owner']) || notes.has(row['note']) || (table === 'overlays' && notes.has(store.rows.texts.get(row['text'] as string)?.['owner']));
}

beforeAll(async () => {
  const { store, linkingKey: own } = await exampleStudy();
  const first = [...store.rows.cases.values()][0]!['id'];
  const key: LinkingKey = {
    ...own, revision: 'ny',
    cases: own.cases.map((c) => (c.case === first ? { ...c, name: municipality } : c)),
    names: [...own.names, { id: naturalId('names', person), term: person, forms: [], kind: 'person', label: 'person', case: null }, { id: naturalId('names', place), term: place, forms: [], kind: 'place', label: 'sted', case: null }],
  };
  const before = exportFactsOf(reportModel(await loadStudy(store), key, modelOptions({ language: 'nb', now })));
  store.rows.exports.set(naturalId('exports', 'a'), { id: naturalId('exports', 'a'), at: '2019-12-20T10:00:00+01:00', kind: 'report', language: 'nb', sha256: '0'.repeat(64), facts: { file: `${municipality}.docx`, numbers: before.numbers, examples: before.examples }, overruled: null });
  const study = await loadStudy(store);
  // Tables that the example study has no row of.
  store.rows.memos.set(naturalId('memos', 'a'), rowSchemas.memos.parse({ id: naturalId('memos', 'a'), target: study.codes[0]!.id, kind: 'metode', at: '2019-06-01T10:00:00+02:00', author: study.coders[0]!.id }));
  const isGone = withdraw(store);
  fields = plantSecrets(store, (table, row) => (isGone(table, row) ? `${named} ${withdrawn}` : named));

  for (const language of ['nb', 'nn', 'en'] as const) {
    const written = await writeReport(store, key, { language, now, includeDrafts: true, includeCodebook: true });
    const changed = await written.changed();
    expect(changed).not.toBeNull();
    files.push([`report ${language}`, written.report], [`internal ${language}`, await written.internal()], [`changed ${language}`, changed!], [`coreq ${language}`, await written.coreq()], [`amounts ${language}`, await written.amounts()]);
    const data = await loadStudy(store);
    files.push([`codebook ${language}`, await codebookDocument(data, redactor(data, key, { language }), key.revision, language)]);
  }
  const data = await loadStudy(store);
  const tool = redactor(data, key);
  const { texts } = await archivePlan(store, key);
  const [coder] = await store.all('coders');
  await run(store, { coder: coder!.id, device: 'prøve', now: () => Date.UTC(2019, 11, 30), clock: { millis: Date.UTC(2019, 11, 30), counter: 0 } }, lookThrough, {
    revision: key.revision, texts: texts.map(({ text, case: of }) => ({ text: text.id, masks: tool.masks(text.text, { case: of }) })),
  });
  const archive = await (await archivePlan(store, key)).make(now.getTime());
  files.push(['archive', await writeBundle(archive, { programVersion: '0.1.0' })]);
}, 400_000);

describe('a study with secrets in every text field', () => {
  it('has them in the texts, titles, lead-ins, reasons and names of all kinds of rows', () => {
    for (const field of ['texts.text', 'study.title', 'codes.label.nb', 'codes.background.nb', 'cells.quotes.leadIn', 'cases.statusReason', 'overlays.words', 'sources.title', 'memos.text', 'topics.prompt.nb', 'interviews.fieldNote.impressions', 'amounts.measure', 'informants.roleOther', 'coders.name']) {
      expect([...fields], field).toContain(field);
    }
    expect(fields.size).toBeGreaterThan(80);
  });

  it('lets none of them reach any export', () => {
    expect(files.length).toBe(19);
    const found = files.flatMap(([kind, bytes]) => {
      const parts = everythingIn(bytes, kind);
      expect(parts.length, kind).toBeGreaterThan(3);
      return parts.flatMap(({ path, text }) => [...text.matchAll(secret)].map((m) => `${path}: ${text.slice(Math.max(0, m.index - 90), m.index + 40).replaceAll(/\s+/g, ' ')}`)).slice(0, 3);
    });
    expect(found).toEqual([]);
  });
});
