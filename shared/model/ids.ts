// Identities: uuid v7 for new rows, uuid v5 for rows with a natural key, so that two laptops make the same row.

import { v5, v7 } from 'uuid';

const namespace = '8f5e2a3c-6b1d-5c47-9a60-5d1f0e7b9c21';

/** A new identity; sorts by time of making. */
export const newId = (): string => v7();

/** The identity of a row with a natural key, e.g. `naturalId('cells', caseId, codeId)`. */
export const naturalId = (table: string, ...parts: readonly string[]): string => v5([table, ...parts].join('/'), namespace);
