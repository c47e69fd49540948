// Argon2id at its lowest cost in place of the real one, whose memory would make out most of the suite's time. What
// the program asks for stays in the key files, and the unit tests derive keys at full cost.

import { argon2id as real } from 'hash-wasm/dist/index.esm.js';

export const argon2id: typeof real = (options) => real({ ...options, memorySize: 64, iterations: 1 });
