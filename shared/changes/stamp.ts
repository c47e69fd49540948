// Turns edits into changes: who, when, on which machine, as part of which action.

import { newId } from '../model/ids.ts';
import { schemaVersion, type Change, type Edit } from './change.ts';
import { formatClock, isoWithOffset, tick, type ClockState } from './clock.ts';

export interface Stamper {
  readonly coder: string;
  readonly device: string;
  /** Wall clock in milliseconds; may jump. */
  now(): number;
  /** Minutes that wall time is ahead of UTC; absent: as this machine's zone has it. */
  readonly offset?: (millis: number) => number;
  /** Where identities come from; absent: random ones. */
  readonly newId?: () => string;
  /** The last reading seen; `stamp` moves it on. */
  clock: ClockState;
}

export interface ActionInfo { readonly label: string; readonly undoes?: string; readonly fixed?: true; readonly id?: string }

/** Stamps the edits of one action, in order. */
export function stamp(stamper: Stamper, action: ActionInfo, edits: readonly Edit[]): Change[] {
  const now = stamper.now();
  const nextId = stamper.newId ?? newId;
  const mark: Change['action'] = { id: action.id ?? nextId(), label: action.label };
  if (action.undoes !== undefined) mark.undoes = action.undoes;
  if (action.fixed) mark.fixed = true;
  const at = isoWithOffset(now, stamper.offset?.(now));
  return edits.map((edit) => {
    stamper.clock = tick(stamper.clock, now);
    const change: Change = {
      id: nextId(), action: mark, clock: formatClock(stamper.clock, stamper.device), at,
      coder: stamper.coder, device: stamper.device, schema: schemaVersion, entity: edit.entity, key: edit.key,
      op: edit.op, value: edit.value ?? null,
    };
    if (edit.field !== undefined) change.field = edit.field;
    return change;
  });
}
