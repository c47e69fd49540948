// Journals that were damaged or tampered with: every line that is given is one that was written, none is taken for
// another, and main reads whole folders of them without a failure that it has no word for.

import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournals } from '../../../electron/services/journal.ts';
import { parseSegment } from '../../../electron/services/journal-lines.ts';
import { sealLine, unsealLine, type JournalLine } from '../../../renderer/data/journal.ts';
import { newKey } from '../../../shared/exchange/keys.ts';
import { seal } from '../../../shared/exchange/seal.ts';
import { CallFailure } from '../../../shared/ipc/answer.ts';
import { edited, edits, fuzz, hit, hits, hostileJson, testLimit } from './limits.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const key = newKey();
const folder = mkdtempSync(join(tmpdir(), 'feltbok-fuzz-'));
const written = Array.from({ length: 30 }, (_, n): JournalLine => ({ kind: 'draft', mark: n, row: { id: `d${n}`, scope: 's', value: { text: 'ord '.repeat(n) }, at: '2019-02-01' } }));
const known = new Set(written.map((l) => JSON.stringify(l)));
let whole: Uint8Array;

beforeAll(async () => {
  const path = join(folder, 'studies', study);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'keys.json'), '{"slots":[]}');
  const journals = openJournals(folder, { ahead: 8_192 });
  for (const line of written) await journals.append(study, [sealLine(key, study, line)]);
  await journals.release(study);
  whole = readFileSync(join(path, 'journal', '00000001.journal'));
});
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

function checkSegment(bytes: Uint8Array): void {
  const { lines, faults, next } = parseSegment(bytes);
  expect(Number.isSafeInteger(faults) && Number.isSafeInteger(next) && next >= 1).toBe(true);
  const opened = lines.map((l) => unsealLine(key, study, l)).filter((l) => l !== undefined);
  for (const line of opened) expect(known.has(JSON.stringify(line))).toBe(true);
  // Nothing is missing in the middle without a word.
  const marks = opened.map((l) => (l.kind === 'draft' ? l.mark : -1));
  if (faults === 0 && opened.length === lines.length) expect(marks).toEqual(marks.map((_, i) => (marks[0] ?? 0) + i));
}

describe('journals that were damaged', () => {
  it('give only lines that were written, in their order or with a fault counted', () => fuzz(160, hits, async (h) => { checkSegment(hit(whole, h)); }), testLimit);

  it('of any bytes at all, zeros and line breaks above all', () => fuzz(
    80, fc.array(fc.tuple(fc.constantFrom(0, 0, 0x0a, 0x20, 0x31, 0x3d, 0xff), fc.integer({ min: 1, max: 40_000 })), { maxLength: 40 }),
    async (runs) => { checkSegment(Buffer.concat(runs.map(([byte, n]) => Buffer.alloc(n, byte)))); },
  ), testLimit);

  it('with lines that were sealed with the right key, but say something else', () => fuzz(100, fc.tuple(fc.nat(29), fc.oneof(edits, hostileJson)), async ([n, wish]) => {
    const json = typeof wish === 'string' ? wish : wish.reduce((text, e) => { try { return edited(text, e); } catch { return text; } }, JSON.stringify(written[n]));
    const line = unsealLine(key, study, seal(key, `feltbok journal|${study}`, new TextEncoder().encode(json)));
    if (line !== undefined) expect(typeof line.kind === 'string' && JSON.stringify(line).length > 0).toBe(true);
  }), testLimit);

  it('in folders with strange names and files that are none', () => fuzz(
    30, fc.tuple(hits, fc.uniqueArray(fc.constantFrom('00000002.journal', '00000003.journal', '99999998.journal', '00000000.journal', '1.journal', '.tmp', 'mappe.journal', '00000007.journal/x'), { maxLength: 6 })),
    async ([h, names]) => {
      const data = mkdtempSync(join(folder, 'f-'));
      const journal = join(data, 'studies', study, 'journal');
      mkdirSync(journal, { recursive: true });
      writeFileSync(join(data, 'studies', study, 'keys.json'), '{"slots":[]}');
      for (const name of names) {
        if (name.endsWith('/x')) mkdirSync(join(journal, name), { recursive: true });
        else writeFileSync(join(journal, name), hit(whole, h));
      }
      const journals = openJournals(data, { ahead: 4_096 });
      const told = async <T>(work: Promise<T>): Promise<T | null> => work.catch((error: unknown) => {
        if (!(error instanceof CallFailure)) throw error;
        return null;
      });
      for (const { number } of (await told(journals.segments(study))) ?? []) await told(journals.read(study, number));
      const line = sealLine(key, study, written[0]!);
      const put = await told(journals.append(study, [line]));
      // What was said to be saved can be read back.
      if (put) expect((await journals.read(study, put.segment)).lines).toEqual([new Uint8Array(line)]);
      await journals.release(study);
      rmSync(data, { recursive: true, force: true });
    },
  ), testLimit);
});
