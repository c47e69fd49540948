// Writing to a place the user chose, piece by piece: the file is there whole, or not at all.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { openSaving } from '../../../electron/services/saving.ts';
import { bytes, codeOf, newFolder } from './support.ts';

it('gives the file its name when all of it is there', async () => {
  const folder = newFolder();
  const path = join(folder, 'opptak.wav');
  writeFileSync(path, 'det som var der');
  const saving = openSaving();
  const handle = await saving.begin(path);
  await saving.piece(handle, bytes('første '));
  expect(readFileSync(path, 'utf8')).toBe('det som var der');
  await saving.piece(handle, bytes('andre'));
  expect(await saving.end(handle)).toEqual({ path, sha256: sha256OfBytes(readFileSync(path)) });
  expect(readFileSync(path, 'utf8')).toBe('første andre');
  expect(readdirSync(folder)).toEqual(['opptak.wav']);
  expect(await codeOf(saving.piece(handle, bytes('mer')))).toBe('not-found');
});

it('leaves nothing where it is stopped, or another one is begun', async () => {
  const folder = newFolder();
  const saving = openSaving();
  const first = await saving.begin(join(folder, 'a'));
  await saving.piece(first, bytes('halvt'));
  const second = await saving.begin(join(folder, 'b'));
  expect(await codeOf(saving.end(first))).toBe('not-found');
  await saving.piece(second, bytes('halvt'));
  await saving.stop(second);
  expect(readdirSync(folder)).toEqual([]);
});

it('refuses a place where nothing can be written', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'mappe'));
  expect(await codeOf(openSaving().begin(join(folder, 'borte', 'a')))).toBe('not-found');
});
