// The changes of an erasure, and the dated record of it, which holds no content.

import type { Edit } from '../changes/change.ts';
import { create } from '../commands/edits.ts';
import { newId } from '../model/ids.ts';
import { entityTables } from '../model/tables.ts';
import type { Material } from './material.ts';
import type { Erased } from './scope.ts';

/** `on`: the day, ISO. */
export function erasureEdits(m: Material, erased: Erased, on: string): Edit[] {
  const edits: Edit[] = [];
  const counts: Record<string, number> = {};
  for (const table of entityTables) {
    const ids = erased.rows.get(table) ?? new Set();
    if (ids.size > 0) counts[table] = ids.size;
    for (const key of ids) edits.push({ entity: table, key, op: 'erase' });
  }
  for (const { table, id, field, value } of erased.fields) {
    if (erased.rows.get(table)?.has(id)) continue;
    edits.push({ entity: table, key: id, op: 'erase', field, value });
  }
  edits.push(...erased.moves);
  if (erased.cuts.length > 0) counts['lines'] = erased.cuts.reduce((sum, c) => sum + c.lines.length, 0);
  for (const id of erased.emptied) if (m.isThere(id)) edits.push({ entity: 'cells', key: id, op: 'set', field: 'status', value: 'tom' });
  if (erased.emptied.size > 0) counts['examples'] = erased.emptied.size;
  for (const w of m.all('withdrawals')) {
    // What it hid is gone; the record of the day stays in the one below.
    if (erased.kind === 'statements' && w.case === erased.case && w.kind === 'statements' && w.erasedAt === null) edits.push({ entity: 'withdrawals', key: w.id, op: 'erase' });
  }
  return [...edits, ...create('withdrawals', {
    id: newId(), at: dayOfWithdrawal(m, erased) ?? on, kind: erased.kind, case: erased.case, erasedAt: on, erased: counts,
  })];
}

function dayOfWithdrawal(m: Material, erased: Erased): string | null {
  if (erased.kind === 'municipality') return m.get('cases', erased.case)?.withdrawnAt ?? null;
  if (erased.kind === 'person') {
    const [id] = erased.rows.get('informants') ?? [];
    return id === undefined ? null : (m.get('informants', id)?.withdrawnAt ?? null);
  }
  const days = [
    ...[...(erased.rows.get('notes') ?? [])].map((id) => m.get('notes', id)?.withdrawnAt ?? null),
    ...m.all('withdrawals').filter((w) => w.case === erased.case && w.kind === 'statements').map((w) => w.at),
  ].filter((d) => d !== null);
  return days.toSorted()[0] ?? null;
}
