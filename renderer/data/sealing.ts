// A DBCore middleware that seals row contents. IndexedDB sees the primary key, the indexed ids and noise.
// Synchronous on purpose: WebCrypto's promises would end the transaction.

import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, Middleware } from 'dexie';
import { sealJson, unsealJson } from '../../shared/exchange/seal.ts';

interface Stored { readonly sealed: Uint8Array; readonly [indexed: string]: unknown }

/** Below all of Dexie's own layers, so that caches and live queries see plain rows. */
const level = -10;

function keyPathsOf(table: DBCoreTable): string[] {
  const { primaryKey, indexes } = table.schema;
  return [primaryKey, ...indexes].flatMap((i) => i.keyPath ?? []).flat();
}

const read = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], row);

function write(row: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.split('.');
  let at = row;
  for (const part of parts.slice(0, -1)) at = (at[part] ??= {}) as Record<string, unknown>;
  at[parts.at(-1)!] = value;
}

function sealedTable(table: DBCoreTable, key: Uint8Array, study: string): DBCoreTable {
  const paths = keyPathsOf(table);
  const primary = table.schema.primaryKey.keyPath as string;
  const purpose = (id: unknown): string => `feltbok row|${study}|${table.name}|${String(id)}`;

  const conceal = (row: object): Stored => {
    // Anybody could open what a wiped key sealed.
    if (key.every((byte) => byte === 0)) throw new Error('the key is wiped');
    const stored: Record<string, unknown> = { sealed: sealJson(key, purpose(read(row, primary)), row) };
    // A null index value cannot be a key; leaving it out keeps the row out of that index.
    for (const path of paths) if (read(row, path) != null) write(stored, path, read(row, path));
    return stored as Stored;
  };
  const reveal = (stored: Stored | undefined): unknown =>
    stored === undefined ? undefined : unsealJson(key, purpose(read(stored, primary)), stored.sealed);

  const mutate = (req: DBCoreMutateRequest): Promise<DBCoreMutateResponse> => {
    if (req.type !== 'add' && req.type !== 'put') return table.mutate(req);
    if (req.type === 'put' && (req.updates || req.upsert === false)) throw new Error('partial updates cannot be sealed');
    return table.mutate({ ...req, values: req.values.map((v: object) => conceal(v)) });
  };

  return {
    ...table,
    mutate,
    get: (req) => table.get(req).then((stored) => reveal(stored as Stored | undefined)),
    getMany: (req) => table.getMany(req).then((rows) => (rows as (Stored | undefined)[]).map(reveal)),
    query: (req) => table.query(req).then((answer) =>
      req.values === true ? { ...answer, result: (answer.result as Stored[]).map(reveal) } : answer),
    openCursor: (req) => table.openCursor(req).then((cursor) =>
      cursor && req.values === true
        ? (Object.create(cursor, {
          value: { get: () => reveal(cursor.value as Stored) },
          // Native getters, which refuse to be called on any other object.
          key: { get: () => cursor.key as unknown },
          primaryKey: { get: () => cursor.primaryKey as unknown },
        }) as typeof cursor)
        : cursor),
  };
}

/** The middleware for one study under one key. */
export const sealing = (key: Uint8Array, study: string): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealing',
  level,
  create: (core) => ({ ...core, table: (name) => sealedTable(core.table(name), key, study) }),
});
