// Room on the disk: the levels, and the ballast that is really there, given up when it is needed and made again.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { diskBounds, openDisk } from '../../../electron/services/disk.ts';
import { openStudies } from '../../../electron/services/studies.ts';
import { codeOf, newFolder } from './support.ts';

const megabyte = 1024 * 1024;
const small = { scarce: 12 * megabyte, low: 4 * megabyte, giveUp: 1 * megabyte, ballast: 2 * megabyte };

describe('the disk', () => {
  it.each([[501, 'ample'], [499, 'scarce'], [101, 'scarce'], [99, 'low'], [0, 'low']] as const)('with %i MB left is %s', async (left, level) => {
    const folder = newFolder();
    const state = await openDisk(folder, { free: async () => left * megabyte, bounds: { ...diskBounds, ballast: 1000 } }).state();
    expect([state.free, state.level]).toEqual([left * megabyte, level]);
  });

  it('holds a ballast that takes up real room, gives it up when nearly full, and makes it again', async () => {
    const folder = newFolder();
    let left = 20 * megabyte;
    const disk = openDisk(folder, { free: async () => left, bounds: small });
    expect((await disk.state()).ballast).toBe(true);
    const { size, blocks } = statSync(join(folder, 'ballast'));
    expect(size).toBe(small.ballast);
    expect(blocks * 512).toBeGreaterThanOrEqual(small.ballast);
    left = megabyte / 2;
    expect(await disk.state()).toMatchObject({ level: 'low', ballast: false });
    left = 3 * megabyte;
    expect((await disk.state()).ballast).toBe(false);
    left = 40 * megabyte;
    expect((await disk.state()).ballast).toBe(true);
    expect(await disk.makeRoom()).toBe(true);
    expect(await disk.makeRoom()).toBe(false);
    expect(existsSync(join(folder, 'ballast'))).toBe(false);
  });

  it('that is really full has room again once the ballast is given up', async (test) => {
    const folder = newFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      test.skip('mounting is not permitted here');
      return;
    }
    onTestFinished(() => { execFileSync('umount', [folder]); });
    const disk = openDisk(folder, { bounds: { scarce: 5 * megabyte, low: 3 * megabyte, giveUp: 0, ballast: 2 * megabyte } });
    expect((await disk.state()).ballast).toBe(true);
    mkdirSync(join(folder, 'fyll'));
    try {
      for (let n = 0; n < 64; n += 1) writeFileSync(join(folder, 'fyll', String(n)), Buffer.alloc(megabyte / 4));
    } catch {
      // Full.
    }
    const studies = openStudies(folder);
    const id = '0190f000-0000-7000-8000-000000000001';
    expect(await codeOf(studies.create(id, 'x'.repeat(9000)))).toBe('disk-full');
    expect((await disk.state()).level).toBe('low');
    expect(await disk.makeRoom()).toBe(true);
    expect(await codeOf(studies.create(id, 'x'.repeat(9000)))).toBeNull();
    rmSync(join(folder, 'fyll'), { recursive: true });
    expect(await disk.state()).toMatchObject({ level: 'ample', ballast: true });
  });
});
