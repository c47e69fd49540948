// The linking key's own file: its key slots in front, its content sealed behind them. It opens alone.

import { z } from 'zod';
import { linkingKeySchema, type LinkingKey } from '../model/linking-key.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { keyFileSchema, unwrapKey, type KeyFile, type SlotKind } from './keys.ts';
import { sealJson, unsealJson } from './seal.ts';

const fileSchema = z.object({ format: z.literal('feltbok-linking-key'), version: z.literal(1), keys: keyFileSchema, sealed: z.string() });

/** The name that the linking key's slots are bound to. */
export const linkingKeyName = (study: string): string => `linking-key|${study}`;

const purpose = (study: string): string => `feltbok linking key|${study}`;

export function writeLinkingKeyFile(content: LinkingKey, keys: KeyFile, key: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = bytesToBase64(sealJson(key, purpose(content.study), content));
  return new TextEncoder().encode(JSON.stringify({ format: 'feltbok-linking-key', version: 1, keys, sealed }));
}

export interface OpenedLinkingKey { readonly content: LinkingKey; readonly keys: KeyFile; readonly key: Uint8Array }

const parse = (bytes: Uint8Array) => fileSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));

/** What a person with the passphrase or recovery code holds; `undefined` where it is wrong. Throws on a damaged file. */
export async function openLinkingKeyFile(bytes: Uint8Array, study: string, secret: string, kind: SlotKind = 'passphrase'): Promise<OpenedLinkingKey | undefined> {
  const key = await unwrapKey(parse(bytes).keys, secret, kind);
  return key && openLinkingKeyFileWith(bytes, study, key);
}

/** The same with the key itself. Throws on a damaged file and on one of another key. */
export function openLinkingKeyFileWith(bytes: Uint8Array, study: string, key: Uint8Array): OpenedLinkingKey {
  const file = parse(bytes);
  const content = linkingKeySchema.parse(unsealJson(key, purpose(study), base64ToBytes(file.sealed)));
  return { content, keys: file.keys, key };
}

export const emptyLinkingKey = (study: string, revision: string): LinkingKey =>
  ({ study, revision, cases: [], informants: [], names: [] });
