// Identities: uuid v7 for new rows, uuid v5 for rows with a natural key, so that two laptops make the same row.

import { v5, v7 } from 'uuid';
import { seededRandom } from './seeded.ts';

const namespace = '8f5e2a3c-6b1d-5c47-9a60-5d1f0e7b9c21';

const random = (): string => v7();
let source = random;

/** A new identity; sorts by time of making. */
export const newId = (): string => source();

/** The identity of a row with a natural key, e.g. `naturalId('cells', caseId, codeId)`. */
export const naturalId = (table: string, ...parts: readonly string[]): string => v5([table, ...parts].join('/'), namespace);

/** When seeded identities claim to have been made: 7 January 2019. */
const seededFrom = 1_546_819_200_000;

/** Identities that a seed repeats: uuid v7 by form, a millisecond apart. */
export function seededIds(seed: number): () => string {
  const next = seededRandom(seed);
  let millis = seededFrom;
  return () => {
    const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(next() * 256));
    return v7({ msecs: millis++, random: bytes, seq: 0 });
  };
}

/**
 * Runs `work` with identities that a seed repeats. Only for the example study, generated studies and tests, and only
 * for work that waits for nothing but memory: then no other work can come in between and take from the same row.
 */
export async function withIds<T>(seed: number, work: () => Promise<T>): Promise<T> {
  source = seededIds(seed);
  try {
    return await work();
  } finally {
    source = random;
  }
}
