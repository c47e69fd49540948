// Databases that cannot be opened: kept as they are before the browser is told to forget them.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asideFolder, setDatabasesAside } from '../../../electron/services/database-aside.ts';
import { newFolder } from './support.ts';

function damaged(content: string): string {
  const folder = newFolder();
  fill(folder, content);
  return folder;
}

function fill(folder: string, content: string): void {
  mkdirSync(join(folder, 'IndexedDB', 'app_feltbok_0.indexeddb.leveldb'), { recursive: true });
  writeFileSync(join(folder, 'IndexedDB', 'app_feltbok_0.indexeddb.leveldb', 'CURRENT'), content);
}

const kept = (folder: string): string => readFileSync(join(asideFolder(folder), 'app_feltbok_0.indexeddb.leveldb', 'CURRENT'), 'utf8');

describe('databases set aside', () => {
  it('lie beside before anything is cleared', async () => {
    const folder = damaged('skadet');
    let seen = '';
    const answer = await setDatabasesAside(folder, async () => { seen = kept(folder); });
    expect(seen).toBe('skadet');
    expect(answer).toEqual({ folder: asideFolder(folder) });
  });

  it('are the newest only', async () => {
    const folder = damaged('første');
    await setDatabasesAside(folder, async () => undefined);
    fill(folder, 'andre');
    await setDatabasesAside(folder, async () => undefined);
    expect(kept(folder)).toBe('andre');
  });

  // Windows keeps its sockets elsewhere.
  it.skipIf(process.platform === 'win32')('are not cleared where they could not be kept', async () => {
    const folder = damaged('skadet');
    // What cannot be copied: a socket that somebody left there.
    const socket = createServer().listen(join(folder, 'IndexedDB', 'kontakt'));
    await once(socket, 'listening');
    let cleared = false;
    await expect(setDatabasesAside(folder, async () => { cleared = true; })).rejects.toThrow();
    socket.close();
    expect(cleared).toBe(false);
    expect(existsSync(asideFolder(folder))).toBe(false);
    expect(existsSync(`${asideFolder(folder)}.tmp`)).toBe(false);
  });

  it('may be none', async () => {
    const folder = newFolder();
    let cleared = false;
    await setDatabasesAside(folder, async () => { cleared = true; });
    expect(cleared).toBe(true);
    expect(existsSync(asideFolder(folder))).toBe(false);
  });
});
