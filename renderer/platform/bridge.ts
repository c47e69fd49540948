// The way to the shell: the desktop program's where there is one, else the browser's own.

import type { Bridge } from '../../shared/ipc/contract.ts';
import { browserBridge } from './browser-bridge.ts';

declare global {
  interface Window {
    /** Set by the preload script of the desktop program. */
    readonly feltbok?: Bridge;
  }
}

export const bridge: Bridge = window.feltbok ?? browserBridge();
