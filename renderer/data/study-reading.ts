// The rows of a study in memory, for what needs all of them at once. Read through one time, in pieces so that the
// window stays alive, and then brought up to date from what the change log has gained.

import { loadStudy, type StudyData } from '../../shared/analysis/study-data.ts';
import { MemoryStore } from '../../shared/changes/memory-store.ts';
import type { AnyRow } from '../../shared/changes/fold.ts';
import { entityTables, type EntityTable } from '../../shared/model/tables.ts';
import type { ChangePack } from './change-packs.ts';
import type { StudyDatabase } from './database.ts';
import { Turns } from '../../shared/model/turns.ts';

/** Rows unsealed between two moments in which the window can draw. */
const pieceLength = 1_000;
/** With more records than this in the log since, reading anew is quicker. */
const mostToFollow = 2_000;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Mark { readonly clock: string; readonly records: number }

export class StudyReading {
  readonly #db: StudyDatabase;
  readonly #tables: readonly EntityTable[];
  #store = new MemoryStore();
  #at: Mark | null = null;
  readonly #turns = new Turns();

  /** Tables to skip come back empty. */
  constructor(db: StudyDatabase, skip: readonly EntityTable[]) {
    this.#db = db;
    this.#tables = entityTables.filter((t) => !skip.includes(t));
  }

  /** The study as it is now; calls wait for each other. */
  now(): Promise<StudyData> {
    return this.#turns.take(async () => {
      if (this.#at === null || !(await this.#follow(this.#at))) await this.#readAll();
      return loadStudy(this.#store);
    });
  }

  /** Nothing more is asked of a study that was closed while it was read. */
  get #open(): StudyDatabase {
    if (!this.#db.isOpen()) throw new Error('the study is closed');
    return this.#db;
  }

  async #mark(): Promise<Mark> {
    const [records, last] = await Promise.all([this.#open.changes.count(), this.#open.changes.orderBy('clock').last()]);
    return { clock: last?.clock ?? '', records };
  }

  async #readAll(): Promise<void> {
    // Marked first: what is written meanwhile is met again by following.
    const at = await this.#mark();
    const store = new MemoryStore();
    for (const table of this.#tables) {
      for (let after = ''; ; await aMoment()) {
        const rows: AnyRow[] = await this.#open.table<AnyRow, string>(table).where(':id').above(after).limit(pieceLength).toArray();
        for (const row of rows) await store.put(table, row.id, row);
        if (rows.length < pieceLength) break;
        after = rows.at(-1)!.id;
      }
    }
    this.#store = store;
    this.#at = at;
    if (!(await this.#follow(at))) this.#at = null;
  }

  /** False where the log did not merely grow at its end: something came in from elsewhere. */
  async #follow(from: Mark): Promise<boolean> {
    const at = await this.#mark();
    if (at.records - from.records > mostToFollow) return false;
    const fresh: ChangePack[] = await this.#open.changes.where('clock').between(from.clock, at.clock, false, true).toArray();
    if (fresh.length !== at.records - from.records) return false;
    const touched = new Map(fresh.flatMap((p) => p.changes).map((c) => [`${c.entity} ${c.key}`, c]));
    for (const { entity, key } of touched.values()) {
      if (this.#tables.includes(entity)) await this.#store.put(entity, key, await this.#open.table<AnyRow, string>(entity).get(key));
    }
    this.#at = at;
    return true;
  }
}
