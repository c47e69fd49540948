// Watches how much room the disk of the data folder has, and keeps some in hand: a ballast file, really allocated, which
// is given up when the disk is full, so that what is being typed can still be saved.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallResult } from '../../shared/ipc/contract.ts';
import { Turns } from '../../shared/model/turns.ts';

export type DiskState = CallResult<'disk.state'>;

const megabyte = 1024 * 1024;
/** Bytes. */
export const diskBounds = { scarce: 500 * megabyte, low: 100 * megabyte, giveUp: 40 * megabyte, ballast: 32 * megabyte } as const;
/** Between two looks, milliseconds. */
const interval = 30_000;

export interface Disk {
  /** Looks now. */
  state(): Promise<DiskState>;
  /** Gives up the ballast; true where that made room. */
  makeRoom(): Promise<boolean>;
  /** Looks every 30 seconds and tells what changed; stops with what it gives back. */
  watch(tell: (state: DiskState) => void): () => void;
}

interface Options {
  readonly bounds?: Readonly<Record<keyof typeof diskBounds, number>>;
  /** Bytes that this user can still write. */
  readonly free?: (folder: string) => Promise<number>;
}

/** Bytes that this user can still write on the disk of a folder. */
export const freeIn = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

export function openDisk(dataFolder: string, { bounds = diskBounds, free = freeIn }: Options = {}): Disk {
  const path = join(dataFolder, 'ballast');
  const hasBallast = async (): Promise<boolean> => (await stat(path).catch(() => null))?.size === bounds.ballast;

  const giveUp = async (): Promise<boolean> => {
    if (!existsSync(path)) return false;
    return rm(path, { force: true }).then(() => true, () => false);
  };

  /** Random bytes: a disk that packs or leaves out zeros would hold nothing in hand. */
  const make = async (): Promise<void> => {
    const piece = randomBytes(Math.min(megabyte, bounds.ballast));
    const file = await open(path, 'w', 0o600);
    try {
      for (let at = 0; at < bounds.ballast; at += piece.length) await file.write(piece, 0, Math.min(piece.length, bounds.ballast - at), at);
      await file.sync();
    } finally {
      await file.close();
    }
  };

  const look = async (): Promise<DiskState> => {
    await mkdir(dataFolder, { recursive: true });
    let left = await free(dataFolder);
    if (left < bounds.giveUp && (await giveUp())) left = await free(dataFolder);
    // Only where there is ample space beside it.
    if (left > bounds.scarce + bounds.ballast && !(await hasBallast())) {
      await make().catch(() => rm(path, { force: true }));
      left = await free(dataFolder);
    }
    const level = left < bounds.low ? 'low' : left < bounds.scarce ? 'scarce' : 'ample';
    return { free: left, level, ballast: await hasBallast() };
  };

  // Two looks at once would make the ballast twice.
  const turns = new Turns();

  return {
    state: () => turns.take(look),
    makeRoom: () => turns.take(giveUp),
    watch: (tell) => {
      let last = '';
      const again = (): void => {
        turns.take(look).then((state) => {
          // The window draws whole megabytes.
          const now = `${state.level} ${Math.round(state.free / (10 * megabyte))} ${String(state.ballast)}`;
          if (now !== last) tell(state);
          last = now;
        }).catch(() => {});
      };
      again();
      const timer = setInterval(again, interval);
      return () => { clearInterval(timer); };
    },
  };
}
