// Sends the contract's events to the window, and the system's power states among them.

import { powerMonitor, type WebContents } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract.ts';

export function sendEvent<N extends EventName>(contents: WebContents, name: N, payload: EventPayload<N>): void {
  if (!contents.isDestroyed()) contents.send('event', name, payload);
}

/** Sleep and a locked screen lock the study; `resume` lets a running clock be put right. */
export function tellPower(contents: WebContents): void {
  powerMonitor.on('lock-screen', () => { sendEvent(contents, 'power', { state: 'lock' }); });
  powerMonitor.on('unlock-screen', () => { sendEvent(contents, 'power', { state: 'unlock' }); });
  powerMonitor.on('suspend', () => { sendEvent(contents, 'power', { state: 'suspend' }); });
  powerMonitor.on('resume', () => { sendEvent(contents, 'power', { state: 'resume' }); });
}

/** Told from here, since the timers of a window in the background run seldom. */
export function tellIdle(contents: WebContents): void {
  setInterval(() => {
    const seconds = powerMonitor.getSystemIdleTime();
    if (seconds >= 60) sendEvent(contents, 'idle', { seconds });
  }, 10_000).unref();
}
