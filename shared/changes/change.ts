// One change: the smallest thing the log holds. Rows are what the changes fold to; there is no «before»,
// the former value is the previous winning change.

import { z } from 'zod';
import { entityTables, type EntityTable } from '../model/tables.ts';

/** The number of the newest schema; older changes are upgraded when read. */
export const schemaVersion = 4;

export const changeSchema = z.object({
  id: z.uuid(),
  /** One action of the user; `undoes` names the action it takes back, `fixed` one that only a snapshot takes back. */
  action: z.object({
    id: z.uuid(),
    label: z.string().max(80),
    undoes: z.uuid().optional(),
    fixed: z.literal(true).optional(),
  }),
  /** Hybrid logical clock as fixed-width text that sorts; see `clock.ts`. */
  clock: z.string().length(26),
  /** Wall time with zone offset; for showing only. */
  at: z.iso.datetime({ offset: true }),
  coder: z.uuid(),
  device: z.string().min(1).max(64),
  schema: z.number().int().positive(),
  entity: z.enum(entityTables),
  key: z.uuid(),
  op: z.enum(['set', 'add', 'remove', 'delete', 'restore', 'erase']),
  /** Absent for delete and restore, and for an erase of the whole row. */
  field: z.string().max(60).optional(),
  /**
   * For `set` the value, for `add` the member. For `remove` the member and the ids of the adds that were seen:
   * an add that the remover had not seen survives. For `erase` of a field null, or the one value that goes.
   */
  value: z.unknown(),
});
export type Change = z.infer<typeof changeSchema>;
export type Op = Change['op'];

/** What a `remove` carries. */
export interface Removal { readonly member: unknown; readonly adds: readonly string[] }

/** A change before it is stamped with identity, action, clock, person and device. */
export interface Edit {
  readonly entity: EntityTable;
  readonly key: string;
  readonly op: Op;
  readonly field?: string;
  readonly value?: unknown;
}
