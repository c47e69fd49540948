// Main's folder of each study: there whole or not at all, oldest first, gone when removed.

import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStudies } from '../../../electron/services/studies.ts';
import { codeOf, newFolder } from './support.ts';

const id = (n: number): string => `0190f000-0000-7000-8000-00000000000${n}`;
const keysOf = (folder: string, n: number): string => join(folder, 'studies', id(n), 'keys.json');

function dated(...days: string[]): () => Date {
  const left = days.map((day) => new Date(`${day}T08:00:00Z`));
  return () => left.shift() ?? new Date();
}

describe('studies on disk', () => {
  it('are none in a new folder', async () => {
    expect(await openStudies(newFolder()).list()).toEqual([]);
  });

  it('come oldest first, with the keys as they were given', async () => {
    const studies = openStudies(newFolder(), dated('2026-03-02', '2026-03-01'));
    await studies.create(id(1), '{"a":1}');
    await studies.create(id(2), '{"b":2}');
    expect(await studies.list()).toEqual([
      { id: id(2), createdAt: '2026-03-01T08:00:00.000Z', keys: '{"b":2}' },
      { id: id(1), createdAt: '2026-03-02T08:00:00.000Z', keys: '{"a":1}' },
    ]);
  });

  it('are not made twice, and the first stays as it is', async () => {
    const studies = openStudies(newFolder());
    await studies.create(id(1), '{"a":1}');
    expect(await codeOf(studies.create(id(1), '{"b":2}'))).toBe('already-exists');
    expect((await studies.list())[0]!.keys).toBe('{"a":1}');
  });

  it('take new keys, and only where the study is', async () => {
    const studies = openStudies(newFolder());
    await studies.create(id(1), '{"a":1}');
    await studies.writeKeys(id(1), '{"a":2}');
    expect((await studies.list())[0]!.keys).toBe('{"a":2}');
    expect(await codeOf(studies.writeKeys(id(2), '{}'))).toBe('not-found');
  });

  it('pass over unfinished ones and foreign files', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(id(1), '{"a":1}');
    mkdirSync(join(folder, 'studies', id(2)));
    mkdirSync(join(folder, 'studies', `.new-${id(3)}-abcd`));
    writeFileSync(join(folder, 'studies', 'notat.txt'), '');
    expect((await studies.list()).map((study) => study.id)).toEqual([id(1)]);
  });

  it('are listed even where the date is lost or damaged', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(id(1), '{"a":1}');
    await studies.create(id(2), '{"b":2}');
    rmSync(join(folder, 'studies', id(1), 'created.json'));
    writeFileSync(join(folder, 'studies', id(2), 'created.json'), '{"createdAt":');
    expect((await studies.list()).map((study) => study.createdAt)).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z']);
  });

  it('leave nothing when removed', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(id(1), '{"a":1}');
    await studies.remove(id(1));
    expect(existsSync(join(folder, 'studies', id(1)))).toBe(false);
    expect(await codeOf(studies.remove(id(1)))).toBe('not-found');
  });

  it('are gone with every file below them, and the keys and sealed bytes are noise where they lay', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(id(1), '{"slots":"innpakket nøkkel"}');
    const own = join(folder, 'studies', id(1));
    for (const below of ['journal', 'snapshots']) {
      mkdirSync(join(own, below));
      writeFileSync(join(own, below, 'en fil'), 'innpakket nøkkel');
    }
    writeFileSync(join(own, 'tries.json'), '{}');
    const seen = [keysOf(folder, 1), join(own, 'journal', 'en fil'), join(own, 'snapshots', 'en fil')].map((path, n) => {
      linkSync(path, join(folder, `sett ${n}`));
      return join(folder, `sett ${n}`);
    });
    await studies.remove(id(1));
    expect(readdirSync(join(folder, 'studies'))).toEqual([]);
    for (const path of seen) expect(readFileSync(path, 'latin1')).not.toContain('innpakket');
  });

  it('leave nothing of a creation that failed', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'studies'), 'i veien');
    expect(await codeOf(openStudies(folder).create(id(1), '{}'))).not.toBeNull();
    expect(readdirSync(folder)).toEqual(['studies']);
  });

  it('hold their keys word for word on disk', async () => {
    const folder = newFolder();
    await openStudies(folder).create(id(1), '{"æ":"ø"}');
    expect(readFileSync(keysOf(folder, 1), 'utf8')).toBe('{"æ":"ø"}');
  });
});
