// The anonymised archive copy: what may not be in it is in none of its bytes, and it opens as a study.

import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkStudy } from '../../../shared/changes/check.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { lookThrough } from '../../../shared/commands/masks.ts';
import { run } from '../../../shared/commands/run.ts';
import { foldPlain } from '../../../shared/disclosure/fold.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { readBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import { archivePlan } from '../../../shared/exchange/archive/index.ts';
import { archiveFields } from '../../../shared/exchange/archive/fields.ts';
import type { LinkingKey } from '../../../shared/model/linking-key.ts';
import { rowSchemas } from '../../../shared/model/rows.ts';
import { entityTables } from '../../../shared/model/tables.ts';
import { exampleStudy } from '../../../shared/templates/example/index.ts';
import { withdrawnLines } from '../../../shared/templates/example/cases/k08.ts';

const now = Date.UTC(2020, 0, 15, 10);

let store: MemoryStore;
let key: LinkingKey;
let archive: MemoryStore;
let text: string;
let bytes: Uint8Array<ArrayBuffer>;

/** Looks every text through that the archive would take in. */
async function lookThroughAll(): Promise<void> {
  const { texts } = await archivePlan(store, key);
  const tool = redactor(await loadStudy(store), key);
  const [coder] = await store.all('coders');
  await run(store, { coder: coder!.id, device: 'prøve', now: () => Date.UTC(2019, 11, 30), clock: { millis: Date.UTC(2019, 11, 30), counter: 0 } }, lookThrough, {
    revision: key.revision, texts: texts.map(({ text: t, case: of }) => ({ text: t.id, masks: tool.masks(t.text, { case: of }) })),
  });
}

beforeAll(async () => {
  ({ store, linkingKey: key } = await exampleStudy());
  // The list of names changed since the texts were looked through.
  key = { ...key, revision: 'ny' };
  const before = await archivePlan(store, key);
  expect(before.obstacles.map((o) => o.code)).toEqual(['unchecked']);
  await expect(before.make(now)).rejects.toThrow();
  await lookThroughAll();
  const plan = await archivePlan(store, key);
  expect(plan.obstacles).toEqual([]);
  archive = await plan.make(now);
  bytes = await writeBundle(archive, { programVersion: '0.1.0' });
  text = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part)).join('\n');
}, 300_000);

describe('an archive copy', () => {
  it('has a decision for every field of every table, and for nothing else', () => {
    for (const table of entityTables) {
      const decided = archiveFields[table];
      if (typeof decided !== 'string') expect(Object.keys(decided).toSorted(), table).toEqual(Object.keys(rowSchemas[table].shape).toSorted());
    }
    expect(Object.keys(archiveFields).toSorted()).toEqual([...entityTables].toSorted());
  });

  it('has no real name, address, phone number or researcher in any byte', async () => {
    const folded = foldPlain(text);
    const names = [
      ...key.cases.map((c) => c.name), ...key.names.flatMap((n) => [n.term, ...n.forms]), ...key.informants.flatMap((i) => [i.name, i.email, i.phone]),
      ...(await store.all('coders')).map((c) => c.name),
    ].map(foldPlain).filter((n) => n.length >= 6 && !/^(?:dag|liv) /u.test(n));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((n) => folded.includes(n))).toEqual([]);
  });

  it('has no initials of an informant as a word of their own in the texts of the municipality', async () => {
    for (const informant of (await store.all('informants'))) {
      expect((await archive.all('informants')).every((i) => i.initials === '')).toBe(true);
      const mine = (await archive.all('cases')).find((c) => c.pseudonym === informant.pseudonym.split('-')[0]);
      if (!mine || informant.initials === '') continue;
      const interviews = (await archive.where('interviews', 'case', mine.id)).map((i) => i.id);
      const words = (await archive.all('texts')).filter((t) => interviews.includes(t.scope)).map((t) => t.text).join('\n');
      expect(words).not.toMatch(new RegExp(`(?<![\\p{L}\\p{N}])${informant.initials}(?![\\p{L}\\p{N}])`, 'u'));
    }
  });

  it('has nothing of what was said by the one who withdrew, and not the person', async () => {
    expect(withdrawnLines.length).toBeGreaterThan(0);
    expect(withdrawnLines.filter((line) => text.includes(line))).toEqual([]);
    const gone = (await store.all('informants')).filter((i) => i.withdrawnAt !== null);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.filter((i) => text.includes(`"${i.pseudonym}"`))).toEqual([]);
    const said = (await store.all('notes')).filter((n) => gone.some((i) => i.id === n.speaker)).map((n) => store.rows.texts.get(n.text)!['text'] as string);
    expect(said.filter((line) => text.includes(line))).toEqual([]);
  });

  it('has nothing raw about a single user: approved wordings stand in its place, the rest is gone', async () => {
    const third = (await store.all('notes')).filter((n) => n.thirdPerson);
    const owned = new Set(third.map((n) => n.id));
    const raw = (await store.all('texts')).filter((t) => owned.has(t.owner)).map((t) => t.text);
    expect(raw.length).toBeGreaterThan(20);
    expect(raw.filter((line) => text.includes(line) || text.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);
    const approvals = new Set((await store.all('approvals')).map((a) => a.target));
    const flags = (await store.all('overlays')).filter((o) => o.kind === 'generalised');
    // Of a transcript, not a sentence of the passage.
    const told = flags.filter((o) => store.rows.texts.get(o.text)!['kind'] === 'source').flatMap((o) => o.anchor.quote.split(/(?<=[.!?]) /)).filter((words) => words.length > 12);
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((words) => text.includes(words))).toEqual([]);
    const wordings = flags.filter((o) => o.words !== '');
    expect(wordings.filter((o) => !approvals.has(o.id)).filter((o) => text.includes(o.words))).toEqual([]);
    expect(wordings.filter((o) => approvals.has(o.id)).filter((o) => text.includes(o.words)).length).toBeGreaterThan(0);
    expect((await archive.all('notes')).some((n) => n.thirdPerson)).toBe(false);
  });

  it('shares no id, clock, device or exact time with the study', async () => {
    const ids = new Set(entityTables.flatMap((t) => [...store.rows[t].keys()]));
    expect([...text.matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g)].filter((m) => ids.has(m[0])).map((m) => m[0])).toEqual([]);
    expect(new Set((await archive.log()).map((c) => c.device))).toEqual(new Set(['arkiv']));
    expect(new Set((await archive.log()).map((c) => c.action.id)).size).toBe(1);
    const times = new Set((await store.all('interviews')).flatMap((i) => (i.startedAt === null ? [] : [i.startedAt.slice(0, 16)])));
    expect([...times].filter((t) => text.includes(t))).toEqual([]);
    const [interview] = await archive.all('interviews');
    expect(interview!.startedAt).toMatch(/^\d{4}-\d{2}-01T00:00:00/);
  });

  it('has each text once, in one version, as the log makes it, and passes the check', async () => {
    expect((await archive.all('texts')).every((t) => t.n === 1 && t.parent === null && t.edits.length === 0)).toBe(true);
    const back = await readBundle(bytes, { rows: 'as-written' });
    if (!back.ok) throw new Error(back.code);
    expect(checkStudy(back.store)).toEqual([]);
    expect(back.linkingKey).toBeNull();
    expect(back.attachments.size).toBe(0);
  });

  it('opens as a study that counts as the one it came from, but for what stayed behind', async () => {
    const [from, to] = await Promise.all([loadStudy(store), loadStudy(archive)]);
    expect(to.cases.map((c) => c.pseudonym)).toEqual(from.cases.map((c) => c.pseudonym));
    expect(to.study.id).not.toBe(from.study.id);
    expect(to.study.title).toBe(`${from.study.title} (arkivkopi)`);
    expect(to.coders.map((c) => c.name)).toEqual(['A', 'B']);
    expect(to.notes.length).toBeGreaterThan(from.notes.length * 0.9);
    expect(to.assessments.length).toBeGreaterThan(from.assessments.length * 0.9);
    expect(to.cells.filter((c) => c.status === 'ferdig').length).toBeGreaterThan(from.cells.filter((c) => c.status === 'ferdig').length * 0.8);
    expect(to.cells.flatMap((c) => c.quotes).length).toBeGreaterThan(0);
    expect(to.codings.every((c) => c.memo === '')).toBe(true);
  });

  it('is not made without the linking key', async () => {
    const plan = await archivePlan(store, null);
    expect(plan.obstacles).toEqual([{ code: 'no-key', count: 1 }]);
    await expect(plan.make(now)).rejects.toThrow();
  });
});
