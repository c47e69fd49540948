// Snapshots (sikkerhetskopier) of each study: sealed bytes that main cannot read, under `studies/<id>/snapshots/`, and
// beside them in a folder of the user's choice. The file's name carries its size and hash, so that a damaged one is
// noticed; it is an ordinary sealed study file, which opens alone.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CallFailure } from '../../shared/ipc/answer.ts';
import type { CallArgs, CallResult, ErrorCode } from '../../shared/ipc/contract.ts';
import { Turns } from '../../shared/model/turns.ts';
import { destroyFile } from './destroy.ts';
import { diskBounds, freeIn } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { readSettings } from './settings-file.ts';
import { hashOfFile, nameOf, snapshotsIn, type SnapshotFile } from './snapshot-files.ts';
import { redundant, retention } from './snapshot-retention.ts';
import { shortHash } from './short-hash.ts';
import { writeVerified } from './verified-file.ts';
import { isWithin } from './within.ts';

export interface Snapshots {
  list(study: string): Promise<CallResult<'snapshots.list'>>;
  /** Throws `verify-failed` where the bytes are not those that were written. */
  read(study: string, file: string): Promise<Uint8Array<ArrayBuffer>>;
  write(wish: CallArgs<'snapshots.write'>): Promise<CallResult<'snapshots.write'>>;
  remove(study: string, file: string): Promise<null>;
  /** Destroys all of a study, here and in the chosen folder; answers that folder where it could not be reached. */
  destroyAll(study: string): Promise<string | null>;
  /** The user's own folder for copies; null where none is chosen. */
  copiesFolder(): string | null;
  /** From now on each snapshot is copied to `folder` too; the newest one at once. Null: no longer. */
  useFolder(study: string, folder: string | null): Promise<null>;
}

interface Options {
  readonly now?: () => number;
  /** Bytes of one study's snapshots. */
  readonly size?: number;
  readonly free?: typeof freeIn;
}

const settings = z.object({ folder: z.string().nullable() });

export function openSnapshots(dataFolder: string, { now = Date.now, size = retention.size, free = freeIn }: Options = {}): Snapshots {
  const here = (study: string): string => join(dataFolder, 'studies', study, 'snapshots');
  const settingsPath = join(dataFolder, 'snapshots.json');
  let chosen = readSettings(settingsPath, settings)?.folder ?? null;
  /** Why the last copy to the chosen folder failed. */
  let failure: ErrorCode | null = null;
  /** Files whose bytes were seen to be right since the program started. */
  const sound = new Set<string>();
  const there = (study: string): string => join(chosen ?? '', `feltbok-${study}`);

  // What is written, thinned out and listed never meets itself.
  const turns = new Turns();

  const put = async (folder: string, name: string, sealed: Uint8Array): Promise<void> => {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeVerified(path, sealed);
    } catch (error) {
      throw fileFailure(error, path);
    }
    sound.add(path);
  };

  /** Removes what is redundant; nothing goes because of one that turns out to be damaged. */
  const thinOut = async (folder: string): Promise<void> => {
    const all = await snapshotsIn(folder);
    for (;;) {
      const going = redundant(all, now(), { ...retention, size });
      if (going.length === 0) return;
      const staying = all.filter((s) => !going.includes(s) && !s.damaged && !sound.has(s.path));
      let found = false;
      for (const s of staying) {
        if ((await hashOfFile(s.path).catch(() => '')) === s.hash) sound.add(s.path);
        else found = s.damaged = true;
      }
      if (found) continue;
      for (const { path } of going) await rm(path, { force: true });
      return;
    }
  };

  /** A folder that is away or full must not cost the snapshot itself. */
  const copy = async (study: string, name: string, sealed: Uint8Array): Promise<void> => {
    if (chosen === null) return;
    try {
      await put(there(study), name, sealed);
      failure = null;
      await thinOut(there(study)).catch(() => {});
    } catch (error) {
      failure = error instanceof CallFailure ? error.code : 'unexpected';
    }
  };

  const find = async (study: string, file: string): Promise<SnapshotFile> => {
    const found = (await snapshotsIn(here(study))).find((s) => s.file === file);
    if (!found) throw new CallFailure('not-found', join(here(study), file));
    return found;
  };

  const readSound = async ({ path, hash }: SnapshotFile): Promise<Uint8Array<ArrayBuffer>> => {
    const sealed = await readFile(path).catch((error: unknown) => { throw fileFailure(error, path); });
    if (shortHash(sealed) !== hash) throw new CallFailure('verify-failed', path);
    sound.add(path);
    return new Uint8Array(sealed);
  };

  return {
    list: (study) => turns.take(async () => {
      const snapshots = (await snapshotsIn(here(study))).map(({ file, at, reason, segment, changes, size: bytes, damaged }) =>
        ({ file, at, reason, segment, changes, size: bytes, damaged }));
      if (chosen === null) return { folder: here(study), snapshots, copies: null };
      const newest = (await snapshotsIn(there(study)).catch(() => [])).find((s) => !s.damaged)?.at ?? null;
      return { folder: here(study), snapshots, copies: { folder: chosen, newest, failure, scarce: await scarceIn(chosen, snapshots[0]?.size ?? 0, free) } };
    }),

    read: (study, file) => turns.take(async () => readSound(await find(study, file))),

    write: ({ study, reason, segment, changes, sealed }) => turns.take(async () => {
      // A folder of its own would bring a removed study half back.
      if (!existsSync(join(dataFolder, 'studies', study))) throw new CallFailure('not-found', here(study));
      const at = new Date(now()).toISOString();
      const file = nameOf({ at, reason, segment, changes, size: sealed.length }, shortHash(sealed));
      await put(here(study), file, sealed);
      await copy(study, file, sealed);
      // What could not be thinned out stays till next time.
      await thinOut(here(study)).catch(() => {});
      return { file, at, copyFailure: failure };
    }),

    remove: (study, file) => turns.take(async () => {
      await rm((await find(study, file)).path, { force: true });
      return null;
    }),

    destroyAll: (study) => turns.take(async () => {
      for (const { path } of await snapshotsIn(here(study))) await destroyFile(path).catch((error: unknown) => { throw fileFailure(error, path); });
      await rm(here(study), { recursive: true, force: true });
      if (chosen === null) return null;
      if (!existsSync(chosen)) return chosen;
      try {
        for (const { path } of await snapshotsIn(there(study))) await destroyFile(path);
        return null;
      } catch {
        return there(study);
      }
    }),

    copiesFolder: () => chosen,

    useFolder: (study, folder) => turns.take(async () => {
      if (folder !== null) {
        if (isWithin(dataFolder, folder)) throw new CallFailure('not-possible', folder);
        await tryOut(folder);
      }
      await writeVerified(settingsPath, Buffer.from(JSON.stringify({ folder })));
      chosen = folder;
      failure = null;
      const newest = (await snapshotsIn(here(study))).find((s) => !s.damaged);
      if (newest) await readSound(newest).then((sealed) => copy(study, newest.file, sealed), () => {});
      return null;
    }),
  };
}

/** Room for so many more copies of the newest size is enough. */
const roomFor = 20;

/** Bytes free in the folder where soon no copy will fit; null where there is room, or where it cannot be told. */
async function scarceIn(folder: string, newest: number, free: typeof freeIn): Promise<number | null> {
  const left = await free(folder).catch(() => null);
  return left !== null && left < Math.max(diskBounds.low, newest * roomFor) ? left : null;
}

/** Throws where nothing can be written there. */
async function tryOut(folder: string): Promise<void> {
  const path = join(folder, `feltbok-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeVerified(path, randomBytes(16));
    await rm(path, { force: true });
  } catch (error) {
    throw fileFailure(error, folder);
  }
}
