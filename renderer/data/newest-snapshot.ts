// The newest snapshot of a study that can be read: what a database is built from when it is lost.

import type { Bridge } from '../../shared/ipc/contract.ts';
import type { SnapshotContent } from './recovery.ts';
import { runJob } from './snapshot-jobs.ts';

/** A damaged one is followed by the one before it; null where none can be read. */
export async function newestSnapshot(bridge: Bridge, study: string, key: Uint8Array): Promise<SnapshotContent | null> {
  const listed = await bridge.call('snapshots.list', { study });
  for (const { file, at } of listed.ok ? listed.value.snapshots : []) {
    const found = await bridge.call('snapshots.read', { study, file });
    const opened = found.ok ? await runJob('read', { study, key, sealed: found.value }) : null;
    if (opened?.ok) return { at, ...opened.value };
  }
  return null;
}
