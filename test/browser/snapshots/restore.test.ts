// Restoring: the study as it was, the way back, and nothing changed where any step fails.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase } from '../../../shared/commands/cases.ts';
import { readBundle } from '../../../shared/exchange/bundle.ts';
import { parseKeyFile, weakStrength } from '../../../shared/exchange/keys.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import { drillNewest, lookInto, restore, restoredFrom } from '../../../renderer/data/restore.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';

let bridge: MemoryBridge;
let session: StudySession;
let first: { readonly file: string; readonly at: string };

/** A study with K01 and a draft in a snapshot, and K02 since. */
beforeEach(async () => {
  bridge = memoryBridge();
  const made = await makeStudy(bridge, { title: 'Prøvestudie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase: 'prøve' }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  session = made;
  await session.run(addCase, { pseudonym: 'K01' });
  session.drafts.save(draftId('composer', 'i'), 'i', { text: 'midt i' });
  const taken = await snapshotsOf(session).take('manual');
  if (!taken.ok) throw new Error(taken.fault);
  first = taken;
  await session.run(addCase, { pseudonym: 'K02' });
  await session.drafts.clear(draftId('composer', 'i'));
});
afterEach(async () => {
  session.db.close();
  for (const name of await databasesOf(session.id)) await Dexie.delete(name);
});

const cases = async (of: StudySession): Promise<string[]> => (await of.store.all('cases')).map((c) => c.pseudonym).toSorted();
const reasons = (): string[] => (bridge.snapshots.get(session.id) ?? []).map((s) => s.reason);

async function restored(): Promise<StudySession> {
  const done = await restore(session, first);
  if (!done.ok) throw new Error(done.fault);
  session = done.session;
  return done.session;
}

describe('a snapshot that is chosen', () => {
  it('tells what it holds and what has come since', async () => {
    const seen = await lookInto(session, first.file);
    if (!seen.ok) throw new Error(seen.fault);
    expect(seen.value.holds).toMatchObject({ cases: 1, notes: 0, drafts: 1 });
    expect(seen.value.newer).toMatchObject({ cases: 1, notes: 0, interviews: 0 });
    expect(seen.value.newer.changes).toBeGreaterThan(0);
  });

  it('is refused where it is damaged', async () => {
    const kept = bridge.snapshots.get(session.id)![0]!;
    kept.sealed = kept.sealed.slice();
    kept.sealed[kept.sealed.length - 30]! ^= 1;
    expect(await lookInto(session, first.file)).toEqual({ ok: false, fault: 'damaged-part' });
    expect(await restore(session, first)).toEqual({ ok: false, fault: 'damaged-part' });
    expect(await cases(session)).toEqual(['K01', 'K02']);
  });
});

describe('restoring', () => {
  it('brings the study back as it was, drafts too, in a new database on a new device', async () => {
    const device = session.device;
    const coder = session.coder;
    const old = session.db.name;
    const next = await restored();
    expect(await cases(next)).toEqual(['K01']);
    expect((await next.drafts.load(draftId('composer', 'i')))?.value).toEqual({ text: 'midt i' });
    expect(next.coder).toBe(coder);
    expect(next.device).not.toBe(device);
    expect(reasons()).toEqual(['manual', 'before-restore', 'restored']);
    expect(await databasesOf(next.id)).toEqual([next.db.name]);
    expect(next.db.name).not.toBe(old);
    await next.run(addCase, { pseudonym: 'K03' });
    expect(await cases(next)).toEqual(['K01', 'K03']);
  });

  it('holds after a new start', async () => {
    await (await restored()).close();
    const [listed] = await listStudies(bridge);
    expect(listed!.keys.generation).toBe(2);
    const opened = await unlockStudy(bridge, listed!, 'prøve');
    if (opened.kind !== 'open') throw new Error(opened.kind);
    session = opened.session;
    expect(await cases(session)).toEqual(['K01']);
  });

  it('can be undone, and that too', async () => {
    const next = await restored();
    const from = await restoredFrom(next);
    expect(from?.from).toBe(first.at);
    const back = await restore(next, { file: from!.undo, at: from!.before });
    if (!back.ok) throw new Error(back.fault);
    session = back.session;
    expect(await cases(session)).toEqual(['K01', 'K02']);
    expect(await session.drafts.load(draftId('composer', 'i'))).toBeUndefined();
    const again = await restoredFrom(session);
    const kept = bridge.snapshots.get(session.id)!.find((s) => s.file === again!.undo)!;
    const held = await readBundle(kept.sealed, { passphrase: 'prøve' });
    expect(held.ok && [...held.store.rows.cases.values()].map((c) => c['pseudonym'])).toEqual(['K01']);
  });

  it.each([
    ['the snapshot before cannot be written', () => { bridge.snapshotFails = 'disk-full'; }, 'disk-full'],
    ['the snapshot is gone', () => { bridge.snapshots.set(session.id, []); }, 'not-found'],
    ['the key file cannot be written', () => { bridge.keysFail = 'read-only'; }, 'read-only'],
    ['there is no new device id', () => { bridge.renewFails = 'disk-full'; }, 'disk-full'],
  ] as const)('leaves everything as it was where %s', async (_what, breakIt, fault) => {
    breakIt();
    expect(await restore(session, first)).toEqual({ ok: false, fault });
    Object.assign(bridge, { snapshotFails: null, keysFail: null, renewFails: null });
    expect(await cases(session)).toEqual(['K01', 'K02']);
    await session.run(addCase, { pseudonym: 'K03' });
    const [listed] = await listStudies(bridge);
    expect(listed!.keys.generation).toBeUndefined();
    await session.close();
    const opened = await unlockStudy(bridge, listed!, 'prøve');
    if (opened.kind !== 'open') throw new Error(opened.kind);
    session = opened.session;
    expect(await cases(session)).toEqual(['K01', 'K02', 'K03']);
    expect(await databasesOf(session.id)).toEqual([session.db.name]);
  });

  it('goes back to the old state where the snapshot after cannot be written', async () => {
    const writing = bridge.call;
    bridge.call = (name, args) => {
      if (name === 'snapshots.write' && (args as { reason: string }).reason === 'restored') bridge.snapshotFails = 'disk-full';
      return writing(name, args);
    };
    expect(await restore(session, first)).toEqual({ ok: false, fault: 'disk-full' });
    const [listed] = await listStudies(bridge);
    expect(parseKeyFile(JSON.stringify(listed!.keys)).generation).toBeUndefined();
    expect(await databasesOf(session.id)).toEqual([session.db.name]);
    expect(await cases(session)).toEqual(['K01', 'K02']);
  });
});

describe('the drill', () => {
  it('opens the newest with the passphrase and finds it sound', async () => {
    await snapshotsOf(session).take('manual');
    const done = await drillNewest(bridge, session.id, 'prøve');
    expect(done?.answer).toMatchObject({ ok: true, value: { problems: 0, holds: { cases: 2 } } });
    expect((await drillNewest(bridge, session.id, 'gjettet'))?.answer).toEqual({ ok: false, fault: 'wrong-passphrase' });
  });
});
