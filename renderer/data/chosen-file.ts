// A file that the user chose and main has open: read a range at a time, since it may be larger than memory.

import type { ByteSource } from '../../shared/exchange/byte-source.ts';
import { largestRange, type Bridge, type CallResult } from '../../shared/ipc/contract.ts';
import { must } from './file-failure.ts';

export type Readable = NonNullable<CallResult<'files.readBegin'>>;

export interface ChosenFile extends ByteSource {
  readonly name: string;
  close(): void;
}

/** Reading throws a `FileFailure`. */
export function chosenFile(bridge: Bridge, { handle, name, size }: Readable): ChosenFile {
  const range = (from: number, length: number): Promise<Uint8Array> => must(bridge.call('files.readPart', { handle, from, length }));
  return {
    name,
    size,
    async read(from, length) {
      if (length <= largestRange) return range(from, length);
      const out = new Uint8Array(length);
      for (let at = 0; at < length; at += largestRange) out.set(await range(from + at, Math.min(largestRange, length - at)), at);
      return out;
    },
    close: () => { void bridge.call('files.readStop', { handle }); },
  };
}
