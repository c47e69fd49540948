// Key files and linking keys from a damaged disk or another hand: an error that says so, never another content, and
// never work for hours.

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { newKey, parseKeyFile, unwrapKey, weakStrength, wrapKey } from '../../../shared/exchange/keys.ts';
import { linkingKeyName, openLinkingKeyFile, openLinkingKeyFileWith, writeLinkingKeyFile } from '../../../shared/exchange/linking-key-file.ts';
import { linkingKeySchema, type LinkingKey } from '../../../shared/model/linking-key.ts';
import { edited, edits, fuzz, hit, hits, hostileJson, testLimit, type Edit } from './limits.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const key = newKey();
const content: LinkingKey = { study, revision: 'r', cases: [{ case: study, name: 'Storvik' }], informants: [], names: [] };
let keyFile = '';
let linking: Uint8Array;

beforeAll(async () => {
  keyFile = JSON.stringify(await wrapKey(study, key, 'prøve', '2019-01-07T08:00:00Z', weakStrength));
  linking = writeLinkingKeyFile(content, await wrapKey(linkingKeyName(study), key, 'prøve', '2019-01-07T08:00:00Z', weakStrength), key);
});

const change = (json: string, wish: string | readonly Edit[]): string =>
  typeof wish === 'string' ? wish : wish.reduce((text, e) => { try { return edited(text, e); } catch { return text; } }, json);

async function checkKeyFile(text: string): Promise<void> {
  let file;
  try {
    file = parseKeyFile(text);
  } catch {
    return;
  }
  for (const kind of ['passphrase', 'recovery'] as const) {
    const got = await unwrapKey(file, 'prøve', kind);
    if (got) expect(got).toEqual(key);
  }
}

async function checkLinking(bytes: Uint8Array): Promise<void> {
  for (const open of [() => openLinkingKeyFile(bytes, study, 'prøve'), async () => openLinkingKeyFileWith(bytes, study, key)]) {
    const opened = await open().catch(() => undefined);
    if (opened) expect(opened.content).toEqual(content);
  }
}

describe('keys that were tampered with', () => {
  it('key files in what they say', () => fuzz(80, fc.oneof(edits, hostileJson), (wish) => checkKeyFile(change(keyFile, wish))), testLimit);

  it('key files that ask for more work than any of the program\'s own', () => fuzz(
    20, fc.record({ memoryKiB: fc.constantFrom(8, 64, 1_048_576, 4_000_000), iterations: fc.constantFrom(2, 100, 1_000_000), parallelism: fc.constantFrom(1, 64, 255), slots: fc.constantFrom(1, 3, 1_000) }),
    async ({ slots, ...cost }) => {
      const file = JSON.parse(keyFile) as { slots: { kdf: object }[] };
      file.slots = Array.from({ length: slots }, () => ({ ...file.slots[0]!, kdf: { ...file.slots[0]!.kdf, ...cost } }));
      // Refused before any of it is done, or small.
      await checkKeyFile(JSON.stringify(file));
    },
  ), testLimit);

  it('linking keys byte by byte', () => fuzz(80, hits, (h) => checkLinking(hit(linking, h))), testLimit);
  it('linking keys in what they say', () => fuzz(60, fc.oneof(edits, hostileJson), (wish) => checkLinking(new TextEncoder().encode(change(new TextDecoder().decode(linking), wish)))), testLimit);

  it('linking keys whose content is hostile, sealed with the right key', () => fuzz(40, edits, async (each) => {
    const json = change(JSON.stringify(content), each);
    let hostile: LinkingKey;
    try {
      hostile = JSON.parse(json) as LinkingKey;
    } catch {
      return;
    }
    const file = JSON.parse(new TextDecoder().decode(linking)) as { keys: Parameters<typeof writeLinkingKeyFile>[1] };
    const bytes = (() => { try { return writeLinkingKeyFile({ ...hostile, study }, file.keys, key); } catch { return null; } })();
    const opened = bytes && await openLinkingKeyFile(bytes, study, 'prøve').catch(() => undefined);
    if (opened) expect(linkingKeySchema.safeParse(opened.content).success).toBe(true);
  }), testLimit);
});
