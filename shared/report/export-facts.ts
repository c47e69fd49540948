// What is kept of each export, so that the next one can tell what changed since: its numbers with the cases they rest
// on, and of each municipality example and quote a hash, never the words.

import { z } from 'zod';
import type { ReportModel } from './model.ts';

const fact = z.object({ bookmark: z.string(), kind: z.string(), code: z.string().nullable(), n: z.number(), of: z.number(), cases: z.array(z.string()) });
const example = z.object({ bookmark: z.string(), case: z.string(), code: z.string(), sha256: z.string(), quotes: z.array(z.string()) });
const exportFacts = z.object({ numbers: z.array(fact), examples: z.array(example) });
export type ExportFacts = z.infer<typeof exportFacts>;
type Fact = ExportFacts['numbers'][number];
type Example = ExportFacts['examples'][number];

/** Null where an export was made before this was kept, or is of another kind. */
export function readExportFacts(facts: unknown): ExportFacts | null {
  const read = exportFacts.safeParse(facts);
  return read.success ? read.data : null;
}

export const exportFactsOf = ({ facts, examples }: Pick<ReportModel, 'facts' | 'examples'>): ExportFacts =>
  exportFacts.parse({ numbers: facts, examples });

interface LoggedExport { readonly at: string; readonly kind: string; readonly facts: unknown }

/** The newest export of a kind that tells what was in it. */
export function lastExport(exports: readonly LoggedExport[], kind: string): { readonly at: string; readonly facts: ExportFacts } | null {
  const known = exports.filter((e) => e.kind === kind).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  for (const { at, facts } of known) {
    const read = readExportFacts(facts);
    if (read) return { at, facts: read };
  }
  return null;
}

/** `before` null: it is new; `after` null: it is gone. */
export interface Changed<T> { readonly before: T | null; readonly after: T | null }

export interface ChangedSince {
  readonly numbers: readonly Changed<Fact>[];
  /** Those whose words differ. */
  readonly examples: readonly Changed<Example>[];
  /** Examples whose quotes differ, with how many there are in place of how many; those that are new or gone are above. */
  readonly quotes: readonly { readonly before: Example; readonly after: Example; readonly added: number; readonly removed: number }[];
}

/** What one export says otherwise than another, in the order of the newer one, what is gone last. */
export function changedSince(before: ExportFacts, after: ExportFacts): ChangedSince {
  const numbers = paired(before.numbers, after.numbers, (f) => `${f.kind} ${f.code}`)
    .filter(({ before: a, after: b }) => !a || !b || a.n !== b.n || a.of !== b.of || a.cases.join() !== b.cases.join());
  const examples = paired(before.examples, after.examples, (e) => `${e.case} ${e.code}`);
  return {
    numbers,
    examples: examples.filter(({ before: a, after: b }) => a?.sha256 !== b?.sha256),
    quotes: examples.flatMap(({ before: a, after: b }) => {
      if (!a || !b || a.quotes.join() === b.quotes.join()) return [];
      const added = b.quotes.filter((q) => !a.quotes.includes(q)).length;
      return [{ before: a, after: b, added, removed: a.quotes.filter((q) => !b.quotes.includes(q)).length }];
    }),
  };
}

/** The same thing may be counted in several sentences: the first of one goes with the first of the other. */
function paired<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Changed<T>[] {
  const waiting = new Map<string, T[]>();
  for (const item of before) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs = after.map((item): Changed<T> => ({ before: waiting.get(keyOf(item))?.shift() ?? null, after: item }));
  return [...pairs, ...[...waiting.values()].flat().map((item): Changed<T> => ({ before: item, after: null }))];
}

export const hasChanged = ({ numbers, examples, quotes }: ChangedSince): boolean => numbers.length + examples.length + quotes.length > 0;
