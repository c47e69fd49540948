// A study in a real IndexedDB: sealed, undoable over restarts, drafts that outlive the window.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase, updateCase } from '../../../shared/commands/cases.ts';
import { databaseName, studyDatabase } from '../../../renderer/data/database.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
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
    for (const word of ['kvernknurr', 'K77', 'Hemmelig', 'Kari', 'halvferdig', 'ressurskrevende', 'inclusionReason']) expect(dump).not.toContain(word);
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
