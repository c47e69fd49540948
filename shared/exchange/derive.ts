// From a passphrase to a key with Argon2id: on purpose half a second of work.

import { argon2id } from 'hash-wasm';

/** `hashLength` in bytes. */
export interface Derivation {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
  readonly hashLength: number;
}
type Derive = (wish: Derivation) => Promise<Uint8Array>;

/** Here and now. Throws where the parameters make no sense together. */
export const deriveHere: Derive = ({ memoryKiB, ...wish }) => argon2id({ ...wish, memorySize: memoryKiB, outputType: 'binary' });

let derive = deriveHere;

/** From now on keys are derived by `next`: a window hands the work to a worker, so that it does not stand still. */
export function deriveBy(next: Derive): void {
  derive = next;
}

export const deriveKey: Derive = (wish) => derive(wish);
