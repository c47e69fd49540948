// A snapshot before anything that could change the study in one sweep: another version of the program, of Electron
// (whose database may rewrite its files) or of the data's own format. Taken before the database is opened for use.

import { schemaVersion } from '../../shared/changes/change.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { SnapshotReason } from '../../shared/model/snapshots.ts';
import { databaseVersion, openAsItIs } from './database.ts';
import { takeSnapshot } from './snapshots.ts';
import type { Secrets } from './session.ts';

interface Versions { readonly program: string; readonly electron: string; readonly schema: string }
const versionsId = 'versions';

/** Thrown where the data would be migrated and no snapshot could be taken first: the study is not opened. */
export class NoSnapshotBefore extends Error {
  override readonly name = 'NoSnapshotBefore';
}

function reasonOf(before: Versions, now: Versions): SnapshotReason | null {
  if (before.schema !== now.schema) return 'before-schema';
  if (before.electron !== now.electron) return 'before-electron';
  return before.program === now.program ? null : 'before-program';
}

/** Does nothing where the study was last opened by the same versions, or has no database here. Throws `NoSnapshotBefore`. */
export async function snapshotBeforeChange(bridge: Bridge, study: string, secrets: Secrets): Promise<void> {
  const info = await bridge.call('app.info', {});
  if (!info.ok || info.value.runtime === 'browser') return;
  // What cannot be opened at all is for recovery to deal with.
  const db = await openAsItIs(study, secrets.key, secrets.keys.generation).catch(() => null);
  if (!db) return;
  try {
    const now: Versions = { program: info.value.version, electron: info.value.electron ?? '', schema: `${databaseVersion}.${schemaVersion}` };
    const before = (await db.meta.get(versionsId))?.value as Versions | undefined;
    const reason = before ? reasonOf(before, now) : null;
    const taken = reason === null ? null : await takeSnapshot({ bridge, study, secrets, reason, segment: 0 });
    if (taken?.ok === false) {
      if (reason === 'before-schema' && taken.fault !== 'empty') throw new NoSnapshotBefore(taken.fault);
      // Tried again at the next start; the session's own snapshot follows at once.
      return;
    }
    if (reason !== null || !before) await db.meta.put({ id: versionsId, value: now });
  } catch (error) {
    if (error instanceof NoSnapshotBefore) throw error;
  } finally {
    db.close();
  }
}
