// The sealed linking key of each study (real names, contacts, name list), outside the study's own folder, here or on
// another medium that the user chose. Each write is a new file, so that nothing is ever overwritten; the ten newest
// are kept. The file's name carries the hash of its content, so that a damaged one is noticed.

import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { Turns } from '../../shared/model/turns.ts';
import { destroyFile } from './destroy.ts';
import { fileFailure } from './file-failure.ts';
import { keyPlaces } from './linking-key-place.ts';
import { shortHash } from './short-hash.ts';
import { writeVerified } from './verified-file.ts';

export const keptGenerations = 10;

export interface LinkingKeys {
  /** `folder` is the one that the user chose; null: here. */
  place(study: string): Promise<{ folder: string | null; connected: boolean }>;
  /** `back` 0 is the newest; null where there is none so far back. `not-found` where its medium is not connected. */
  read(study: string, back?: number): Promise<Uint8Array<ArrayBuffer> | null>;
  write(study: string, sealed: Uint8Array): Promise<null>;
  /** Oldest first. What was there before is destroyed once the new ones are there whole. */
  replace(study: string, generations: readonly Uint8Array[]): Promise<null>;
  /**
   * All generations to the user's folder, or home where it is null: written and read back there, then destroyed where
   * they were. Answers the folder of files that could not be destroyed. Throws with the key whole where it was.
   */
  move(study: string, folder: string | null): Promise<string | null>;
  /** Answers the folder that could not be reached, where there is one. */
  remove(study: string): Promise<string | null>;
}

interface Generation { readonly file: string; readonly number: number; readonly hash: string }

/** `write` is replaced by tests, to take the medium away in the middle of a move. */
export function openLinkingKeys(dataFolder: string, write: typeof writeVerified = writeVerified): LinkingKeys {
  const places = keyPlaces(dataFolder);
  // Two writes at once would take the same number; each waits for the one before.
  const turns = new Turns();

  /** The folder that holds the key. A medium that is away is never written to: its mount point may be an empty folder. */
  const reach = async (study: string): Promise<string> => {
    const { folder, connected, path } = await places.of(study);
    if (!connected) throw new CallFailure('not-found', folder ?? path);
    // What a move that was cut short left behind, once all of it is known to be there.
    if (folder !== null) await leaveHome(study, path);
    return path;
  };
  const leaveHome = async (study: string, there: string): Promise<void> => {
    const home = places.home(study);
    const [left, moved] = [(await generations(home))[0], (await generations(there))[0]];
    if (!left || !moved || moved.number < left.number) return;
    const sealed = await readFile(join(there, moved.file)).catch(() => null);
    if (sealed !== null && shortHash(sealed) === moved.hash) await destroyAll(home).catch(() => {});
  };
  const put = async (folder: string, sealed: readonly Uint8Array[], newest: number): Promise<void> => {
    let number = newest;
    for (const one of sealed) await write(join(folder, fileName((number += 1), one)), one);
  };

  return {
    place: (study) => turns.take(async () => {
      const { folder, connected } = await places.of(study);
      return { folder, connected };
    }),

    read: (study, back = 0) => turns.take(async () => {
      const folder = await reach(study);
      const generation = (await generations(folder))[back];
      if (!generation) return null;
      const path = join(folder, generation.file);
      const sealed = await readFile(path).catch((error: unknown) => { throw fileFailure(error, path); });
      if (shortHash(sealed) !== generation.hash) throw new CallFailure('verify-failed', path);
      return new Uint8Array(sealed);
    }),

    write: (study, sealed) => turns.take(async () => {
      const folder = await reach(study);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const former = await generations(folder);
        await put(folder, [sealed], former[0]?.number ?? 0);
        for (const old of former.slice(keptGenerations - 1)) await rm(join(folder, old.file), { force: true });
      } catch (error) {
        throw fileFailure(error, folder);
      }
      return null;
    }),

    replace: (study, wanted) => turns.take(async () => {
      const folder = await reach(study);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const former = await generations(folder);
        await put(folder, wanted, former[0]?.number ?? 0);
        for (const { file } of former) await destroyFile(join(folder, file));
      } catch (error) {
        throw fileFailure(error, folder);
      }
      return null;
    }),

    move: (study, chosen) => turns.take(async () => {
      const from = await reach(study);
      const to = chosen === null ? places.home(study) : places.within(chosen, study);
      if (to === from) return null;
      const moving = await generations(from);
      if (moving.length === 0) throw new CallFailure('not-found', from);
      if ((await generations(to)).length > 0) throw new CallFailure('already-exists', to);
      if (chosen !== null && !existsSync(chosen)) throw new CallFailure('not-found', chosen);
      try {
        await mkdir(to, { recursive: true, mode: 0o700 });
        for (const { file } of moving.toReversed()) await write(join(to, file), await readFile(join(from, file)));
        await places.remember(study, chosen);
      } catch (error) {
        // The key is where it was; half of it there would stand in the way of the next try.
        await destroyAll(to).catch(() => {});
        throw fileFailure(error, to);
      }
      return destroyAll(from).then(() => null, () => from);
    }),

    remove: (study) => turns.take(async () => {
      const { folder, connected, path } = await places.of(study);
      try {
        await destroyAll(places.home(study));
        if (connected) await destroyAll(path);
        await places.remember(study, null);
      } catch (error) {
        throw fileFailure(error, path);
      }
      return connected ? null : folder;
    }),
  };
}

async function destroyAll(folder: string): Promise<void> {
  for (const { file } of await generations(folder)) await destroyFile(join(folder, file));
  await rm(folder, { recursive: true, force: true });
}


const fileName = (number: number, sealed: Uint8Array): string =>
  `${String(number).padStart(8, '0')}-${shortHash(sealed)}.sealed`;

/** Newest first. */
async function generations(folder: string): Promise<Generation[]> {
  if (!existsSync(folder)) return [];
  const found: Generation[] = [];
  for (const file of await readdir(folder)) {
    const parts = /^(\d{8})-([0-9a-f]{32})\.sealed$/.exec(file);
    if (parts) found.push({ file, number: Number(parts[1]), hash: parts[2] ?? '' });
  }
  return found.sort((a, b) => b.number - a.number);
}
