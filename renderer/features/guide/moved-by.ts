// Moving a line of the guide by keyboard.

import type { KeyboardEvent } from 'react';
import { isMac, matches } from '../../app/keys.ts';

/** -1 or 1 where the key press moves what it is pressed in; on a Mac, Option with an arrow belongs to the text. */
export function movedBy(event: KeyboardEvent): -1 | 1 | null {
  const inText = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  if (isMac && inText) return null;
  if (matches({ code: 'ArrowUp', alt: true }, event.nativeEvent)) return -1;
  return matches({ code: 'ArrowDown', alt: true }, event.nativeEvent) ? 1 : null;
}
