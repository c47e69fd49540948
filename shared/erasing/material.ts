// Everything a study ever held: rows as their changes make them, those that were deleted too. A note that was deleted
// still stands in the log, so what is erased for good must be looked for there.

import type { Change } from '../changes/change.ts';
import { foldRow, presence, type AnyRow } from '../changes/fold.ts';
import type { Row } from '../model/rows.ts';
import type { EntityTable } from '../model/tables.ts';

export interface Material {
  /** Rows of a table, deleted ones included. */
  all<T extends EntityTable>(table: T): readonly Row<T>[];
  get<T extends EntityTable>(table: T, id: string): Row<T> | undefined;
  /** Every value that a field of a row ever had, in no order. */
  ever(id: string, field: string): readonly unknown[];
  /** False where it was deleted. */
  isThere(id: string): boolean;
}

/** Throws nothing on old or odd rows: a field that was never set is missing. */
export function materialOf(log: readonly Change[]): Material {
  const changes = new Map<string, Change[]>();
  for (const c of log) {
    const known = changes.get(c.key);
    if (known) known.push(c);
    else changes.set(c.key, [c]);
  }
  const tables = new Map<EntityTable, Map<string, AnyRow>>();
  const deleted = new Set<string>();
  for (const [key, group] of changes) {
    const table = group[0]!.entity;
    const row = foldRow(table, key, group.filter((c) => c.op !== 'delete' && c.op !== 'restore'));
    if (!row) continue;
    if (presence(group)?.op === 'delete') deleted.add(key);
    const rows = tables.get(table);
    if (rows) rows.set(key, row);
    else tables.set(table, new Map([[key, row]]));
  }
  return {
    all: <T extends EntityTable>(table: T) => [...(tables.get(table)?.values() ?? [])] as unknown as Row<T>[],
    get: <T extends EntityTable>(table: T, id: string) => tables.get(table)?.get(id) as Row<T> | undefined,
    ever: (id, field) => (changes.get(id) ?? []).flatMap((c) => (c.field === field && (c.op === 'set' || c.op === 'add') ? [c.value] : [])),
    isThere: (id) => !deleted.has(id),
  };
}
