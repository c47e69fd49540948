// What was done to a text in one sitting, so that taking something back leaves no trace: characters that were deleted
// and brought back by undo are the same ones as before, and what is marked in them stays marked.

import { keptAfter, whole, type Kept } from './kept.ts';
import type { Splice } from './positions.ts';

/** What one undo takes back. */
export interface EditStep {
  readonly edits: readonly Splice[];
  /** How many steps the editor can take back once this one is made. */
  readonly depth: number;
}

export interface EditLog {
  readonly steps: readonly EditStep[];
  /** What was taken back and can be done again, the last one last. */
  readonly undone: readonly (readonly EditStep[])[];
  /** What is left of the text as it was. */
  readonly kept: Kept;
}

export const emptyLog: EditLog = { steps: [], undone: [], kept: whole };

const keptBy = (steps: readonly EditStep[]): Kept => steps.reduce((kept, step) => step.edits.reduce(keptAfter, kept), whole);

/** Two splices that are one: typing on, and deleting on. */
export function joined(edits: readonly Splice[], next: Splice): Splice[] {
  const last = edits.at(-1);
  if (last && next[0] === next[1] && next[0] === last[0] + last[2].length) return [...edits.slice(0, -1), [last[0], last[1], last[2] + next[2]]];
  if (last && last[2] === '' && next[2] === '' && next[1] === last[0]) return [...edits.slice(0, -1), [next[0], last[1], '']];
  return [...edits, next];
}

/** After edits that the editor counts with `depth`: those of one depth are taken back together. */
export function withEdits(log: EditLog, edits: readonly Splice[], depth: number): EditLog {
  const last = log.steps.at(-1);
  const own = last?.depth === depth ? last.edits : [];
  const step = { edits: edits.reduce<readonly Splice[]>(joined, own), depth };
  return { steps: [...(last?.depth === depth ? log.steps.slice(0, -1) : log.steps), step], undone: [], kept: edits.reduce(keptAfter, log.kept) };
}

/** After an undo that left the editor with `depth`. */
export function afterUndo(log: EditLog, depth: number): EditLog {
  const stays = log.steps.filter((s) => s.depth <= depth);
  return { steps: stays, undone: [...log.undone, log.steps.slice(stays.length)], kept: keptBy(stays) };
}

export function afterRedo(log: EditLog): EditLog {
  const steps = [...log.steps, ...(log.undone.at(-1) ?? [])];
  return { steps, undone: log.undone.slice(0, -1), kept: keptBy(steps) };
}

export const editsIn = (log: EditLog): Splice[] => log.steps.flatMap((s) => s.edits);
