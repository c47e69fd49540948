// Slots that were made when less was asked of a passphrase: raised when the study opens, for it and its linking key.

import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwrapKey, type KeyFile } from '../../../shared/exchange/keys.ts';
import { openLinkingKeyFile } from '../../../shared/exchange/linking-key-file.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { memoryBridge, type MemoryBridge } from '../../../renderer/platform/memory-bridge.ts';

const passphrase = 'fiolin trekker sakte over vidda';
const former = { memoryKiB: 1024, iterations: 2, parallelism: 1 };
let bridge: MemoryBridge;
let session: StudySession;

beforeEach(async () => {
  bridge = memoryBridge();
  const made = await makeStudy(bridge, { title: 'Studie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, former);
  if ('refused' in made) throw new Error(made.refused);
  await made.linkingKey.change((k) => ({ ...k, names: [{ id: '0190f000-0000-7000-8000-000000000009', term: 'Storvik', forms: [], kind: 'place', label: 'sted', case: null }] }));
  session = made;
});
afterEach(async () => {
  await session.close();
  for (const name of await databasesOf(session.id)) await Dexie.delete(name);
});

const memoryOf = (keys: KeyFile): number[] => keys.slots.map((s) => s.kdf.memoryKiB);
const listedKeys = async (): Promise<KeyFile> => (await listStudies(bridge))[0]!.keys;
async function reopen(): Promise<void> {
  await session.close();
  const opened = await unlockStudy(bridge, (await listStudies(bridge))[0]!, passphrase);
  if (opened.kind !== 'open') throw new Error(opened.kind);
  session = opened.session;
  await session.linkingKey.settled();
}

it('raises the study and every generation of the linking key', async () => {
  expect(memoryOf(await listedKeys())).toEqual([1024]);
  await reopen();
  expect(memoryOf(await listedKeys())).toEqual([65_536]);
  expect(session.secrets.keys).toEqual(await listedKeys());
  expect(await unwrapKey(await listedKeys(), passphrase)).toEqual(session.secrets.key);
  for (const [back, names] of [[0, 1], [1, 0]] as const) {
    const answer = await bridge.call('linkingKey.read', { study: session.id, back });
    const file = answer.ok && answer.value ? await openLinkingKeyFile(answer.value, session.id, passphrase) : undefined;
    expect(memoryOf(file!.keys)).toEqual([65_536]);
    expect(file!.content.names).toHaveLength(names);
  }
}, 60_000);

it('opens as before where the key file cannot be written', async () => {
  bridge.keysFail = 'disk-full';
  await reopen();
  expect(memoryOf(await listedKeys())).toEqual([1024]);
  expect(session.secrets.keys).toEqual(await listedKeys());
}, 60_000);
