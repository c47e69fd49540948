// Main's own folder for each study: `studies/<id>/keys.json` with the wrapped keys. Titles are sealed, so
// nothing here knows what a study is called.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { destroyFile } from './destroy.ts';
import { fileFailure } from './file-failure.ts';
import { syncFolder, writeVerified } from './verified-file.ts';

export interface StudyEntry {
  readonly id: string;
  /** ISO, UTC. */
  readonly createdAt: string;
  readonly keys: string;
}

export interface Studies {
  list(): Promise<StudyEntry[]>;
  create(id: string, keys: string): Promise<null>;
  writeKeys(id: string, keys: string): Promise<null>;
  remove(id: string): Promise<null>;
}

const idPattern = /^[0-9a-f-]{36}$/;
const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');

export function openStudies(dataFolder: string, now: () => Date = () => new Date()): Studies {
  const folder = join(dataFolder, 'studies');
  const of = (id: string): string => join(folder, id);

  return {
    /** Oldest first. A folder without a key file is a creation that never finished, and is passed over. */
    async list() {
      const names = existsSync(folder) ? await readdir(folder) : [];
      const entries: StudyEntry[] = [];
      for (const id of names.filter((name) => idPattern.test(name) && existsSync(join(of(name), 'keys.json')))) {
        entries.push({ id, createdAt: await createdAt(of(id)), keys: await read(join(of(id), 'keys.json')) });
      }
      return entries.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    },

    /** Filled beside its place and then renamed, so that a study is there whole or not at all. */
    async create(id, keys) {
      if (existsSync(of(id))) throw new CallFailure('already-exists', of(id));
      const unfinished = join(folder, `.new-${id}-${randomBytes(4).toString('hex')}`);
      try {
        await mkdir(unfinished, { recursive: true, mode: 0o700 });
        await writeVerified(join(unfinished, 'created.json'), text(JSON.stringify({ createdAt: now().toISOString() })));
        await writeVerified(join(unfinished, 'keys.json'), text(keys));
        await rename(unfinished, of(id));
        await syncFolder(folder);
      } catch (error) {
        await rm(unfinished, { recursive: true, force: true }).catch(() => {});
        throw fileFailure(error, of(id));
      }
      return null;
    },

    async writeKeys(id, keys) {
      if (!existsSync(of(id))) throw new CallFailure('not-found', of(id));
      const path = join(of(id), 'keys.json');
      const former = `${path}.former`;
      // Kept by a second name until the new one is there, so that what it wraps can then be destroyed where it lies.
      await rm(former, { force: true });
      const linked = await link(path, former).then(() => true, () => false);
      await writeVerified(path, text(keys));
      if (linked) await destroyFile(former).catch(() => {});
      return null;
    },

    /** The key file goes first: what else may stay on the disk is noise without it. */
    async remove(id) {
      if (!existsSync(of(id))) throw new CallFailure('not-found', of(id));
      try {
        await destroyFile(join(of(id), 'keys.json'));
        await destroyBelow(of(id));
        await rm(of(id), { recursive: true, force: true });
        await syncFolder(folder);
      } catch (error) {
        throw fileFailure(error, of(id));
      }
      return null;
    },
  };
}

/** Each file opens alone with keys of its own slots, so each is destroyed; one that resists is at least removed. */
async function destroyBelow(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) await destroyFile(join(entry.parentPath, entry.name)).catch(() => {});
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** A lost or damaged date must not hide the study. */
async function createdAt(folder: string): Promise<string> {
  try {
    const stored = JSON.parse(await readFile(join(folder, 'created.json'), 'utf8')) as { createdAt?: unknown };
    if (typeof stored.createdAt === 'string') return stored.createdAt;
  } catch {
    // Falls through to the epoch.
  }
  return new Date(0).toISOString();
}
