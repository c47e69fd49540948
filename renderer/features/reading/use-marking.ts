// The caret and what is selected in the text, by mouse and by keys alike: the document's own selection, kept as
// offsets, so that it stays where it was while the focus is in a field beside the text.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { grown, stepFrom, type Readable, type Step } from '../../../shared/text/caret.ts';
import type { Span } from '../../../shared/text/positions.ts';
import type { TextPlaces } from './text-places.ts';

/** `focus` is where the caret is; `anchor` where the selection began. */
export interface Marked { readonly anchor: number; readonly focus: number }

export const spanOf = ({ anchor, focus }: Marked): Span => ({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });

export interface Marking {
  readonly marked: Marked;
  readonly span: Span;
  /** Where the caret is now, also before it is drawn there: two keys in a row. */
  caret(): number;
  /** Selects, and brings the caret into view. */
  set(marked: Marked): void;
  move(step: Step, by: 1 | -1, extend: boolean): void;
  edge(of: 'paragraph' | 'text', by: 1 | -1, extend: boolean): void;
  grow(): void;
  shrink(): void;
  swap(): void;
}

export function useMarking(places: TextPlaces | null, read: Readable): Marking {
  const [marked, setMarked] = useState<Marked>(() => ({ anchor: read.lines[0]?.start ?? 0, focus: read.lines[0]?.start ?? 0 }));
  const now = useRef(marked);
  /** The selections that growing went through. */
  const grew = useRef<Marked[]>([]);

  const put = useCallback((next: Marked) => {
    if (next.anchor === now.current.anchor && next.focus === now.current.focus) return;
    now.current = next;
    setMarked(next);
  }, []);

  useEffect(() => {
    if (!places) return undefined;
    const follow = (): void => {
      const selection = document.getSelection();
      if (!selection?.anchorNode || !selection.focusNode) return;
      const anchor = places.offsetOf(selection.anchorNode, selection.anchorOffset);
      const focus = places.offsetOf(selection.focusNode, selection.focusOffset);
      if (anchor !== null && focus !== null) put({ anchor, focus });
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [places, put]);

  const set = useCallback((next: Marked) => {
    put(next);
    const from = places?.at(next.anchor);
    const to = places?.at(next.focus);
    if (!places || !from || !to) return;
    document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    intoView(places, next.focus);
  }, [places, put]);

  const caret = useCallback(() => now.current.focus, []);

  return useMemo<Marking>(() => {
    const to = (focus: number, extend: boolean): void => {
      grew.current = [];
      set({ anchor: extend ? now.current.anchor : focus, focus });
    };
    return {
      marked, span: spanOf(marked), caret, set,
      move: (step, by, extend) => to(stepFrom(read, now.current.focus, step, by), extend),
      edge: (of, by, extend) => {
        const lines = of === 'text' ? read.lines : read.lines.filter((l) => l.start <= now.current.focus && now.current.focus <= l.end);
        const focus = by === 1 ? lines.at(-1)?.end : lines[0]?.start;
        if (focus !== undefined) to(focus, extend);
      },
      grow: () => {
        const { start, end } = grown(read, spanOf(now.current));
        if (start === spanOf(now.current).start && end === spanOf(now.current).end) return;
        grew.current.push(now.current);
        set({ anchor: start, focus: end });
      },
      shrink: () => {
        const before = grew.current.pop();
        if (before) set(before);
      },
      swap: () => set({ anchor: now.current.focus, focus: now.current.anchor }),
    };
  }, [caret, marked, read, set]);
}

/** The nearest ancestor that scrolls, with a little room around the caret. */
function intoView(places: TextPlaces, offset: number): void {
  const scroll = places.root.closest<HTMLElement>('[data-scroll]');
  if (!scroll) return;
  const margin = 48;
  const fit = (): void => {
    const caret = places.rectangle(offset, 'before');
    if (!caret) return;
    const view = scroll.getBoundingClientRect();
    if (caret.top < view.top + margin || caret.bottom > view.bottom - margin) {
      const far = caret.bottom < view.top || caret.top > view.bottom;
      scroll.scrollBy({ top: far ? caret.top - view.top - view.height / 3 : caret.top < view.top + margin ? caret.top - view.top - margin : caret.bottom - view.bottom + margin });
    }
  };
  fit();
  // What came into view is laid out now, and may be higher than was guessed.
  requestAnimationFrame(fit);
}
