// Looking through texts beside what else is done: in small pieces, each after a breath for the screen.

import { useEffect, useState } from 'react';

const breath = (): Promise<void> => new Promise((done) => { setTimeout(done); });

/** What the work comes to; undefined where it was stopped before its end. */
export async function inPieces<T>(work: Generator<undefined, T>, isStopped: () => boolean): Promise<T | undefined> {
  for (;;) {
    await breath();
    if (isStopped()) return undefined;
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What is to be counted: in which sources, and how in one; undefined where there is none to tell of. */
export interface Count {
  readonly ids: readonly string[];
  readonly of: (id: string, isStopped: () => boolean) => Promise<number | undefined>;
}

/** By source. Null: nothing is counted. Undefined until all is; then what was counted last, until it is counted anew. */
export function useCounted(wanted: Count | null): ReadonlyMap<string, number> | undefined {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>();
  useEffect(() => {
    if (wanted === null) return undefined;
    let stopped = false;
    const count = async (): Promise<void> => {
      const found = new Map<string, number>();
      for (const id of wanted.ids) {
        const here = await wanted.of(id, () => stopped);
        if (stopped) return;
        if (here !== undefined) found.set(id, here);
      }
      setCounts(found);
    };
    // A screen that is gone needs no count, and its database may be closed by now. Else as live queries do.
    count().catch((error: unknown) => { if (!stopped) setCounts(() => { throw error instanceof Error ? error : new Error(String(error)); }); });
    return () => { stopped = true; };
  }, [wanted]);
  return counts;
}
