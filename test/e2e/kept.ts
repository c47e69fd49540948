// What lies in a data folder: words that anybody can read there, and what the program itself can open with a key.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSegment } from '../../electron/services/journal-lines.ts';
import { unsealLine } from '../../renderer/data/journal.ts';
import { readBundle } from '../../shared/exchange/bundle.ts';
import { openLinkingKeyFile, openLinkingKeyFileWith } from '../../shared/exchange/linking-key-file.ts';
import { keyFileSchema, unwrapKey } from '../../shared/exchange/keys.ts';
import { filesBelow } from './program.ts';

/** Words that stand in a file, or in its name, as UTF-8 or UTF-16, with the file. */
export const readable = (folder: string, words: readonly string[]): string[] => filesBelow(folder).flatMap((file) => {
  const bytes = readFileSync(file);
  return words
    .filter((word) => file.includes(word) || bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le')))
    .map((word) => `${word} in ${file}`);
});

/** The only study in the folder. */
function onlyStudy(folder: string): string {
  const [id, ...others] = readdirSync(join(folder, 'studies'));
  if (id === undefined || others.length > 0) throw new Error('not exactly one study');
  return id;
}

export interface Keys { readonly study: Uint8Array; readonly linkingKey: Uint8Array }

/** What the passphrase opens now. */
export async function keysOf(folder: string, passphrase: string): Promise<Keys> {
  const id = onlyStudy(folder);
  const file: unknown = JSON.parse(readFileSync(join(folder, 'studies', id, 'keys.json'), 'utf8'));
  const study = await unwrapKey(keyFileSchema.parse(file), passphrase);
  const newest = filesBelow(join(folder, 'linking-keys', id)).toSorted().at(-1);
  const linkingKey = newest === undefined ? undefined : await openLinkingKeyFile(readFileSync(newest), id, passphrase);
  if (!study || !linkingKey) throw new Error('the passphrase does not open the study and its linking key');
  return { study, linkingKey: linkingKey.key };
}

/** All that journal, snapshots and linking key say to one who has the keys. What does not open says nothing. */
export async function opened(folder: string, keys: Keys): Promise<Record<'journal' | 'snapshots' | 'linkingKey', string>> {
  const id = onlyStudy(folder);
  const read = (...path: string[]): Buffer[] => filesBelow(join(folder, ...path)).map((file) => readFileSync(file));
  const lines = read('studies', id, 'journal').flatMap((bytes) => parseSegment(bytes).lines.flatMap((line) => unsealLine(keys.study, id, line) ?? []));
  const snapshots = await Promise.all(read('studies', id, 'snapshots').map(async (bytes) => {
    const bundle = await readBundle(bytes, { key: keys.study });
    return bundle.ok ? JSON.stringify([await bundle.store.log(), bundle.drafts]) : '';
  }));
  const linkingKeys = read('linking-keys', id).map((bytes) => {
    try {
      return openLinkingKeyFileWith(bytes, id, keys.linkingKey).content;
    } catch {
      return null;
    }
  });
  return { journal: JSON.stringify(lines), snapshots: snapshots.join('\n'), linkingKey: JSON.stringify(linkingKeys) };
}
