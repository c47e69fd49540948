// The id of an installation: the same at every start, another after a move to another machine or folder.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deviceId, renewDevice } from '../../../electron/services/device.ts';
import { newFolder } from './support.ts';

const machine = (name: string) => async (): Promise<string> => name;

describe('the device id', () => {
  it('stays from start to start', async () => {
    const folder = join(newFolder(), 'ny', 'mappe');
    const first = await deviceId(folder, machine('a'));
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(await deviceId(folder, machine('a'))).toBe(first);
  });

  it('is another on another machine', async () => {
    const folder = newFolder();
    const first = await deviceId(folder, machine('a'));
    const second = await deviceId(folder, machine('b'));
    expect(second).not.toBe(first);
    expect(await deviceId(folder, machine('b'))).toBe(second);
  });

  it('is another in a copied folder, and the original keeps its own', async () => {
    const [folder, copy] = [newFolder(), newFolder()];
    const first = await deviceId(folder, machine('a'));
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
    expect(await deviceId(copy, machine('a'))).not.toBe(first);
    expect(await deviceId(folder, machine('a'))).toBe(first);
  });

  it('is another where the mark was restored from a copy', async () => {
    const folder = newFolder();
    const first = await deviceId(folder, machine('a'));
    const mark = join(folder, 'device.mark');
    const kept = readFileSync(mark);
    writeFileSync(join(folder, 'holds-the-number'), '');
    rmSync(mark);
    writeFileSync(join(folder, 'takes-the-number'), '');
    writeFileSync(mark, kept);
    expect(await deviceId(folder, machine('a'))).not.toBe(first);
  });

  it('is made anew where the file is damaged', async () => {
    const folder = newFolder();
    const first = await deviceId(folder, machine('a'));
    writeFileSync(join(folder, 'device.json'), '{"id":');
    expect(await deviceId(folder, machine('a'))).not.toBe(first);
    writeFileSync(join(folder, 'device.json'), '{"id":5,"marker":null}');
    expect(await deviceId(folder, machine('a'))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is another after it was renewed, and stays that', async () => {
    const folder = newFolder();
    const first = await deviceId(folder, machine('a'));
    const second = await renewDevice(folder, machine('a'));
    expect(second).not.toBe(first);
    expect(await deviceId(folder, machine('a'))).toBe(second);
  });

  it('finds a name for this machine by itself', async () => {
    const folder = newFolder();
    expect(await deviceId(folder)).toBe(await deviceId(folder));
  });
});
