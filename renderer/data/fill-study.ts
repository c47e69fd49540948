// Fills an empty study with a whole log at once: rows are folded in memory, so nothing is read back on the way.

import type { Change } from '../../shared/changes/change.ts';
import { withoutErased } from '../../shared/changes/erasure.ts';
import { foldRow, type AnyRow } from '../../shared/changes/fold.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import { packed } from './change-packs.ts';
import type { StudyDatabase } from './database.ts';

/** Records written between two moments in which the window can draw. */
const pieceLength = 250;

/** How much is done, 0 to 1. */
export type Progress = (done: number) => void;

/** All or nothing: one transaction. */
export async function fillStudy(db: StudyDatabase, log: readonly Change[], progress: Progress = () => {}): Promise<void> {
  const changes = withoutErased(log);
  const rows = foldAll(changes);
  const packs = packed(changes);
  await db.transaction('rw', db.tables, async () => {
    for (let from = 0; from < packs.length; from += pieceLength) {
      await db.changes.bulkPut(packs.slice(from, from + pieceLength));
      progress(Math.min(1, (from + pieceLength) / packs.length));
    }
    for (const [table, folded] of rows) await db.table<AnyRow, string>(table).bulkPut(folded);
  });
}

/** Every row that the log folds to. */
export function foldAll(changes: readonly Change[]): Map<EntityTable, AnyRow[]> {
  const byRow = new Map<string, Change[]>();
  for (const c of changes) {
    const place = `${c.entity} ${c.key}`;
    const group = byRow.get(place);
    if (group) group.push(c);
    else byRow.set(place, [c]);
  }
  const rows = new Map<EntityTable, AnyRow[]>();
  for (const group of byRow.values()) {
    const { entity, key } = group[0]!;
    const row = foldRow(entity, key, group);
    if (!row) continue;
    const folded = rows.get(entity);
    if (folded) folded.push(row);
    else rows.set(entity, [row]);
  }
  return rows;
}
