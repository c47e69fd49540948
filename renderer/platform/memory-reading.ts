// A file that is read range by range, held in memory: for the shells without a main.

import { CallFailure } from '../../shared/ipc/answer.ts';
import type { CallResult } from '../../shared/ipc/contract.ts';

interface Held { readonly name: string; readonly bytes: Uint8Array }

export interface MemoryReading {
  begin(file: Held): NonNullable<CallResult<'files.readBegin'>>;
  part(handle: string, from: number, length: number): CallResult<'files.readPart'>;
  stop(handle: string): null;
}

export function memoryReading(): MemoryReading {
  let current: (Held & { readonly handle: string }) | null = null;
  return {
    begin({ name, bytes }) {
      current = { handle: crypto.randomUUID(), name, bytes };
      return { handle: current.handle, name, size: bytes.length };
    },
    part(handle, from, length) {
      if (current?.handle !== handle) throw new CallFailure('not-found');
      if (from + length > current.bytes.length) throw new CallFailure('not-possible');
      return current.bytes.slice(from, from + length);
    },
    stop(handle) {
      if (current?.handle === handle) current = null;
      return null;
    },
  };
}
