// The first half of a SHA-256: enough to find damage, and short enough for a file name.

import { createHash, type Hash } from 'node:crypto';

export const shortHashOf = (hash: Hash): string => hash.digest('hex').slice(0, 32);

/** 32 lower-case hexadecimal digits. */
export const shortHash = (content: string | Uint8Array): string => shortHashOf(createHash('sha256').update(content));
