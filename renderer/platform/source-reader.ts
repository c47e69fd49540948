// Reading files as sources beside the window, which goes on drawing meanwhile.

import type { ReadOptions } from '../../shared/sources/read.ts';
import type { SourceFile } from '../../shared/sources/read-file.ts';

export interface SourceWish { readonly name: string; readonly bytes: Uint8Array; readonly options: ReadOptions }
/** Null: the reading itself failed, which is a fault of the program. */
export interface SourceAnswer { readonly file: SourceFile | null }

export interface SourceReader {
  /** One at a time. Null where it was given up. A file on which the reading itself breaks down is told as damaged. */
  read(wish: SourceWish): Promise<SourceFile | null>;
  close(): void;
}

const broken: SourceFile = { read: { ok: false, code: 'damaged' }, sha256: '' };

/** One worker for all of them, since what some forms need is large to load. `signal` gives up what is being read. */
export function sourceReader(signal?: AbortSignal): SourceReader {
  let worker: Worker | null = null;
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  const read = (wish: SourceWish): Promise<SourceFile | null> => new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(null);
      return;
    }
    const mine = (worker ??= new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' }));
    const over = new AbortController();
    const end = (file: SourceFile | null, isOver: boolean): void => {
      over.abort();
      if (isOver) close();
      resolve(file);
    };
    mine.addEventListener('message', (event: MessageEvent<SourceAnswer>) => end(event.data.file ?? broken, false), over);
    mine.addEventListener('error', () => end(broken, true), over);
    signal?.addEventListener('abort', () => end(null, true), over);
    mine.postMessage(wish);
  });
  return { read, close };
}
