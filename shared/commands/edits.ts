// The edits that commands are made of: create, patch, remove a row; add and remove a member.

import { removal } from '../changes/apply.ts';
import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { rowSchemas, type Row, type RowInput } from '../model/rows.ts';
import { isManyValued, type EntityTable } from '../model/tables.ts';

/** Makes a row, every field set; a row of the same natural key that was deleted comes back with these values. */
export function create<T extends EntityTable>(table: T, input: RowInput<T>): Edit[] {
  const row = rowSchemas[table].parse(input) as unknown as Record<string, unknown> & { id: string };
  const edits: Edit[] = [{ entity: table, key: row.id, op: 'restore' }];
  for (const [field, value] of Object.entries(row)) {
    if (field === 'id') continue;
    if (isManyValued(table, field)) {
      for (const member of value as unknown[]) edits.push({ entity: table, key: row.id, op: 'add', field, value: member });
    } else {
      edits.push({ entity: table, key: row.id, op: 'set', field, value });
    }
  }
  return edits;
}

/** Sets the fields of `changes` that differ from the row; many-valued fields are compared member by member. */
export async function patch<T extends EntityTable>(
  reader: Reader, table: T, row: Row<T>, changes: Partial<Row<T>>,
): Promise<Edit[]> {
  const next = rowSchemas[table].parse({ ...row, ...changes }) as unknown as Record<string, unknown>;
  const present = row as unknown as Record<string, unknown>;
  const edits: Edit[] = [];
  for (const field of Object.keys(changes)) {
    if (field === 'id' || same(present[field], next[field])) continue;
    if (isManyValued(table, field)) {
      edits.push(...(await setMembers(reader, table, row.id, field, (present[field] ?? []) as unknown[], next[field] as unknown[])));
    } else {
      edits.push({ entity: table, key: row.id, op: 'set', field, value: next[field] });
    }
  }
  return edits;
}

async function setMembers(
  reader: Reader, table: EntityTable, key: string, field: string, from: readonly unknown[], to: readonly unknown[],
): Promise<Edit[]> {
  const gone = from.filter((m) => !to.some((n) => same(m, n)));
  const added = to.filter((m) => !from.some((n) => same(m, n)));
  const history = gone.length > 0 ? await reader.history(key) : [];
  return [
    ...gone.map((m): Edit => ({ entity: table, key, op: 'remove', field, value: removal(history, field, m) })),
    ...added.map((m): Edit => ({ entity: table, key, op: 'add', field, value: m })),
  ];
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

export const remove = (table: EntityTable, key: string): Edit => ({ entity: table, key, op: 'delete' });

/** Creates the row, or patches it where it exists: for rows with a natural key. */
export async function put<T extends EntityTable>(reader: Reader, table: T, input: RowInput<T>): Promise<Edit[]> {
  const id = (input as { id: string }).id;
  const present = await reader.get(table, id);
  return present ? patch(reader, table, present, input as Partial<Row<T>>) : create(table, input);
}
