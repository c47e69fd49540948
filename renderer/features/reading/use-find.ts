// Searching the source that is read: the hits in what is shown of it, and going from one to the next.

import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Readable } from '../../../shared/text/caret.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { SearchIndex } from '../../../shared/text/search/search-index.ts';
import type { Marking } from './use-marking.ts';

export interface Find {
  readonly isOpen: boolean;
  readonly query: string;
  /** In order. */
  readonly hits: readonly Span[];
  /** Which of them is selected; -1: none. */
  readonly at: number;
  readonly field: RefObject<HTMLInputElement | null>;
  open(): void;
  /** Opens with a query, and leaves the focus where it is. */
  start(query: string): void;
  ask(query: string): void;
  /** To the next hit from the caret or the one before; past the last comes the first. */
  go(by: 1 | -1): void;
  close(): void;
}

export function useFind(read: Readable, marking: Marking, text: RefObject<HTMLElement | null>): Find {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { span, set } = marking;
  // What is hidden is not there to be found.
  const index = useMemo(() => {
    if (!isOpen) return null;
    const own = new SearchIndex();
    let shown = '';
    for (const { start, end } of read.lines) shown += '\n'.repeat(start - shown.length) + read.text.slice(start, end);
    own.put('', shown);
    return own;
  }, [isOpen, read]);
  const hits = useMemo(() => {
    const spans = index?.find(query).texts[0]?.spans ?? [];
    return Array.from({ length: spans.length / 2 }, (_, i): Span => ({ start: spans[i * 2]!, end: spans[i * 2 + 1]! }));
  }, [index, query]);
  const at = hits.findIndex((h) => h.start === span.start && h.end === span.end);

  // Keys may come faster than the screen is drawn.
  const here = useRef(span);
  const known = useRef(hits);
  useEffect(() => { here.current = span; }, [span]);
  useEffect(() => { known.current = hits; }, [hits]);

  const open = useCallback(() => {
    setOpen(true);
    requestAnimationFrame(() => field.current?.select());
  }, []);
  const go = useCallback((by: 1 | -1) => {
    if (!isOpen) {
      open();
      return;
    }
    const all = known.current;
    const { start } = here.current;
    const isOn = all.some((h) => h.start === start && h.end === here.current.end);
    const next = by === 1 ? (all.find((h) => (isOn ? h.start > start : h.start >= start)) ?? all[0]) : (all.findLast((h) => h.start < start) ?? all.at(-1));
    if (!next) return;
    here.current = next;
    set({ anchor: next.start, focus: next.end });
    // The selection of the document goes to the hit, and the caret of the field with it.
    const own = field.current;
    if (own && document.activeElement === own) own.setSelectionRange(own.value.length, own.value.length);
  }, [isOpen, open, set]);
  const start = useCallback((wanted: string) => {
    setQuery(wanted);
    setOpen(true);
  }, []);
  const close = useCallback(() => {
    setOpen(false);
    text.current?.focus({ preventScroll: true });
    set({ anchor: here.current.start, focus: here.current.end });
  }, [set, text]);

  return useMemo(() => ({ isOpen, query, hits, at, field, open, start, ask: setQuery, go, close }), [at, close, go, hits, isOpen, open, query, start]);
}
