// Long lists of rows of one height: only those in sight, and some beside them, are made.

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

export interface RowWindow {
  /** For the element that scrolls. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** The rows to make: from `first` up to, not with, `last`. */
  readonly first: number;
  readonly last: number;
  /** Scrolls as little as brings a row in sight. */
  readonly show: (row: number) => void;
}

/** `height`: of a row in pixels, as the stylesheet has it; `spare`: rows made above and below those in sight. */
export function useRowWindow(count: number, height: number, spare: number): RowWindow {
  const list = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  const look = useCallback(() => {
    const own = list.current;
    if (own) setSeen((was) => (was.top === own.scrollTop && was.height === own.clientHeight ? was : { top: own.scrollTop, height: own.clientHeight }));
  }, []);
  useEffect(() => {
    const own = list.current;
    if (!own) return undefined;
    look();
    own.addEventListener('scroll', look, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(own);
    return () => {
      own.removeEventListener('scroll', look);
      resized.disconnect();
    };
  }, [look]);
  const show = useCallback((row: number) => {
    const own = list.current;
    if (!own) return;
    const top = row * height;
    if (top < own.scrollTop) own.scrollTop = top;
    else if (top + height > own.scrollTop + own.clientHeight) own.scrollTop = top + height - own.clientHeight;
    look();
  }, [height, look]);
  return {
    list, show,
    first: Math.max(0, Math.floor(seen.top / height) - spare),
    last: Math.min(count, Math.ceil((seen.top + seen.height) / height) + spare),
  };
}
