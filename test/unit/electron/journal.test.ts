// The journal on a real disk: numbered, chained, readable whatever happens to the file.

import { mkdir, mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openJournals, type Journals, type SegmentFile } from '../../../electron/services/journal.ts';
import { parseSegment } from '../../../electron/services/journal-lines.ts';

const study = '0190a0a0-0000-7000-8000-000000000001';
let folder: string;
let journals: Journals;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (lines: readonly Uint8Array[]): string[] => lines.map((l) => new TextDecoder().decode(l));
const path = (segment: number): string => join(folder, 'studies', study, 'journal', `${String(segment).padStart(8, '0')}.journal`);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  await mkdir(join(folder, 'studies', study), { recursive: true });
  await writeFile(join(folder, 'studies', study, 'keys.json'), '{"slots":[]}');
  journals = openJournals(folder);
});
afterEach(async () => {
  await journals.release(study);
  await rm(folder, { recursive: true, force: true });
});

describe('a journal', () => {
  it('gives back what was appended, in order, with the keys at its head', async () => {
    await journals.append(study, [bytes('én'), bytes('to')]);
    await journals.append(study, [bytes('tre')]);
    const read = await journals.read(study, 1);
    expect(texts(read.lines)).toEqual(['én', 'to', 'tre']);
    expect(read).toMatchObject({ keys: '{"slots":[]}', faults: 0, next: 4 });
  });

  it('is headed without the slot of this machine, and with all others', async () => {
    const slots = [{ kind: 'passphrase', wrapped: 'p' }, { kind: 'device', wrapped: 'd' }, { kind: 'recovery', wrapped: 'r' }];
    await writeFile(join(folder, 'studies', study, 'keys.json'), JSON.stringify({ of: study, slots }));
    await journals.append(study, [bytes('én')]);
    expect(JSON.parse((await journals.read(study, 1)).keys!)).toEqual({ of: study, slots: [slots[0], slots[2]] });
  });

  it('takes many writes at once, each line whole and none twice', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => journals.append(study, [bytes(`linje ${i}`)])));
    const read = await journals.read(study, 1);
    expect(new Set(texts(read.lines)).size).toBe(50);
    expect(read).toMatchObject({ faults: 0, next: 51 });
  });

  it('begins a new file after a restart and after each rotation, numbered on', async () => {
    await journals.append(study, [bytes('før')]);
    await journals.release(study);
    journals = openJournals(folder);
    await journals.append(study, [bytes('etter')]);
    expect(await journals.rotate(study)).toEqual({ segment: 3 });
    expect(await journals.rotate(study)).toEqual({ segment: 4 });
    await journals.append(study, [bytes('sist')]);
    expect((await journals.segments(study)).map((s) => s.number)).toEqual([1, 2, 3, 4]);
    expect(texts((await journals.read(study, 2)).lines)).toEqual(['etter']);
    expect(await journals.read(study, 4)).toMatchObject({ faults: 0, next: 4 });
  });

  it('begins a new file when one has grown large', async () => {
    journals = openJournals(folder, { ahead: 128, largest: 2000 });
    for (let i = 0; i < 40; i++) await journals.append(study, [bytes('x'.repeat(100))]);
    const segments = await journals.segments(study);
    expect(segments.length).toBeGreaterThan(2);
    let lines = 0;
    for (const { number } of segments) {
      const read = await journals.read(study, number);
      expect(read.faults).toBe(0);
      lines += read.lines.length;
    }
    expect(lines).toBe(40);
  });

  it('removes old files and never the one it writes to', async () => {
    for (const text of ['a', 'b', 'c']) {
      await journals.append(study, [bytes(text)]);
      await journals.rotate(study);
    }
    await journals.trim(study, 3);
    expect((await journals.segments(study)).map((s) => s.number)).toEqual([3, 4]);
    await journals.trim(study, 99);
    expect((await journals.segments(study)).map((s) => s.number)).toEqual([4]);
    await journals.append(study, [bytes('d')]);
    expect(texts((await journals.read(study, 4)).lines)).toEqual(['d']);
  });

  it('refuses where the study has no keys, so that nothing is written that nobody could open', async () => {
    await expect(journals.append('0190a0a0-0000-7000-8000-00000000000f', [bytes('x')])).rejects.toMatchObject({ code: 'not-found' });
  });
});

/** A disk that fails when told to, after writing a part. */
function failing(): { readonly openFile: (path: string) => Promise<SegmentFile>; fail: string | null } {
  const control = {
    fail: null as string | null,
    openFile: async (file: string): Promise<SegmentFile> => {
      if (control.fail) throw Object.assign(new Error('open'), { code: control.fail });
      const handle = await open(file, 'wx');
      return {
        write: async (b, offset, length, position) => {
          if (!control.fail) return handle.write(b, offset, length, position);
          await handle.write(b, offset, Math.floor(length / 2), position);
          throw Object.assign(new Error('write'), { code: control.fail });
        },
        datasync: () => handle.datasync(),
        close: () => handle.close(),
      };
    },
  };
  return control;
}

describe('a disk that fails', () => {
  it('is told, and what is written afterwards is whole', async () => {
    const disk = failing();
    journals = openJournals(folder, { openFile: disk.openFile });
    await journals.append(study, [bytes('før')]);
    disk.fail = 'ENOSPC';
    await expect(journals.append(study, [bytes('halvveis halvveis')])).rejects.toMatchObject({ code: 'disk-full' });
    await expect(journals.append(study, [bytes('heller ikke')])).rejects.toMatchObject({ code: 'disk-full' });
    disk.fail = null;
    await journals.append(study, [bytes('etter')]);
    const all: string[] = [];
    for (const { number } of await journals.segments(study)) all.push(...texts((await journals.read(study, number)).lines));
    expect(all).toEqual(['før', 'etter']);
  });

  it('is tried once more where room was made', async () => {
    const disk = failing();
    let made = 0;
    journals = openJournals(folder, { openFile: disk.openFile, makeRoom: () => { made += 1; disk.fail = null; return Promise.resolve(true); } });
    await journals.append(study, [bytes('før')]);
    disk.fail = 'ENOSPC';
    await journals.append(study, [bytes('etter')]);
    expect(made).toBe(1);
    const all: string[] = [];
    for (const { number } of await journals.segments(study)) all.push(...texts((await journals.read(study, number)).lines));
    expect(all).toEqual(['før', 'etter']);
  });
});

describe('a damaged file', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `linje nummer ${i}`);
  beforeEach(async () => {
    for (const line of lines) await journals.append(study, [bytes(line)]);
    await journals.release(study);
  });

  it('gives every line before the place where it was cut', async () => {
    const whole = await readFile(path(1));
    const end = whole.indexOf(0);
    for (const at of [end - 1, end - 30, Math.floor(end / 2), 10, 0]) {
      await truncate(path(1), at);
      const read = await journals.read(study, 1);
      expect(lines.slice(0, read.lines.length)).toEqual(texts(read.lines));
      await writeFile(path(1), whole);
    }
  });

  it('gives the lines on both sides of a wiped place, and counts it', async () => {
    const whole = await readFile(path(1));
    const at = whole.indexOf('\n10 ') + 5;
    whole.fill(0, at, at + 20);
    await writeFile(path(1), whole);
    const read = await journals.read(study, 1);
    expect(texts(read.lines)).toEqual(lines.filter((_, i) => i !== 9));
    expect(read.faults).toBeGreaterThan(0);
  });

  it('never throws and never invents a line, whatever a byte becomes', async () => {
    const whole = await readFile(path(1));
    const end = whole.indexOf(0);
    fc.assert(fc.property(fc.integer({ min: 0, max: end - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const copy = Buffer.from(whole);
      copy[at] = copy[at]! ^ flip;
      const read = parseSegment(copy);
      const known = texts(read.lines).filter((t) => lines.includes(t));
      expect(known.length).toBeGreaterThanOrEqual(lines.length - 2);
      // What was changed is noticed: by the form of the line, its number or its chain. A line break that was wiped still
      // ends its line.
      const wipedBreak = whole[at] === 0x0a && copy[at] === 0;
      expect(read.faults > 0 || known.length < lines.length).toBe(!wipedBreak || at === end - 1);
    }), { numRuns: 2000, examples: [[whole.indexOf('\n'), 0x0a], [whole.indexOf('\n10 '), 0x0a], [end - 1, 0x0a]] });
  });

  it('is read at once where a byte far out in the zeros was hit', async () => {
    const whole = await readFile(path(1));
    for (const at of [whole.length - 1, whole.length - 1000, Math.floor(whole.length / 2)]) {
      const copy = Buffer.from(whole);
      copy[at] = 65;
      expect(texts(parseSegment(copy).lines)).toEqual(lines);
    }
  });

  it('reads any bytes without throwing', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      expect(parseSegment(noise).lines.length).toBeLessThanOrEqual(noise.length);
    }));
  });
});
