// A long text is drawn in two steps: first what stands where it opens, and the rest while the first is already being read.

import { startTransition, useEffect, useState } from 'react';

/** Up to so many characters a text is drawn at once. */
const atOnce = 60_000;
/** Blocks of a longer one that are drawn first: several windows. */
const first = 6;

/** How many blocks of the text are drawn. `all`: it is opened at a place further down. */
export function useUnfolding(length: number, all: boolean): number {
  const [isWhole, setWhole] = useState(all || length <= atOnce);
  useEffect(() => {
    if (isWhole) return undefined;
    // What was drawn comes to the screen before more is.
    const frame = requestAnimationFrame(() => { requestAnimationFrame(() => startTransition(() => setWhole(true))); });
    return () => cancelAnimationFrame(frame);
  }, [isWhole]);
  return isWhole ? Infinity : first;
}
