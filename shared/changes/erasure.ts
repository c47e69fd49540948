// What was erased for good, and what it leaves of a row's other changes. An erasure wins for ever: over what came
// before it, over what another machine did meanwhile, and over whatever comes later. Stores take in nothing that it
// covers and drop what they hold of it, so that the log itself no longer tells what it was.

import type { Change } from './change.ts';

interface Erasures {
  /** The whole row. */
  readonly row: boolean;
  /** Fields with all their values. */
  readonly fields: ReadonlySet<string>;
  /** Single values of a field: of a list, the members that are this id or name it. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the changes of one row erase; undefined where nothing, as nearly always. */
export function erasuresIn(changes: Iterable<Change>): Erasures | undefined {
  let row = false;
  const fields = new Set<string>();
  const values = new Map<string, Set<string>>();
  let found = false;
  for (const c of changes) {
    if (c.op !== 'erase') continue;
    found = true;
    if (c.field === undefined) row = true;
    else if (typeof c.value === 'string') values.set(c.field, (values.get(c.field) ?? new Set()).add(c.value));
    else fields.add(c.field);
  }
  return found ? { row, fields, values } : undefined;
}

/** The change as it may stand beside these erasures: itself, without the members that went, or not at all. */
function spared(c: Change, erased: Erasures): Change | undefined {
  if (c.op === 'erase') return c;
  if (erased.row) return undefined;
  if (c.field === undefined) return c;
  if (erased.fields.has(c.field)) return undefined;
  const gone = erased.values.get(c.field);
  if (!gone || c.op === 'remove') return c;
  const names = (member: unknown): boolean =>
    typeof member === 'string' ? gone.has(member)
    : typeof member === 'object' && member !== null && Object.values(member).some(names);
  if (!Array.isArray(c.value)) return names(c.value) ? undefined : c;
  const kept = (c.value as unknown[]).filter((member) => !names(member));
  return kept.length === c.value.length ? c : { ...c, value: kept };
}

/** The changes of one row without what was erased. */
export function sparedOfRow(changes: readonly Change[], erased = erasuresIn(changes)): readonly Change[] {
  return erased ? changes.flatMap((c) => spared(c, erased) ?? []) : changes;
}

/** A whole log without what was erased, in the same order. */
export function withoutErased(log: readonly Change[]): readonly Change[] {
  const erasing = new Map<string, Change[]>();
  for (const c of log) if (c.op === 'erase') erasing.set(c.key, [...(erasing.get(c.key) ?? []), c]);
  if (erasing.size === 0) return log;
  const erased = new Map([...erasing].map(([key, changes]) => [key, erasuresIn(changes)!]));
  return log.flatMap((c) => {
    const of = erased.get(c.key);
    return of ? (spared(c, of) ?? []) : c;
  });
}

/** What of the incoming changes of one row is taken in, and what the log keeps of those it knew; null: all of them. */
export function takenIn(known: readonly Change[], incoming: readonly Change[]): { readonly fresh: readonly Change[]; readonly kept: readonly Change[] | null } {
  const erased = erasuresIn([...known, ...incoming]);
  const kept = sparedOfRow(known, erased);
  const isWhole = kept.length === known.length && kept.every((c, i) => c === known[i]);
  return { fresh: sparedOfRow(incoming, erased), kept: isWhole ? null : kept };
}
