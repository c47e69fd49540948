// Codings that were asked for and are not read yet: painted at the key, before they are stored, and gone if refused.

import { useCallback, useRef, useState } from 'react';
import type { CodeRow } from '../../../shared/model/rows.ts';
import type { Span } from '../../../shared/text/positions.ts';
import type { Segment } from './reading-data.ts';

/** `made`: the row's id, once it is stored. */
export interface Coming extends Span { readonly id: string; readonly code: CodeRow; readonly made: string | null }

/** How long one is painted at most after it was stored, milliseconds: it may have been undone before it was read. */
const longest = 2_000;

export interface ComingCodings {
  readonly coming: readonly Coming[];
  /** `stored` gives the row's id, or null where it was refused. */
  paint(span: Span, code: CodeRow, stored: Promise<string | null>): void;
}

export function useComing(segments: readonly Segment[]): ComingCodings {
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const count = useRef(0);
  const arrived = coming.filter((c) => c.made !== null && segments.some((s) => s.id === c.made));
  if (arrived.length > 0) setComing(coming.filter((c) => !arrived.includes(c)));

  const paint = useCallback(({ start, end }: Span, code: CodeRow, stored: Promise<string | null>) => {
    const id = `coming-${count.current++}`;
    const drop = (): void => setComing((all) => all.filter((c) => c.id !== id));
    setComing((all) => [...all, { id, start, end, code, made: null }]);
    stored.then((made) => {
      if (made === null) drop();
      else {
        setComing((all) => all.map((c) => (c.id === id ? { ...c, made } : c)));
        setTimeout(drop, longest);
      }
    }, drop);
  }, []);
  return { coming, paint };
}
