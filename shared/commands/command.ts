// What a command is: a pure step from what the study holds to edits, or to a refusal that says why.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';

/** Why a command did nothing; the interface has a sentence for each code (`refusal.<code>`). */
export interface Refusal {
  readonly refused: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Plan<R = undefined> {
  /** Names the action in the undo menu: `note.add`; the interface has a label for each (`action.<label>`). */
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly result: R;
  /** Only a snapshot takes it back. */
  readonly fixed?: true;
}

export interface CommandContext {
  /** Who codes. */
  readonly coder: string;
  /** Wall time with zone offset. */
  readonly at: string;
}

export type Command<A, R = undefined> = (reader: Reader, args: A, context: CommandContext) => Promise<Plan<R> | Refusal>;

/**
 * New field values; or how they follow from the row, for a list that one part of is changed in: two such changes
 * in the same breath both hold, because each is computed from the row as the command finds it.
 */
export type Changes<R, F = R> = Partial<F> | ((row: R) => Partial<F>);

export const changesOf = <R, F>(row: R, changes: Changes<R, F>): Partial<F> => (typeof changes === 'function' ? changes(row) : changes);

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome;

export const refuse = (refused: string, params?: Refusal['params']): Refusal => (params ? { refused, params } : { refused });

export function plan(label: string, edits: readonly Edit[]): Plan;
export function plan<R>(label: string, edits: readonly Edit[], result: R): Plan<R>;
export function plan<R>(label: string, edits: readonly Edit[], result?: R): Plan<R | undefined> {
  return { label, edits, result };
}
