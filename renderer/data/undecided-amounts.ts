// How many figures in the sources of the study nobody has decided on. Counted while nothing else is done: text by text,
// in small pieces; the figures of a version are found once.

import { useEffect, useMemo, useState } from 'react';
import { openFigures, readableAmounts } from '../../shared/analysis/source-amounts.ts';
import { amountTextOf } from '../../shared/commands/source-amounts.ts';
import { hiddenBy } from '../../shared/commands/withdrawals.ts';
import { recognisingAmounts } from '../../shared/text/amounts/index.ts';
import type { StudySession } from './session.ts';
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
  const [counts, setCounts] = useState<UndecidedAmounts>();
  // Anew when any of these changes: amounts decide, and who withdraws is no longer asked about.
  const wanted = useMemo(() => {
    if (!sources || !amounts || !informants || !interviews || !withdrawals || !cases) return null;
    const gone = new Set(cases.filter((c) => c.withdrawnAt !== null).map((c) => c.id));
    return { ids: sources.filter((s) => !gone.has(s.case)).map((s) => s.id), hidden: hiddenBy(withdrawals) };
  }, [amounts, cases, informants, interviews, sources, withdrawals]);

  useEffect(() => {
    if (wanted === null) return undefined;
    let stopped = false;
    countAll(session, wanted.ids, wanted.hidden, () => stopped).then(
      (next) => { if (!stopped) setCounts(next); },
      // A screen that is gone needs no count, and its database may be closed by now. Else as live queries do.
      (error: unknown) => { if (!stopped) setCounts(() => { throw error instanceof Error ? error : new Error(String(error)); }); },
    );
    return () => { stopped = true; };
  }, [session, wanted]);
  // What was counted last stands until it is counted anew.
  return counts;
}

const breath = (): Promise<void> => new Promise((done) => { setTimeout(done); });

async function countAll(session: StudySession, ids: readonly string[], hidden: ReadonlySet<string>, isStopped: () => boolean): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    await breath();
    if (isStopped()) return counts;
    const text = await amountTextOf(session.store, id);
    if ('refused' in text) continue;
    const looking = recognisingAmounts(text.head);
    let step = looking.next();
    for (; !step.done; step = looking.next()) {
      await breath();
      if (isStopped()) return counts;
    }
    const taken = readableAmounts(text.placed, text.lines).filter(({ row }) => row.status === 'proposed' && !hidden.has(row.id)).length;
    const count = taken + openFigures(step.value, text.placed, text.lines, text.source).length;
    if (count > 0) counts.set(id, count);
  }
  return counts;
}
