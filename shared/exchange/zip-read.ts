// Reading a zip archive that may come from anywhere. It trusts nothing: sizes, names and places are checked before a byte
// is unpacked, and no more is held in memory than a part asks for. What is in memory is read at once; what lies on a
// disk, a range at a time: the same steps, which ask for ranges and do not know who gives them.

import { Inflate } from 'fflate';
import { BundleFault, isAttachmentPart, unpackLimits } from './bundle-format.ts';
import { collect, joined, pieceLength, type ByteSource } from './byte-source.ts';

export interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Where its bytes begin in the archive. */
  readonly from: number;
  /** Bytes it takes there. */
  readonly packedSize: number;
  /** Unpacked size as the archive states it, bytes. */
  readonly size: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const directory = 'zip';
/** More than the lines of 65 535 entries take, bytes. */
const largestDirectory = 32 * 1024 * 1024;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Steps that ask for ranges of the archive, and are given their bytes. */
type Steps<T> = Generator<{ readonly from: number; readonly length: number }, T, Uint8Array>;

async function take<T>(source: ByteSource, steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (!step.done) step = steps.next(await source.read(step.value.from, step.value.length));
  return step.value;
}

function takeNow<T>(bytes: Uint8Array, steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next(bytes.subarray(step.value.from, step.value.from + step.value.length));
  return step.value;
}

export async function startsLikeZip(source: ByteSource): Promise<boolean> {
  return source.size >= 4 && view(await source.read(0, 4)).getUint32(0, true) === signature.local;
}

/** The entries of an archive by name. Throws a `BundleFault`. */
export const readDirectory = (source: ByteSource): Promise<Map<string, Entry>> => take(source, directorySteps(source.size));
export const readDirectoryNow = (bytes: Uint8Array): Map<string, Entry> => takeNow(bytes, directorySteps(bytes.length));

function* directorySteps(archive: number): Steps<Map<string, Entry>> {
  const { end, count, start } = yield* endSteps(archive);
  if (start > end || end - start > largestDirectory) throw new BundleFault('damaged-part', directory);
  const bytes = yield { from: start, length: end - start };
  const data = view(bytes);
  const entries = new Map<string, Entry>();
  let held = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== signature.central) throw new BundleFault('damaged-part', directory);
    const nameLength = data.getUint16(at + 28, true);
    const next = at + 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    if (next > bytes.length) throw new BundleFault('damaged-part', directory);
    const entry = yield* entrySteps(archive, data, at, decodeName(bytes.subarray(at + 46, at + 46 + nameLength)));
    if (entries.has(entry.name)) throw new BundleFault('bad-path', entry.name);
    // What an attachment holds is never in memory whole.
    if (!isAttachmentPart(entry.name)) held += entry.size;
    if (held > unpackLimits.total) throw new BundleFault('zip-bomb');
    entries.set(entry.name, entry);
    at = next;
  }
  if (at !== bytes.length) throw new BundleFault('damaged-part', directory);
  return entries;
}

/** What the end record says; it may be followed by a comment of up to 65 535 bytes. */
function* endSteps(archive: number): Steps<{ readonly end: number; readonly count: number; readonly start: number }> {
  const from = Math.max(0, archive - 22 - 0xffff);
  const data = view(yield { from, length: archive - from });
  for (let at = data.byteLength - 22; at >= 0; at--) {
    if (data.getUint32(at, true) !== signature.end || at + 22 + data.getUint16(at + 20, true) !== data.byteLength) continue;
    return { end: from + at, count: data.getUint16(at + 10, true), start: data.getUint32(at + 16, true) };
  }
  throw new BundleFault('truncated');
}

function* entrySteps(archive: number, data: DataView, at: number, name: string): Steps<Entry> {
  const method = data.getUint16(at + 10, true);
  const packedSize = data.getUint32(at + 20, true);
  const size = data.getUint32(at + 24, true);
  const place = data.getUint32(at + 42, true);
  const encrypted = (data.getUint16(at + 8, true) & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8) || place + 30 > archive) throw new BundleFault('damaged-part', name);
  const local = view(yield { from: place, length: 30 });
  if (local.getUint32(0, true) !== signature.local) throw new BundleFault('damaged-part', name);
  const from = place + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (from + packedSize > archive) throw new BundleFault('truncated', name);
  if (size > unpackLimits.freeOfRatio && size > packedSize * unpackLimits.ratio) throw new BundleFault('zip-bomb', name);
  return { name, deflated: method === 8, crc: data.getUint32(at + 16, true), from, packedSize, size };
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BundleFault('bad-path');
  }
}

/** The bytes of a part as they come out of their packing; never more than the archive stated. */
class Unpacker {
  readonly #entry: Entry;
  readonly #inflate: Inflate | null;
  #ready: Uint8Array[] = [];
  #length = 0;

  constructor(entry: Entry) {
    this.#entry = entry;
    this.#inflate = entry.deflated ? new Inflate((chunk) => this.#take(chunk)) : null;
  }

  /** The ranges of the archive that it wants, in order. Of what is packed they are small, since it may become three hundred times as large. */
  * ranges(): Generator<{ readonly from: number; readonly length: number; readonly last: boolean }> {
    const { from, packedSize } = this.#entry;
    const step = this.#inflate ? 65_536 : pieceLength;
    for (let at = 0; at < packedSize || at === 0; at += step) {
      yield { from: from + at, length: Math.min(step, packedSize - at), last: at + step >= packedSize };
    }
  }

  /** What came out of these. Throws a `BundleFault`. */
  push(packed: Uint8Array, last: boolean): Uint8Array[] {
    try {
      if (this.#inflate) this.#inflate.push(packed, last);
      else this.#take(packed);
    } catch (error) {
      if (error instanceof BundleFault) throw error;
      throw this.#damaged();
    }
    if (last && this.#length !== this.#entry.size) throw this.#damaged();
    const out = this.#ready;
    this.#ready = [];
    return out;
  }

  #take(chunk: Uint8Array): void {
    this.#length += chunk.length;
    if (this.#length > this.#entry.size) throw this.#damaged();
    this.#ready.push(chunk);
  }

  #damaged(): BundleFault {
    return new BundleFault('damaged-part', this.#entry.name);
  }
}

/** The unpacked bytes of a part, piece by piece. Throws a `BundleFault`. */
export async function* unpackPieces(source: ByteSource, entry: Entry): AsyncGenerator<Uint8Array> {
  const unpacker = new Unpacker(entry);
  for (const { from, length, last } of unpacker.ranges()) yield* unpacker.push(await source.read(from, length), last);
}

/** All of a part, in memory. Throws a `BundleFault`. */
export const unpack = (source: ByteSource, entry: Entry): Promise<Uint8Array<ArrayBuffer>> => collect(unpackPieces(source, entry));

export function unpackNow(bytes: Uint8Array, entry: Entry): Uint8Array<ArrayBuffer> {
  const unpacker = new Unpacker(entry);
  return joined([...unpacker.ranges()].flatMap(({ from, length, last }) => unpacker.push(bytes.subarray(from, from + length), last)));
}

/** True where the bytes are those that the archive was made from; the only guard of a part that no hash names. */
export const crcMatches = (entry: Entry, bytes: Uint8Array): boolean => crc32(bytes) === entry.crc;

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
