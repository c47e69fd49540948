// A form that opens takes the focus to its first field, and gives it back where it came from when it closes.

import { useCallback } from 'react';

export function useFocusFirst(): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const from = document.activeElement;
    // After a dialog has placed the focus itself.
    const frame = requestAnimationFrame(() => element.querySelector<HTMLElement>('input, select, textarea')?.focus());
    return () => {
      cancelAnimationFrame(frame);
      // The button that opened the form is disabled until the form is gone.
      setTimeout(() => {
        if (document.activeElement === document.body && from instanceof HTMLElement && from.isConnected) from.focus();
      });
    };
  }, []);
}
