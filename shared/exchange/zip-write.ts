// Writing the zip archive that a study file is. The same parts give the same bytes, and how many is known before the
// large ones are read, since those are stored as they are.

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Content } from './byte-source.ts';

export interface WrittenPart { readonly size: number; readonly sha256: string }

/** Same time for every part, so that the bytes depend on nothing but the study. */
const fixedTime = new Date(1980, 0, 1);

/** What stands around the bytes of a part that is stored as it is: its header and the sizes after it, its line in the directory, bytes. */
const aroundStored = { local: 30 + 16, central: 46 } as const;
const endRecord = 22;

/** An archive has its places in 32 bits, bytes. */
export const largestArchive = 0xffff_ffff;

/** An archive being written: packed parts first, held until they are asked for, then those that are stored as they come. */
export class ZipWriter {
  #waiting: Uint8Array[] = [];
  #length = 0;
  #central = 0;
  readonly #zip: Zip;
  readonly parts = new Map<string, WrittenPart>();

  constructor() {
    this.#zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.#waiting.push(chunk);
      this.#length += chunk.length;
    });
  }

  /** Writes one part from its pieces, packed. */
  add(name: string, pieces: Iterable<Uint8Array>): WrittenPart {
    const file = new ZipDeflate(name, { level: 1 });
    file.mtime = fixedTime;
    this.#zip.add(file);
    this.#central += aroundStored.central + nameLength(name);
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

  /** Bytes of the whole archive, if these are what is still to come. */
  lengthWith(stored: ReadonlyMap<string, Pick<Content, 'size'>>): number {
    let length = this.#length + this.#central + endRecord;
    for (const [name, { size }] of stored) length += aroundStored.local + aroundStored.central + 2 * nameLength(name) + size;
    return length;
  }

  /** What is written, then these, as they are: sound and pictures are packed already. Throws what their pieces throw. */
  async* rest(stored: ReadonlyMap<string, Content>): AsyncGenerator<Uint8Array> {
    const counted = this.lengthWith(stored);
    yield* this.#take();
    for (const [name, content] of stored) {
      const file = new ZipPassThrough(name);
      file.mtime = fixedTime;
      this.#zip.add(file);
      for await (const piece of content.pieces()) {
        file.push(piece);
        yield* this.#take();
      }
      file.push(new Uint8Array(0), true);
      yield* this.#take();
    }
    this.#zip.end();
    // The length stands in front of a sealed file: a wrong one would make a file that nobody can open.
    if (this.#length !== counted) throw new Error(`the archive has ${this.#length} bytes, not the ${counted} that were counted`);
    yield* this.#take();
  }

  #take(): Uint8Array[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}

const nameLength = (name: string): number => new TextEncoder().encode(name).length;
