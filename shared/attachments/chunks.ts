// How the bytes of an attachment (vedlegg) are sealed: in chunks of 1 MiB under a key of its own, which lies in its
// row. Each chunk is bound to study, attachment, number and count, so that none can be swapped, dropped or cut off.
// `docs/decisions/009-attachments-have-keys-of-their-own.md` says why.

import { seal, unseal } from '../exchange/seal.ts';

/** Plain bytes in a chunk; the last may be shorter. */
export const chunkLength = 1024 * 1024;
/** Nonce and tag, bytes. */
const overhead = 24 + 16;
/** A sealed chunk is never larger, bytes. */
export const largestSealed = chunkLength + overhead;

/** Which chunk of which attachment; `size` is the whole attachment's, plain, in bytes. */
export interface ChunkPlace { readonly study: string; readonly attachment: string; readonly size: number; readonly n: number }

/** An empty attachment is one empty chunk. */
export const chunkCount = (size: number): number => Math.max(1, Math.ceil(size / chunkLength));

/** Of all sealed chunks together, bytes. */
export const sealedSize = (size: number): number => size + chunkCount(size) * overhead;

/** Where a sealed chunk lies in the sealed bytes: offset and length, bytes. */
export const placeOfChunk = ({ size, n }: Pick<ChunkPlace, 'size' | 'n'>): { readonly from: number; readonly length: number } => ({
  from: n * largestSealed,
  length: Math.min(chunkLength, size - n * chunkLength) + overhead,
});

const purpose = ({ study, attachment, size, n }: ChunkPlace): string => `feltbok attachment|${study}|${attachment}|${n}|${chunkCount(size)}`;

export const sealChunk = (key: Uint8Array, place: ChunkPlace, plain: Uint8Array): Uint8Array<ArrayBuffer> => seal(key, purpose(place), plain);

/** Throws where the bytes are not those of this very chunk. */
export const unsealChunk = (key: Uint8Array, place: ChunkPlace, sealed: Uint8Array): Uint8Array => unseal(key, purpose(place), sealed);
