// Starts that did not end well, and windows that crashed: so many of them in a row must not lead back to what made
// the program stop. The file is written at once, so that a start that ends at once is counted too.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readSettings } from './settings-file.ts';

/** So many bad ends within so long, ms, and the window opens in safe mode. */
const tooMany = 3;
const within = 120_000;
/** So many crashes of the window within so long, ms, and a plain reopening is no longer offered. */
const tooManyCrashes = 2;
const crashesWithin = 60_000;
/** A start that ran for so long did not fail, ms. */
export const settledAfter = 60_000;

const kept = z.object({ unfinished: z.array(z.number()).max(100) });

export interface Starts {
  /** As of now; a crash of the window can bring it about in a running program. */
  safeMode(): boolean;
  /** Counts a crash of the window; tells how it may be opened again. */
  crashed(): 'plainly' | 'safely';
  /** The window stands again after a crash. */
  reopened(): void;
  /** It closed as it should, or has run for so long that it did not fail. No such thing while the window lies crashed. */
  wentWell(): void;
}

/** Counts this start as unfinished until it is told that it went well. */
export function openStarts(dataFolder: string, now: () => number = Date.now): Starts {
  const path = join(dataFolder, 'starts.json');
  let ended = recent(readSettings(path, kept)?.unfinished ?? [], now(), within);
  let safe = ended.length >= tooMany;
  let crashes: number[] = [];
  let isDown = false;
  const write = (unfinished: readonly number[]): void => {
    try {
      mkdirSync(dataFolder, { recursive: true });
      writeFileSync(path, JSON.stringify({ unfinished }));
    } catch {
      // Not worth stopping for: the next start is an ordinary one.
    }
  };
  write([...ended, now()]);
  return {
    safeMode: () => safe,
    crashed: () => {
      isDown = true;
      crashes = [...recent(crashes, now(), crashesWithin), now()];
      ended.push(now());
      if (crashes.length >= tooManyCrashes || recent(ended, now(), within).length >= tooMany) safe = true;
      write([...ended, now()].slice(-10));
      return safe ? 'safely' : 'plainly';
    },
    reopened: () => { isDown = false; },
    wentWell: () => {
      if (isDown) return;
      // What crashed a moment ago may do so again, however well it was closed after that.
      ended = recent(crashes, now(), crashesWithin);
      write(ended);
    },
  };
}

/** A clock set back leaves times ahead of now, which tell nothing. */
const recent = (times: readonly number[], at: number, span: number): number[] => times.filter((t) => t <= at && t > at - span);
