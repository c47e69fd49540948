// Plants secrets in every text field of every table of a study. The fields are found by walking the model's schemas, so
// that a field that is added later is planted too.

import type { z } from 'zod';
import type { AnyRow } from '../../../shared/changes/fold.ts';
import type { MemoryStore } from '../../../shared/changes/memory-store.ts';
import { rowSchemas } from '../../../shared/model/rows.ts';
import { entityTables, type EntityTable } from '../../../shared/model/tables.ts';
import { sha256Hex } from '../../../shared/text/hash.ts';

/** Names that the program itself makes or that rows are found by; words there would only break the study. */
const structural: ReadonlySet<string> = new Set(['id', 'questions', 'order', 'slug', 'section', 'sha256', 'revision', 'pseudonym', 'code', 'kind']);

interface Def { readonly type: string; readonly format?: string; readonly checks?: readonly unknown[]; readonly innerType?: z.ZodType; readonly element?: z.ZodType; readonly options?: readonly z.ZodType[]; readonly shape?: Readonly<Record<string, z.ZodType>> }
const defOf = (schema: z.ZodType): Def => schema._zod.def;

/** Every field that takes free text, with `words` appended; null where the schema has none in it. */
function planted(schema: z.ZodType, value: unknown, words: string, seen: (path: string) => void, path: string): unknown {
  const def = defOf(schema);
  if (def.innerType) {
    // What is empty may hold words as well as what is not.
    const inner = defOf(def.innerType);
    if ((value === null || value === undefined) && inner.type !== 'string') return value;
    return planted(def.innerType, value ?? '', words, seen, path) === '' ? value : planted(def.innerType, value ?? '', words, seen, path);
  }
  if (def.type === 'string') {
    if (def.format !== undefined || structural.has(path.split('.').at(-1)!)) return value;
    const next = typeof value === 'string' && value !== '' ? `${value} ${words}` : words;
    if (!schema.safeParse(next).success) return value;
    seen(path);
    return next;
  }
  if (def.type === 'array' && def.element && Array.isArray(value)) return value.map((v) => planted(def.element!, v, words, seen, path));
  if (def.type === 'union' && def.options) {
    const own = def.options.find((o) => o.safeParse(value).success);
    return own ? planted(own, value, words, seen, path) : value;
  }
  if (def.type === 'object' && def.shape && typeof value === 'object' && value !== null) {
    const row = value as Readonly<Record<string, unknown>>;
    return { ...row, ...Object.fromEntries(Object.entries(def.shape).map(([k, s]) => [k, planted(s, row[k], words, seen, `${path}.${k}`)]).filter(([, v]) => v !== undefined)) };
  }
  return value;
}

/** Changes every row of the store; `words` says what a row gets. Gives back the fields that were planted. */
export function plantSecrets(store: MemoryStore, words: (table: EntityTable, row: AnyRow) => string): Set<string> {
  const fields = new Set<string>();
  for (const table of entityTables) {
    const schema: z.ZodType = rowSchemas[table];
    for (const [id, row] of store.rows[table]) {
      const next = planted(schema, row, words(table, row), (path) => fields.add(path), table) as AnyRow;
      if (!schema.safeParse(next).success) throw new Error(`a row of ${table} takes no words`);
      store.rows[table].set(id, table === 'texts' ? { ...next, sha256: sha256Hex(next['text'] as string) } : next);
    }
  }
  return fields;
}
