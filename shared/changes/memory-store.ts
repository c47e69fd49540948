// A study held in memory: what a bundle opens into, and what the command line works on.

import { entityTables, indexedFields, type EntityTable } from '../model/tables.ts';
import type { Row } from '../model/rows.ts';
import type { Change } from './change.ts';
import { takenIn } from './erasure.ts';
import { isLater, type AnyRow } from './fold.ts';
import type { Store } from './store.ts';

export class MemoryStore implements Store {
  readonly rows: Record<EntityTable, Map<string, AnyRow>>;
  readonly changes = new Map<string, Change>();
  readonly #byKey = new Map<string, Change[]>();
  readonly #byAction = new Map<string, Change[]>();
  /** Rows of which something was erased. */
  readonly #erasing = new Set<string>();

  constructor() {
    this.rows = Object.fromEntries(entityTables.map((t) => [t, new Map<string, AnyRow>()])) as Record<EntityTable, Map<string, AnyRow>>;
  }

  get<T extends EntityTable>(table: T, id: string): Promise<Row<T> | undefined> {
    return Promise.resolve(this.rows[table].get(id) as Row<T> | undefined);
  }

  all<T extends EntityTable>(table: T): Promise<Row<T>[]> {
    return Promise.resolve([...this.rows[table].values()] as unknown as Row<T>[]);
  }

  where<T extends EntityTable>(table: T, field: string, value: string): Promise<Row<T>[]> {
    if (!(indexedFields[table] as readonly string[]).includes(field)) throw new Error(`${table} has no index ${field}`);
    return Promise.resolve([...this.rows[table].values()].filter((r) => r[field] === value) as unknown as Row<T>[]);
  }

  history(key: string): Promise<Change[]> {
    return Promise.resolve([...(this.#byKey.get(key) ?? [])]);
  }

  action(id: string): Promise<Change[]> {
    return Promise.resolve([...(this.#byAction.get(id) ?? [])]);
  }

  newest(limit: number): Promise<Change[]> {
    return Promise.resolve([...this.changes.values()].toSorted((a, b) => (a.clock < b.clock ? 1 : -1)).slice(0, limit));
  }

  /** Every change, in the order of the clock. */
  log(): Promise<Change[]> {
    const all = [...this.changes.values()];
    const sorted = all.every((c, i) => i === 0 || !isLater(all[i - 1]!, c));
    return Promise.resolve(sorted ? all : all.sort((a, b) => (isLater(a, b) ? 1 : -1)));
  }

  put(table: EntityTable, id: string, row: AnyRow | undefined): Promise<void> {
    if (row) this.rows[table].set(id, row);
    else this.rows[table].delete(id);
    return Promise.resolve();
  }

  append(changes: readonly Change[]): Promise<Change[]> {
    const unknown = changes.filter((c) => !this.changes.has(c.id));
    for (const c of unknown) if (c.op === 'erase') this.#erasing.add(c.key);
    const fresh = this.#erasing.size === 0 ? unknown : this.#spare(unknown);
    for (const c of fresh) {
      this.changes.set(c.id, c);
      push(this.#byKey, c.key, c);
      push(this.#byAction, c.action.id, c);
    }
    return Promise.resolve(fresh);
  }

  /** What erasures let in; what the log held of the erased is dropped. */
  #spare(incoming: readonly Change[]): Change[] {
    const groups = new Map<string, Change[]>();
    for (const c of incoming) if (this.#erasing.has(c.key)) push(groups, c.key, c);
    const spared: Change[] = [];
    for (const [key, group] of groups) {
      const { fresh, kept } = takenIn(this.#byKey.get(key) ?? [], group);
      if (kept) this.#rewrite(key, kept);
      spared.push(...fresh);
    }
    return [...incoming.filter((c) => !groups.has(c.key)), ...spared];
  }

  #rewrite(key: string, kept: readonly Change[]): void {
    const former = this.#byKey.get(key) ?? [];
    for (const c of former) {
      this.changes.delete(c.id);
      const left = (this.#byAction.get(c.action.id) ?? []).filter((a) => a.id !== c.id);
      if (left.length > 0) this.#byAction.set(c.action.id, left);
      else this.#byAction.delete(c.action.id);
    }
    this.#byKey.delete(key);
    for (const c of kept) {
      this.changes.set(c.id, c);
      push(this.#byKey, key, c);
      push(this.#byAction, c.action.id, c);
    }
  }
}

function push(map: Map<string, Change[]>, key: string, change: Change): void {
  const list = map.get(key);
  if (list) list.push(change);
  else map.set(key, [change]);
}
