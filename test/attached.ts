// What an attachment holds, from bytes: as a window gives it, piece by piece.

import { collect, type Content } from '../shared/exchange/byte-source.ts';
import { sha256OfBytes } from '../shared/text/hash.ts';

/** In pieces of `length` bytes. */
export const attached = (bytes: Uint8Array, length = 65_536): Content => ({
  size: bytes.length,
  sha256: sha256OfBytes(bytes),
  async* pieces() {
    for (let at = 0; at < bytes.length; at += length) yield await Promise.resolve(bytes.subarray(at, at + length));
  },
});

export const bytesOf = (content: Content): Promise<Uint8Array> => collect(content.pieces());
