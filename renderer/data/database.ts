// The database of one study: its tables, their versions, and the sealing below them.

import { Dexie, type Table } from 'dexie';
import { entityTables, indexedFields, type EntityTable } from '../../shared/model/tables.ts';
import type { AnyRow } from '../../shared/changes/fold.ts';
import type { ChangePack } from './change-packs.ts';
import { answered } from './door.ts';
import { sealing } from './sealing.ts';

/** What is being typed in one editor; overwritten while typing, never part of the log. */
export interface DraftRow {
  /** Which editor: a uuid v5 of its place. */
  readonly id: string;
  /** The interview or case it belongs to. */
  readonly scope: string;
  readonly value: unknown;
  readonly at: string;
}

/** Single facts about this copy of the study: the last clock reading, the schema, how it was left. */
export interface MetaRow { readonly id: string; readonly value: unknown }

export type StudyDatabase = Dexie & { changes: Table<ChangePack, string>; drafts: Table<DraftRow, string>; meta: Table<MetaRow, string> } & Record<EntityTable, Table<AnyRow, string>>;

/** Raised by one with every numbered migration in `migrations/`. */
export const databaseVersion = 2;

/** A study that moved to a new key, or was rebuilt, has a new database; the key file says which. */
export const databaseName = (study: string, generation = 1): string =>
  generation === 1 ? `feltbok-study-${study}` : `feltbok-study-${study}-${generation}`;

function stores(): Record<string, string> {
  const entities = entityTables.map((t): [string, string] => [t, ['id', ...indexedFields[t]].join(', ')]);
  return { ...Object.fromEntries(entities), changes: 'id, clock, key, action.id', drafts: 'id, scope', meta: 'id' };
}

/** Opens the database as it stands, whatever its version: nothing is migrated. Throws where there is none. */
export async function openAsItIs(study: string, key: Uint8Array, generation = 1): Promise<StudyDatabase> {
  const db = new Dexie(databaseName(study, generation), { chromeTransactionDurability: 'strict', cache: 'immutable' });
  db.use(sealing(key, study));
  await db.open();
  // Dexie names only those tables as properties that were declared.
  return Object.assign(db, Object.fromEntries(db.tables.map((t) => [t.name, t]))) as Dexie as StudyDatabase;
}

/** Records in the study's log, which are counted without its key; null where there is no such database. */
export async function countPacks(study: string, generation = 1): Promise<number | null> {
  const db = new Dexie(databaseName(study, generation));
  try {
    await answered(db.open());
    return await db.table('changes').count();
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Opens the study's database under its key; nothing is read yet. */
export function studyDatabase(study: string, key: Uint8Array, generation = 1): StudyDatabase {
  const db = new Dexie(databaseName(study, generation), { chromeTransactionDurability: 'strict', cache: 'immutable' });
  db.use(sealing(key, study));
  db.version(databaseVersion).stores(stores());
  return db as StudyDatabase;
}

/** How long a database that hangs may hold up the closing, ms. */
const patience = 1_000;

/**
 * Waits for the queries under way: closing lets them go on, and what they fetch is opened with the key, which may be
 * wiped right after. One that writes to all tables begins when all others have ended.
 */
export async function queriesEnded(db: StudyDatabase): Promise<void> {
  if (db.hasBeenClosed()) return;
  const ended = db.transaction('rw', db.tables, () => db.meta.count()).catch(() => undefined);
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, patience))]);
}
