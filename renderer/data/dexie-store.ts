// The change log's store on Dexie: the window's side of `Store`.

import type { Table } from 'dexie';
import type { Change } from '../../shared/changes/change.ts';
import { takenIn } from '../../shared/changes/erasure.ts';
import type { AnyRow } from '../../shared/changes/fold.ts';
import type { Store } from '../../shared/changes/store.ts';
import type { Row } from '../../shared/model/rows.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import { inOrder, packed, unpacked, type ChangePack } from './change-packs.ts';
import type { MetaRow, StudyDatabase } from './database.ts';

/** Told what an append put into the log, inside its transaction; answers what the database then remembers of it. */
export type Written = (changes: readonly Change[], packs: number) => MetaRow;

/** Records of the log read at a time, newest first. */
const pageLength = 100;

/**
 * Within a transaction its zone is lost where one native async function awaits another (measured in Chromium 147: the
 * transaction commits too early), so what commands await here are Dexie's own promises.
 */
export class DexieStore implements Store {
  readonly #db: StudyDatabase;
  readonly #written: Written | undefined;

  constructor(db: StudyDatabase, written?: Written) {
    this.#db = db;
    this.#written = written;
  }

  get<T extends EntityTable>(table: T, id: string): Promise<Row<T> | undefined> {
    return this.#db.table<Row<T>, string>(table).get(id);
  }

  all<T extends EntityTable>(table: T): Promise<Row<T>[]> {
    return this.#db.table<Row<T>, string>(table).toArray();
  }

  where<T extends EntityTable>(table: T, field: string, value: string): Promise<Row<T>[]> {
    return this.#db.table<Row<T>, string>(table).where(field).equals(value).toArray();
  }

  history(key: string): Promise<Change[]> {
    return this.#db.changes.where('key').equals(key).toArray().then(unpacked);
  }

  action(id: string): Promise<Change[]> {
    return this.#db.changes.where('action.id').equals(id).toArray().then(unpacked);
  }

  async newest(limit: number): Promise<Change[]> {
    const found: Change[] = [];
    for (let before: string | null = null; found.length < limit; ) {
      const log: Table<ChangePack, string> = this.#db.changes;
      const packs: ChangePack[] = await (before === null ? log.orderBy('clock') : log.where('clock').below(before))
        .reverse().limit(Math.min(limit, pageLength)).toArray();
      if (packs.length === 0) break;
      found.push(...unpacked(packs));
      before = packs.at(-1)!.clock;
    }
    return inOrder(found).reverse().slice(0, limit);
  }

  /** Every change, in the order of the clock. */
  async log(): Promise<Change[]> {
    return inOrder(unpacked(await this.#db.changes.toArray()));
  }

  async put(table: EntityTable, id: string, row: AnyRow | undefined): Promise<void> {
    if (row) await this.#db.table<AnyRow, string>(table).put(row);
    else await this.#db.table<AnyRow, string>(table).delete(id);
  }

  async append(changes: readonly Change[]): Promise<Change[]> {
    const keys = [...new Set(changes.map((c) => c.key))];
    const histories = await Promise.all(keys.map((key) => this.history(key)));
    const known = new Set(histories.flat().map((c) => c.id));
    const unknown = changes.filter((c) => !known.has(c.id));
    const touched = new Set(unknown.map((c) => c.key));
    const rows = keys.map((key, at) => ({ key, history: histories[at]! }))
      .filter(({ key, history }) => touched.has(key) && [...history, ...unknown].some((c) => c.op === 'erase' && c.key === key));
    const fresh: Change[] = [];
    /** Records more in the log than before. */
    let grown = 0;
    for (const { key, history } of rows) {
      const taken = takenIn(history, unknown.filter((c) => c.key === key));
      fresh.push(...taken.fresh);
      if (!taken.kept) continue;
      const kept = packed(taken.kept);
      const gone = await this.#db.changes.where('key').equals(key).delete();
      grown += kept.length - gone;
      await this.#db.changes.bulkPut(kept);
    }
    const erasing = new Set(rows.map(({ key }) => key));
    const all = [...unknown.filter((c) => !erasing.has(c.key)), ...fresh];
    const packs = packed(all);
    await this.#db.changes.bulkPut(packs);
    if (this.#written && all.length > 0) await this.#db.meta.put(this.#written(all, grown + packs.length));
    return all;
  }
}
