// A sealed study file: one line of plain JSON with the key slots, then the archive in sealed chunks of 1 MiB. Each
// chunk is bound to the header, to its number and to whether it is the last, so that no chunk can be left out,
// moved or taken from another file.

import { z } from 'zod';
import { newId } from '../model/ids.ts';
import { sha256OfBytes } from '../text/hash.ts';
import { BundleFault } from './bundle-format.ts';
import { inPieces, type ByteSource } from './byte-source.ts';
import { keyFileSchema, newKey, unwrapKey, wrapKey, type Kdf, type KeyFile } from './keys.ts';
import { seal, unseal } from './seal.ts';

const chunkLength = 1024 * 1024;
/** Nonce and tag, bytes. */
const overhead = 24 + 16;
const magic = '{"format":"feltbok-sealed"';
/** The header line is far shorter; more is no study file. */
const maxHeader = 65_536;

const headerSchema = z.strictObject({
  format: z.literal('feltbok-sealed'),
  version: z.literal(1),
  /** Length of the archive, bytes. */
  size: z.number().int().nonnegative(),
  chunk: z.literal(chunkLength),
  keys: keyFileSchema,
});
const headSchema = z.object({ format: z.literal('feltbok-sealed'), version: z.number().int() });

const purpose = (headerHash: string, n: number, last: boolean): string => `feltbok bundle|${headerHash}|${n}|${last ? 'last' : 'more'}`;

export async function isSealed(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, Math.min(magic.length, source.size));
  return new TextDecoder().decode(start) === magic;
}

/** A key and the slots that open it; they stand in the plain header, so that the file opens alone. */
export interface BundleLock { readonly key: Uint8Array; readonly keys: KeyFile }

/** A new key, under a passphrase of the file's own. `at` is when it was made, ISO 8601. */
export async function newLock(passphrase: string, at: string, cost?: Omit<Kdf, 'name' | 'salt'>): Promise<BundleLock> {
  const key = newKey();
  return { key, keys: await wrapKey(`bundle|${newId()}`, key, passphrase, at, cost) };
}

/** An archive of which the length is known before its bytes. */
export interface Pieces { readonly size: number; readonly pieces: AsyncIterable<Uint8Array> }

export function sealArchive(archive: Pieces, { key, keys }: BundleLock): Pieces {
  const header = new TextEncoder().encode(`${JSON.stringify({ format: 'feltbok-sealed', version: 1, size: archive.size, chunk: chunkLength, keys })}\n`);
  const chunks = chunkCount(archive.size);
  async function* sealed(): AsyncGenerator<Uint8Array> {
    const headerHash = sha256OfBytes(header);
    yield header;
    let n = 0;
    for await (const chunk of inPieces(archive.pieces, chunkLength)) {
      yield seal(key, purpose(headerHash, n, n === chunks - 1), chunk);
      n += 1;
    }
  }
  return { size: header.length + archive.size + chunks * overhead, pieces: sealed() };
}

/** An empty archive is one empty chunk. */
const chunkCount = (size: number): number => Math.max(1, Math.ceil(size / chunkLength));

/**
 * The archive inside, opened with the key itself or with what a person knows; chunks are unsealed as they are asked for.
 * Throws a `BundleFault`, and so does reading it where a chunk is not as it was written.
 */
export async function openArchive(source: ByteSource, opener: { readonly passphrase?: string; readonly key?: Uint8Array }): Promise<ByteSource> {
  const start = await source.read(0, Math.min(maxHeader, source.size));
  const end = start.indexOf(0x0a);
  if (end < 0) throw new BundleFault(source.size < maxHeader ? 'truncated' : 'damaged-part', 'header');
  const header = parseHeader(start.subarray(0, end));
  const chunks = chunkCount(header.size);
  const expected = end + 1 + header.size + chunks * overhead;
  if (source.size !== expected) throw new BundleFault(source.size < expected ? 'truncated' : 'damaged-part');
  const { passphrase } = opener;
  if (passphrase === undefined && opener.key === undefined) throw new BundleFault('sealed');
  const key = opener.key ?? await unwrapKey(header.keys, passphrase ?? '');
  if (!key) throw new BundleFault('wrong-passphrase');
  const headerHash = sha256OfBytes(start.subarray(0, end + 1));
  const unsealed = async (n: number): Promise<Uint8Array> => {
    const length = Math.min(chunkLength, header.size - n * chunkLength) + overhead;
    const sealed = await source.read(end + 1 + n * (chunkLength + overhead), length);
    try {
      return unseal(key, purpose(headerHash, n, n === chunks - 1), sealed);
    } catch {
      throw new BundleFault('damaged-part', `chunk ${n + 1}`);
    }
  };
  return chunked(header.size, unsealed);
}

/** Bytes that come chunk by chunk; the last two are kept, since parts are read in small pieces that may span two. */
function chunked(size: number, chunk: (n: number) => Promise<Uint8Array>): ByteSource {
  const recent = new Map<number, Uint8Array>();
  const at = async (n: number): Promise<Uint8Array> => {
    const known = recent.get(n);
    if (known) return known;
    const bytes = await chunk(n);
    for (const old of [...recent.keys()].slice(0, -1)) recent.delete(old);
    recent.set(n, bytes);
    return bytes;
  };
  return {
    size,
    async read(from, length) {
      if (from < 0 || from + length > size) throw new RangeError('outside the archive');
      const out = new Uint8Array(length);
      for (let done = 0; done < length;) {
        const place = from + done;
        const bytes = await at(Math.floor(place / chunkLength));
        const some = bytes.subarray(place % chunkLength, place % chunkLength + length - done);
        out.set(some, done);
        done += some.length;
      }
      return out;
    },
  };
}

function parseHeader(line: Uint8Array): z.infer<typeof headerSchema> {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    throw new BundleFault('damaged-part', 'header');
  }
  const head = headSchema.safeParse(raw);
  if (head.success && head.data.version > 1) throw new BundleFault('newer-version');
  const header = headerSchema.safeParse(raw);
  if (!header.success) throw new BundleFault('damaged-part', 'header');
  return header.data;
}
