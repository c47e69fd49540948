// The sealed linking key on disk: ten generations, the newest first, a damaged one never taken unknowingly.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptGenerations, openLinkingKeys } from '../../../electron/services/linking-keys.ts';
import { writeVerified } from '../../../electron/services/verified-file.ts';
import { bytes, codeOf, newFolder, textOf } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';

describe('the linking key', () => {
  it('is absent until written', async () => {
    const keys = openLinkingKeys(newFolder());
    expect(await keys.read(study)).toBeNull();
    expect(await keys.read(study, 3)).toBeNull();
  });

  it('keeps ten generations, newest first, also for a program started anew', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    for (let n = 1; n <= 13; n += 1) await keys.write(study, bytes(`nøkkel ${n}`));
    expect(keptGenerations).toBe(10);
    expect(readdirSync(join(folder, 'linking-keys', study))).toHaveLength(10);
    const again = openLinkingKeys(folder);
    expect(textOf(await again.read(study))).toBe('nøkkel 13');
    expect(textOf(await again.read(study, 1))).toBe('nøkkel 12');
    expect(textOf(await again.read(study, 9))).toBe('nøkkel 4');
    expect(await again.read(study, 10)).toBeNull();
  });

  it('takes writes at once in their order', async () => {
    const keys = openLinkingKeys(newFolder());
    await Promise.all(['a', 'b', 'c'].map((text) => keys.write(study, bytes(text))));
    expect([textOf(await keys.read(study)), textOf(await keys.read(study, 1)), textOf(await keys.read(study, 2))]).toEqual(['c', 'b', 'a']);
  });

  it('refuses a damaged one and still gives the one before', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    await keys.write(study, bytes('hel'));
    await keys.write(study, bytes('skadet'));
    const newest = readdirSync(join(folder, 'linking-keys', study)).sort().at(-1)!;
    writeFileSync(join(folder, 'linking-keys', study, newest), 'skadeT');
    expect(await codeOf(keys.read(study))).toBe('verify-failed');
    expect(textOf(await keys.read(study, 1))).toBe('hel');
    await keys.write(study, bytes('ny'));
    expect(textOf(await keys.read(study))).toBe('ny');
  });

  it('passes over what an interrupted write left', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    await keys.write(study, bytes('hel'));
    writeFileSync(join(folder, 'linking-keys', study, `00000002-${'0'.repeat(32)}.sealed.abc.tmp`), 'hal');
    expect(textOf(await keys.read(study))).toBe('hel');
  });

  it('is gone after removal, others are not', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    const other = study.replace('1', '2');
    await keys.write(study, bytes('en'));
    await keys.write(other, bytes('to'));
    await keys.remove(study);
    await keys.remove(study);
    expect(existsSync(join(folder, 'linking-keys', study))).toBe(false);
    expect(await keys.read(study)).toBeNull();
    expect(textOf(await keys.read(other))).toBe('to');
  });

  it('puts other files in the place of all that were there', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    for (let n = 1; n <= 4; n += 1) await keys.write(study, bytes(`gammel ${n}`));
    await keys.replace(study, [bytes('ny 1'), bytes('ny 2')]);
    expect([textOf(await keys.read(study)), textOf(await keys.read(study, 1)), await keys.read(study, 2)]).toEqual(['ny 2', 'ny 1', null]);
    expect(readdirSync(join(folder, 'linking-keys', study))).toHaveLength(2);
  });

  it('goes on after a failed write', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'linking-keys'), 'i veien');
    const keys = openLinkingKeys(folder);
    expect(await codeOf(keys.write(study, bytes('x')))).not.toBeNull();
    expect(await keys.read(study)).toBeNull();
  });
});

describe('the linking key on another medium', () => {
  const there = (stick: string): string => join(stick, `feltbok-${study}-key`);
  const here = (folder: string): string => join(folder, 'linking-keys', study);
  const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);
  async function begun(): Promise<{ readonly folder: string; readonly stick: string; readonly files: readonly string[] }> {
    const [folder, stick] = [newFolder(), newFolder()];
    const keys = openLinkingKeys(folder);
    for (let n = 1; n <= 3; n += 1) await keys.write(study, bytes(`nøkkel ${n}`));
    return { folder, stick, files: filesIn(here(folder)) };
  }

  it('is moved whole, remembered by its path, and keeps ten generations there', async () => {
    const { folder, stick, files } = await begun();
    expect(await openLinkingKeys(folder).move(study, stick)).toBeNull();
    expect(filesIn(there(stick))).toEqual(files);
    expect(filesIn(here(folder))).toEqual([]);
    const again = openLinkingKeys(folder);
    expect(await again.place(study)).toEqual({ folder: stick, connected: true });
    expect(textOf(await again.read(study, 2))).toBe('nøkkel 1');
    for (let n = 4; n <= 13; n += 1) await again.write(study, bytes(`nøkkel ${n}`));
    expect(filesIn(there(stick))).toHaveLength(10);
    expect(textOf(await again.read(study))).toBe('nøkkel 13');
    expect(filesIn(here(folder))).toEqual([]);
  });

  it('is moved back', async () => {
    const { folder, stick, files } = await begun();
    const keys = openLinkingKeys(folder);
    await keys.move(study, stick);
    expect(await keys.move(study, null)).toBeNull();
    expect(filesIn(here(folder))).toEqual(files);
    expect(existsSync(there(stick))).toBe(false);
    expect(await keys.place(study)).toEqual({ folder: null, connected: true });
  });

  it('is neither read nor written where its medium is away, and comes back with it', async () => {
    const { folder, stick, files } = await begun();
    const keys = openLinkingKeys(folder);
    await keys.move(study, stick);
    renameSync(there(stick), join(stick, 'et annet sted'));
    expect(await keys.place(study)).toEqual({ folder: stick, connected: false });
    for (const call of [keys.read(study), keys.write(study, bytes('x')), keys.replace(study, [bytes('x')]), keys.move(study, null)]) expect(await codeOf(call)).toBe('not-found');
    expect(filesIn(stick)).toEqual(['et annet sted']);
    expect(filesIn(here(folder))).toEqual([]);
    renameSync(join(stick, 'et annet sted'), there(stick));
    expect(textOf(await keys.read(study))).toBe('nøkkel 3');
    expect(filesIn(there(stick))).toEqual(files);
  });

  it.each([1, 2, 3])('is whole here where the medium vanishes before file %i is written', async (nth) => {
    const { folder, stick, files } = await begun();
    let written = 0;
    const keys = openLinkingKeys(folder, async (path, sealed) => {
      written += 1;
      if (written === nth) rmSync(stick, { recursive: true });
      await writeVerified(path, sealed);
    });
    expect(await codeOf(keys.move(study, stick))).toBe('not-found');
    expect(filesIn(here(folder))).toEqual(files);
    expect(await keys.place(study)).toEqual({ folder: null, connected: true });
    expect(textOf(await keys.read(study))).toBe('nøkkel 3');
  });

  it('is whole on the medium where that vanishes on the way back', async () => {
    const { folder, stick, files } = await begun();
    await openLinkingKeys(folder).move(study, stick);
    const keys = openLinkingKeys(folder, async (path, sealed) => {
      await writeVerified(path, sealed);
      if (existsSync(there(stick))) renameSync(there(stick), join(stick, 'trukket ut'));
    });
    expect(await codeOf(keys.move(study, null))).toBe('not-found');
    expect(filesIn(join(stick, 'trukket ut'))).toEqual(files);
    expect(filesIn(here(folder))).toEqual([]);
    expect(await keys.place(study)).toEqual({ folder: stick, connected: false });
  });

  it('is tidied away here where a move was cut short after it was whole there, and never before', async () => {
    const { folder, stick, files } = await begun();
    await openLinkingKeys(folder).move(study, stick);
    mkdirSync(here(folder), { recursive: true });
    for (const file of files) writeFileSync(join(here(folder), file), 'rest');
    const newest = files.at(-1)!;
    renameSync(join(there(stick), newest), join(there(stick), 'borte'));
    await openLinkingKeys(folder).read(study).catch(() => undefined);
    expect(filesIn(here(folder))).toEqual(files);
    renameSync(join(there(stick), 'borte'), join(there(stick), newest));
    expect(textOf(await openLinkingKeys(folder).read(study))).toBe('nøkkel 3');
    expect(filesIn(here(folder))).toEqual([]);
  });

  it('is not put where one lies already, nor into the program\'s own folder', async () => {
    const { folder, stick, files } = await begun();
    const keys = openLinkingKeys(folder);
    mkdirSync(there(stick));
    writeFileSync(join(there(stick), files[0]!), 'en annens');
    expect(await codeOf(keys.move(study, stick))).toBe('already-exists');
    expect(await codeOf(keys.move(study, join(folder, 'studies')))).toBe('not-possible');
    expect(filesIn(here(folder))).toEqual(files);
    expect(filesIn(there(stick))).toEqual([files[0]]);
  });

  it('is not begun anew where the note of its place cannot be read', async () => {
    const { folder, stick } = await begun();
    const keys = openLinkingKeys(folder);
    await keys.move(study, stick);
    writeFileSync(join(folder, 'linking-keys', `${study}.place.json`), '{');
    expect(await codeOf(keys.read(study))).toBe('verify-failed');
    expect(await codeOf(keys.write(study, bytes('x')))).toBe('verify-failed');
  });

  it('goes with its study, or says that it was out of reach', async () => {
    const { folder, stick } = await begun();
    const keys = openLinkingKeys(folder);
    await keys.move(study, stick);
    expect(await keys.remove(study)).toBeNull();
    expect(filesIn(stick)).toEqual([]);
    await keys.write(study, bytes('ny'));
    await keys.move(study, stick);
    renameSync(there(stick), join(stick, 'trukket ut'));
    expect(await keys.remove(study)).toBe(stick);
    expect(await keys.read(study)).toBeNull();
  });
});
