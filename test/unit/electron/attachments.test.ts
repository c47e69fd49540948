// Attachments on the disk: whole or not at all, only as they were given, and gone when they are removed.

import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAttachments, type Attachments } from '../../../electron/services/attachments.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { bytes, codeOf, newFolder } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const id = '0190f000-0000-7000-8000-00000000000a';

function open(free = 1e12): { readonly data: string; readonly folder: string; readonly store: Attachments } {
  const data = newFolder();
  mkdirSync(join(data, 'studies', study), { recursive: true });
  writeFileSync(join(data, 'studies', study, 'keys.json'), '{}');
  return { data, folder: join(data, 'studies', study, 'attachments', id), store: openAttachments(data, { free: async () => free }) };
}

const piece = (from: number, text: string) => ({ study, id, from, sealed: bytes(text), sha256: sha256OfBytes(bytes(text)) });

async function put(store: Attachments, text = 'forseglet innhold'): Promise<void> {
  await store.begin({ study, id, size: text.length });
  await store.append(piece(0, text.slice(0, 9)));
  await store.append(piece(9, text.slice(9)));
  await store.finish({ study, id });
}

describe('attachments on the disk', () => {
  it('are read back in ranges, and listed', async () => {
    const { store } = open();
    await put(store);
    expect(Buffer.from(await store.read({ study, id, from: 10, length: 100 })).toString()).toBe('innhold');
    expect(await store.read({ study, id, from: 400, length: 100 })).toHaveLength(0);
    expect(await store.list(study)).toEqual([{ id, bytes: 17, finished: true }]);
    expect(await store.list('0190f000-0000-7000-8000-000000000002')).toEqual([]);
    expect(await codeOf(store.begin({ study, id, size: 1 }))).toBe('already-exists');
  });

  it('are unfinished until all bytes are there, and then lie under their one name', async () => {
    const { store, folder } = open();
    await store.begin({ study, id, size: 17 });
    await store.append(piece(0, 'forseglet'));
    expect(await codeOf(store.finish({ study, id }))).toBe('bad-arguments');
    expect(await store.list(study)).toEqual([{ id, bytes: 9, finished: false }]);
    expect(await codeOf(store.read({ study, id, from: 0, length: 1 }))).toBe('not-found');
    await store.append(piece(9, ' innhold'));
    await store.finish({ study, id });
    expect(readdirSync(folder)).toEqual(['sealed']);
  });

  it('take in no piece that is another than was sent, at another place, or too much', async () => {
    const { store } = open();
    await store.begin({ study, id, size: 9 });
    expect(await codeOf(store.append({ ...piece(0, 'forseglet'), sha256: 'f'.repeat(64) }))).toBe('verify-failed');
    expect(await codeOf(store.append(piece(3, 'x')))).toBe('bad-arguments');
    expect(await codeOf(store.append(piece(0, 'forseglet!')))).toBe('bad-arguments');
    await store.append(piece(0, 'forseglet'));
    await store.finish({ study, id });
  });

  it('leave room for notes', async () => {
    const { store, folder } = open(100 * 1024 * 1024 + 10);
    expect(await codeOf(store.begin({ study, id, size: 11 }))).toBe('disk-full');
    expect(existsSync(folder)).toBe(false);
    await store.begin({ study, id, size: 10 });
  });

  it('belong to a study that is here', async () => {
    const { store } = open();
    expect(await codeOf(store.begin({ study: '0190f000-0000-7000-8000-000000000002', id, size: 1 }))).toBe('not-found');
  });

  it('begin anew where the program was stopped half way', async () => {
    const { data, store } = open();
    await store.begin({ study, id, size: 17 });
    await store.append(piece(0, 'forseglet'));
    const after = openAttachments(data, { free: async () => 1e12 });
    expect(await after.list(study)).toEqual([{ id, bytes: 9, finished: false }]);
    await put(after);
    expect(await after.list(study)).toEqual([{ id, bytes: 17, finished: true }]);
    await store.release(study);
  });

  it('tell how much is left of one that was cut', async () => {
    const { store, folder } = open();
    await put(store);
    truncateSync(join(folder, 'sealed'), 4);
    expect(await store.list(study)).toEqual([{ id, bytes: 4, finished: true }]);
    expect(await store.read({ study, id, from: 0, length: 100 })).toHaveLength(4);
  });

  it('are gone when they are removed, finished or not', async () => {
    const { store, folder } = open();
    await put(store);
    await store.remove({ study, ids: [id] });
    expect(existsSync(folder)).toBe(false);
    await store.begin({ study, id, size: 17 });
    await store.append(piece(0, 'forseglet'));
    await store.remove({ study, ids: [id, '0190f000-0000-7000-8000-00000000000b'] });
    expect(existsSync(folder)).toBe(false);
    expect(await codeOf(store.append(piece(9, ' innhold')))).toBe('not-found');
  });

  it('lie there as they were sent, under no name but their id', async () => {
    const { store, folder } = open();
    await put(store);
    expect(readFileSync(join(folder, 'sealed'), 'utf8')).toBe('forseglet innhold');
  });
});
