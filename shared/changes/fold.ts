// A row is the fold of its changes. The order in which they arrive does not matter.

import { rowSchemas } from '../model/rows.ts';
import { isManyValued, manyValuedFields, type EntityTable } from '../model/tables.ts';
import type { Change, Removal } from './change.ts';
import { erasuresIn, sparedOfRow } from './erasure.ts';

export type AnyRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Later clock wins; equal clocks cannot come from one device, and the id decides where they are forged. */
export const isLater = (a: Change, b: Change): boolean => a.clock > b.clock || (a.clock === b.clock && a.id > b.id);

/** Members of a many-valued field, compared as JSON. */
const memberKey = (member: unknown): string => JSON.stringify(member);

const latest = (changes: readonly Change[]): Change | undefined =>
  changes.reduce<Change | undefined>((best, c) => (best === undefined || isLater(c, best) ? c : best), undefined);

/** The winning `set` of one field, if any. */
export const winner = (changes: readonly Change[], field: string): Change | undefined =>
  latest(changes.filter((c) => c.op === 'set' && c.field === field));

/** The change that decides whether the row is there: its last delete or restore. */
export const presence = (changes: readonly Change[]): Change | undefined =>
  latest(changes.filter((c) => c.op === 'delete' || c.op === 'restore'));

/** Adds of a field that no remove has seen, oldest first. */
export function livingAdds(changes: readonly Change[], field: string): readonly Change[] {
  const removed = new Set<string>();
  for (const c of changes) {
    if (c.op === 'remove' && c.field === field) for (const id of (c.value as Removal).adds) removed.add(id);
  }
  return changes
    .filter((c) => c.op === 'add' && c.field === field && !removed.has(c.id))
    .toSorted((a, b) => (isLater(a, b) ? 1 : -1));
}

/** The row that all changes of one key fold to; undefined where it was deleted, erased or never set. */
export function foldRow(table: EntityTable, key: string, all: readonly Change[]): AnyRow | undefined {
  const erased = erasuresIn(all);
  if (erased?.row) return undefined;
  const changes = erased ? sparedOfRow(all, erased).filter((c) => c.op !== 'erase') : all;
  if (presence(changes)?.op === 'delete') return undefined;
  const row: Record<string, unknown> = {};
  const fields = new Set(changes.flatMap((c) => (c.field === undefined ? [] : [c.field])));
  if (fields.size === 0) return undefined;
  // A many-valued field that nothing was ever added to is empty, not absent.
  for (const field of manyValuedFields[table] ?? []) fields.add(field);
  for (const field of erased ? [...erased.fields, ...erased.values.keys()] : []) fields.add(field);
  for (const field of fields) {
    if (isManyValued(table, field)) {
      const members = new Map(livingAdds(changes, field).map((c) => [memberKey(c.value), c.value]));
      row[field] = [...members.values()];
    } else {
      const set = winner(changes, field);
      if (set) row[field] = set.value;
      else if (erased) row[field] = blankOf(table, field);
    }
  }
  return { ...row, id: key };
}

/** A row as it would be folded now: one stored before a field became many-valued lacks it, and has nothing in it. */
export const withMembers = <R extends AnyRow>(table: EntityTable, row: R): R => ({ ...Object.fromEntries((manyValuedFields[table] ?? []).map((field) => [field, []])), ...row });

/** What a field holds whose values were all erased: what a new row has there. */
function blankOf(table: EntityTable, field: string): unknown {
  const shape: Readonly<Record<string, { safeParse(value: unknown): { readonly data?: unknown } }>> = rowSchemas[table].shape;
  return shape[field]?.safeParse(undefined).data ?? null;
}
