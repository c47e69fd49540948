// Sealing: XChaCha20-Poly1305 with a fresh nonce, and what the bytes are for as associated data.
// Layout: 24 bytes of nonce, then ciphertext with its 16-byte tag.

import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { utf8ToBytes } from '@noble/ciphers/utils.js';

const nonceLength = 24;
export const keyLength = 32;

export const randomBytes = (length: number): Uint8Array => globalThis.crypto.getRandomValues(new Uint8Array(length));

/** `purpose` binds the bytes to their place: a row sealed for one id cannot stand in for another. */
export function seal(key: Uint8Array, purpose: string, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(nonceLength);
  const sealed = xchacha20poly1305(key, nonce, utf8ToBytes(purpose)).encrypt(plain);
  const out = new Uint8Array(nonceLength + sealed.length);
  out.set(nonce);
  out.set(sealed, nonceLength);
  return out;
}

/** Throws where key, purpose or bytes do not belong together. */
export const unseal = (key: Uint8Array, purpose: string, sealed: Uint8Array): Uint8Array =>
  xchacha20poly1305(key, sealed.subarray(0, nonceLength), utf8ToBytes(purpose)).decrypt(sealed.subarray(nonceLength));

const decoder = new TextDecoder('utf-8', { fatal: true });

export const sealJson = (key: Uint8Array, purpose: string, value: unknown): Uint8Array =>
  seal(key, purpose, utf8ToBytes(JSON.stringify(value)));

export const unsealJson = (key: Uint8Array, purpose: string, sealed: Uint8Array): unknown =>
  JSON.parse(decoder.decode(unseal(key, purpose, sealed)));
