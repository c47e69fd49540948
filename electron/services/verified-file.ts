// Writes a file so that either the old or the new content is there whole, whatever happens meanwhile, and
// reads it back before saying that it is written.

import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { errnoOf, fileFailure } from './file-failure.ts';

/** The file operations that a test replaces to provoke a full disk or a read-only folder. */
export interface FileSystem {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly rm: typeof rm;
}

const realFileSystem: FileSystem = { open, rename, readFile: (path) => readFile(path), rm };

/**
 * Temporary file beside the target, fsync, compare, rename, fsync of the folder, compare again. Readable only
 * by the user. Throws `CallFailure`; the former content is then still there, unless the code is
 * `verify-failed` after the rename.
 */
export async function writeVerified(
  path: string,
  bytes: Uint8Array,
  fs: FileSystem = realFileSystem,
): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeDurably(temporary, bytes, fs);
    await compare(temporary, bytes, path, fs);
    await renameOver(temporary, path, fs);
    await syncFolder(dirname(path), fs);
    await compare(path, bytes, path, fs);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {});
    throw fileFailure(error, path);
  }
}

async function writeDurably(path: string, bytes: Uint8Array, fs: FileSystem): Promise<void> {
  const file = await fs.open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function compare(path: string, bytes: Uint8Array, shown: string, fs: FileSystem): Promise<void> {
  if (Buffer.compare(await fs.readFile(path), bytes) !== 0) throw new CallFailure('verify-failed', shown);
}

/** A virus scanner holds a new file for some milliseconds on Windows: a few tries before giving up. */
export async function renameOver(from: string, to: string, fs: Pick<FileSystem, 'rename'> = realFileSystem): Promise<void> {
  const tries = process.platform === 'win32' ? 6 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fs.rename(from, to);
      return;
    } catch (error) {
      if (attempt >= tries || !['EBUSY', 'EPERM', 'EACCES'].includes(errnoOf(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 40 * attempt));
    }
  }
}

/** Makes the rename itself durable. Windows cannot open a folder and needs none of this. */
export async function syncFolder(folder: string, fs: FileSystem = realFileSystem): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
