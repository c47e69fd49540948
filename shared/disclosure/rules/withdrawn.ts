// What rests on people or statements that were withdrawn: examples that are linked to what is gone, and documents that
// were made before somebody withdrew.

import type { StudyData } from '../../analysis/study-data.ts';
import type { CellRow } from '../../model/rows.ts';

export interface GoneGrounds {
  /** Excerpts and amounts that are not there any more. */
  readonly count: number;
  /** Somebody of the municipality withdrew, so that the words may be theirs. */
  readonly withdrawn: boolean;
}

/** Ids of excerpts and amounts that an example may rest on. */
export const groundsOf = (data: Pick<StudyData, 'codings' | 'amounts'>): ReadonlySet<string> => new Set([...data.codings, ...data.amounts].map((r) => r.id));

/** Null where all that the example rests on is there. */
export function goneGrounds(cell: CellRow, grounds: ReadonlySet<string>, data: Pick<StudyData, 'informants' | 'withdrawals'>): GoneGrounds | null {
  const count = [...cell.excerpts, ...cell.amounts].filter((id) => !grounds.has(id)).length;
  if (count === 0) return null;
  const withdrawn = data.informants.some((i) => i.case === cell.case && i.withdrawnAt !== null) || data.withdrawals.some((w) => w.case === cell.case);
  return { count, withdrawn };
}

/** The day of the newest report that was made before somebody withdrew; null where none was. */
export function exportedBeforeWithdrawal(data: Pick<StudyData, 'exports' | 'withdrawals'>): string | null {
  const last = data.exports.filter((e) => e.kind === 'report').map((e) => e.at).toSorted().at(-1)?.slice(0, 10);
  return last !== undefined && data.withdrawals.some((w) => w.at > last) ? last : null;
}
