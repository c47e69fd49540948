// Writing to a place that the user chose, piece by piece. One at a time: another that was begun before is given up, so
// that nothing half written stays where a window was reloaded.

import { randomBytes, randomUUID } from 'node:crypto';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { Turns } from '../../shared/model/turns.ts';
import { fileFailure } from './file-failure.ts';
import { growFile, type GrowingFile } from './growing-file.ts';

export interface Saving {
  /** Answers what the pieces are sent with. */
  begin(path: string): Promise<string>;
  piece(handle: string, bytes: Uint8Array): Promise<null>;
  /** Answers the path, and the SHA-256 of the bytes, hexadecimal. */
  end(handle: string): Promise<{ readonly path: string; readonly sha256: string }>;
  stop(handle: string): Promise<null>;
  /** Gives up what is half written: nobody is left to write the rest. */
  release(): Promise<null>;
}

export function openSaving(): Saving {
  let current: { readonly handle: string; readonly path: string; readonly file: GrowingFile } | null = null;
  const turns = new Turns();

  const find = (handle: string): NonNullable<typeof current> => {
    if (current?.handle !== handle) throw new CallFailure('not-found');
    return current;
  };
  const giveUp = async (): Promise<void> => {
    const before = current;
    current = null;
    await before?.file.discard().catch(() => {});
  };

  return {
    begin: (path) => turns.take(async () => {
      await giveUp();
      const file = await growFile(`${path}.${randomBytes(6).toString('hex')}.tmp`, path).catch((error: unknown) => { throw fileFailure(error, path); });
      current = { handle: randomUUID(), path, file };
      return current.handle;
    }),
    piece: (handle, bytes) => turns.take(async () => {
      const { file, path } = find(handle);
      try {
        await file.append(bytes);
      } catch (error) {
        await giveUp();
        throw fileFailure(error, path);
      }
      return null;
    }),
    end: (handle) => turns.take(async () => {
      const { file, path } = find(handle);
      current = null;
      return { path, sha256: await file.finish().catch((error: unknown) => { throw fileFailure(error, path); }) };
    }),
    stop: (handle) => turns.take(async () => {
      if (current?.handle === handle) await giveUp();
      return null;
    }),
    release: () => turns.take(async () => {
      await giveUp();
      return null;
    }),
  };
}
