// What is destroyed on disk when a study moves to a new key: former keys, journal, snapshots, older linking keys. The
// bytes are overwritten where they lie, seen here through a second name of each file.

import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournals } from '../../../electron/services/journal.ts';
import { openLinkingKeys } from '../../../electron/services/linking-keys.ts';
import { openSnapshots } from '../../../electron/services/snapshots.ts';
import { openStudies } from '../../../electron/services/studies.ts';
import { bytes, newFolder, textOf } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';

describe('what a study leaves behind', () => {
  it('is noise in the former key file once the new one is there', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(study, '{"slots":"gammel innpakning"}');
    const seen = join(folder, 'sett');
    linkSync(join(folder, 'studies', study, 'keys.json'), seen);
    await studies.writeKeys(study, '{"slots":"ny"}');
    expect(readFileSync(seen, 'latin1')).not.toContain('gammel');
    expect((await studies.list())[0]!.keys).toBe('{"slots":"ny"}');
    expect(readdirSync(join(folder, 'studies', study)).toSorted()).toEqual(['created.json', 'keys.json']);
  });

  it('is no journal any more', async () => {
    const folder = newFolder();
    const studies = openStudies(folder);
    await studies.create(study, '{}');
    const journal = join(folder, 'studies', study, 'journal');
    mkdirSync(journal);
    writeFileSync(join(journal, '00000001.journal'), '{"keys":"gammel innpakning"}\n1 abc linje');
    const seen = join(folder, 'sett');
    linkSync(join(journal, '00000001.journal'), seen);
    const journals = openJournals(folder);
    await journals.destroy(study);
    await journals.destroy(study);
    expect(existsSync(journal)).toBe(false);
    expect(readFileSync(seen, 'latin1')).not.toContain('innpakning');
  });

  it('is no snapshot any more, in the chosen folder either, and a folder that is away is named', async () => {
    const folder = newFolder();
    const copies = newFolder();
    mkdirSync(join(folder, 'studies', study), { recursive: true });
    const snapshots = openSnapshots(folder);
    await snapshots.useFolder(study, copies);
    await snapshots.write({ study, reason: 'session', segment: 1, changes: 3, sealed: bytes('forseglet') });
    expect(readdirSync(join(copies, `feltbok-${study}`))).toHaveLength(1);
    expect(await snapshots.destroyAll(study)).toBeNull();
    expect((await snapshots.list(study)).snapshots).toEqual([]);
    expect(readdirSync(join(copies, `feltbok-${study}`))).toEqual([]);
    const away = newFolder();
    await snapshots.useFolder(study, away);
    rmSync(away, { recursive: true });
    expect(await snapshots.destroyAll(study)).toBe(away);
  });

  it('is only the new linking key', async () => {
    const folder = newFolder();
    const keys = openLinkingKeys(folder);
    for (const n of [1, 2, 3]) await keys.write(study, bytes(`gammel ${n}`));
    await keys.replace(study, [bytes('ny')]);
    expect(textOf(await keys.read(study))).toBe('ny');
    expect(await keys.read(study, 1)).toBeNull();
    expect(readdirSync(join(folder, 'linking-keys', study))).toHaveLength(1);
  });
});
