// A file that comes piece by piece: it gets its name when all of it is on the disk and was read back as it was given.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { renameOver, syncFolder } from './verified-file.ts';

export interface GrowingFile {
  /** Bytes so far. */
  readonly length: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Answers its SHA-256, hexadecimal. Throws `verify-failed` where the disk gives back something else; the name then has no file. */
  finish(): Promise<string>;
  /** Closes it and removes what was written. */
  discard(): Promise<void>;
}

/** `temporary` must not be there yet; it becomes `path`. Both in one folder. Readable only by the user. */
export async function growFile(temporary: string, path: string): Promise<GrowingFile> {
  const file = await open(temporary, 'wx', 0o600);
  const hash = createHash('sha256');
  let length = 0;
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await file.close();
  };
  const discard = async (): Promise<void> => {
    await close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    get length() {
      return length;
    },
    async append(bytes) {
      for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at, bytes.length - at, length + at)).bytesWritten;
      hash.update(bytes);
      length += bytes.length;
    },
    async finish() {
      try {
        await file.sync();
        await close();
        const written = hash.digest('hex');
        if ((await hashOf(temporary)) !== written) throw new CallFailure('verify-failed', path);
        await renameOver(temporary, path);
        await syncFolder(dirname(path));
        return written;
      } catch (error) {
        await discard().catch(() => {});
        throw error;
      }
    },
    discard,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
