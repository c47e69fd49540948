// Wrong tries, kept beside the study: neither a new start nor a clock that was moved forgets them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTries } from '../../../electron/services/tries.ts';
import { newFolder } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';
function folderOfStudy(): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'studies', study), { recursive: true });
  return folder;
}

describe('wrong tries', () => {
  it('are free four times, then cost five seconds, doubled to five minutes at most', async () => {
    const tries = openTries(folderOfStudy(), () => 1_000_000);
    const waits: number[] = [];
    for (let n = 0; n < 13; n++) {
      const { until } = await tries.wrong(study, 'study');
      waits.push(until === 0 ? 0 : (until - 1_000_000) / 1_000);
    }
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300]);
  });

  it('are remembered by a program started anew, for each thing by itself', async () => {
    const folder = folderOfStudy();
    for (let n = 0; n < 6; n++) await openTries(folder, () => 5_000).wrong(study, 'study');
    const again = openTries(folder, () => 5_000);
    expect(await again.read(study, 'study')).toEqual({ wrong: 6, until: 15_000 });
    expect(await again.read(study, 'linkingKey')).toEqual({ wrong: 0, until: 0 });
    await again.wrong(study, 'linkingKey');
    await again.forget(study, 'study');
    expect(await again.read(study, 'study')).toEqual({ wrong: 0, until: 0 });
    expect((await again.read(study, 'linkingKey')).wrong).toBe(1);
  });

  it('shut nobody out for longer than the longest wait when the clock is set back', async () => {
    const folder = folderOfStudy();
    const later = openTries(folder, () => 100_000_000_000);
    for (let n = 0; n < 5; n++) await later.wrong(study, 'study');
    expect((await openTries(folder, () => 1_000).read(study, 'study')).until).toBe(301_000);
    expect((await openTries(folder, () => 2_000).read(study, 'study')).until).toBe(301_000);
  });

  it('are none where the file is damaged or not there', async () => {
    const folder = folderOfStudy();
    writeFileSync(join(folder, 'studies', study, 'tries.json'), '{"study":');
    expect(await openTries(folder).read(study, 'study')).toEqual({ wrong: 0, until: 0 });
    expect((await openTries(folder).wrong(study, 'study')).wrong).toBe(1);
    await openTries(folder).forget('0190f000-0000-7000-8000-000000000009', 'study');
  });
});
