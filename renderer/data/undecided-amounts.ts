// How many figures in the sources of the study nobody has decided on. Counted while nothing else is done: text by text,
// in small pieces; the figures of a version are found once.

import { useMemo } from 'react';
import { openFigures, readableAmounts } from '../../shared/analysis/source-amounts.ts';
import { amountTextOf } from '../../shared/commands/source-amounts.ts';
import { hiddenBy } from '../../shared/commands/hidden-by.ts';
import { recognisingAmounts } from '../../shared/text/amounts/index.ts';
import { inPieces, useCounted, type Count } from './in-pieces.ts';
import { useAll, useStudySession } from './study-context.tsx';

/** By source, those with none left out; undefined until all is counted. */
export type UndecidedAmounts = ReadonlyMap<string, number> | undefined;

export function useUndecidedAmounts(): UndecidedAmounts {
  const session = useStudySession();
  const sources = useAll('sources');
  const amounts = useAll('amounts');
  const informants = useAll('informants');
  const interviews = useAll('interviews');
  const withdrawals = useAll('withdrawals');
  const cases = useAll('cases');
  // Anew when any of these changes: amounts decide, and who withdraws is no longer asked about.
  const wanted = useMemo((): Count | null => {
    if (!sources || !amounts || !informants || !interviews || !withdrawals || !cases) return null;
    const gone = new Set(cases.filter((c) => c.withdrawnAt !== null).map((c) => c.id));
    const hidden = hiddenBy(withdrawals);
    return {
      ids: sources.filter((s) => !gone.has(s.case)).map((s) => s.id),
      of: async (id, isStopped) => {
        const text = await amountTextOf(session.store, id);
        if ('refused' in text) return undefined;
        const figures = await inPieces(recognisingAmounts(text.head), isStopped);
        if (!figures) return undefined;
        const taken = readableAmounts(text.placed, text.lines).filter(({ row }) => row.status === 'proposed' && !hidden.has(row.id)).length;
        return taken + openFigures(figures, text.placed, text.lines, text.source).length || undefined;
      },
    };
  }, [amounts, cases, informants, interviews, session, sources, withdrawals]);
  return useCounted(wanted);
}
