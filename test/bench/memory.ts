// How much memory the running program takes.

import { readFileSync } from 'node:fs';
import type { ElectronApplication } from 'playwright-core';
import { processTree } from '../e2e/program.ts';

/** MiB of memory that all processes of the program share out among them; 0 where the system does not tell. */
export function sharedMemory(app: ElectronApplication): number {
  let kibibytes = 0;
  for (const pid of processTree(app.process().pid!)) {
    try {
      kibibytes += Number(/^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Gone meanwhile, or another system.
    }
  }
  return kibibytes / 1024;
}
