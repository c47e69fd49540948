// Snapshots on disk: written whole, noticed where damaged, thinned out, copied to a folder that may be away.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSnapshots, type Snapshots } from '../../../electron/services/snapshots.ts';
import type { SnapshotReason } from '../../../shared/model/snapshots.ts';
import { bytes, codeOf, newFolder, textOf } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const minute = 60_000;

interface Bench { readonly data: string; readonly folder: string; readonly snapshots: Snapshots; tick(minutes: number): void; take(text: string, changes?: number, reason?: SnapshotReason): Promise<string> }

function bench(size?: number): Bench {
  const data = newFolder();
  mkdirSync(join(data, 'studies', study), { recursive: true });
  let now = Date.UTC(2026, 2, 22, 14, 30);
  const snapshots = openSnapshots(data, { now: () => now, ...(size === undefined ? {} : { size }) });
  return {
    data, snapshots, folder: join(data, 'studies', study, 'snapshots'),
    tick: (minutes) => { now += minutes * minute; },
    take: async (text, changes = 1, reason = 'hourly') => {
      now += 1;
      return (await snapshots.write({ study, reason, segment: 3, changes, sealed: bytes(text) })).file;
    },
  };
}

describe('snapshots', () => {
  it('are listed newest first with what their names tell, also for a program started anew', async () => {
    const b = bench();
    await b.take('en', 10, 'session');
    b.tick(60);
    await b.take('to to', 12, 'before-restore');
    const { snapshots, folder, copies } = await openSnapshots(b.data).list(study);
    expect(snapshots.map((s) => [s.at, s.reason, s.segment, s.changes, s.size, s.damaged])).toEqual([
      ['2026-03-22T15:30:00.002Z', 'before-restore', 3, 12, 5, false],
      ['2026-03-22T14:30:00.001Z', 'session', 3, 10, 2, false],
    ]);
    expect([folder, copies]).toEqual([b.folder, null]);
    expect(snapshots.every((s) => !/[<>:"/\\|?*]/.test(s.file))).toBe(true);
  });

  it('give their bytes back, and refuse them where they changed', async () => {
    const b = bench();
    const file = await b.take('hel');
    expect(textOf(await b.snapshots.read(study, file))).toBe('hel');
    writeFileSync(join(b.folder, file), 'heL');
    expect(await codeOf(b.snapshots.read(study, file))).toBe('verify-failed');
    truncateSync(join(b.folder, file), 1);
    expect((await b.snapshots.list(study)).snapshots[0]?.damaged).toBe(true);
    expect(await codeOf(b.snapshots.read(study, '../../keys.json'))).toBe('not-found');
  });

  it('pass over what an interrupted write left', async () => {
    const b = bench();
    const file = await b.take('hel');
    writeFileSync(join(b.folder, `${file}.abc.tmp`), 'hal');
    expect((await b.snapshots.list(study)).snapshots).toHaveLength(1);
  });

  it('are not written for a study that is gone', async () => {
    const b = bench();
    rmSync(join(b.data, 'studies', study), { recursive: true });
    expect(await codeOf(b.take('x'))).toBe('not-found');
    expect(existsSync(join(b.data, 'studies', study))).toBe(false);
  });

  it('are thinned out as they come: the last of each hour', async () => {
    const b = bench();
    b.tick(30);
    for (let n = 0; n < 6; n += 1) {
      await b.take(`stand ${n}`, n + 1);
      b.tick(20);
    }
    const left = await Promise.all((await b.snapshots.list(study)).snapshots.map(async (s) => textOf(await b.snapshots.read(study, s.file))));
    expect(left).toEqual(['stand 5', 'stand 2']);
  });

  it('never go because of a newer one that has been damaged', async () => {
    const b = bench();
    b.tick(30);
    const good = await b.take('god', 1);
    b.tick(10);
    const rotten = await b.take('skadd', 2, 'before-import');
    writeFileSync(join(b.folder, rotten), 'skaDD');
    // As if thinning out had not come to it yet.
    writeFileSync(join(b.folder, good), 'god');
    b.tick(60);
    const again = openSnapshots(b.data, { now: () => Date.UTC(2026, 2, 22, 16, 30) });
    await again.write({ study, reason: 'hourly', segment: 4, changes: 3, sealed: bytes('ny') });
    expect(readdirSync(b.folder)).toContain(good);
  });

  it('keep the fuller one when the study shrank, even without room', async () => {
    const b = bench(4);
    const full = await b.take('full', 900);
    for (let n = 0; n < 5; n += 1) {
      b.tick(24 * 60);
      await b.take('tom', 2);
    }
    expect((await b.snapshots.list(study)).snapshots.map((s) => s.changes)).toEqual([2, 900]);
    expect(textOf(await b.snapshots.read(study, full))).toBe('full');
  });

  it('are removed one by one', async () => {
    const b = bench();
    const file = await b.take('en');
    await b.snapshots.remove(study, file);
    expect((await b.snapshots.list(study)).snapshots).toEqual([]);
    expect(await codeOf(b.snapshots.remove(study, file))).toBe('not-found');
  });
});

describe('copies to a folder of the user\'s own', () => {
  it('begin with the newest and follow from then on, also for a program started anew', async () => {
    const b = bench();
    const there = newFolder();
    const first = await b.take('en');
    await b.snapshots.useFolder(study, there);
    b.tick(60);
    const second = await openSnapshots(b.data).write({ study, reason: 'hourly', segment: 4, changes: 2, sealed: bytes('to') });
    expect(readdirSync(join(there, `feltbok-${study}`)).sort()).toEqual([first, second.file].sort());
    expect(readFileSync(join(there, `feltbok-${study}`, second.file), 'utf8')).toBe('to');
    const { copies } = await openSnapshots(b.data).list(study);
    expect(copies).toEqual({ folder: there, newest: second.at, failure: null, scarce: null });
    const scarce = async (left: number): Promise<number | null | undefined> => (await openSnapshots(b.data, { free: () => Promise.resolve(left) }).list(study)).copies?.scarce;
    expect(await scarce(50_000_000)).toBe(50_000_000);
    expect(await scarce(500_000_000)).toBeNull();
    const gone = openSnapshots(b.data, { free: () => Promise.reject(new Error('away')) });
    expect((await gone.list(study)).copies?.scarce).toBeNull();
    await b.snapshots.useFolder(study, null);
    expect((await b.snapshots.list(study)).copies).toBeNull();
  });

  it('tell when the folder is away, and the snapshot is there all the same', async () => {
    const b = bench();
    const there = newFolder();
    await b.snapshots.useFolder(study, there);
    rmSync(there, { recursive: true });
    writeFileSync(there, 'en fil der mappen var');
    const written = await b.snapshots.write({ study, reason: 'hourly', segment: 1, changes: 1, sealed: bytes('en') });
    expect(written.copyFailure).toBe('not-possible');
    expect(textOf(await b.snapshots.read(study, written.file))).toBe('en');
    expect((await b.snapshots.list(study)).copies).toEqual({ folder: there, newest: null, failure: 'not-possible', scarce: null });
    rmSync(there);
    b.tick(60);
    await b.take('to', 2);
    expect((await b.snapshots.list(study)).copies?.failure).toBeNull();
  });

  it('are refused where nothing can be written, and in the data folder itself', async () => {
    const b = bench();
    expect(await codeOf(b.snapshots.useFolder(study, join(b.data, 'studies')))).toBe('not-possible');
    expect(await codeOf(b.snapshots.useFolder(study, join(b.data, 'finnes-ikke')))).toBe('not-possible');
    const away = join(newFolder(), 'borte');
    expect(await codeOf(b.snapshots.useFolder(study, away))).toBe('not-found');
    if (process.getuid?.() !== 0) {
      const closed = newFolder();
      chmodSync(closed, 0o500);
      expect(await codeOf(b.snapshots.useFolder(study, closed))).toBe('read-only');
    }
    expect((await b.snapshots.list(study)).copies).toBeNull();
  });
});
