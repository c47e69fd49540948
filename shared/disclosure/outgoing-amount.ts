// An amount as it may leave the study: what tells of a single user comes rounded, or not at all.

import type { StudyData } from '../analysis/study-data.ts';
import type { AmountRow } from '../model/rows.ts';
import { flaggedAt } from './passages.ts';
import { mayLeave } from './third-person.ts';

const million = 1_000_000;
const toMillion = (value: number | null): number | null => (value === null ? null : Math.round(value / million) * million);

/**
 * An amount as it may leave. Kroner for one user come in whole millions with «rundt» where that changed them; null
 * where nothing is left, or where the note or passage it comes from is about a single user and may not leave.
 */
export function outgoingAmount(amount: AmountRow, data: StudyData): AmountRow | null {
  const note = amount.note === null ? undefined : data.byId.notes.get(amount.note);
  if (amount.note !== null && !note) return null;
  const flagged = amount.note === null && amount.anchor !== null ? flaggedAt(data, amount.anchor) : [];
  const single = note?.thirdPerson === true || flagged.length > 0;
  if (note?.thirdPerson === true && !mayLeave(note, data).leaves) return null;
  if (flagged.some((f) => f.stays !== null)) return null;
  // Hours or places of one user are as telling as kroner, and have no rounding that would help.
  if (single && amount.unit !== 'kr') return null;
  if (amount.unit !== 'kr' || (!single && amount.perUsers !== 1)) return amount;
  const [low, high, from] = [toMillion(amount.low), toMillion(amount.high), toMillion(amount.from)];
  if (low === 0 || (low === null && high === null)) return null;
  const isRounded = low !== amount.low || high !== amount.high || from !== amount.from;
  return { ...amount, low, high: high === low ? null : high, from, anchor: null, cites: null, hedge: isRounded ? 'rundt' : amount.hedge };
}
