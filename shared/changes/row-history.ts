// The history of one row as a reader of it wants it: who changed which field from what to what, and when.

import type { Change } from './change.ts';

export interface FieldChange { readonly field: string; readonly before: unknown; readonly after: unknown }
export interface HistoryEntry {
  readonly action: string;
  /** What the action was, as undo calls it. */
  readonly label: string;
  /** It took an earlier action back. */
  readonly undone: boolean;
  readonly at: string;
  readonly coder: string;
  /** Null: the row was made. */
  readonly fields: readonly FieldChange[] | null;
}

/** Newest first. Fields with one value only; `changes`: every change of one row, in any order. */
export function rowHistory(changes: readonly Change[]): HistoryEntry[] {
  const sorted = changes.toSorted((a, b) => (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : 0));
  const values = new Map<string, unknown>();
  const entries = new Map<string, { change: Change; made: boolean; fields: Map<string, FieldChange> }>();
  for (const change of sorted) {
    const entry = entries.get(change.action.id) ?? { change, made: values.size === 0, fields: new Map<string, FieldChange>() };
    entries.set(change.action.id, entry);
    if (change.op !== 'set' || change.field === undefined) continue;
    const before = values.get(change.field);
    values.set(change.field, change.value);
    const first = entry.fields.get(change.field);
    entry.fields.set(change.field, { field: change.field, before: first ? first.before : before, after: change.value });
  }
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return [...entries.values()].flatMap(({ change, made, fields }): HistoryEntry[] => {
    const changed = [...fields.values()].filter((f) => !same(f.before, f.after));
    if (!made && changed.length === 0) return [];
    return [{ action: change.action.id, label: change.action.label, undone: change.action.undoes !== undefined, at: change.at, coder: change.coder, fields: made ? null : changed }];
  }).toReversed();
}
