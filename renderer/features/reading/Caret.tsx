// The caret of a text that cannot be typed in: the browser draws none there.

import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TextPlaces } from './text-places.ts';
import styles from './reading.module.css';

/**
 * How long it is seen and not seen in turn, milliseconds. Not an animation: the browser draws the text anew for each of
 * its sixty frames a second.
 */
const blink = 600;

export function Caret({ places, page, at }: { readonly places: TextPlaces | null; readonly page: RefObject<HTMLElement | null>; readonly at: number }) {
  const caret = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const own = caret.current;
    const whole = page.current;
    if (!places || !own || !whole) return undefined;
    const place = (): void => {
      const line = places.read.lines.find((l) => l.start <= at && at <= l.end);
      const before = line === undefined || at > line.start;
      const rectangle = places.rectangle(at, before ? 'before' : 'after');
      if (!rectangle) return;
      const origin = whole.getBoundingClientRect();
      own.style.top = `${rectangle.top - origin.top}px`;
      own.style.left = `${(before ? rectangle.right : rectangle.left) - origin.left - 1}px`;
      own.style.height = `${rectangle.height}px`;
    };
    place();
    own.removeAttribute('data-off');
    const blinking = matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : setInterval(() => own.toggleAttribute('data-off'), blink);
    const resized = new ResizeObserver(place);
    resized.observe(places.root);
    return () => {
      resized.disconnect();
      clearInterval(blinking);
    };
  }, [at, page, places]);
  return <span ref={caret} className={styles.caret} aria-hidden />;
}
