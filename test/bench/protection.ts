// What sealing and the journal cost: beside writing, at opening, and for whatever reads every row, as a search does.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournals } from '../../electron/services/journal.ts';
import { newKey } from '../../shared/exchange/keys.ts';
import { sealJson, unsealJson } from '../../shared/exchange/seal.ts';
import { generateStudy } from '../../shared/exchange/generate.ts';
import { figure, type Figure } from './figures.ts';

const study = '0190a0a0-0000-7000-8000-000000000001';

const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

async function times(runs: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < runs; n++) taken.push(await timed(work));
  return taken;
}

export async function protectionFigures(): Promise<Figure[]> {
  const key = newKey();
  const { source } = await generateStudy({ cases: 15, notes: 2_000, excerpts: 3_000, seed: 1 });
  const texts = await source.all('texts');
  const plain = texts.map((row) => new TextEncoder().encode(JSON.stringify(row)));
  const sealed = texts.map((row) => sealJson(key, `row|${row.id}`, row));
  const decoder = new TextDecoder();
  const reading = await times(20, () => plain.map((bytes) => JSON.parse(decoder.decode(bytes)) as unknown));
  const unsealing = await times(20, () => sealed.map((bytes, i) => unsealJson(key, `row|${texts[i]!.id}`, bytes)));

  const folder = mkdtempSync(join(tmpdir(), 'feltbok-journal-'));
  mkdirSync(join(folder, 'studies', study), { recursive: true });
  writeFileSync(join(folder, 'studies', study, 'keys.json'), '{}');
  const journals = openJournals(folder);
  try {
    // A draft of some lines, the commonest write of all.
    const draft = { kind: 'draft', mark: 1, row: { id: study, scope: study, value: { text: 'vi økte med fire årsverk '.repeat(20) }, at: '2019-03-12T10:00:00.000+01:00' } };
    const sealing = await times(500, () => sealJson(key, 'feltbok journal', draft));
    const line = sealJson(key, 'feltbok journal', draft);
    await journals.append(study, [line]);
    const appending = await times(500, () => journals.append(study, [line]));
    const opening = await times(10, async () => {
      const { lines } = await journals.read(study, 1);
      for (const one of lines) unsealJson(key, 'feltbok journal', one);
    });
    return [
      figure(`lesing av ${texts.length} tekster uten forsegling`, 'ms', reading),
      figure(`lesing av ${texts.length} tekster med forsegling`, 'ms', unsealing),
      figure('forsegling av et utkast', 'ms', sealing),
      figure('en linje i journalen, på disken', 'ms', appending),
      figure('journal på 501 linjer lest og åpnet ved start', 'ms', opening),
    ];
  } finally {
    await journals.release(study);
    rmSync(folder, { recursive: true, force: true });
  }
}
