// A sealed study file: one line of plain JSON with the key slots, then the archive in sealed chunks of 1 MiB. Each
// chunk is bound to the header, to its number and to whether it is the last, so that no chunk can be left out,
// moved or taken from another file.

import { z } from 'zod';
import { newId } from '../model/ids.ts';
import { sha256OfBytes } from '../text/hash.ts';
import { BundleFault } from './bundle-format.ts';
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

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  bytes.length >= text.length && [...text].every((c, i) => bytes[i] === c.charCodeAt(0));

export const isSealed = (bytes: Uint8Array): boolean => startsWith(bytes, magic);

/** A key and the slots that open it; they stand in the plain header, so that the file opens alone. */
export interface BundleLock { readonly key: Uint8Array; readonly keys: KeyFile }

/** A new key, under a passphrase of the file's own. `at` is when it was made, ISO 8601. */
export async function newLock(passphrase: string, at: string, cost?: Omit<Kdf, 'name' | 'salt'>): Promise<BundleLock> {
  const key = newKey();
  return { key, keys: await wrapKey(`bundle|${newId()}`, key, passphrase, at, cost) };
}

export function sealArchive(archive: Uint8Array, { key, keys }: BundleLock): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`${JSON.stringify({ format: 'feltbok-sealed', version: 1, size: archive.length, chunk: chunkLength, keys })}\n`);
  const headerHash = sha256OfBytes(header);
  const chunks = chunkCount(archive.length);
  const out = new Uint8Array(header.length + archive.length + chunks * overhead);
  out.set(header);
  let to = header.length;
  for (let n = 0; n < chunks; n++) {
    const sealed = seal(key, purpose(headerHash, n, n === chunks - 1), archive.subarray(n * chunkLength, (n + 1) * chunkLength));
    out.set(sealed, to);
    to += sealed.length;
  }
  return out;
}

/** An empty archive is one empty chunk. */
const chunkCount = (size: number): number => Math.max(1, Math.ceil(size / chunkLength));

/** The archive inside, opened with the key itself or with what a person knows. Throws a `BundleFault`. */
export async function openArchive(bytes: Uint8Array, opener: { readonly passphrase?: string; readonly key?: Uint8Array }): Promise<Uint8Array<ArrayBuffer>> {
  const end = bytes.subarray(0, maxHeader).indexOf(0x0a);
  if (end < 0) throw new BundleFault(bytes.length < maxHeader ? 'truncated' : 'damaged-part', 'header');
  const header = parseHeader(bytes.subarray(0, end));
  const chunks = chunkCount(header.size);
  const expected = end + 1 + header.size + chunks * overhead;
  if (bytes.length !== expected) throw new BundleFault(bytes.length < expected ? 'truncated' : 'damaged-part');
  const { passphrase } = opener;
  if (passphrase === undefined && opener.key === undefined) throw new BundleFault('sealed');
  const key = opener.key ?? await unwrapKey(header.keys, passphrase ?? '');
  if (!key) throw new BundleFault('wrong-passphrase');
  const headerHash = sha256OfBytes(bytes.subarray(0, end + 1));
  const out = new Uint8Array(header.size);
  let from = end + 1;
  for (let n = 0; n < chunks; n++) {
    const length = Math.min(chunkLength, header.size - n * chunkLength) + overhead;
    try {
      out.set(unseal(key, purpose(headerHash, n, n === chunks - 1), bytes.subarray(from, from + length)), n * chunkLength);
    } catch {
      throw new BundleFault('damaged-part', `chunk ${n + 1}`);
    }
    from += length;
  }
  return out;
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
