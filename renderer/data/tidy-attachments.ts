// Sealed bytes that no row names: destroyed when nothing can bring the row back. `docs/decisions/009-…` says why a month.

import type { StudySession } from './session.ts';

/** For how long this copy of the study must have seen them without a row, milliseconds. */
const patience = 30 * 24 * 3_600_000;
const metaId = 'attachments-without-row';

/** Once, when a study is opened and before anything is added. Fails on nothing: what stays is looked at next time. */
export async function tidyAttachments({ bridge, id: study, store, db }: Pick<StudySession, 'bridge' | 'id' | 'store' | 'db'>, now = Date.now()): Promise<void> {
  const listed = await bridge.call('attachments.list', { study });
  if (!listed.ok || listed.value.length === 0) return;
  const before = ((await db.meta.get(metaId))?.value ?? {}) as Readonly<Record<string, number>>;
  const since: Record<string, number> = {};
  const going: string[] = [];
  for (const { id, finished } of listed.value) {
    if (await store.get('attachments', id)) continue;
    const erased = (await store.history(id)).some((c) => c.op === 'erase');
    const first = before[id] ?? now;
    if (!finished || erased || now - first > patience) going.push(id);
    else since[id] = first;
  }
  if (going.length > 0) await bridge.call('attachments.remove', { study, ids: going });
  if (Object.keys(since).length + Object.keys(before).length > 0) await db.meta.put({ id: metaId, value: since });
}
