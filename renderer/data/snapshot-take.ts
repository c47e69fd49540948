// Writing a snapshot. The log is read piece by piece in short transactions, so that typing never waits; rows are its
// fold, and must be as many as the database has. Only what could be read back counts.

import type { Change } from '../../shared/changes/change.ts';
import { readBundle, writeBundle, type BundleSource } from '../../shared/exchange/bundle.ts';
import { withoutDeviceSlots } from '../../shared/exchange/device-slots.ts';
import { entityTables, type EntityTable } from '../../shared/model/tables.ts';
import { inOrder, unpacked, type ChangePack } from './change-packs.ts';
import { openAsItIs, type DraftRow, type StudyDatabase } from './database.ts';
import { foldAll } from './fill-study.ts';
import { JobFailure } from './job-failure.ts';
import type { Jobs, Mark } from './snapshot-jobs.ts';

/** Records of the log unsealed in one transaction. */
const pageLength = 100;
/** How often reading begins anew where changes came in between those that were read already. */
const tries = 4;

interface Reading { readonly changes: Change[]; readonly drafts: readonly DraftRow[]; readonly rows: ReadonlyMap<EntityTable, number>; readonly mark: Mark }

/** `pause` is asked between the pieces of the work. */
export async function take({ study, generation, key, keys, programVersion }: Jobs['take']['args'], pause: () => Promise<void>): Promise<Jobs['take']['result']> {
  const db = await openAsItIs(study, key, generation);
  try {
    const { changes, drafts, rows, mark } = await read(db, pause);
    if (changes.length === 0) throw new JobFailure('empty');
    await pause();
    const folded = foldAll(changes);
    if (entityTables.some((t) => (folded.get(t)?.length ?? 0) !== (rows.get(t) ?? 0))) throw new JobFailure('rows-differ');
    const source: BundleSource = {
      all: async (table) => {
        await pause();
        return (folded.get(table) ?? []) as never;
      },
      log: () => Promise.resolve(changes),
    };
    const sealed = await writeBundle(source, { programVersion, drafts, lock: { key, keys: withoutDeviceSlots(keys) } });
    await pause();
    const back = await readBundle(sealed, { key });
    const isSame = back.ok && back.manifest.study === study && back.differing === 0 && back.drafts.length === drafts.length
      && back.store.changes.size === changes.length && entityTables.every((t) => back.store.rows[t].size === (rows.get(t) ?? 0));
    if (!isSame) throw new JobFailure('unreadable');
    return { sealed, changes: changes.length, mark };
  } finally {
    db.close();
  }
}

/** All of the log and the drafts, as they were at one moment. */
async function read(db: StudyDatabase, pause: () => Promise<void>): Promise<Reading> {
  for (let n = 0; n < tries; n++) {
    const packs: ChangePack[] = [];
    let after = '';
    for (;;) {
      await pause();
      const page = await db.changes.where(':id').above(after).limit(pageLength).toArray();
      packs.push(...page);
      if (page.length < pageLength) break;
      after = page.at(-1)!.id;
    }
    after = packs.at(-1)?.id ?? '';
    const moment = await db.transaction('r', db.tables, async () => {
      const rest = await db.changes.where(':id').above(after).toArray();
      const counts = await Promise.all(entityTables.map((t) => db.table(t).count()));
      const drafts = await db.drafts.toArray();
      return { rest, counts, drafts, mark: markWith(await db.changes.count(), await db.changes.orderBy('clock').last(), drafts) };
    });
    packs.push(...moment.rest);
    if (packs.length !== moment.mark.records) continue;
    return {
      changes: inOrder(unpacked(packs)), drafts: moment.drafts, mark: moment.mark,
      rows: new Map(entityTables.map((t, i) => [t, moment.counts[i]!])),
    };
  }
  throw new JobFailure('busy');
}

const markWith = (records: number, last: ChangePack | undefined, drafts: readonly DraftRow[]): Mark =>
  ({ records, clock: last?.clock ?? '', drafts: `${drafts.length} ${drafts.map((d) => d.at).toSorted().at(-1) ?? ''}` });

/** How far the log and the drafts have come now. */
export async function markOf(db: StudyDatabase): Promise<Mark> {
  const [records, last, drafts] = await Promise.all([db.changes.count(), db.changes.orderBy('clock').last(), db.drafts.toArray()]);
  return markWith(records, last, drafts);
}
