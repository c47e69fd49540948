// Key slots: how a random key is wrapped by what a person knows. The passphrase changes without rewriting the data,
// and a slot's parameters can be raised later.

import { z } from 'zod';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { deriveKey } from './derive.ts';
import { keyLength, randomBytes, seal, unseal } from './seal.ts';

/** Memory (KiB) times passes, and slots in a file: what a damaged or forged file may ask of this machine, seconds and not hours. */
const mostWork = 1_048_576;
const mostSlots = 8;

const kdfSchema = z.object({
  name: z.literal('argon2id'),
  /** 16 bytes, base64. */
  salt: z.string().max(100),
  memoryKiB: z.number().int().min(8),
  iterations: z.number().int().min(1),
  parallelism: z.number().int().min(1).max(16),
}).refine((kdf) => kdf.memoryKiB * kdf.iterations <= mostWork);
export type Kdf = z.infer<typeof kdfSchema>;

const slotSchema = z.object({
  kind: z.enum(['passphrase', 'recovery', 'device']),
  /** ISO, UTC. Slots of the study and of its linking key that were made from one recovery code have the same. */
  madeAt: z.string().optional(),
  /** A recovery code that was shown, but not yet typed back: the one before it still opens. */
  unconfirmed: z.literal(true).optional(),
  kdf: kdfSchema,
  /** The key sealed under the derived one, base64. */
  wrapped: z.string(),
});
export type Slot = z.infer<typeof slotSchema>;
/** `device`: opened by a secret that only this machine has, see `newDeviceSecret`. */
export type SlotKind = Slot['kind'];

export const keyFileSchema = z.object({
  /** True for the example study, which opens without asking: all in it is invented. */
  fictive: z.literal(true).optional(),
  /** True while a study is being taken in: one that was never finished is removed at the next start, the file it came from is whole. */
  arriving: z.literal(true).optional(),
  format: z.literal('feltbok-keys'),
  version: z.literal(1),
  /** The study or linking key that these slots open. */
  of: z.string(),
  createdAt: z.string(),
  /** Which of the study's databases these keys open; it rises when the data moves to a new key or is restored. */
  generation: z.number().int().min(1).max(1_000_000).optional(),
  /** Copies of the study under a key that was given up may still lie here; they are destroyed when it is opened. */
  unfinished: z.literal(true).optional(),
  slots: z.array(slotSchema).min(1).max(mostSlots),
});
export type KeyFile = z.infer<typeof keyFileSchema>;

/** 64 MiB and three passes: about a third of a second on a laptop of 2020. */
const strength = { memoryKiB: 65_536, iterations: 3, parallelism: 1 } as const;
/**
 * For tests, the fictive example, recovery codes and device secrets: still Argon2id, but quick. What has 138 random bits
 * or more cannot be guessed however fast the guesses come, so slowness would guard nothing.
 */
export const weakStrength = { memoryKiB: 64, iterations: 1, parallelism: 1 } as const;
export type Cost = Omit<Kdf, 'name' | 'salt'>;

function derive(secret: string, { salt, memoryKiB, iterations, parallelism }: Kdf): Promise<Uint8Array> {
  return deriveKey({ password: secret.normalize('NFC'), salt: base64ToBytes(salt), memoryKiB, iterations, parallelism, hashLength: keyLength });
}

export const newKey = (): Uint8Array => randomBytes(keyLength);

/** 256 random bits, base64. */
export const newDeviceSecret = (): string => bytesToBase64(randomBytes(32));

const purpose = (of: string, kind: string): string => `feltbok key slot|${of}|${kind}`;

/** A slot for the key of `of`. `secret` is a passphrase, a recovery code as `readRecoveryCode` gives it, or a device secret. */
export async function makeSlot(of: string, key: Uint8Array, kind: SlotKind, secret: string, madeAt: string, cost: Cost = strength): Promise<Slot> {
  const kdf: Kdf = { name: 'argon2id', salt: bytesToBase64(randomBytes(16)), ...(kind === 'passphrase' ? cost : weakStrength) };
  const derived = await derive(secret, kdf);
  return { kind, madeAt, kdf, wrapped: bytesToBase64(seal(derived, purpose(of, kind), key)) };
}

/** A new file with a passphrase as the one way in. */
export async function wrapKey(of: string, key: Uint8Array, passphrase: string, createdAt: string, cost: Cost = strength): Promise<KeyFile> {
  return { format: 'feltbok-keys', version: 1, of, createdAt, slots: [await makeSlot(of, key, 'passphrase', passphrase, createdAt, cost)] };
}

export const addSlot = (file: KeyFile, slot: Slot): KeyFile => ({ ...file, slots: [...file.slots, slot] });

/** `slot` in the place of all of its kind; the other kinds, and everything else in the file, stay. */
export const replaceSlots = (file: KeyFile, slot: Slot): KeyFile => addSlot({ ...file, slots: file.slots.filter((s) => s.kind !== slot.kind) }, slot);

/** Throws where no passphrase would be left: every other way in depends on paper or on a machine. */
export function removeSlots(file: KeyFile, remove: (slot: Slot) => boolean): KeyFile {
  const slots = file.slots.filter((s) => !remove(s));
  if (!slots.some((s) => s.kind === 'passphrase')) throw new Error('a key file needs a passphrase slot');
  return { ...file, slots };
}

/** The key, or undefined where the secret is wrong. Throws where the file itself is no key file. */
export async function unwrapKey(file: KeyFile, secret: string, kind: SlotKind = 'passphrase'): Promise<Uint8Array | undefined> {
  for (const slot of file.slots) {
    if (slot.kind !== kind) continue;
    try {
      // Parameters that make no sense together, as a damaged file may hold, are refused by the derivation itself.
      const derived = await derive(secret, slot.kdf);
      return unseal(derived, purpose(file.of, slot.kind), base64ToBytes(slot.wrapped));
    } catch {
      // The next slot may open.
    }
  }
  return undefined;
}

const isBelow = (kdf: Kdf, cost: Cost): boolean => kdf.memoryKiB < cost.memoryKiB || kdf.iterations < cost.iterations;
const isOnPurpose = (kdf: Kdf): boolean => kdf.memoryKiB === weakStrength.memoryKiB && kdf.iterations === weakStrength.iterations;

/**
 * The file with its passphrase slot at today's strength, after `passphrase` has given `key`; undefined where it has
 * that already, or is weak on purpose. What it answers is known to open.
 */
export async function raiseSlot(file: KeyFile, key: Uint8Array, passphrase: string): Promise<KeyFile | undefined> {
  const [slot, another] = file.slots.filter((s) => s.kind === 'passphrase');
  if (!slot || another || file.fictive || isOnPurpose(slot.kdf) || !isBelow(slot.kdf, strength)) return undefined;
  const raised = replaceSlots(file, await makeSlot(file.of, key, 'passphrase', passphrase, slot.madeAt ?? file.createdAt));
  const opened = await unwrapKey(raised, passphrase);
  return opened?.every((byte, i) => byte === key[i]) ? raised : undefined;
}

export const parseKeyFile = (json: string): KeyFile => keyFileSchema.parse(JSON.parse(json));
