// The zip archive that a study file is. Reading trusts nothing: sizes, names and places are checked before a byte
// is unpacked. Writing gives the same bytes for the same parts.

import { Inflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BundleFault, unpackLimits } from './bundle-format.ts';

interface Entry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Unpacked size as the archive states it, bytes. */
  readonly size: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const directory = 'zip';

export const startsLikeZip = (bytes: Uint8Array): boolean => bytes.length >= 4 && view(bytes).getUint32(0, true) === signature.local;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries of an archive by name. Throws a `BundleFault`. */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const data = view(bytes);
  const end = findEnd(data);
  const count = data.getUint16(end + 10, true);
  let at = data.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || data.getUint32(at, true) !== signature.central) throw new BundleFault('damaged-part', directory);
    const nameLength = data.getUint16(at + 28, true);
    const next = at + 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    if (next > end) throw new BundleFault('damaged-part', directory);
    const entry = readEntry(bytes, data, at, nameLength);
    if (entries.has(entry.name)) throw new BundleFault('bad-path', entry.name);
    total += entry.size;
    if (total > unpackLimits.total) throw new BundleFault('zip-bomb');
    entries.set(entry.name, entry);
    at = next;
  }
  if (at !== end) throw new BundleFault('damaged-part', directory);
  return entries;
}

/** Where the end record stands; it may be followed by a comment of up to 65 535 bytes. */
function findEnd(data: DataView): number {
  for (let at = data.byteLength - 22; at >= Math.max(0, data.byteLength - 22 - 0xffff); at--) {
    if (data.getUint32(at, true) === signature.end && at + 22 + data.getUint16(at + 20, true) === data.byteLength) return at;
  }
  throw new BundleFault('truncated');
}

function readEntry(bytes: Uint8Array, data: DataView, at: number, nameLength: number): Entry {
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  const method = data.getUint16(at + 10, true);
  const packedSize = data.getUint32(at + 20, true);
  const size = data.getUint32(at + 24, true);
  const local = data.getUint32(at + 42, true);
  const encrypted = (data.getUint16(at + 8, true) & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8)) throw new BundleFault('damaged-part', name);
  if (local + 30 > bytes.length || data.getUint32(local, true) !== signature.local) throw new BundleFault('damaged-part', name);
  const from = local + 30 + data.getUint16(local + 26, true) + data.getUint16(local + 28, true);
  if (from + packedSize > bytes.length) throw new BundleFault('truncated', name);
  if (size > unpackLimits.freeOfRatio && size > packedSize * unpackLimits.ratio) throw new BundleFault('zip-bomb', name);
  return { name, deflated: method === 8, crc: data.getUint32(at + 16, true), packed: bytes.subarray(from, from + packedSize), size };
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BundleFault('bad-path');
  }
}

/** The unpacked bytes of a part; never more than the archive stated. */
export function unpack(entry: Entry): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > out.length) throw new BundleFault('damaged-part', entry.name);
    out.set(chunk, length);
    length += chunk.length;
  };
  if (entry.deflated) inflate(entry, take);
  else take(entry.packed);
  if (length !== out.length) throw new BundleFault('damaged-part', entry.name);
  return out;
}

const pieceSize = 65_536;

function inflate(entry: Entry, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take);
  try {
    for (let from = 0; from < entry.packed.length || from === 0; from += pieceSize) {
      stream.push(entry.packed.subarray(from, from + pieceSize), from + pieceSize >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof BundleFault) throw error;
    throw new BundleFault('damaged-part', entry.name);
  }
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

export interface WrittenPart { readonly size: number; readonly sha256: string }

/** Same time for every part, so that the bytes depend on nothing but the study. */
const fixedTime = new Date(1980, 0, 1);

/** An archive being written, part after part. */
export class ZipWriter {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;
  readonly parts = new Map<string, WrittenPart>();

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#chunks.push(chunk);
    });
  }

  /** Writes one part from its pieces. */
  add(name: string, pieces: Iterable<Uint8Array>): WrittenPart {
    const file = new ZipDeflate(name, { level: 1 });
    file.mtime = fixedTime;
    this.#zip.add(file);
    const hash = sha256.create();
    let size = 0;
    for (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      file.push(piece);
    }
    file.push(new Uint8Array(0), true);
    const part = { size, sha256: bytesToHex(hash.digest()) };
    this.parts.set(name, part);
    return part;
  }

  /** Writes one part as it comes, not packed: sound and pictures are packed already. */
  async addAsIs(name: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const file = new ZipPassThrough(name);
    file.mtime = fixedTime;
    this.#zip.add(file);
    const hash = sha256.create();
    let size = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      file.push(piece);
    }
    file.push(new Uint8Array(0), true);
    this.parts.set(name, { size, sha256: bytesToHex(hash.digest()) });
  }

  end(): Uint8Array<ArrayBuffer> {
    this.#zip.end();
    const out = new Uint8Array(this.#chunks.reduce((sum, c) => sum + c.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  }
}
