// Reading a file that the user chose, range by range: one that is larger than fits in a message to the window. One at a
// time: another that was begun before is closed, so that no file stays open where a window was reloaded.

import { randomUUID } from 'node:crypto';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { Turns } from '../../shared/model/turns.ts';
import { fileFailure } from './file-failure.ts';

/** `size` is what it was when it was opened, bytes. */
export interface ReadableFile { readonly handle: string; readonly name: string; readonly size: number }

export interface Reading {
  begin(path: string): Promise<ReadableFile>;
  /** Exactly these bytes. Throws `not-possible` where they are outside, `verify-failed` where the file has become shorter. */
  part(handle: string, from: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  stop(handle: string): Promise<null>;
  /** Closes what is open: nobody is left to read it. */
  release(): Promise<null>;
}

interface Open extends ReadableFile { readonly path: string; readonly file: FileHandle }

export function openReading(): Reading {
  let current: Open | null = null;
  const turns = new Turns();

  const close = async (): Promise<void> => {
    const before = current;
    current = null;
    await before?.file.close().catch(() => {});
  };

  return {
    begin: (path) => turns.take(async () => {
      await close();
      try {
        // Asked before it is opened: opening a pipe would wait for somebody to write into it.
        if (!(await stat(path)).isFile()) throw new CallFailure('not-possible', path);
        const file = await open(path, 'r');
        current = { handle: randomUUID(), name: basename(path), size: (await file.stat()).size, path, file };
        return { handle: current.handle, name: current.name, size: current.size };
      } catch (error) {
        throw fileFailure(error, path);
      }
    }),
    part: (handle, from, length) => turns.take(async () => {
      if (current?.handle !== handle) throw new CallFailure('not-found');
      const { file, path, size } = current;
      if (from + length > size) throw new CallFailure('not-possible', path);
      const bytes = new Uint8Array(length);
      try {
        for (let at = 0; at < length;) {
          const { bytesRead } = await file.read(bytes, at, length - at, from + at);
          if (bytesRead === 0) throw new CallFailure('verify-failed', path);
          at += bytesRead;
        }
      } catch (error) {
        throw fileFailure(error, path);
      }
      return bytes;
    }),
    stop: (handle) => turns.take(async () => {
      if (current?.handle === handle) await close();
      return null;
    }),
    release: () => turns.take(async () => {
      await close();
      return null;
    }),
  };
}
