// Undo writes inverse changes, only for what still belongs to the action, and names the rest. Redo undoes an undo.
// The stacks are derived from the log, so they outlive a restart.

import type { Change, Edit } from './change.ts';
import { isLater, livingAdds, presence, winner } from './fold.ts';
import { removal } from './apply.ts';
import type { Reader } from './store.ts';
import { isManyValued } from '../model/tables.ts';

export interface UndoPlan {
  readonly edits: readonly Edit[];
  /** Fields that someone changed since; they stay as they are. */
  readonly kept: readonly { readonly entity: Change['entity']; readonly key: string; readonly field?: string }[];
}

/** The edits that take back an action, as things stand now. */
export async function planUndo(reader: Reader, action: string): Promise<UndoPlan> {
  const own = await reader.action(action);
  const edits: Edit[] = [];
  const kept: { entity: Change['entity']; key: string; field?: string }[] = [];
  for (const key of new Set(own.map((c) => c.key))) {
    const mine = own.filter((c) => c.key === key);
    const entity = mine[0]!.entity;
    const all = await reader.history(key);
    if (all.some((c) => c.op === 'erase')) continue;
    const history = effective(all, action);
    const others = history.filter((c) => c.action.id !== action);
    const earliest = mine.reduce((a, b) => (isLater(a, b) ? b : a));
    const made = !others.some((c) => isLater(earliest, c));
    if (made && mine.some((c) => c.op === 'set' || c.op === 'add')) {
      if (others.some((c) => c.op !== 'delete' && c.op !== 'restore')) kept.push({ entity, key });
      if (presence(history)?.op !== 'delete') edits.push({ entity, key, op: 'delete' });
      continue;
    }
    const decided = presence(history);
    if (decided && decided.action.id === action) {
      const wasThere = others.some((c) => c.field !== undefined) && presence(others)?.op !== 'delete';
      const isThere = decided.op !== 'delete';
      if (wasThere !== isThere) edits.push({ entity, key, op: wasThere ? 'restore' : 'delete' });
    } else if (mine.some((c) => c.op === 'delete' || c.op === 'restore')) {
      kept.push({ entity, key });
    }
    for (const field of new Set(mine.flatMap((c) => (c.field === undefined ? [] : [c.field])))) {
      const inverse = isManyValued(entity, field)
        ? undoMembers(entity, key, field, mine, history, all)
        : undoSet(entity, key, field, action, history);
      if (inverse === undefined) kept.push({ entity, key, field });
      else edits.push(...inverse);
    }
  }
  return { edits, kept };
}

function undoSet(entity: Edit['entity'], key: string, field: string, action: string, history: readonly Change[]): Edit[] | undefined {
  if (winner(history, field)?.action.id !== action) return undefined;
  const before = winner(history.filter((c) => c.action.id !== action), field);
  return [{ entity, key, op: 'set', field, value: before?.value ?? null }];
}

function undoMembers(entity: Edit['entity'], key: string, field: string, mine: readonly Change[], history: readonly Change[], all: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const living = new Set(livingAdds(history, field).map((c) => c.id));
  for (const c of mine.filter((m) => m.field === field)) {
    if (c.op === 'add' && living.has(c.id)) {
      edits.push({ entity, key, op: 'remove', field, value: removal(all, field, c.value) });
    } else if (c.op === 'remove') {
      edits.push({ entity, key, op: 'add', field, value: (c.value as { member: unknown }).member });
    }
  }
  return edits;
}

/**
 * The history as if actions that were taken back had never been, nor what took them back; pairs that involve
 * `action` itself stay. Else an older action would seem overtaken by the undo of a younger one.
 */
function effective(history: readonly Change[], action: string): readonly Change[] {
  const undoes = new Map(history.flatMap((c) => (c.action.undoes === undefined || c.action.id === action ? [] : [[c.action.id, c.action.undoes]])));
  const undoneBy = new Map([...undoes].map(([by, what]) => [what, by]));
  const isUndone = (id: string): boolean => {
    const by = undoneBy.get(id);
    return by !== undefined && !isUndone(by);
  };
  const dropped = (id: string): boolean => {
    if (id === action) return false;
    const what = undoes.get(id);
    return isUndone(id) || (what !== undefined && what !== action);
  };
  return history.filter((c) => !dropped(c.action.id));
}

export interface ActionMark { readonly id: string; readonly label: string }
export interface UndoStacks {
  /** Actions that can be taken back, last one last. */
  readonly undo: readonly ActionMark[];
  /** Undo actions that can themselves be taken back, last one last. */
  readonly redo: readonly ActionMark[];
}

/**
 * The stacks as the log of one device tells them. `changes` are the newest of the log, in any order;
 * an action marked `fixed` empties both, since nothing before it can be undone one by one.
 */
export function undoStacks(changes: readonly Change[], device: string): UndoStacks {
  const firsts = new Map<string, Change>();
  for (const c of changes) {
    if (c.device !== device) continue;
    const known = firsts.get(c.action.id);
    if (!known || isLater(known, c)) firsts.set(c.action.id, c);
  }
  const undo: ActionMark[] = [];
  const redo: ActionMark[] = [];
  for (const { action } of [...firsts.values()].toSorted((a, b) => (isLater(a, b) ? 1 : -1))) {
    if (action.fixed) {
      undo.length = 0;
      redo.length = 0;
    } else if (action.undoes === undefined) {
      undo.push({ id: action.id, label: action.label });
      redo.length = 0;
    } else if (dropFrom(undo, action.undoes)) {
      redo.push({ id: action.id, label: action.label });
    } else if (dropFrom(redo, action.undoes)) {
      undo.push({ id: action.id, label: action.label });
    }
  }
  return { undo, redo };
}

/** Takes a mark off a stack, and those above it, which had been overtaken and left nothing to take back. */
function dropFrom(stack: ActionMark[], id: string): boolean {
  const at = stack.findLastIndex((mark) => mark.id === id);
  if (at < 0) return false;
  stack.length = at;
  return true;
}
