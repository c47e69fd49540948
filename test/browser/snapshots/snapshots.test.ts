// Snapshots of a real study by the real worker: whole, readable alone, taken only when there is something new.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase } from '../../../shared/commands/cases.ts';
import { readBundle } from '../../../shared/exchange/bundle.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import { makeStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';

let bridge: MemoryBridge;
let session: StudySession;

beforeEach(async () => {
  bridge = memoryBridge();
  const made = await makeStudy(bridge, { title: 'Prøvestudie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase: 'prøve' }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  session = made;
});
afterEach(async () => {
  session.db.close();
  for (const name of await databasesOf(session.id)) await Dexie.delete(name);
});

const written = () => bridge.snapshots.get(session.id) ?? [];

describe('a snapshot', () => {
  it('holds rows, log and drafts, and opens with the passphrase of the study', async () => {
    await session.run(addCase, { pseudonym: 'K01', county: 'Troms' });
    session.drafts.save(draftId('composer', 'i'), 'i', { text: 'midt i en setning' });
    const taken = await snapshotsOf(session).take('manual');
    expect(taken).toMatchObject({ ok: true });
    const [only] = written();
    const back = await readBundle(only!.sealed, { passphrase: 'prøve' });
    if (!back.ok) throw new Error(back.code);
    expect([...back.store.rows.cases.values()].map((c) => c['pseudonym'])).toEqual(['K01']);
    expect(back.drafts.map((d) => d.value)).toEqual([{ text: 'midt i en setning' }]);
    expect(back.store.changes.size).toBe(only!.changes);
    expect(new TextDecoder('latin1').decode(only!.sealed)).not.toContain('K01');
    expect(snapshotsOf(session).state()).toMatchObject({ running: false, fault: null, last: only!.at });
  });

  it('stands still while somebody types, and is done when it is quiet', async () => {
    const snapshots = snapshotsOf(session);
    const typing = setInterval(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' })), 10);
    const taken = snapshots.take('session');
    try {
      await new Promise((done) => { setTimeout(done, 3_000); });
      expect(snapshots.state()).toMatchObject({ running: true, last: undefined });
    } finally {
      clearInterval(typing);
    }
    expect(await taken).toMatchObject({ ok: true });
    expect(written()).toHaveLength(1);
  });

  it('is taken again only where the log or a draft moved on, or where the last one is damaged', async () => {
    const snapshots = snapshotsOf(session);
    expect(await snapshots.takeIfChanged('session')).toMatchObject({ ok: true });
    expect(await snapshots.takeIfChanged('hourly')).toBeNull();
    session.drafts.save(draftId('composer', 'i'), 'i', { text: 'nytt' });
    expect(await snapshots.takeIfChanged('hourly')).toMatchObject({ ok: true });
    await session.run(addCase, { pseudonym: 'K02' });
    expect(await snapshots.takeIfChanged('hourly')).toMatchObject({ ok: true });
    expect(await snapshots.takeIfChanged('hourly')).toBeNull();
    written().at(-1)!.damaged = true;
    expect(await snapshots.takeIfChanged('hourly')).toMatchObject({ ok: true });
    expect(written().map((s) => s.reason)).toEqual(['session', 'hourly', 'hourly', 'hourly']);
  });

  it('lets writing go on meanwhile, and is of one moment', async () => {
    const taking = snapshotsOf(session).take('manual');
    const names = Array.from({ length: 20 }, (_, n) => `K${n + 10}`);
    await Promise.all(names.map((pseudonym) => session.run(addCase, { pseudonym })));
    expect(await taking).toMatchObject({ ok: true });
    const back = await readBundle(written()[0]!.sealed, { key: session.secrets.key });
    expect(back.ok && back.differing).toBe(0);
    expect((await session.store.all('cases')).length).toBe(20);
  });

  it('is not written of a database that lost rows or all', async () => {
    await session.run(addCase, { pseudonym: 'K01' });
    await session.db.cases.clear();
    expect(await snapshotsOf(session).take('manual')).toEqual({ ok: false, fault: 'rows-differ' });
    await Promise.all(session.db.tables.map((t) => t.clear()));
    expect(await snapshotsOf(session).take('manual')).toEqual({ ok: false, fault: 'empty' });
    expect(written()).toEqual([]);
    expect(snapshotsOf(session).state()).toMatchObject({ fault: 'empty', last: undefined });
  });

  it('that could not be written is told, and the one before stays the last', async () => {
    const snapshots = snapshotsOf(session);
    const first = await snapshots.take('manual');
    bridge.snapshotFails = 'disk-full';
    await session.run(addCase, { pseudonym: 'K01' });
    expect(await snapshots.takeIfChanged('hourly')).toEqual({ ok: false, fault: 'disk-full' });
    expect(snapshots.state()).toMatchObject({ fault: 'disk-full', last: first.ok && first.at });
    bridge.snapshotFails = null;
    expect(await snapshots.takeIfChanged('hourly')).toMatchObject({ ok: true });
    expect(snapshots.state().fault).toBeNull();
  });
});
