// Integrity of a study: rows as their schemas want them, references that lead somewhere, anchors that quote what is
// there, texts as their hashes say, and every row what the log folds to.

import { z } from 'zod';
import { naturalId } from '../model/ids.ts';
import { orderBetween } from '../model/order.ts';
import { rowSchemas, type Anchor, type Row } from '../model/rows.ts';
import { entityTables, type EntityTable } from '../model/tables.ts';
import { sha256Hex } from '../text/hash.ts';
import { applySplices } from '../text/positions.ts';
import { fits } from './apply.ts';
import type { Change } from './change.ts';
import { foldRow, withMembers, type AnyRow } from './fold.ts';
import type { MemoryStore } from './memory-store.ts';
import { references, targetsOf } from './references.ts';

export type ProblemCode =
  /** Not exactly one study row. */
  | 'study-count'
  /** The row is not what its schema wants; `detail` names the field. */
  | 'row-invalid'
  /** A field that the table does not have. */
  | 'unknown-field'
  /** It points to a row that never was. */
  | 'reference-missing'
  /** It belongs to a row that was deleted. */
  | 'reference-deleted'
  /** The quote of an anchor or a quote's span is not in the text there. */
  | 'anchor-mismatch'
  /** The text is not the one that its SHA-256 was made of. */
  | 'hash-mismatch'
  /** A version is not what its edits make of the version before. */
  | 'edits-mismatch'
  /** The id of a row with a natural key is another than its key gives. */
  | 'natural-id'
  /** Not a fractional index. */
  | 'order-invalid'
  /** The log folds to something else; the log wins. */
  | 'row-differs-from-log'
  | 'row-not-in-log'
  | 'log-without-row'
  /** A change that no field takes. */
  | 'change-invalid';

export interface Problem { readonly code: ProblemCode; readonly table: EntityTable; readonly id: string; readonly detail: string }

/** What is checked: a study in memory, rows and log side by side. */
type Checked = Pick<MemoryStore, 'rows' | 'changes'>;

/** Every problem, in the order of the tables; none in a sound study. */
export function checkStudy(store: Checked): Problem[] {
  const problems: Problem[] = [];
  const log = groupByKey(store.changes.values());
  const sound: Sound = new Set();
  const report: Report = (code, table, id, detail) => problems.push({ code, table, id, detail });
  if (store.rows.study.size !== 1) report('study-count', 'study', '', String(store.rows.study.size));
  for (const table of entityTables) {
    for (const row of store.rows[table].values()) {
      if (!checkShape(table, row, report)) continue;
      sound.add(row);
      checkReferences(store, log, table, row, report);
    }
  }
  checkTexts(store, sound, report);
  checkAnchors(store, sound, report);
  checkNaturalIds(store, sound, report);
  checkLog(store, log, report);
  return problems;
}

type Report = (code: ProblemCode, table: EntityTable, id: string, detail: string) => void;
/** Rows that are what their schema wants. */
type Sound = Set<AnyRow>;
type Log = ReadonlyMap<string, readonly Change[]>;

function groupByKey(changes: Iterable<Change>): Map<string, Change[]> {
  const log = new Map<string, Change[]>();
  for (const c of changes) {
    const list = log.get(c.key);
    if (list) list.push(c);
    else log.set(c.key, [c]);
  }
  return log;
}

/** False where the row is so far off that nothing else can be asked of it. */
function checkShape(table: EntityTable, row: AnyRow, report: Report): boolean {
  const schema = rowSchemas[table] as z.ZodObject;
  for (const field of Object.keys(row)) if (!(field in schema.shape)) report('unknown-field', table, row.id, field);
  for (const field of Object.keys(schema.shape)) {
    // An optional field came after the first version; rows of before lack it.
    if (!(field in row) && !(schema.shape[field] instanceof z.ZodOptional)) report('row-invalid', table, row.id, field);
  }
  const parsed = schema.safeParse(row);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    if (String(issue.path[0]) in row) report('row-invalid', table, row.id, issue.path.join('.'));
  }
  if ('order' in schema.shape && typeof row['order'] === 'string' && !isOrder(row['order'])) report('order-invalid', table, row.id, row['order']);
  return parsed.success;
}

function isOrder(order: string): boolean {
  try {
    orderBetween(order, null);
    return true;
  } catch {
    return false;
  }
}

function checkReferences(store: Checked, log: Log, table: EntityTable, row: AnyRow, report: Report): void {
  for (const reference of references[table] ?? []) {
    for (const id of targetsOf(reference, row)) {
      if (reference.to.some((to) => store.rows[to].has(id))) continue;
      const past = log.get(id);
      const detail = `${reference.field} ${id}`;
      if (!past || !reference.to.includes(past[0]!.entity)) report('reference-missing', table, row.id, detail);
      else if (reference.kind === 'parent') report('reference-deleted', table, row.id, detail);
    }
  }
}

const rowsOf = <T extends EntityTable>(store: Checked, sound: Sound, table: T): Row<T>[] =>
  [...store.rows[table].values()].filter((row) => sound.has(row)) as unknown as Row<T>[];

function checkTexts(store: Checked, sound: Sound, report: Report): void {
  const texts = new Map(rowsOf(store, sound, 'texts').map((t) => [t.id, t]));
  for (const text of texts.values()) {
    if (sha256Hex(text.text) !== text.sha256) report('hash-mismatch', 'texts', text.id, 'sha256');
    const parent = text.parent === null ? undefined : texts.get(text.parent);
    if (text.parent === null ? text.n !== 1 : parent !== undefined && text.n !== parent.n + 1) report('edits-mismatch', 'texts', text.id, 'n');
    if (parent && applySplices(parent.text, text.edits) !== text.text) report('edits-mismatch', 'texts', text.id, 'edits');
  }
}

function checkAnchors(store: Checked, sound: Sound, report: Report): void {
  const texts = store.rows.texts;
  const quotes = ({ text, start, end, quote, prefix, suffix }: Anchor): boolean => {
    const full = texts.get(text)?.['text'];
    if (typeof full !== 'string') return true;
    return full.slice(start, end) === quote && end - start === quote.length
      && full.slice(0, start).endsWith(prefix) && full.slice(end).startsWith(suffix);
  };
  for (const table of ['codings', 'overlays', 'amounts'] as const) {
    for (const row of rowsOf(store, sound, table)) {
      if (row.anchor && !quotes(row.anchor)) report('anchor-mismatch', table, row.id, row.anchor.quote.slice(0, 40));
    }
  }
  for (const code of rowsOf(store, sound, 'codes')) {
    if (code.exampleFrom && !quotes(code.exampleFrom)) report('anchor-mismatch', 'codes', code.id, code.slug);
  }
  for (const cell of rowsOf(store, sound, 'cells')) {
    for (const { id, part } of cell.quotes) if (part && !quotes(part)) report('anchor-mismatch', 'cells', cell.id, id);
  }
}

function checkNaturalIds(store: Checked, sound: Sound, report: Report): void {
  for (const r of rowsOf(store, sound, 'cells')) if (r.id !== naturalId('cells', r.case, r.code)) report('natural-id', 'cells', r.id, '');
  for (const r of rowsOf(store, sound, 'assessments')) {
    if (r.id !== naturalId('assessments', r.case, r.code, r.interview ?? '', r.informant ?? '')) report('natural-id', 'assessments', r.id, '');
  }
  for (const r of rowsOf(store, sound, 'coverage')) {
    if (r.id !== naturalId('coverage', r.interview, r.topic)) report('natural-id', 'coverage', r.id, '');
  }
}

function checkLog(store: Checked, log: Log, report: Report): void {
  for (const [key, changes] of log) {
    const table = changes[0]!.entity;
    for (const c of changes) {
      const known = c.field === undefined || c.field in rowSchemas[table].shape;
      if (c.entity !== table || !fits(c) || !known) report('change-invalid', table, key, `${c.op} ${c.field ?? ''} ${c.id}`);
    }
    const folded = foldRow(table, key, changes);
    const row = store.rows[table].get(key);
    if (folded && !row) report('log-without-row', table, key, '');
    else if (row && !folded) report('row-not-in-log', table, key, '');
    else if (row && folded) for (const field of differing(withMembers(table, row), folded)) report('row-differs-from-log', table, key, field);
  }
  for (const table of entityTables) {
    for (const id of store.rows[table].keys()) if (!log.has(id)) report('row-not-in-log', table, id, '');
  }
}

const differing = (a: AnyRow, b: AnyRow): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
