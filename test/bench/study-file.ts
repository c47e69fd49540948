// Measured in the real program: a study with a recording of 1 GiB, saved as a sealed study file and taken in from it on
// a machine that has nothing, and the memory that it takes.

import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { newDataFolder, removeFolder, startProgram } from '../e2e/program.ts';
import { addCase, createStudy, goTo } from '../e2e/steps.ts';
import { passphrase } from './desktop.ts';
import { figure, type Figure } from './figures.ts';
import { sharedMemory } from './memory.ts';

const mebibyte = 1024 * 1024;
const recorded = 1024;

/** Noise, as a packed recording is. */
function writeRecording(path: string): void {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(mebibyte);
  for (let n = 0; n < recorded; n++) {
    for (let i = 0; i < piece.length; i += 4) piece.writeUInt32LE((Math.imul(i + n * 7, 2_654_435_761) ^ (i << 7)) >>> 0, i);
    writeSync(file, piece);
  }
  closeSync(file);
}

/** Seconds that it took, and the most memory meanwhile, MiB. */
async function watched(app: ElectronApplication, work: () => Promise<unknown>): Promise<{ readonly seconds: number; readonly most: number }> {
  let most = 0;
  const watch = setInterval(() => { most = Math.max(most, sharedMemory(app)); }, 250);
  const from = performance.now();
  await work().finally(() => clearInterval(watch));
  return { seconds: (performance.now() - from) / 1000, most };
}

export async function studyFileFigures(): Promise<Figure[]> {
  const outside = mkdtempSync(join(tmpdir(), 'feltbok-benk-'));
  const [from, to] = [newDataFolder(), newDataFolder()];
  try {
    const recording = join(outside, 'Opptak.zip');
    const file = join(outside, 'Studie.feltbok');
    writeRecording(recording);
    let program = await startProgram(from);
    let { page } = program;
    await createStudy(page, 'Benk');
    await addCase(page, 'Storvik', '3100');
    await page.getByRole('tab', { name: 'Dokumenter' }).click();
    await page.locator('input[type=file]').setInputFiles(recording);
    await page.getByRole('button', { name: 'Opptak.zip', exact: true }).waitFor({ timeout: 600_000 });
    await goTo(page, 'Innstillinger');
    const section = page.getByRole('region', { name: 'Studiefil' });
    await section.getByLabel('Passordfrase for filen', { exact: true }).fill(passphrase);
    await section.getByLabel('Passordfrasen en gang til').fill(passphrase);
    await program.app.evaluate(({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }); }, file);
    const resting = sharedMemory(program.app);
    const saving = await watched(program.app, async () => {
      await page.getByRole('button', { name: 'Lagre studiefil' }).click();
      await page.getByText('Studie.feltbok').waitFor({ timeout: 600_000 });
    });
    await program.close();
    if (statSync(file).size < recorded * mebibyte) throw new Error('the recording is not in the file');

    program = await startProgram(to);
    ({ page } = program);
    await program.app.evaluate(({ dialog }, path) => { dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] }); }, file);
    const restingThere = sharedMemory(program.app);
    const taking = await watched(program.app, async () => {
      await page.getByRole('button', { name: /Åpne studiefil/ }).first().click();
      await page.getByLabel('Passordfrase for filen').fill(passphrase);
      await page.getByRole('button', { name: 'Lås opp filen' }).click();
      await page.getByRole('button', { name: 'Hent inn studien' }).click({ timeout: 600_000 });
      await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 600_000 });
    });
    await program.close();
    return [
      figure(`studiefil med opptak på ${recorded} MiB lagret`, 'ms', [saving.seconds * 1000]),
      figure('minne (PSS) mens den lagres, over det vinduet hadde', 'MiB', [saving.most - resting]),
      figure('den samme kontrollert og hentet inn', 'ms', [taking.seconds * 1000]),
      figure('minne (PSS) mens den hentes inn, over det vinduet hadde', 'MiB', [taking.most - restingThere]),
    ];
  } finally {
    rmSync(outside, { recursive: true, force: true });
    removeFolder(from);
    removeFolder(to);
  }
}
