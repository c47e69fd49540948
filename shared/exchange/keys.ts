// Key slots: how a random key is wrapped by what a person knows. The passphrase changes without rewriting the data,
// and a slot's parameters can be raised later.

import { argon2id } from 'hash-wasm';
import { z } from 'zod';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { keyLength, randomBytes, seal, unseal } from './seal.ts';

const kdfSchema = z.object({
  name: z.literal('argon2id'),
  /** 16 bytes, base64. */
  salt: z.string(),
  /** At most 1 GiB, so that a damaged file cannot ask for all the memory there is. */
  memoryKiB: z.number().int().min(8).max(1_048_576),
  iterations: z.number().int().min(1).max(100),
  parallelism: z.number().int().min(1).max(64),
});
export type Kdf = z.infer<typeof kdfSchema>;

const slotSchema = z.object({
  /** `recovery` and `device` are read but not yet made. */
  kind: z.enum(['passphrase', 'recovery', 'device']),
  kdf: kdfSchema,
  /** The key sealed under the derived one, base64. */
  wrapped: z.string(),
});

export const keyFileSchema = z.object({
  /** True for the example study, which opens without asking: all in it is invented. */
  fictive: z.literal(true).optional(),
  format: z.literal('feltbok-keys'),
  version: z.literal(1),
  /** The study or linking key that these slots open. */
  of: z.string(),
  createdAt: z.string(),
  /** Which of the study's databases these keys open; it rises when the data moves to a new key or is restored. */
  generation: z.number().int().min(1).max(1_000_000).optional(),
  /** Copies of the study under a key that was given up may still lie here; they are destroyed when it is opened. */
  unfinished: z.literal(true).optional(),
  slots: z.array(slotSchema).min(1),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

/** 64 MiB and three passes: about a third of a second on a laptop of 2020. */
const strength = { memoryKiB: 65_536, iterations: 3, parallelism: 1 } as const;
/** For tests and the fictive example: still Argon2id, but quick. */
export const weakStrength = { memoryKiB: 64, iterations: 1, parallelism: 1 } as const;

async function derive(passphrase: string, kdf: Kdf): Promise<Uint8Array> {
  return argon2id({
    password: passphrase.normalize('NFC'), salt: base64ToBytes(kdf.salt), memorySize: kdf.memoryKiB,
    iterations: kdf.iterations, parallelism: kdf.parallelism, hashLength: keyLength, outputType: 'binary',
  });
}

export const newKey = (): Uint8Array => randomBytes(keyLength);

const purpose = (of: string, kind: string): string => `feltbok key slot|${of}|${kind}`;

/** Wraps `key` under a passphrase. */
export async function wrapKey(
  of: string, key: Uint8Array, passphrase: string, createdAt: string, cost: Omit<Kdf, 'name' | 'salt'> = strength,
): Promise<KeyFile> {
  const kdf: Kdf = { name: 'argon2id', salt: bytesToBase64(randomBytes(16)), ...cost };
  const derived = await derive(passphrase, kdf);
  const wrapped = bytesToBase64(seal(derived, purpose(of, 'passphrase'), key));
  return { format: 'feltbok-keys', version: 1, of, createdAt, slots: [{ kind: 'passphrase', kdf, wrapped }] };
}

/** The key, or undefined where the passphrase is wrong. Throws where the file itself is no key file. */
export async function unwrapKey(file: KeyFile, passphrase: string): Promise<Uint8Array | undefined> {
  for (const slot of file.slots) {
    if (slot.kind !== 'passphrase') continue;
    try {
      // Parameters that make no sense together, as a damaged file may hold, are refused by the derivation itself.
      const derived = await derive(passphrase, slot.kdf);
      return unseal(derived, purpose(file.of, slot.kind), base64ToBytes(slot.wrapped));
    } catch {
      // The next slot may open.
    }
  }
  return undefined;
}

export const parseKeyFile = (json: string): KeyFile => keyFileSchema.parse(JSON.parse(json));
