// Reading a file as a source beside the window, which goes on drawing meanwhile.

import type { ReadOptions } from '../../shared/sources/read.ts';
import type { SourceFile } from '../../shared/sources/read-file.ts';

export interface SourceWish { readonly name: string; readonly bytes: Uint8Array; readonly options: ReadOptions }
/** Null: the reading itself failed, which is a fault of the program. */
export interface SourceAnswer { readonly file: SourceFile | null }

/** Null where it was given up through `signal`. A file on which the reading itself breaks down is told as damaged. */
export function readInWorker(wish: SourceWish, signal: AbortSignal): Promise<SourceFile | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' });
    const end = (file: SourceFile | null): void => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
      resolve(file);
    };
    const broken: SourceFile = { read: { ok: false, code: 'damaged' }, sha256: '' };
    const stop = (): void => end(null);
    worker.addEventListener('message', (event: MessageEvent<SourceAnswer>) => end(event.data.file ?? broken));
    worker.addEventListener('error', () => end(broken));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else worker.postMessage(wish);
  });
}
