// A folder of its own for each test, gone afterwards.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Vault } from '../../../electron/services/device-secrets.ts';
import { CallFailure } from '../../../shared/ipc/answer.ts';

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'feltbok-unit-'));
  onTestFinished(() => { rmSync(folder, { recursive: true, force: true }); });
  return folder;
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
export const textOf = (value: Uint8Array | null): string | null => (value === null ? null : Buffer.from(value).toString('utf8'));

/** The code that a call was refused with; null where it went through. */
export async function codeOf(call: Promise<unknown>): Promise<string | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof CallFailure) return error.code;
    throw error;
  }
}

/** A keeper of secrets as a user account's is: what `account` sealed, no other account opens. */
export const keyring = (account = 1, refused: ReturnType<Vault['refused']> = null): Vault => ({
  refused: () => refused,
  seal: (text) => Uint8Array.from([account, ...Buffer.from(text).map((byte) => byte ^ 0x5a)]),
  open: (sealed) => {
    if (sealed[0] !== account) throw new Error('another account');
    return Buffer.from(sealed.subarray(1).map((byte) => byte ^ 0x5a)).toString();
  },
});
