// The sealed linking key on disk: ten generations, the newest first, a damaged one never taken unknowingly.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptGenerations, openLinkingKeys } from '../../../electron/services/linking-keys.ts';
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
