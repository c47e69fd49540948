// Bytes that lie somewhere and are read a piece at a time: a file of the disk, or memory. What is larger than memory goes
// through here, so pieces are the only form it has.

export interface ByteSource {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from the byte `from` on. Throws where they are outside, or can no longer be read. */
  read(from: number, length: number): Promise<Uint8Array>;
}

/** What a part of a study file holds, where it may be larger than memory. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal, of all of it. */
  readonly sha256: string;
  /** From the first byte on, each time it is asked for. They end only where they were what `size` and `sha256` say: else they throw. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** Bytes a piece has at most, where nothing else says how many. */
export const pieceLength = 1024 * 1024;

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (from, length) => {
      if (from < 0 || from + length > bytes.length) return Promise.reject(new RangeError('outside the bytes'));
      return Promise.resolve(bytes.subarray(from, from + length));
    },
  };
}

/** The same bytes in pieces of `length`; the last may be shorter, and there is one even where there are no bytes. */
export async function* inPieces(bytes: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(length);
  let filled = 0;
  let given = false;
  for await (const some of bytes) {
    for (let at = 0; at < some.length;) {
      const taken = Math.min(length - filled, some.length - at);
      piece.set(some.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < length) continue;
      yield piece;
      given = true;
      piece = new Uint8Array(length);
      filled = 0;
    }
  }
  if (filled > 0 || !given) yield piece.subarray(0, filled);
}

/** All of it in memory; for what is known to have room there. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return joined(all);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
