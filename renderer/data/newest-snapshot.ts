// The newest snapshot of a study that can be read: what a database is built from when it is lost.

import { readBundle } from '../../shared/exchange/bundle.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { inOrder } from './change-packs.ts';
import type { SnapshotContent } from './recovery.ts';

/** A damaged one is followed by the one before it; null where none can be read. */
export async function newestSnapshot(bridge: Bridge, study: string, key: Uint8Array): Promise<SnapshotContent | null> {
  const listed = await bridge.call('snapshots.list', { study });
  for (const { file, at } of listed.ok ? listed.value.snapshots : []) {
    const read = await bridge.call('snapshots.read', { study, file });
    const opened = read.ok ? await readBundle(read.value, { key }) : null;
    if (opened?.ok && opened.manifest.study === study) {
      return { at, changes: inOrder([...opened.store.changes.values()]), drafts: opened.drafts };
    }
  }
  return null;
}
