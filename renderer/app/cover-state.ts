// Whether the open study lies behind the short unlock: then no key and no menu item reaches it.

import { useSyncExternalStore } from 'react';

let covered = false;
const listeners = new Set<() => void>();

export const isCovered = (): boolean => covered;

export function setCovered(next: boolean): void {
  covered = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useCovered = (): boolean => useSyncExternalStore(subscribe, isCovered);
