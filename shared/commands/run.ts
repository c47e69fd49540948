// Runs a command against a store: read, plan, stamp, apply. Both stores go through here.

import { applyOwn } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { isoWithOffset } from '../changes/clock.ts';
import { stamp, type Stamper } from '../changes/stamp.ts';
import type { Store } from '../changes/store.ts';
import { planUndo, undoStacks, type UndoPlan } from '../changes/undo.ts';
import { isRefusal, refuse, type Command, type Refusal } from './command.ts';

export interface Done<R> { readonly result: R; readonly changes: readonly Change[] }

/** Runs one command; nothing is written where it refuses. */
export async function run<A, R>(store: Store, stamper: Stamper, command: Command<A, R>, args: A): Promise<Done<R> | Refusal> {
  const now = stamper.now();
  const outcome = await command(store, args, { coder: stamper.coder, at: isoWithOffset(now, stamper.offset?.(now)) });
  if (isRefusal(outcome)) return outcome;
  const changes = stamp(stamper, outcome.fixed ? { label: outcome.label, fixed: true } : { label: outcome.label }, outcome.edits);
  await applyOwn(store, changes);
  return { result: outcome.result, changes };
}

/** How far back undo reaches. */
const undoReach = 3_000;

export interface Undone { readonly label: string; readonly kept: UndoPlan['kept']; readonly changes: readonly Change[] }

async function takeBack(store: Store, stamper: Stamper, which: 'undo' | 'redo'): Promise<Undone | Refusal> {
  const stack = undoStacks(await store.newest(undoReach), stamper.device)[which];
  const kept: UndoPlan['kept'][number][] = [];
  // An action that others have wholly overtaken leaves nothing to take back; the one below it is next.
  for (const mark of stack.toReversed()) {
    const plan = await planUndo(store, mark.id);
    kept.push(...plan.kept);
    if (plan.edits.length === 0) continue;
    const changes = stamp(stamper, { label: mark.label, undoes: mark.id }, plan.edits);
    await applyOwn(store, changes);
    return { label: mark.label, kept, changes };
  }
  return refuse(which === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo');
}

export const undo = (store: Store, stamper: Stamper): Promise<Undone | Refusal> => takeBack(store, stamper, 'undo');
export const redo = (store: Store, stamper: Stamper): Promise<Undone | Refusal> => takeBack(store, stamper, 'redo');
