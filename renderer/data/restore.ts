// Restoring a snapshot: a new database is built of it and checked before the key file names it. Until the very end the
// old one is in use, and whatever fails leaves it so. What was newer stays in a snapshot taken first: that is the undo.

import { Dexie } from 'dexie';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { databaseName, studyDatabase } from './database.ts';
import { runJob, type JobAnswer } from './snapshot-jobs.ts';
import { snapshotsOf, type SnapshotFault } from './snapshots.ts';
import { StudySession } from './session.ts';

/** Lies in a restored database, so that it can be undone: what it was made of, and how the study was before. */
export interface RestoredFrom {
  /** When the snapshot was taken that it was built of, ISO UTC. */
  readonly from: string;
  /** The snapshot of the study as it was before: its file, and when it was taken. */
  readonly undo: string;
  readonly before: string;
}
const restoredId = 'restored';

/** How the open study was restored; null where it was not. */
export const restoredFrom = async ({ db }: StudySession): Promise<RestoredFrom | null> =>
  ((await db.meta.get(restoredId))?.value as RestoredFrom | undefined) ?? null;

export type Restored = { readonly ok: true; readonly session: StudySession } | { readonly ok: false; readonly fault: SnapshotFault };

class Stopped extends Error {
  readonly fault: SnapshotFault;
  constructor(fault: SnapshotFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a snapshot holds, and what has come to the open study since. */
export async function lookInto(session: StudySession, file: string): Promise<JobAnswer<'look'> | { readonly ok: false; readonly fault: SnapshotFault }> {
  const { bridge, id, secrets } = session;
  const read = await bridge.call('snapshots.read', { study: id, file });
  if (!read.ok) return { ok: false, fault: read.code };
  await session.settle();
  return runJob('look', { study: id, generation: secrets.keys.generation, key: secrets.key, sealed: read.value });
}

/** Answers the study as restored, open; the session that was given is closed then. */
export async function restore(session: StudySession, { file, at }: { readonly file: string; readonly at: string }): Promise<Restored> {
  const { bridge, id, secrets } = session;
  const generation = (secrets.keys.generation ?? 1) + 1;
  let next: StudySession | undefined;
  let turned = false;
  try {
    const before = await snapshotsOf(session).take('before-restore');
    if (!before.ok) throw new Stopped(before.fault);
    const sealed = await ask(bridge.call('snapshots.read', { study: id, file }));
    const meta = [
      { id: 'coder', value: session.coder },
      { id: restoredId, value: { from: at, undo: before.file, before: before.at } satisfies RestoredFrom },
    ];
    const built = await runJob('rebuild', { study: id, generation, key: secrets.key, sealed, marks: session.counts, meta });
    if (!built.ok) throw new Stopped(built.fault);
    await leaveBehind(session);
    const keys: KeyFile = { ...secrets.keys, generation };
    turned = true;
    await ask(bridge.call('studies.writeKeys', { id, keys: JSON.stringify(keys) }));
    const { device } = await ask(bridge.call('app.renewDevice', {}));
    const db = studyDatabase(id, secrets.key, generation);
    await db.open();
    const coders = await db.coders.toCollection().primaryKeys();
    const coder = coders.includes(session.coder) ? session.coder : (coders[0] ?? session.coder);
    next = await StudySession.open({ id, bridge, secrets: { key: secrets.key, keys }, db, device, coder, linkingKey: session.linkingKey });
    const after = await snapshotsOf(next).take('restored');
    if (!after.ok) throw new Stopped(after.fault);
  } catch (error) {
    next?.db.close();
    // A failed write may have reached the disk all the same. The database that the key file may name is never removed.
    const back = turned ? await bridge.call('studies.writeKeys', { id, keys: JSON.stringify(secrets.keys) }) : null;
    if (back === null || back.ok) await Dexie.delete(databaseName(id, generation)).catch(() => undefined);
    return { ok: false, fault: error instanceof Stopped ? error.fault : 'unexpected' };
  }
  await session.close();
  // What cannot be removed now is sealed noise that the key file no longer names.
  await Dexie.delete(databaseName(id, secrets.keys.generation)).catch(() => undefined);
  return { ok: true, session: next };
}

/** Tells the journal that what it holds so far is not to come back by itself; the snapshot just taken holds it. */
async function leaveBehind(session: StudySession): Promise<void> {
  await session.settle();
  void session.journal.add({ kind: 'left-behind', at: session.nowIso() });
  await session.journal.settle();
  const { state } = session.journal;
  if (typeof state === 'object') throw new Stopped(state.failed);
}

async function ask<T>(answer: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: SnapshotFault }>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Stopped(given.code);
  return given.value;
}

/** Opens the newest snapshot with the passphrase, as a person would, and checks all that is in it. */
export async function drillNewest(bridge: Bridge, study: string, passphrase: string): Promise<{ readonly at: string; readonly answer: JobAnswer<'drill'> | { readonly ok: false; readonly fault: SnapshotFault } } | null> {
  const listed = await bridge.call('snapshots.list', { study });
  const newest = listed.ok ? listed.value.snapshots.find((s) => !s.damaged) : undefined;
  if (!newest) return null;
  const read = await bridge.call('snapshots.read', { study, file: newest.file });
  return { at: newest.at, answer: read.ok ? await runJob('drill', { sealed: read.value, passphrase }) : { ok: false, fault: read.code } };
}
