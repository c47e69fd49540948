// The sealed linking key of each study (real names, contacts, name list), outside the study's own folder.
// Each write is a new file, so that nothing is ever overwritten; the ten newest are kept. The file's name
// carries the hash of its content, so that a damaged one is noticed.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { destroyFile } from './destroy.ts';
import { fileFailure } from './file-failure.ts';
import { writeVerified } from './verified-file.ts';

export const keptGenerations = 10;

export interface LinkingKeys {
  /** `back` 0 is the newest; null where there is none so far back. */
  read(study: string, back?: number): Promise<Uint8Array<ArrayBuffer> | null>;
  write(study: string, sealed: Uint8Array): Promise<null>;
  /** Oldest first. What was there before is destroyed once the new ones are there whole. */
  replace(study: string, generations: readonly Uint8Array[]): Promise<null>;
  remove(study: string): Promise<null>;
}

interface Generation { readonly file: string; readonly number: number; readonly hash: string }

export function openLinkingKeys(dataFolder: string): LinkingKeys {
  const of = (study: string): string => join(dataFolder, 'linking-keys', study);
  // Two writes at once would take the same number; each waits for the one before.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => {});
    return done;
  };

  return {
    read: (study, back = 0) => inTurn(async () => {
      const generation = (await generations(of(study)))[back];
      if (!generation) return null;
      const path = join(of(study), generation.file);
      const sealed = await readFile(path).catch((error: unknown) => { throw fileFailure(error, path); });
      if (hashOf(sealed) !== generation.hash) throw new CallFailure('verify-failed', path);
      return new Uint8Array(sealed);
    }),

    write: (study, sealed) => inTurn(async () => {
      const folder = of(study);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const former = await generations(folder);
        await writeVerified(join(folder, fileName((former[0]?.number ?? 0) + 1, sealed)), sealed);
        for (const old of former.slice(keptGenerations - 1)) await rm(join(folder, old.file), { force: true });
      } catch (error) {
        throw fileFailure(error, folder);
      }
      return null;
    }),

    replace: (study, wanted) => inTurn(async () => {
      const folder = of(study);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const former = await generations(folder);
        let number = former[0]?.number ?? 0;
        for (const sealed of wanted) await writeVerified(join(folder, fileName((number += 1), sealed)), sealed);
        for (const { file } of former) await destroyFile(join(folder, file));
      } catch (error) {
        throw fileFailure(error, folder);
      }
      return null;
    }),

    remove: (study) => inTurn(async () => {
      const folder = of(study);
      try {
        for (const { file } of await generations(folder)) await destroyFile(join(folder, file));
        await rm(folder, { recursive: true, force: true });
      } catch (error) {
        throw fileFailure(error, folder);
      }
      return null;
    }),
  };
}

const hashOf = (sealed: Uint8Array): string => createHash('sha256').update(sealed).digest('hex').slice(0, 32);

const fileName = (number: number, sealed: Uint8Array): string =>
  `${String(number).padStart(8, '0')}-${hashOf(sealed)}.sealed`;

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
