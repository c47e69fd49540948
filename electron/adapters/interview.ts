// While an interview runs: the display stays awake and the window is left out of screen capture, where the
// system allows it.

import { powerSaveBlocker, type BrowserWindow } from 'electron';

export function interviewGuard(window: BrowserWindow): (running: boolean) => void {
  let blocker: number | null = null;
  return (running) => {
    window.setContentProtection(running);
    if (running && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (!running && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}
