// The linking key's own file: its key slots in front, its content sealed behind them. It opens alone.

import { z } from 'zod';
import { linkingKeySchema, type LinkingKey } from '../model/linking-key.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { keyFileSchema, unwrapKey, type KeyFile } from './keys.ts';
import { sealJson, unsealJson } from './seal.ts';

const fileSchema = z.object({ format: z.literal('feltbok-linking-key'), version: z.literal(1), keys: keyFileSchema, sealed: z.string() });

/** The name that the linking key's slots are bound to. */
export const linkingKeyName = (study: string): string => `linking-key|${study}`;

const purpose = (study: string): string => `feltbok linking key|${study}`;

export function writeLinkingKeyFile(content: LinkingKey, keys: KeyFile, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = bytesToBase64(sealJson(key, purpose(content.study), content));
  return new TextEncoder().encode(JSON.stringify({ format: 'feltbok-linking-key', version: 1, keys, sealed }));
}

/** What a person with the passphrase holds; `undefined` where the passphrase is wrong. Throws on a damaged file. */
export async function openLinkingKeyFile(
  bytes: Uint8Array, study: string, passphrase: string,
): Promise<{ content: LinkingKey; keys: KeyFile; key: Uint8Array } | undefined> {
  const file = fileSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  const key = await unwrapKey(file.keys, passphrase);
  if (!key) return undefined;
  const content = linkingKeySchema.parse(unsealJson(key, purpose(study), base64ToBytes(file.sealed)));
  return { content, keys: file.keys, key };
}

export const emptyLinkingKey = (study: string, revision: string): LinkingKey =>
  ({ study, revision, cases: [], informants: [], names: [] });
