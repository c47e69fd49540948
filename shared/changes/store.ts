// What commands read from and changes are applied to. There are two: Dexie's in the window, and one in memory
// for the command line, bundles and tests.

import type { EntityTable } from '../model/tables.ts';
import type { Row } from '../model/rows.ts';
import type { Change } from './change.ts';
import type { AnyRow } from './fold.ts';

export interface Reader {
  get<T extends EntityTable>(table: T, id: string): Promise<Row<T> | undefined>;
  /** Every row of a table, in no promised order. */
  all<T extends EntityTable>(table: T): Promise<Row<T>[]>;
  /** Rows whose indexed `field` equals `value`. */
  where<T extends EntityTable>(table: T, field: string, value: string): Promise<Row<T>[]>;
  /** Every change of one row, in no promised order. */
  history(key: string): Promise<Change[]>;
  /** Every change of one action. */
  action(id: string): Promise<Change[]>;
  /** The newest changes by clock, newest first. */
  newest(limit: number): Promise<Change[]>;
}

export interface Store extends Reader {
  /** Replaces a row, or removes it where `row` is undefined. */
  put(table: EntityTable, id: string, row: AnyRow | undefined): Promise<void>;
  /**
   * Appends to the log those that it does not hold; returns them, as they stand in it. What was erased is not taken
   * in, and an erasure takes what the log held of it away.
   */
  append(changes: readonly Change[]): Promise<Change[]>;
}
