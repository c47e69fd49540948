// `npm run bench`: the figures against their budgets, as JSON. Never part of the tests: machines are noisy.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt, root } from '../../electron/launch/build.ts';
import { writeBundle } from '../../shared/exchange/bundle.ts';
import { generateStudy } from '../../shared/exchange/generate.ts';
import { runtimePath } from '../e2e/program.ts';
import { desktopFigures } from './desktop.ts';
import { figure, type Figure } from './figures.ts';
import { protectionFigures } from './protection.ts';
import { readingFigures } from './reading.ts';
import { searchFigures } from './search.ts';
import { studyFileFigures } from './study-file.ts';

const scratch = mkdtempSync(join(tmpdir(), 'feltbok-bench-'));
const log = (line: string): void => { process.stderr.write(`${line}\n`); };

async function studyFile(name: string, size: { cases: number; notes: number; excerpts: number }): Promise<string> {
  log(`lager ${name}: ${JSON.stringify(size)}`);
  const { source, linkingKey } = await generateStudy({ ...size, seed: 1 });
  const path = join(scratch, `${name}.feltbok`);
  writeFileSync(path, await writeBundle(source, { linkingKey, programVersion: '0.0.0' }));
  return path;
}

interface Once { readonly milliseconds: number; readonly mebibytes: number }

function reportFigures(what: string, file: string, runs: number, budget: number, memory?: number): Figure[] {
  log(`rapport: ${what}`);
  const once = Array.from({ length: runs }, () => JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/report-once.ts', file], { cwd: root, maxBuffer: 1e8 }).toString()) as Once);
  return [
    figure(`rapport fra studiefil til Word-fil, ${what}`, 'ms', once.map((o) => o.milliseconds), budget),
    figure(`mest minne under det, ${what}`, 'MiB', once.map((o) => o.mebibytes), memory),
  ];
}

async function main(): Promise<void> {
  const only = process.argv[2];
  const figures: Figure[] = [];
  const skipped: string[] = [];
  try {
    if (only === undefined || only === 'protection') figures.push(...(await protectionFigures()));
    if (only === undefined || only === 'search') figures.push(...searchFigures());
    if (only === undefined || only === 'desktop' || only === 'reading' || only === 'file') {
      if (runtimePath === null) skipped.push('skrivebordet og lesingen: fant ingen Electron med skjerm');
      else {
        if (!ensureBuilt()) throw new Error('byggingen feilet');
        if (only === undefined || only === 'reading') figures.push(...(await readingFigures()));
        if (only === undefined || only === 'file') figures.push(...(await studyFileFigures()));
        if (only === undefined || only === 'desktop') figures.push(...(await desktopFigures(await studyFile('stor', { cases: 60, notes: 10_000, excerpts: 10_000 }))));
      }
    }
    if (only === undefined || only === 'report') {
      figures.push(...reportFigures('15 kommuner og 3 000 utdrag', await studyFile('vanlig', { cases: 15, notes: 2_000, excerpts: 3_000 }), 5, 2_000));
      figures.push(...reportFigures('150 kommuner og 100 000 utdrag', await studyFile('svær', { cases: 150, notes: 40_000, excerpts: 100_000 }), 2, 20_000, 1024));
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', memoryGiB: Math.round(totalmem() / 2 ** 30), node: process.version };
  process.stdout.write(`${JSON.stringify({ machine, figures, skipped }, null, 2)}\n`);
}

await main();
