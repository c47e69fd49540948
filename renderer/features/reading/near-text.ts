// What of the text is near the window. Only there is anything painted or drawn beside it: the browser looks through
// every painted stretch of a document each time one is added, which takes half a second where there are thousands.

import { useEffect, useSyncExternalStore } from 'react';
import type { Readable } from '../../../shared/text/caret.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { Listeners } from '../../platform/listeners.ts';

/** How far above and below the window counts as near, pixels; whole blocks of the text do. */
const beyond = 600;
const nothing: Span = { start: 0, end: 0 };

interface Block extends Span { readonly element: HTMLElement }

export class NearText {
  readonly #scroll: HTMLElement;
  readonly #root: HTMLElement;
  readonly #blocks: readonly Block[];
  readonly #listeners = new Listeners();
  #span = nothing;

  constructor(root: HTMLElement, scroll: HTMLElement, read: Readable) {
    this.#scroll = scroll;
    this.#root = root;
    this.#blocks = [...root.querySelectorAll<HTMLElement>('[data-block]')].flatMap((element) => {
      const lines = [...element.querySelectorAll<HTMLElement>('[data-line]')].map((line) => read.lines[Number(line.dataset['line'])]);
      const [first, last] = [lines[0], lines.at(-1)];
      return first && last ? [{ element, start: first.start, end: last.end }] : [];
    });
    this.look();
  }

  readonly span = (): Span => this.#span;

  readonly subscribe = this.#listeners.subscribe;

  /** Follows scrolling and resizing, until what it gives back is called. */
  start(): () => void {
    let frame = 0;
    const again = (): void => {
      if (frame === 0) frame = requestAnimationFrame(() => {
        frame = 0;
        this.look();
      });
    };
    // Whatever scrolls: the text's own frame, or what lies around it.
    addEventListener('scroll', again, { capture: true, passive: true });
    const resized = new ResizeObserver(again);
    resized.observe(this.#root);
    resized.observe(this.#scroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', again, { capture: true });
      resized.disconnect();
    };
  }

  look(): void {
    const frame = this.#scroll.getBoundingClientRect();
    const [from, to] = [Math.max(0, frame.top) - beyond, Math.min(innerHeight, frame.bottom) + beyond];
    const near = this.#blocks.filter(({ element }) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > from && top < to;
    });
    const [first, last] = [near[0], near.at(-1)];
    const { start, end } = first && last ? { start: first.start, end: last.end } : nothing;
    if (start === this.#span.start && end === this.#span.end) return;
    this.#span = { start, end };
    this.#listeners.tell();
  }
}

const never = (): (() => void) => () => undefined;
const none = (): Span => nothing;

/** The near part of an open text, live. */
export const useNear = (places: { readonly near: NearText } | null): Span =>
  useSyncExternalStore(places?.near.subscribe ?? never, places?.near.span ?? none);

export function useFollowing(places: { readonly near: NearText } | null): void {
  useEffect(() => places?.near.start(), [places]);
}

/** What of a span is near; null where nothing is. */
export function nearPart(span: Span, near: Span): Span | null {
  const [start, end] = [Math.max(span.start, near.start), Math.min(span.end, near.end)];
  return start < end ? { start, end } : null;
}
