// Which rows are hidden because somebody took them back.

import type { Row } from '../model/rows.ts';

/** Ids of all that the records of taken-back statements hide. */
export const hiddenBy = (withdrawals: readonly Row<'withdrawals'>[]): ReadonlySet<string> =>
  new Set(withdrawals.filter((w) => w.kind === 'statements' && w.erasedAt === null).flatMap((w) => w.hidden));
