// Lines of JSON: rows, and the change log with all changes that one action made to one row on a line.

import { z } from 'zod';
import { changeSchema, schemaVersion, type Change } from '../changes/change.ts';
import { fits } from '../changes/apply.ts';
import type { AnyRow } from '../changes/fold.ts';
import { rowSchemas } from '../model/rows.ts';
import type { EntityTable } from '../model/tables.ts';
import { BundleFault, uuidPattern } from './bundle-format.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });
/** Lines are packed in pieces of about this many characters. */
const pieceLength = 131_072;

/** Lines as UTF-8, each ended by LF, in pieces of about 128 KiB. */
export function* encodeLines(lines: Iterable<string>): Generator<Uint8Array> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  if (piece !== '') yield encoder.encode(piece);
}

/** The JSON objects of a part, one a line. Throws a `BundleFault`. */
export function* decodeLines(part: string, bytes: Uint8Array): Generator<Record<string, unknown>> {
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    if (end < 0) throw new BundleFault('damaged-part', part);
    let value: unknown;
    try {
      value = JSON.parse(decoder.decode(bytes.subarray(from, end)));
    } catch {
      throw new BundleFault('damaged-part', part);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value) || isDeeper(value, deepest)) throw new BundleFault('damaged-part', part);
    yield value as Record<string, unknown>;
    from = end + 1;
  }
}

/** Levels of lists and objects in a line; a row has three. Deeper ones exhaust the stack of whatever goes through them. */
const deepest = 32;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** A row with its fields in the order of the schema, unknown ones last: the same row gives the same line. */
export function rowLine(table: EntityTable, row: AnyRow): string {
  const known = Object.keys(rowSchemas[table].shape);
  const rest = Object.keys(row).filter((field) => !known.includes(field)).toSorted();
  return JSON.stringify(Object.fromEntries([...known, ...rest].filter((f) => row[f] !== undefined).map((f) => [f, row[f]])));
}

/** What all changes of a line have in common. */
type Head = Pick<Change, 'action' | 'at' | 'coder' | 'device' | 'schema' | 'entity' | 'key'>;

const continues = (head: Head, c: Change): boolean =>
  head.key === c.key && head.entity === c.entity && head.action.id === c.action.id && head.action.label === c.action.label
  && head.action.undoes === c.action.undoes && head.action.fixed === c.action.fixed && head.at === c.at
  && head.coder === c.coder && head.device === c.device && head.schema === c.schema;

/** The log as lines; `count` is called with the number of changes on each. */
export function* changeLines(changes: Iterable<Change>, count: (changes: number) => void): Generator<string> {
  let group: Change[] = [];
  for (const c of changes) {
    if (group.length > 0 && !continues(group[0]!, c)) {
      count(group.length);
      yield changeLine(group);
      group = [];
    }
    group.push(c);
  }
  if (group.length === 0) return;
  count(group.length);
  yield changeLine(group);
}

function changeLine(group: readonly Change[]): string {
  const { action, at, coder, device, schema, entity, key } = group[0]!;
  const head = { action: { id: action.id, label: action.label, undoes: action.undoes, fixed: action.fixed }, at, coder, device, schema, entity, key };
  return JSON.stringify({
    ...head,
    changes: group.map(({ id, clock, op, field, value }) => (field === undefined ? { id, clock, op } : { id, clock, op, field, value })),
  });
}

const headSchema = z.strictObject({ ...changeSchema.pick({ action: true, at: true, coder: true, device: true, schema: true, entity: true, key: true }).shape, changes: z.array(z.unknown()).min(1) });
const clockPattern = /^[0-9a-z]{26}$/;
/** No field of any table is written otherwise; `__proto__` is none. */
const fieldPattern = /^[a-zA-Z][a-zA-Z0-9]{0,59}$/;
const ops: ReadonlySet<string> = new Set(changeSchema.shape.op.options);
const innerKeys: ReadonlySet<string> = new Set(['id', 'clock', 'op', 'field', 'value']);

/** The changes of one line of the log. Throws a `BundleFault`. */
export function parseChangeLine(part: string, line: Record<string, unknown>): Change[] {
  const parsed = headSchema.safeParse(line);
  if (!parsed.success) throw new BundleFault('damaged-part', part);
  const { changes, ...head } = parsed.data;
  if (head.schema > schemaVersion) throw new BundleFault('newer-version', part);
  return changes.map((inner) => {
    const change = innerChange(head, inner);
    if (!change) throw new BundleFault('damaged-part', part);
    return change;
  });
}

/** Checked by hand: a large study has millions of these. */
function innerChange(head: Head, inner: unknown): Change | undefined {
  if (typeof inner !== 'object' || inner === null) return undefined;
  const { id, clock, op, field, value } = inner as Record<string, unknown>;
  for (const name in inner) if (!innerKeys.has(name)) return undefined;
  if (typeof id !== 'string' || !uuidPattern.test(id)) return undefined;
  if (typeof clock !== 'string' || !clockPattern.test(clock)) return undefined;
  if (typeof op !== 'string' || !ops.has(op)) return undefined;
  if (field !== undefined && (typeof field !== 'string' || !fieldPattern.test(field))) return undefined;
  const { action, at, coder, device, schema, entity, key } = head;
  const change: Change = { id, action, clock, at, coder, device, schema, entity, key, op: op as Change['op'], value: value ?? null };
  if (field !== undefined) change.field = field;
  if (!fits(change) || (field === undefined) !== (value === undefined)) return undefined;
  if (op === 'remove' && !isRemoval(value)) return undefined;
  return change;
}

const isRemoval = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'member' in value && 'adds' in value
  && Array.isArray(value.adds) && value.adds.every((id) => typeof id === 'string');
