// A study in a real IndexedDB: sealed, undoable over restarts, drafts that outlive the window.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase, updateCase } from '../../../shared/commands/cases.ts';
import { databaseName, studyDatabase } from '../../../renderer/data/database.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { listStudies, makeStudy, reopenStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';
import { newKey } from '../../../shared/exchange/keys.ts';

const passphrase = 'riktig hest batteri';
let bridge: MemoryBridge;
let session: StudySession;

async function fresh(): Promise<StudySession> {
  const made = await makeStudy(bridge, { title: 'Hemmelig tittel', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase });
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

async function reopen(): Promise<StudySession> {
  await session.close();
  const [listed] = await listStudies(bridge);
  const opened = await unlockStudy(bridge, listed!, passphrase);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  return opened.session;
}

beforeEach(async () => {
  bridge = memoryBridge();
  session = await fresh();
});
afterEach(async () => {
  session.db.close();
  await Dexie.delete(databaseName(session.id));
});

/** Everything that IndexedDB holds of the study, read without the key. */
async function rawDump(id: string): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open(databaseName(id));
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error!);
  });
  const parts: string[] = [];
  for (const name of db.objectStoreNames) {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const all = db.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error!);
    });
    for (const row of rows) {
      const { sealed, ...open } = row as { sealed: Uint8Array };
      parts.push(name, JSON.stringify(open), new TextDecoder('latin1').decode(sealed));
    }
  }
  db.close();
  return parts.join('\n');
}

describe('a study on this machine', () => {
  it('shows nothing readable to whoever reads the database without the key', async () => {
    await session.run(addCase, { pseudonym: 'K77', inclusionReason: 'Sjeldent ord: kvernknurr' });
    session.drafts.save(draftId('composer', 'x'), 'x', { text: 'halvferdig setning' });
    await session.settle();
    const dump = await rawDump(session.id);
    expect(dump.length).toBeGreaterThan(10_000);
    for (const word of ['kvernknurr', 'pseudonym', 'Hemmelig', 'Kari', 'halvferdig', 'ressurskrevende', 'inclusionReason']) expect(dump).not.toContain(word);
  });

  it('opens with its passphrase only', async () => {
    await session.close();
    const [listed] = await listStudies(bridge);
    expect((await unlockStudy(bridge, listed!, 'feil')).kind).toBe('wrong-passphrase');
    session = await reopen();
    expect((await session.store.all('study'))[0]!.title).toBe('Hemmelig tittel');
  });

  it('cannot be read under another key', async () => {
    await session.close();
    const other = studyDatabase(session.id, newKey());
    await expect(other.study.toArray()).rejects.toThrow();
    other.close();
  });

  it('undoes and redoes over restarts', async () => {
    const made = await session.run(addCase, { pseudonym: 'K01', county: 'Troms' });
    if ('refused' in made) throw new Error('refused');
    await session.run(updateCase, { id: made.id, changes: { county: 'Finnmark' } });
    session = await reopen();
    await session.undo();
    expect((await session.store.get('cases', made.id))?.county).toBe('Troms');
    session = await reopen();
    await session.redo();
    expect((await session.store.get('cases', made.id))?.county).toBe('Finnmark');
    await session.undo();
    await session.undo();
    expect(await session.store.get('cases', made.id)).toBeUndefined();
    expect(await session.undo()).toEqual({ refused: 'nothing-to-undo' });
  });

  it('brings back what was being typed, and forgets it once it is saved', async () => {
    const id = draftId('composer', 'i');
    session.drafts.save(id, 'i', { text: 'midt i en' });
    session.drafts.save(id, 'i', { text: 'midt i en setning' });
    session = await reopen();
    expect((await session.drafts.load(id))?.value).toEqual({ text: 'midt i en setning' });
    await session.drafts.clear(id);
    session = await reopen();
    expect(await session.drafts.load(id)).toBeUndefined();
  });

  it('says that it saves from the first key until what was typed is stored', async () => {
    const id = draftId('composer', 'i');
    const states: string[] = [];
    session.subscribe(() => states.push(session.saveState().kind));
    for (const text of ['m', 'mi', 'mid', 'midt']) {
      session.drafts.save(id, 'i', text);
      expect(session.saveState().kind).toBe('saving');
    }
    await session.settle();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('runs commands in the order they were given and tells when they are saved', async () => {
    const states: string[] = [];
    session.subscribe(() => states.push(session.saveState().kind));
    await Promise.all(['K01', 'K02', 'K03'].map((pseudonym) => session.run(addCase, { pseudonym })));
    expect((await session.store.all('cases')).map((c) => c.pseudonym).toSorted()).toEqual(['K01', 'K02', 'K03']);
    expect(states).toContain('saving');
    expect(session.saveState().kind).toBe('saved');
  });

  it('refuses a study that a newer program has written, and leaves it as it is', async () => {
    await session.close();
    const newer = new Dexie(databaseName(session.id));
    newer.version(99).stores({ study: 'id', later: 'id' });
    await newer.open();
    newer.close();
    const [listed] = await listStudies(bridge);
    expect((await unlockStudy(bridge, listed!, passphrase)).kind).toBe('newer-version');
    const found = (await indexedDB.databases()).find((d) => d.name === databaseName(session.id));
    expect(found?.version).toBe(990);
  });

  it('keeps the real names in the linking key, apart from the study', async () => {
    await session.linkingKey.change((k) => ({ ...k, cases: [{ case: crypto.randomUUID(), name: 'Storvik' }] }));
    const revision = session.linkingKey.content()!.revision;
    await session.linkingKey.change((k) => ({ ...k, informants: [] }));
    expect(session.linkingKey.content()!.revision).toBe(revision);
    session = await reopen();
    await expect.poll(() => session.linkingKey.state()).toBe('present');
    expect(session.linkingKey.content()!.cases[0]!.name).toBe('Storvik');
    expect(await rawDump(session.id)).not.toContain('Storvik');
  });
});

describe('a database that the browser closes under the program', () => {
  /** What Chromium does where the disk fails. */
  const closeUnder = (): void => {
    const connection = session.db.backendDB();
    connection.close();
    connection.dispatchEvent(new Event('close'));
  };
  const draft = draftId('composer', 'et intervju');

  it('stays closed where the program closed it itself', async () => {
    session.db.close();
    await new Promise((done) => setTimeout(done, 2_500));
    expect(session.db.isOpen()).toBe(false);
    await expect(session.run(addCase, { pseudonym: 'K01' })).rejects.toThrow();
    expect(session.db.isOpen()).toBe(false);
  });

  it('is opened again by the next write', async () => {
    closeUnder();
    await session.run(addCase, { pseudonym: 'K01' });
    expect(await session.store.all('cases')).toHaveLength(1);
    expect(session.saveState().kind).not.toBe('failed');
  });

  it('is opened again by itself once the disk lets it, and what waited is stored', async () => {
    closeUnder();
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => { throw new DOMException('full', 'UnknownError'); };
    try {
      session.drafts.save(draft, 'et intervju', 'midt i en setning');
      await expect.poll(() => session.saveState().kind).toBe('failed');
    } finally {
      IDBFactory.prototype.open = open;
    }
    const told = new Set<string>();
    const stop = session.subscribe(() => { if (session.saveState().kind === 'saved') told.add(String(session.drafts.hasUnsaved())); });
    await expect.poll(() => session.saveState().kind, { timeout: 8_000 }).toBe('saved');
    stop();
    // Not for a moment before what waited is stored.
    expect([...told]).toEqual(['false']);
    expect((await session.drafts.load(draft))?.value).toBe('midt i en setning');
  });

  it('opens anew through another door where the browser answers this window no more', async () => {
    await session.run(addCase, { pseudonym: 'K01' });
    await session.settle();
    closeUnder();
    const open = IDBFactory.prototype.open;
    const listDatabases = IDBFactory.prototype.databases;
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    IDBFactory.prototype.databases = () => new Promise(() => undefined);
    try {
      session.drafts.save(draft, 'et intervju', 'midt i en setning');
      await expect.poll(() => session.saveState(), { timeout: 10_000 }).toMatchObject({ kind: 'failed', reason: 'lacking' });
      const left = session;
      left.drafts.save(draft, 'et intervju', 'midt i en setning til');
      session = (await reopenStudy(left))!;
      expect(await session.store.all('cases')).toHaveLength(1);
      expect(session.account).toMatchObject({ found: 'lacked', changes: 0, drafts: 1 });
      await session.run(addCase, { pseudonym: 'K02' });
      await session.settle();
      expect((await session.db.drafts.get(draft))?.value).toBe('midt i en setning til');
      expect(session.saveState().kind).toBe('saved');
      expect(left.drafts.hasUnsaved()).toBe(false);
    } finally {
      IDBFactory.prototype.open = open;
      IDBFactory.prototype.databases = listDatabases;
      Dexie.dependencies.indexedDB = indexedDB;
    }
  });

  it('takes no command where it came back empty, and the study opens anew with all of it', async () => {
    await session.run(addCase, { pseudonym: 'K01' });
    session.drafts.save(draft, 'et intervju', 'første');
    await session.settle();
    closeUnder();
    await Dexie.delete(databaseName(session.id));
    await expect(session.run(addCase, { pseudonym: 'K02' })).rejects.toThrow();
    expect(session.saveState()).toMatchObject({ kind: 'failed', where: 'database', reason: 'lacking' });
    session.drafts.save(draft, 'et intervju', 'første og andre');
    const left = session;
    const again = await reopenStudy(left);
    expect(again).not.toBeNull();
    session = again!;
    // The field shows it, and it is not called saved, before the new database has it.
    expect((await session.drafts.load(draft))?.value).toBe('første og andre');
    expect(session.saveState().kind).toBe('saving');
    expect(session.account?.found).toBe('empty');
    expect(await session.store.all('cases')).toHaveLength(1);
    // A key that still met the old screen.
    left.drafts.save(draft, 'et intervju', 'første og andre.');
    await session.settle();
    expect((await session.drafts.load(draft))?.value).toBe('første og andre.');
    expect((await session.db.drafts.get(draft))?.value).toBe('første og andre.');
    expect(session.saveState().kind).toBe('saved');
  });
});
