// The secret of this machine: kept sealed, read back, destroyed, and never kept where the system would leave it readable.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDeviceSecrets, vaultRefusal } from '../../../electron/services/device-secrets.ts';
import { codeOf, keyring, newFolder } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const other = '0190f000-0000-7000-8000-000000000002';
const secret = `${'Ab3+'.repeat(10)}xyz=`;

function folderOfStudies(): string {
  const folder = newFolder();
  for (const id of [study, other]) mkdirSync(join(folder, 'studies', id), { recursive: true });
  return folder;
}
const pathIn = (folder: string, id = study): string => join(folder, 'studies', id, 'device-secret');

describe('a secret', () => {
  it('is kept sealed, and read by a program started anew', async () => {
    const folder = folderOfStudies();
    expect(openDeviceSecrets(folder, keyring()).state(study)).toEqual({ refused: null, kept: false, shut: false });
    expect(await openDeviceSecrets(folder, keyring()).read(study)).toBeNull();
    await openDeviceSecrets(folder, keyring()).keep(study, secret);
    const again = openDeviceSecrets(folder, keyring());
    expect(again.state(study)).toEqual({ refused: null, kept: true, shut: false });
    expect(await again.read(study)).toBe(secret);
    expect(again.state(other).kept).toBe(false);
    const stored = readFileSync(pathIn(folder)).toString('latin1');
    for (const readable of [secret, secret.slice(0, 12), Buffer.from(secret, 'base64').toString('latin1').slice(0, 8), study]) expect(stored).not.toContain(readable);
  });

  it('is written over by the next, and forgotten for good', async () => {
    const folder = folderOfStudies();
    const secrets = openDeviceSecrets(folder, keyring());
    await secrets.keep(study, secret);
    const next = `${'0'.repeat(43)}=`;
    await secrets.keep(study, next);
    expect(await secrets.read(study)).toBe(next);
    await secrets.forget(study);
    expect([existsSync(pathIn(folder)), await secrets.read(study), secrets.state(study).kept]).toEqual([false, null, false]);
    expect(await secrets.forget(study)).toBeNull();
    expect(await secrets.forget('0190f000-0000-7000-8000-000000000009')).toBeNull();
  });

  it('is none where the file is damaged, is another study\'s, or another account sealed it', async () => {
    const folder = folderOfStudies();
    const secrets = openDeviceSecrets(folder, keyring());
    await secrets.keep(study, secret);
    expect(await openDeviceSecrets(folder, keyring(2)).read(study)).toBeNull();
    renameSync(pathIn(folder), pathIn(folder, other));
    expect(await secrets.read(other)).toBeNull();
    await secrets.keep(study, secret);
    const whole = readFileSync(pathIn(folder));
    for (const damaged of [Buffer.alloc(0), whole.subarray(0, 20), Buffer.from(whole.map((b, i) => (i === 12 ? b ^ 1 : b)))]) {
      writeFileSync(pathIn(folder), damaged);
      expect(await secrets.read(study)).toBeNull();
    }
    await secrets.keep(study, secret);
    expect(await secrets.read(study)).toBe(secret);
  });

  it('is neither kept nor read where the system is not to be trusted with it, but can be forgotten', async () => {
    const folder = folderOfStudies();
    await openDeviceSecrets(folder, keyring()).keep(study, secret);
    const unsafe = openDeviceSecrets(folder, keyring(1, 'plain-text'));
    expect(unsafe.state(study)).toEqual({ refused: 'plain-text', kept: true, shut: false });
    expect(await codeOf(unsafe.read(study))).toBe('not-possible');
    expect(await codeOf(unsafe.keep(other, secret))).toBe('not-possible');
    expect(existsSync(pathIn(folder, other))).toBe(false);
    await unsafe.forget(study);
    expect(existsSync(pathIn(folder))).toBe(false);
  });

  it('is not kept where the system cannot give it back, and makes no folder', async () => {
    const folder = folderOfStudies();
    const broken = openDeviceSecrets(folder, { ...keyring(), open: () => '{}' });
    expect(await codeOf(broken.keep(study, secret))).toBe('not-possible');
    const refusing = openDeviceSecrets(folder, { ...keyring(), seal: () => { throw new Error('locked'); } });
    expect(await codeOf(refusing.keep(study, secret))).toBe('not-possible');
    expect(existsSync(pathIn(folder))).toBe(false);
    const gone = '0190f000-0000-7000-8000-000000000009';
    expect(await codeOf(openDeviceSecrets(folder, keyring()).keep(gone, secret))).toBe('not-found');
    expect(existsSync(join(folder, 'studies', gone))).toBe(false);
  });

  it('is not read once the study was locked, until the program starts anew', async () => {
    const folder = folderOfStudies();
    const secrets = openDeviceSecrets(folder, keyring());
    for (const id of [study, other]) await secrets.keep(id, secret);
    secrets.shut(study);
    expect(await codeOf(secrets.read(study))).toBe('not-possible');
    expect(secrets.state(study)).toEqual({ refused: null, kept: true, shut: true });
    await secrets.keep(study, secret);
    expect(await codeOf(secrets.read(study))).toBe('not-possible');
    expect(await secrets.read(other)).toBe(secret);
    expect(await openDeviceSecrets(folder, keyring()).read(study)).toBe(secret);
  });
});

describe('what the system says of itself', () => {
  const throws = (): never => { throw new Error('not ready'); };
  it.each([
    ['linux', true, 'gnome_libsecret', null], ['linux', true, 'kwallet6', null], ['linux', false, 'gnome_libsecret', 'no-keeper'],
    ['linux', true, 'basic_text', 'plain-text'], ['linux', false, 'basic_text', 'plain-text'], ['linux', true, 'unknown', 'no-keeper'],
    ['win32', true, 'basic_text', null], ['darwin', true, 'unknown', null], ['win32', false, '', 'no-keeper'],
  ] as const)('on %s, available %s, by %s: %s', (platform, isAvailable, backend, refused) => {
    expect(vaultRefusal(platform, () => isAvailable, () => backend)).toBe(refused);
  });
  it('counts as none where it fails', () => {
    expect(vaultRefusal('linux', () => true, throws)).toBe('no-keeper');
    expect(vaultRefusal('darwin', throws, throws)).toBe('no-keeper');
  });
});
