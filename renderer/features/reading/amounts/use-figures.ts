// Figures in the open text. A long one is looked through in small pieces, after it is on the screen.

import { useEffect, useState } from 'react';
import type { TextRow } from '../../../../shared/model/rows.ts';
import { recognisingAmounts, type AmountCandidate } from '../../../../shared/text/amounts/index.ts';

/** Decided or not; undefined until all of it is looked through. */
export function useFigures(head: TextRow): readonly AmountCandidate[] | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly figures: readonly AmountCandidate[] }>();
  useEffect(() => {
    const looking = recognisingAmounts(head);
    let timer = 0;
    const step = (): void => {
      const { done, value } = looking.next();
      if (done) setFound({ of: head.id, figures: value });
      else timer = window.setTimeout(step);
    };
    timer = window.setTimeout(step);
    return () => window.clearTimeout(timer);
  }, [head]);
  return found?.of === head.id ? found.figures : undefined;
}
