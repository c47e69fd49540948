// Whether the open study lies behind the short unlock: then no key and no menu item reaches it.

import { useSyncExternalStore } from 'react';
import { Listeners } from '../platform/listeners.ts';

let covered = false;
const listeners = new Listeners();

export const isCovered = (): boolean => covered;

export function setCovered(next: boolean): void {
  covered = next;
  listeners.tell();
}

export const useCovered = (): boolean => useSyncExternalStore(listeners.subscribe, isCovered);
