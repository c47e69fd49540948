// What a generated study is made in: its rows, its linking key, and the list of what was done.

import type { AnyRow } from '../changes/fold.ts';
import { isoWithOffset } from '../changes/clock.ts';
import { MemoryStore } from '../changes/memory-store.ts';
import { newId } from '../model/ids.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { rowSchemas, type RowInput } from '../model/rows.ts';
import type { EntityTable } from '../model/tables.ts';
import { Draw } from './generate-words.ts';

export interface StudySize { readonly cases?: number; readonly notes?: number; readonly excerpts?: number; readonly seed?: number }

/** Norwegian normal time, whatever the machine's zone. */
export const zone = 60;
export const timeText = (millis: number): string => isoWithOffset(millis, zone);

type NewRow = { [T in EntityTable]: readonly [table: T, row: RowInput<T>] }[EntityTable];
export interface Action { readonly label: string; readonly at: number; readonly rows: readonly (readonly [EntityTable, AnyRow])[] }

/** The study being made, and the list of what was done to it. */
export class StudyMaker {
  readonly store = new MemoryStore();
  readonly draw: Draw;
  readonly coder = newId();
  readonly key: LinkingKey;
  /** Ids by slug. */
  readonly codes = new Map<string, string>();
  /** The topic of each category or theme, by code id. */
  readonly topicOf = new Map<string, string>();
  readonly actions: Action[] = [];
  guide = '';

  constructor(seed: number) {
    this.draw = new Draw(seed);
    this.key = { study: newId(), revision: newId(), cases: [], informants: [], names: [] };
  }

  /** Makes the rows of one action; ids are the caller's. */
  act(label: string, at: number, ...rows: readonly NewRow[]): void {
    const made = rows.map(([table, input]) => [table, rowSchemas[table].parse(input) as unknown as AnyRow] as const);
    for (const [table, row] of made) this.store.rows[table].set(row.id, row);
    this.actions.push({ label, at, rows: made });
  }
}
