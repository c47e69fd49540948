// Figures in the open text. A long one is looked through in small pieces, after it is on the screen.

import { useEffect, useState } from 'react';
import type { TextRow } from '../../../../shared/model/rows.ts';
import { recognisingAmounts, type AmountCandidate } from '../../../../shared/text/amounts/index.ts';
import { inPieces } from '../../../data/in-pieces.ts';

/** Decided or not; undefined until all of it is looked through. */
export function useFigures(head: TextRow): readonly AmountCandidate[] | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly figures: readonly AmountCandidate[] }>();
  useEffect(() => {
    let stopped = false;
    void inPieces(recognisingAmounts(head), () => stopped).then((value) => { if (value && !stopped) setFound({ of: head.id, figures: value }); });
    return () => { stopped = true; };
  }, [head]);
  return found?.of === head.id ? found.figures : undefined;
}
