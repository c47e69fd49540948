// A verified write: the old or the new content whole, and the right word for what went wrong.

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileFailure } from '../../../electron/services/file-failure.ts';
import { writeVerified, type FileSystem } from '../../../electron/services/verified-file.ts';
import { CallFailure } from '../../../shared/ipc/answer.ts';
import { bytes, codeOf, newFolder } from './support.ts';

const real: FileSystem = { open, rename, readFile: (path) => readFile(path), rm };
const failing = (code: string) => (): never => { throw Object.assign(new Error(code), { code }); };

describe('a verified write', () => {
  it('makes a new file and replaces an old one, readable by the user alone', async () => {
    const path = join(newFolder(), 'fil.txt');
    await writeVerified(path, bytes('første'));
    await writeVerified(path, bytes('andre'));
    expect(readFileSync(path, 'utf8')).toBe('andre');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('leaves nothing beside the file', async () => {
    const folder = newFolder();
    await writeVerified(join(folder, 'fil.txt'), bytes('innhold'));
    expect(readdirSync(folder)).toEqual(['fil.txt']);
  });

  it('takes an empty file and one of several megabytes', async () => {
    const path = join(newFolder(), 'fil.bin');
    await writeVerified(path, new Uint8Array());
    expect(readFileSync(path)).toHaveLength(0);
    const large = randomBytes(5_000_000);
    await writeVerified(path, large);
    expect(readFileSync(path).equals(large)).toBe(true);
  });

  it('has two writes at once end with one of the two, whole', async () => {
    const folder = newFolder();
    const path = join(folder, 'fil.bin');
    const [a, b] = [randomBytes(300_000), randomBytes(200_000)];
    await Promise.all([writeVerified(path, a), writeVerified(path, b)].map((write) => write.catch((error: unknown) => {
      // The one that was overtaken says so.
      expect((error as CallFailure).code).toBe('verify-failed');
    })));
    const kept = readFileSync(path);
    expect(kept.equals(a) || kept.equals(b)).toBe(true);
    expect(readdirSync(folder)).toEqual(['fil.bin']);
  });
});

describe('a write that fails', () => {
  it.each([
    ['ENOSPC', 'disk-full'], ['EDQUOT', 'disk-full'], ['EROFS', 'read-only'], ['EACCES', 'read-only'],
    ['EBUSY', 'file-busy'], ['EPERM', 'file-busy'], ['EFBIG', 'too-large'],
  ])('with %s is told as %s, and the former content stays', async (errno, code) => {
    for (const broken of ['open', 'rename'] as const) {
      const folder = newFolder();
      const path = join(folder, 'fil.txt');
      writeFileSync(path, 'før');
      expect(await codeOf(writeVerified(path, bytes('etter'), { ...real, [broken]: failing(errno) }))).toBe(code);
      expect(readFileSync(path, 'utf8')).toBe('før');
      expect(readdirSync(folder)).toEqual(['fil.txt']);
    }
  });

  it('is noticed where the disk gives back something else than it got', async () => {
    const folder = newFolder();
    const path = join(folder, 'fil.txt');
    writeFileSync(path, 'før');
    const lying: FileSystem = { ...real, readFile: async () => bytes('ettex') };
    expect(await codeOf(writeVerified(path, bytes('etter'), lying))).toBe('verify-failed');
    expect(readFileSync(path, 'utf8')).toBe('før');
    expect(readdirSync(folder)).toEqual(['fil.txt']);
  });

  it('names the file that was meant, not the temporary one', async () => {
    const path = join(newFolder(), 'fil.txt');
    await expect(writeVerified(path, bytes('x'), { ...real, open: failing('ENOSPC') })).rejects.toMatchObject({ code: 'disk-full', path });
  });

  it('says that a folder is missing, and that a folder is no file', async () => {
    const folder = newFolder();
    expect(await codeOf(writeVerified(join(folder, 'borte', 'fil.txt'), bytes('x')))).toBe('not-found');
    mkdirSync(join(folder, 'mappe'));
    expect(await codeOf(writeVerified(join(folder, 'mappe'), bytes('x')))).toBe('not-possible');
    expect(readdirSync(folder)).toEqual(['mappe']);
  });
});

describe('what the window is told', () => {
  it('passes on what it does not know, and what is told already', () => {
    const unknown = Object.assign(new Error('x'), { code: 'EWHATEVER' });
    expect(fileFailure(unknown, '/a')).toBe(unknown);
    const told = new CallFailure('verify-failed', '/b');
    expect(fileFailure(told, '/a')).toBe(told);
    expect(fileFailure('streng', '/a')).toBeInstanceOf(Error);
  });
});

describe('a disk that is really full', () => {
  it('keeps the former content whole', async ({ skip }) => {
    const folder = newFolder();
    const mounted = process.platform === 'linux' && process.getuid?.() === 0
      && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
    if (!mounted) skip('A small file system can only be mounted by root on Linux.');
    onTestFinished(() => { spawnSync('umount', ['-l', folder]); });

    const path = join(folder, 'fil.bin');
    const former = randomBytes(30_000);
    await writeVerified(path, former);
    expect(await codeOf(writeVerified(path, randomBytes(60_000)))).toBe('disk-full');
    expect(readFileSync(path).equals(former)).toBe(true);
    expect(readdirSync(folder)).toEqual(['fil.bin']);
  });

  it('says read-only where the disk may not be written', async ({ skip }) => {
    const folder = newFolder();
    const mounted = process.platform === 'linux' && process.getuid?.() === 0
      && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,ro', 'tmpfs', folder]).status === 0;
    if (!mounted) skip('A small file system can only be mounted by root on Linux.');
    onTestFinished(() => { spawnSync('umount', ['-l', folder]); });
    expect(await codeOf(writeVerified(join(folder, 'fil.txt'), bytes('x')))).toBe('read-only');
  });
});
