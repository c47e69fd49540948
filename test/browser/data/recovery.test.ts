// Database and journal joined at the start, from every state that the database can be found in.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase, updateCase } from '../../../shared/commands/cases.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { CallFailure } from '../../../shared/ipc/answer.ts';
import { databaseName } from '../../../renderer/data/database.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';

const passphrase = 'riktig hest batteri';
const composer = draftId('composer', 'x');
let bridge: MemoryBridge;
let session: StudySession;

beforeEach(async () => {
  bridge = memoryBridge();
  const made = await makeStudy(bridge, { title: 'Studie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  session = made;
});
afterEach(async () => {
  session.db.close();
  for (const name of await databasesOf(session.id)) await Dexie.delete(name);
});

const cases = async (): Promise<string[]> => (await session.store.all('cases')).map((c) => c.pseudonym).toSorted();
const newCase = async (pseudonym: string): Promise<string> => {
  const made = await session.run(addCase, { pseudonym });
  if ('refused' in made) throw new Error(made.refused);
  return made.id;
};
const type = async (text: string): Promise<void> => {
  session.drafts.save(composer, 'x', { text });
  await session.settle();
};
const typed = async (): Promise<unknown> => (await session.drafts.load(composer))?.value;

async function reopen(): Promise<void> {
  const [listed] = await listStudies(bridge);
  const opened = await unlockStudy(bridge, listed!, passphrase);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  session = opened.session;
}

type Raw = Map<string, unknown[]>;
const rawDb = (name = databaseName(session.id)): Promise<IDBDatabase> => new Promise((resolve, reject) => {
  const open = indexedDB.open(name);
  open.onsuccess = () => resolve(open.result);
  open.onerror = () => reject(open.error!);
});
const done = (tx: IDBTransaction): Promise<void> => new Promise((resolve, reject) => {
  tx.oncomplete = () => resolve();
  tx.onerror = () => reject(tx.error!);
});
/** The database's bytes as they are now, and as a fault puts them back. */
async function copyRaw(): Promise<Raw> {
  const db = await rawDb();
  const raw: Raw = new Map();
  for (const name of db.objectStoreNames) {
    raw.set(name, await new Promise<unknown[]>((resolve, reject) => {
      const all = db.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => resolve(all.result as unknown[]);
      all.onerror = () => reject(all.error!);
    }));
  }
  db.close();
  return raw;
}
async function writeRaw(raw: Raw): Promise<void> {
  const db = await rawDb();
  const tx = db.transaction([...raw.keys()], 'readwrite');
  for (const [name, rows] of raw) {
    tx.objectStore(name).clear();
    for (const row of rows) tx.objectStore(name).put(row);
  }
  await done(tx);
  db.close();
}

describe('at the start', () => {
  it('nothing is said where nothing was lacking', async () => {
    await newCase('K01');
    await type('en halv setning');
    await session.close();
    await reopen();
    expect(session.account).toBeNull();
    expect(await cases()).toEqual(['K01']);
    expect(await typed()).toEqual({ text: 'en halv setning' });
  });

  it('an empty database is built anew from the journal, drafts too', async () => {
    await newCase('K01');
    await type('en halv setning');
    await session.close();
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(session.account).toMatchObject({ found: 'empty', drafts: 1, whole: true, unread: 0, snapshot: null });
    expect(await cases()).toEqual(['K01']);
    expect(await typed()).toEqual({ text: 'en halv setning' });
    // And it goes on from there.
    await newCase('K02');
    await session.close();
    await reopen();
    expect(session.account).toBeNull();
    expect(await cases()).toEqual(['K01', 'K02']);
  });

  it('an older database gets what it lacks, and a draft that is gone stays gone', async () => {
    const id = await newCase('K01');
    await type('er skrevet ferdig siden');
    await session.settle();
    const old = await copyRaw();
    await session.run(updateCase, { id, changes: { inclusionReason: 'vekst' } });
    await newCase('K02');
    await session.drafts.clear(composer);
    await session.close();
    await writeRaw(old);
    await reopen();
    expect(session.account).toMatchObject({ found: 'lacked' });
    expect(await cases()).toEqual(['K01', 'K02']);
    expect((await session.store.get('cases', id))!.inclusionReason).toBe('vekst');
    expect(await typed()).toBeUndefined();
    await session.close();
    await reopen();
    expect(session.account).toBeNull();
  });

  it('a database that lost some of its log is completed', async () => {
    await newCase('K01');
    await newCase('K02');
    await session.close();
    const raw = await copyRaw();
    const packs = raw.get('changes') as { clock: string }[];
    const newest = packs.map((p) => p.clock).toSorted().at(-3)!;
    raw.set('changes', packs.filter((p) => p.clock < newest));
    raw.set('cases', []);
    await writeRaw(raw);
    await reopen();
    expect(session.account).toMatchObject({ found: 'lacked', whole: true });
    expect(await cases()).toEqual(['K01', 'K02']);
  });

  it('a database that cannot be read is left alone, and a new one takes its place', async () => {
    await newCase('K01');
    await session.close();
    const raw = await copyRaw();
    for (const row of raw.get('study') as { sealed: Uint8Array }[]) row.sealed.fill(7);
    await writeRaw(raw);
    await reopen();
    expect(session.account).toMatchObject({ found: 'unreadable' });
    expect(session.secrets.keys.generation).toBe(2);
    expect(await cases()).toEqual(['K01']);
    await newCase('K02');
    await session.close();
    await reopen();
    expect(session.account).toBeNull();
    expect(await cases()).toEqual(['K01', 'K02']);
  });

  it('a journal that is gone is given what the database has', async () => {
    await newCase('K01');
    await type('en halv setning');
    await session.close();
    bridge.journals.clear();
    await reopen();
    expect(session.account).toBeNull();
    await session.close();
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(session.account).toMatchObject({ found: 'empty' });
    expect(await cases()).toEqual(['K01']);
    expect(await typed()).toEqual({ text: 'en halv setning' });
  });

  it('a snapshot is the ground where the journal no longer reaches back, and a damaged one is passed over', async () => {
    await newCase('K01');
    expect((await snapshotsOf(session).take('manual')).ok).toBe(true);
    await newCase('K02');
    expect((await snapshotsOf(session).take('manual')).ok).toBe(true);
    await newCase('K03');
    await type('en halv setning');
    await session.close();
    const segments = bridge.journals.get(session.id)!;
    expect(segments.length).toBe(3);
    bridge.snapshots.get(session.id)!.at(-1)!.damaged = true;
    segments[0] = [];
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(session.account).toMatchObject({ found: 'empty', whole: true, drafts: 1 });
    expect(session.account!.snapshot).toBe(bridge.snapshots.get(session.id)![0]!.at);
    expect(await cases()).toEqual(['K01', 'K02', 'K03']);
    expect(await typed()).toEqual({ text: 'en halv setning' });
  });

  it('a database that was found to have lost rows is built anew', async () => {
    await newCase('K01');
    const raw = await copyRaw();
    raw.set('cases', []);
    await session.close();
    await writeRaw(raw);
    await reopen();
    // What a snapshot finds out, since nothing counts rows at the start.
    expect((await snapshotsOf(session).take('manual'))).toMatchObject({ ok: false, fault: 'rows-differ' });
    await session.close();
    await reopen();
    expect(session.account).toMatchObject({ found: 'lacked', whole: true });
    expect(await cases()).toEqual(['K01']);
    expect((await snapshotsOf(session).take('manual')).ok).toBe(true);
  });

  it('says so where lines of the journal cannot be read', async () => {
    await newCase('K01');
    await newCase('K02');
    await session.close();
    const lines = bridge.journals.get(session.id)!.at(-1)!;
    lines.at(-1)!.fill(3);
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(session.account).toMatchObject({ found: 'empty', unread: 1, whole: false });
    expect(await cases()).toEqual(['K01']);
  });

  it('says that nothing is left where neither database nor journal holds anything', async () => {
    await session.close();
    await Dexie.delete(databaseName(session.id));
    bridge.journals.clear();
    const [listed] = await listStudies(bridge);
    expect((await unlockStudy(bridge, listed!, passphrase)).kind).toBe('nothing-left');
  });
});

describe('a write that the database refuses', () => {
  const refusing = async (work: () => Promise<void>): Promise<void> => {
    const hook = (): never => { throw new DOMException('full', 'QuotaExceededError'); };
    session.db.table('cases').hook('creating', hook);
    session.db.table('drafts').hook('creating', hook);
    try {
      await work();
    } finally {
      session.db.table('cases').hook('creating').unsubscribe(hook);
      session.db.table('drafts').hook('creating').unsubscribe(hook);
    }
  };

  it('is told, and does not come in behind the back of whoever was told', async () => {
    await refusing(async () => {
      await expect(session.run(addCase, { pseudonym: 'K01' })).rejects.toThrow();
      expect(session.saveState()).toMatchObject({ kind: 'failed', where: 'database' });
    });
    await newCase('K02');
    expect(session.saveState().kind).not.toBe('failed');
    await session.close();
    await reopen();
    expect(session.account).toBeNull();
    expect(await cases()).toEqual(['K02']);
    await session.close();
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(await cases()).toEqual(['K02']);
  });

  it('leaves what was being typed in the journal, from where it comes back', async () => {
    await refusing(async () => {
      session.drafts.save(composer, 'x', { text: 'skrevet på full disk' });
      await session.drafts.flush();
      await session.journal.settle();
      session.db.close();
      session.journal.close();
    });
    await reopen();
    expect(session.account).toMatchObject({ found: 'lacked', drafts: 1, changes: 0 });
    expect(await typed()).toEqual({ text: 'skrevet på full disk' });
  });
});

describe('a journal that the disk refuses', () => {
  it('is told until it takes what was kept for it', async () => {
    bridge.journalFails = 'disk-full';
    await newCase('K01');
    await session.settle();
    expect(session.saveState()).toEqual({ kind: 'failed', where: 'journal', reason: 'disk-full' });
    bridge.journalFails = null;
    await session.retry();
    await expect.poll(() => session.saveState().kind).toBe('saved');
    await session.close();
    await Dexie.delete(databaseName(session.id));
    await reopen();
    expect(await cases()).toEqual(['K01']);
  });
});

describe('what the journal holds', () => {
  it('is nothing that can be read without the key', async () => {
    const run = session.run.bind(session) as <A, R>(c: Command<A, R>, a: A) => Promise<R>;
    await run(addCase, { pseudonym: 'K77', inclusionReason: 'kvernknurr' });
    await type('hvirvelstrøm');
    const all = new TextDecoder('latin1').decode(new Uint8Array(bridge.journals.get(session.id)!.flat().flatMap((l) => [...l])));
    expect(all.length).toBeGreaterThan(5_000);
    for (const word of ['kvernknurr', 'hvirvel', 'K77', 'inclusionReason', 'Kari']) expect(all).not.toContain(word);
  });
});

describe('databases of which none opens', () => {
  const { open, databases } = IDBFactory.prototype;
  const damaged = (): never => { throw new DOMException('damaged', 'UnknownError'); };
  const failing = (): void => {
    IDBFactory.prototype.open = damaged;
    IDBFactory.prototype.databases = () => Promise.resolve().then(damaged);
  };
  const mended = (): void => { Object.assign(IDBFactory.prototype, { open, databases }); };
  afterEach(mended);

  it('are set aside, and the study is rebuilt', async () => {
    await newCase('K01');
    await type('midt i en setning');
    await session.close();
    await Dexie.delete(databaseName(session.id));
    failing();
    bridge.onSetAside = mended;
    await reopen();
    expect(await cases()).toEqual(['K01']);
    expect(await typed()).toEqual({ text: 'midt i en setning' });
    expect(session.account?.found).toBe('empty');
  });

  it('leave all as it is where they cannot be set aside', async () => {
    await newCase('K01');
    await session.close();
    failing();
    bridge.onSetAside = () => { throw new CallFailure('disk-full'); };
    const [listed] = await listStudies(bridge);
    expect(await unlockStudy(bridge, listed!, passphrase)).toEqual({ kind: 'unreadable', why: 'disk-full' });
    mended();
    await reopen();
    expect(await cases()).toEqual(['K01']);
    expect(session.account).toBeNull();
  });
});
