// Where a run takes place: an ordinary folder, a small disk that can be full, or a disk whose power can be cut.

import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface World {
  /** The program's data folder. */
  data: string;
  /** Leaves this many bytes free on the disk. */
  fill?(free: number): void;
  /** Takes away what fills the disk. */
  relieve?(): void;
  /** Goes on with what the disk itself had at the moment of the cut. */
  cutPower?(): void;
  remove(): void;
}

const mount = (...args: readonly string[]): void => void execFileSync('mount', args, { stdio: 'pipe' });
const unmount = (place: string): void => void execFileSync('umount', ['-l', place], { stdio: 'pipe' });

/** True where this machine lets us mount; a run that needs it is otherwise counted as skipped. */
export function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'feltbok-mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place);
    unmount(place);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

export function folderWorld(prepared: string): World {
  const root = mkdtempSync(join(tmpdir(), 'feltbok-fault-'));
  const data = join(root, 'data');
  cpSync(prepared, data, { recursive: true });
  return { data, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}

/** A tmpfs of 400 MB. */
export function smallDisk(prepared: string): World {
  const place = mkdtempSync(join(tmpdir(), 'feltbok-disk-'));
  mount('-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', place);
  const data = join(place, 'data');
  cpSync(prepared, data, { recursive: true });
  const filler = join(place, 'filler');
  return {
    data,
    fill: (free) => {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(place);
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free), 1));
      } catch (error) {
        // The program wrote in between; the disk is as full as it can be.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    },
    relieve: () => rmSync(filler, { force: true }),
    remove: () => {
      unmount(place);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/**
 * An ext4 disk in a file. What was never synced lies in memory only, so a copy of the file is what a power cut leaves;
 * it is mounted in place of the first, which lets ext4 repair itself as after a real one.
 */
export function realDisk(prepared: string): World {
  const root = mkdtempSync(join(tmpdir(), 'feltbok-power-'));
  const images = [join(root, 'disk.img'), join(root, 'after.img')] as const;
  const place = join(root, 'disk');
  const after = join(root, 'after');
  mkdirSync(place);
  mkdirSync(after);
  execFileSync('truncate', ['-s', '600M', images[0]]);
  execFileSync('mkfs.ext4', ['-q', '-F', images[0]]);
  mount('-o', 'loop,commit=300', images[0], place);
  cpSync(prepared, join(place, 'data'), { recursive: true });
  execFileSync('sync', ['-f', place]);
  let cut = false;
  return {
    data: join(place, 'data'),
    cutPower() {
      copyFileSync(images[0], images[1]);
      mount('-o', 'loop', images[1], after);
      cut = true;
      this.data = join(after, 'data');
    },
    remove: () => {
      if (cut) unmount(after);
      unmount(place);
      rmSync(root, { recursive: true, force: true });
    },
  };
}
