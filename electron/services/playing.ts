// Playing a recording: its address is served in ranges, and each piece is asked of the window, which alone can open it.
// Nothing is kept here, and nothing of it is ever on the disk: a blob of the browser's could be.

import { randomUUID } from 'node:crypto';
import { chunkCount, chunkLength } from '../../shared/attachments/chunks.ts';
import { CallFailure } from '../../shared/ipc/answer.ts';
import type { CallArgs } from '../../shared/ipc/contract.ts';

export interface Wanted { readonly token: string; readonly n: number }

export interface Playing {
  /** Answers what its address ends with. One at a time: another begun before ends. */
  open(wish: CallArgs<'playing.open'>): string;
  /** The piece that was asked for; null where it cannot be read. */
  give(piece: CallArgs<'playing.give'>): null;
  close(token: string): null;
  /** Answers a request for the address; null where it is none. `range` as the header has it. */
  respond(path: string, range: string | null): Response | null;
}

interface Waiting { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (error: Error) => void }

export const playingPath = '/opptak/';

export function openPlaying(ask: (wanted: Wanted) => void): Playing {
  let current: { readonly token: string; readonly size: number; readonly mime: string; readonly waiting: Map<number, Waiting[]> } | null = null;

  const end = (): void => {
    for (const list of current?.waiting.values() ?? []) for (const { reject } of list) reject(new Error('ended'));
    current = null;
  };

  const piece = (playing: NonNullable<typeof current>, n: number): Promise<Uint8Array> => new Promise((resolve, reject) => {
    if (current !== playing) {
      reject(new Error('ended'));
      return;
    }
    const before = playing.waiting.get(n);
    playing.waiting.set(n, [...(before ?? []), { resolve, reject }]);
    if (!before) ask({ token: playing.token, n });
  });

  return {
    open: ({ size, mime }) => {
      end();
      current = { token: randomUUID(), size, mime, waiting: new Map() };
      return current.token;
    },
    give: ({ token, n, bytes }) => {
      const list = current?.token === token ? current.waiting.get(n) : undefined;
      if (!list) throw new CallFailure('not-found');
      current?.waiting.delete(n);
      for (const { resolve, reject } of list) {
        if (bytes === null) reject(new Error('unreadable'));
        else resolve(bytes);
      }
      return null;
    },
    close: (token) => {
      if (current?.token === token) end();
      return null;
    },
    respond: (path, range) => {
      const playing = current;
      if (!playing || path !== `${playingPath}${playing.token}`) return null;
      const { size } = playing;
      const span = spanOf(range, size);
      if (!span) return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${size}` } });
      let at = span.from;
      const body = new ReadableStream<Uint8Array>({
        async pull(stream) {
          const n = Math.floor(at / chunkLength);
          if (at > span.to || n >= chunkCount(size)) {
            stream.close();
            return;
          }
          const plain = await piece(playing, n);
          const part = plain.subarray(at - n * chunkLength, Math.min(plain.length, span.to + 1 - n * chunkLength));
          if (part.length === 0) throw new Error('unreadable');
          at += part.length;
          stream.enqueue(part);
        },
      });
      return new Response(body, {
        status: range === null ? 200 : 206,
        headers: {
          'Content-Type': playing.mime, 'Content-Length': String(span.to - span.from + 1), 'Accept-Ranges': 'bytes',
          ...(range === null ? {} : { 'Content-Range': `bytes ${span.from}-${span.to}/${size}` }),
          'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'",
        },
      });
    },
  };
}

/** Both ends included. Null where there is no such range. */
function spanOf(range: string | null, size: number): { readonly from: number; readonly to: number } | null {
  if (range === null) return { from: 0, to: size - 1 };
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return from <= to ? { from, to } : null;
}
