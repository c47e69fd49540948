// The change log's store on Dexie: the window's side of `Store`.

import type { Change } from '../../shared/changes/change.ts';
import type { AnyRow } from '../../shared/changes/fold.ts';
import type { Store } from '../../shared/changes/store.ts';
import type { Row } from '../../shared/model/rows.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import type { StudyDatabase } from './database.ts';

export class DexieStore implements Store {
  readonly #db: StudyDatabase;

  constructor(db: StudyDatabase) {
    this.#db = db;
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
    return this.#db.changes.where('key').equals(key).toArray();
  }

  action(id: string): Promise<Change[]> {
    return this.#db.changes.where('action.id').equals(id).toArray();
  }

  newest(limit: number): Promise<Change[]> {
    return this.#db.changes.orderBy('clock').reverse().limit(limit).toArray();
  }

  async put(table: EntityTable, id: string, row: AnyRow | undefined): Promise<void> {
    if (row) await this.#db.table<AnyRow, string>(table).put(row);
    else await this.#db.table<AnyRow, string>(table).delete(id);
  }

  async append(changes: readonly Change[]): Promise<Change[]> {
    const known = await this.#db.changes.bulkGet(changes.map((c) => c.id));
    const fresh = changes.filter((_, i) => known[i] === undefined);
    await this.#db.changes.bulkPut(fresh);
    return fresh;
  }
}
