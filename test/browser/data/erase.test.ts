// Erasing for good: nothing of it is left under the new key, the old key opens nothing, and a power cut at any step
// leaves a study that opens.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase, addContact, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote, editNote, writeOut } from '../../../shared/commands/notes.ts';
import { checkStudy } from '../../../shared/changes/check.ts';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { entityTables } from '../../../shared/model/tables.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { unseal } from '../../../shared/exchange/seal.ts';
import type { Bridge, CallName } from '../../../shared/ipc/contract.ts';
import { databaseName } from '../../../renderer/data/database.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { attached } from '../../attached.ts';
import { addFile, readContent } from '../../../renderer/data/attachments.ts';
import { eraseForGood } from '../../../renderer/data/erase-study.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';

const passphrase = 'riktig hest batteri';
const planted = ['kvernknurr', 'flaskebørst', 'tindevegg', 'Ragnhild', 'granbarlukt', 'snøplogskjær'] as const;

let memory: MemoryBridge;
let bridge: Bridge;
/** The call that the power is cut in; null: none. */
let cutIn: CallName | null;
let session: StudySession;
let person: string;
let caseId: string;
let other: string;

async function run<A, R>(command: Command<A, R>, args: A): Promise<R> {
  const outcome = await session.run(command, args);
  if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

beforeEach(async () => {
  memory = memoryBridge();
  cutIn = null;
  bridge = { ...memory, call: (name, args) => (name === cutIn ? Promise.resolve({ ok: false, code: 'unexpected' }) : memory.call(name, args)) };
  const made = await makeStudy(bridge, { title: 'Studie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  session = made;
  caseId = (await run(addCase, { pseudonym: 'K01', status: 'inkludert' })).id;
  person = (await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'RB' } })).id;
  other = (await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ØS' } })).id;
  await run(addContact, { case: caseId, fields: { informant: person, date: '2019-02-01', channel: 'e-post', text: 'Ringte om snøplogskjær' } });
  const guide = (await session.store.all('guides'))[0]!.id;
  const interview = (await run(addInterview, { case: caseId, guide, present: [person, other] })).id;
  await run(startInterview, { id: interview });
  const bpa = (await session.store.all('codes')).find((c) => c.slug === 'bpa')!.id;
  const say = (text: string, speaker: string) => run(addNote, { interview, text, speaker, at: '2019-03-12T09:01:00.000+01:00', elapsed: 60_000, topic: null, verbatim: true, thirdPerson: false, walkThrough: false, tags: [bpa] });
  const { id } = await say('kvernknurr ga 3,2 mill mer', person);
  await run(editNote, { id, text: 'flaskebørst ga 3,4 mill mer', splices: [] });
  await run(writeOut, { note: id, text: 'Det var tindevegg som ga veksten.', splices: [] });
  await say('vikarbyrå kostet mest', other);
  await session.linkingKey.change((k) => ({ ...k, informants: [{ informant: person, name: 'Ragnhild Bakke', email: 'ragnhild@testvik.example', phone: '' }, { informant: other, name: 'Øystein Sand', email: '', phone: '' }] }));
  await run(withdrawInformant, { id: person, date: '2019-05-02' });
  session.drafts.save(draftId('composer', interview), interview, { text: 'granbarlukt halvskrevet' });
  session.drafts.save(draftId('findings'), 'studien', { text: 'annet utkast' });
  await session.settle();
});
afterEach(async () => {
  session.db.close();
  for (const name of await databasesOf(session.id)) await Dexie.delete(name);
});

async function open(secret = passphrase): Promise<StudySession> {
  session.db.close();
  const [listed] = await listStudies(bridge);
  const opened = await unlockStudy(bridge, listed!, secret);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  await expect.poll(() => opened.session.linkingKey.state()).toBe('present');
  return opened.session;
}

/** All that the study holds, read with its key. */
async function dump(of: StudySession): Promise<string> {
  return JSON.stringify([await Promise.all(of.db.tables.map((t) => t.toArray())), of.linkingKey.content()]);
}

async function soundRows(of: StudySession): Promise<unknown[]> {
  const store = new MemoryStore();
  for (const pack of await of.db.changes.toArray()) await store.append(pack.changes);
  for (const table of entityTables) for (const row of await of.db.table<{ id: string }>(table).toArray()) await store.put(table, row.id, row);
  return checkStudy(store);
}

const wish = () => ({ wish: { kind: 'person' as const, id: person }, decided: new Set<string>(), passphrase, label: 'person' });

/** Raw values of a database as they lie there. */
async function rawSealed(name: string): Promise<{ table: string; id: string; sealed: Uint8Array }[]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  const found: { table: string; id: string; sealed: Uint8Array }[] = [];
  for (const table of db.objectStoreNames) {
    const rows = await new Promise<{ id: string; sealed: Uint8Array }[]>((resolve, reject) => {
      const all = db.transaction(table).objectStore(table).getAll() as IDBRequest<{ id: string; sealed: Uint8Array }[]>;
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error!);
    });
    found.push(...rows.map(({ id, sealed }) => ({ table, id, sealed })));
  }
  db.close();
  return found;
}

describe('erasing a person for good', () => {
  it('leaves no planted word in any row, change, draft or name, and the rest as it was', async () => {
    expect((await dump(session)).includes('kvernknurr')).toBe(true);
    expect(await eraseForGood(session, wish())).toEqual({ kind: 'erased', outOfReach: null });
    session = await open();
    const left = await dump(session);
    // Compared one by one: the whole study is no message to read.
    expect(planted.filter((word) => left.includes(word))).toEqual([]);
    expect(['vikarbyrå kostet mest', 'Øystein Sand', 'annet utkast', 'Kari Lind'].filter((word) => !left.includes(word))).toEqual([]);
    expect(await soundRows(session)).toEqual([]);
    expect((await session.store.all('withdrawals'))[0]).toMatchObject({ kind: 'person', at: '2019-05-02', erased: { informants: 1, notes: 1, contacts: 1 } });
    expect(await session.undo()).toEqual({ refused: 'nothing-to-undo' });
  });

  it('gives the study a new key and a new database, and leaves the old ones nowhere', async () => {
    const { key: oldKey, keys: oldKeys } = session.secrets;
    const before = memory.calls.length;
    await eraseForGood(session, wish());
    expect(await databasesOf(session.id)).toEqual([databaseName(session.id, 2)]);
    expect(memory.calls.slice(before).map((c) => c.name)).toEqual(expect.arrayContaining(['linkingKey.replace', 'studies.writeKeys', 'studies.destroyCopies']));
    const [listed] = await listStudies(bridge);
    expect(listed!.keys).toMatchObject({ generation: 2 });
    expect(JSON.stringify(listed!.keys)).not.toContain(oldKeys.slots[0]!.wrapped);
    for (const { table, id, sealed } of (await rawSealed(databaseName(session.id, 2))).slice(0, 50)) {
      expect(() => unseal(oldKey, `feltbok row|${session.id}|${table}|${id}`, sealed)).toThrow();
    }
    expect((await memory.call('linkingKey.read', { study: session.id, back: 1 }))).toEqual({ ok: true, value: null });
    session = await open();
    const [now] = await listStudies(bridge);
    expect(now!.keys.unfinished).toBeUndefined();
  });

  it('does nothing with a wrong passphrase', async () => {
    expect(await eraseForGood(session, { ...wish(), passphrase: 'feil' })).toEqual({ kind: 'wrong-passphrase' });
    expect((await dump(session)).includes('kvernknurr')).toBe(true);
  });

  it.each(['linkingKey.replace', 'studies.writeKeys'] as const)('leaves the old study whole where the power goes in %s', async (call) => {
    cutIn = call;
    await expect(eraseForGood(session, wish())).rejects.toThrow();
    cutIn = null;
    session = await open();
    expect((await dump(session)).includes('kvernknurr')).toBe(true);
    expect(await soundRows(session)).toEqual([]);
    expect(await databasesOf(session.id)).toEqual([databaseName(session.id)]);
  });

  it('opens the new study where the power went after the switch, and finishes what was left', async () => {
    cutIn = 'studies.destroyCopies';
    await eraseForGood(session, wish());
    cutIn = null;
    // The old database, as if it had not been deleted in time.
    const left = new Dexie(databaseName(session.id));
    left.version(1).stores({ notes: 'id' });
    await left.open();
    left.close();
    const before = memory.calls.length;
    session = await open();
    expect(memory.calls.slice(before).map((c) => c.name)).toContain('studies.destroyCopies');
    expect(await databasesOf(session.id)).toEqual([databaseName(session.id, 2)]);
    const held = await dump(session);
    expect(planted.filter((word) => held.includes(word))).toEqual([]);
  });

  it('destroys the bytes of attachments that go, at the next opening where the power went, and leaves the others readable', async () => {
    const add = async (name: string): Promise<AttachmentRow> => {
      const done = await addFile(session, { owner: caseId, kind: 'document', name, mime: '', content: attached(new TextEncoder().encode(`innholdet i ${name}`)) });
      if ('refused' in done) throw new Error(done.refused);
      return (await session.store.get('attachments', done.id))!;
    };
    const [goes, stays] = [await add('snøplogskjær.pdf'), await add('budsjett.xlsx')];
    cutIn = 'attachments.remove';
    expect(await eraseForGood(session, { ...wish(), decided: new Set([goes.id]) })).toMatchObject({ kind: 'erased' });
    cutIn = null;
    expect(memory.attachments.kept.size).toBe(2);
    session = await open();
    await expect.poll(() => [...memory.attachments.kept.keys()]).toEqual([`${session.id} ${stays.id}`]);
    expect((await session.store.all('attachments')).map((a) => a.name)).toEqual(['budsjett.xlsx']);
    for await (const plain of readContent(session, (await session.store.get('attachments', stays.id))!)) expect(new TextDecoder().decode(plain)).toBe('innholdet i budsjett.xlsx');
    const held = await dump(session);
    expect([goes.name, goes.key!].filter((word) => held.includes(word))).toEqual([]);
  });
});
