// Reading snapshots in the worker: what one holds, whether it is sound, and making a database of it.

import { Dexie } from 'dexie';
import { checkStudy } from '../../shared/changes/check.ts';
import type { Change } from '../../shared/changes/change.ts';
import { readBundle, type OpenedBundle, type ReadOptions } from '../../shared/exchange/bundle.ts';
import { entityTables } from '../../shared/model/tables.ts';
import { inOrder, unpacked } from './change-packs.ts';
import { changesRow, draftsRow } from './counts.ts';
import { openAsItIs, databaseName, studyDatabase } from './database.ts';
import { fillStudy, foldAll } from './fill-study.ts';
import { JobFailure } from './job-failure.ts';
import type { Contents, Jobs } from './snapshot-jobs.ts';

async function open(sealed: Uint8Array, options: ReadOptions): Promise<OpenedBundle> {
  const opened = await readBundle(sealed, options);
  if (!opened.ok) throw new JobFailure(opened.code);
  return opened;
}

const contentsOf = ({ store, drafts }: OpenedBundle): Contents => ({
  changes: store.changes.size, notes: store.rows.notes.size, interviews: store.rows.interviews.size, cases: store.rows.cases.size, drafts: drafts.length,
});

/** Of changes that came later: how many, and how many rows they made. */
function contentsOfLater(later: readonly Change[], known: OpenedBundle): Contents {
  const made = (table: 'notes' | 'interviews' | 'cases'): number =>
    (foldAll(later.filter((c) => c.entity === table)).get(table) ?? []).filter((row) => !known.store.rows[table].has(row.id)).length;
  return { changes: later.length, notes: made('notes'), interviews: made('interviews'), cases: made('cases'), drafts: 0 };
}

export async function look({ sealed, study, generation, key }: Jobs['look']['args']): Promise<Jobs['look']['result']> {
  const opened = await open(sealed, { key });
  const db = await openAsItIs(study, key, generation);
  try {
    const later = unpacked(await db.changes.toArray()).filter((c) => !opened.store.changes.has(c.id));
    const known = new Map(opened.drafts.map((d) => [d.id, d.at]));
    const drafts = (await db.drafts.toArray()).filter((d) => known.get(d.id) !== d.at).length;
    return { holds: contentsOf(opened), newer: { ...contentsOfLater(later, opened), drafts } };
  } finally {
    db.close();
  }
}

/** Whole, or not at all: what a failed try leaves is removed before the next. */
export async function rebuild({ sealed, study, generation, key, marks, meta }: Jobs['rebuild']['args']): Promise<Jobs['rebuild']['result']> {
  const opened = await open(sealed, { key });
  if (opened.manifest.study !== study) throw new JobFailure('damaged-part');
  await Dexie.delete(databaseName(study, generation));
  const db = studyDatabase(study, key, generation);
  try {
    await db.open();
    await fillStudy(db, await opened.store.log());
    await db.drafts.bulkPut([...opened.drafts]);
    const written = { ...marks, packs: await db.changes.count() };
    await db.meta.bulkPut([...meta, changesRow(written), draftsRow(written)]);
    const counts = await Promise.all(entityTables.map((t) => db.table(t).count()));
    const isWhole = unpacked(await db.changes.toArray()).length === opened.store.changes.size
      && entityTables.every((t, i) => counts[i] === opened.store.rows[t].size);
    if (!isWhole) throw new JobFailure('rows-differ');
    return contentsOf(opened);
  } catch (error) {
    db.close();
    await Dexie.delete(databaseName(study, generation));
    throw error;
  } finally {
    db.close();
  }
}

export async function read({ sealed, study, key }: Jobs['read']['args']): Promise<Jobs['read']['result']> {
  const { manifest, store, drafts } = await open(sealed, { key });
  if (manifest.study !== study) throw new JobFailure('damaged-part');
  return { changes: inOrder([...store.changes.values()]), drafts };
}

export async function drill({ sealed, passphrase }: Jobs['drill']['args']): Promise<Jobs['drill']['result']> {
  const opened = await open(sealed, { passphrase });
  return { holds: contentsOf(opened), problems: checkStudy(opened.store).length + opened.differing };
}
