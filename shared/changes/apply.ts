// Applies changes to a store: appends them to the log and refolds the rows they touch.

import { isManyValued } from '../model/tables.ts';
import type { Change, Removal } from './change.ts';
import { foldRow, type AnyRow } from './fold.ts';
import type { Store } from './store.ts';

function byRow(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const c of changes) {
    const group = groups.get(c.key);
    if (group) group.push(c);
    else groups.set(c.key, [c]);
  }
  return groups;
}

/**
 * Applies changes made here and now: each is later than all that the store has seen, so a row needs only what is new.
 * Falls back to refolding from the log where a change cannot be taken on its own.
 */
export async function applyOwn(store: Store, changes: readonly Change[]): Promise<void> {
  // What was erased takes nothing more in.
  for (const [key, group] of byRow(await store.append(changes))) {
    const table = group[0]!.entity;
    const simple = group.every((c) => c.op === 'set' || c.op === 'add' || c.op === 'delete');
    const present = simple ? ((await store.get(table, key)) as AnyRow | undefined) : undefined;
    const fresh = present === undefined && group.some((c) => c.op !== 'delete');
    if (!simple || fresh) {
      await store.put(table, key, foldRow(table, key, await store.history(key)));
      continue;
    }
    await store.put(table, key, extend(present, group));
  }
}

function extend(present: AnyRow | undefined, group: readonly Change[]): AnyRow | undefined {
  let row: Record<string, unknown> | undefined = present && { ...present };
  for (const c of group) {
    if (c.op === 'delete') row = undefined;
    else if (row && c.field !== undefined) {
      row[c.field] = c.op === 'set' ? c.value : addMember(row[c.field], c.value);
    }
  }
  return row as AnyRow | undefined;
}

function addMember(members: unknown, member: unknown): unknown[] {
  const list = Array.isArray(members) ? (members as unknown[]) : [];
  const key = JSON.stringify(member);
  return list.some((m) => JSON.stringify(m) === key) ? list : [...list, member];
}

/** Applies changes from elsewhere, in any order, known ones included; every touched row is refolded from the log. */
export async function applyForeign(store: Store, changes: readonly Change[]): Promise<readonly Change[]> {
  const fresh = await store.append(changes);
  for (const [key, group] of byRow(fresh)) {
    const table = group[0]!.entity;
    await store.put(table, key, foldRow(table, key, await store.history(key)));
  }
  return fresh;
}

/** The adds of a member that a remove made now would have seen. */
export function removal(history: readonly Change[], field: string, member: unknown): Removal {
  const key = JSON.stringify(member);
  const adds = history.filter((c) => c.op === 'add' && c.field === field && JSON.stringify(c.value) === key).map((c) => c.id);
  return { member, adds };
}

/** True where the value of `op` fits the field: sets on single fields, adds and removes on many-valued ones. */
export const fits = (c: Pick<Change, 'op' | 'entity' | 'field'>): boolean => {
  if (c.op === 'set') return c.field !== undefined && !isManyValued(c.entity, c.field);
  if (c.op === 'add' || c.op === 'remove') return c.field !== undefined && isManyValued(c.entity, c.field);
  if (c.op === 'erase') return true;
  return c.field === undefined;
};
