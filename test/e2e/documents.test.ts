// A document and a recording in the running program: added, there after a restart, given back byte for byte, played
// from a place in the middle, and nowhere readable on the disk.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readable } from './kept.ts';
import { newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { addCase, addInformant, createStudy, openCase, unlock } from './steps.ts';

const folders: string[] = [];
let program: Program | undefined;
afterEach(async () => {
  await program?.close().catch(() => undefined);
  for (const folder of folders.splice(0)) removeFolder(folder);
});

/** Sixty seconds of a tone: 16 kHz, 16 bits, one channel. */
function sound(): Buffer {
  const seconds = 60;
  const rate = 16_000;
  const bytes = Buffer.alloc(44 + seconds * rate * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - 44, 40);
  for (let i = 0; i < seconds * rate; i++) bytes.writeInt16LE(Math.round(8_000 * Math.sin(i / 6)), 44 + i * 2);
  return bytes;
}

async function openDocuments(page: Page): Promise<void> {
  await openCase(page, 'K01');
  await page.getByRole('tab', { name: 'Dokumenter' }).click();
}

describe.skipIf(runtimePath === null)('documents and recordings', () => {
  it('come in, outlive a restart, are played and given back, and are nowhere readable', async () => {
    const folder = newDataFolder();
    const outside = mkdtempSync(join(tmpdir(), 'feltbok-ute-'));
    folders.push(folder, outside);
    const text = Buffer.from('rabarbrabudsjettet for sprellfisk '.repeat(60_000));
    writeFileSync(join(outside, 'Trollmannsgata.txt'), text);
    const tone = sound();
    writeFileSync(join(outside, 'Samtale med Kvernhild.wav'), tone);
    const planted = ['rabarbrabudsjettet', 'Trollmannsgata', 'Kvernhild', 'WAVEfmt'];

    program = await startProgram(folder);
    let { page } = program;
    await createStudy(page, 'Prøvestudie');
    await addCase(page, 'Storvik', '3100');
    await addInformant(page, 'Kommunalsjef/kommunalleder', 'KL');
    await page.getByRole('tab', { name: /Intervjuer/ }).click();
    await page.getByRole('button', { name: 'Nytt intervju' }).first().click();
    await page.getByLabel(/KL/).first().check();
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await page.getByRole('tab', { name: 'Dokumenter' }).click();
    await page.locator('input[type=file]').setInputFiles(join(outside, 'Trollmannsgata.txt'));
    await page.getByRole('button', { name: 'Trollmannsgata.txt', exact: true }).waitFor();
    await page.getByLabel('Hører til').selectOption({ label: 'Intervjuet K01-I1' });
    await page.locator('input[type=file]').setInputFiles(join(outside, 'Samtale med Kvernhild.wav'));
    await page.getByRole('button', { name: 'Samtale med Kvernhild.wav', exact: true }).waitFor();
    expect(program.complaints).toEqual([]);
    await program.close();

    program = await startProgram(folder);
    ({ page } = program);
    await unlock(page);
    await openDocuments(page);
    await page.getByRole('button', { name: 'Samtale med Kvernhild.wav', exact: true }).click();
    // The middle is reached without all before it.
    const heard = page.locator('audio');
    await expect.poll(() => heard.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration))).toBe(60);
    await heard.evaluate((audio: HTMLAudioElement) => new Promise((seeked) => {
      audio.addEventListener('seeked', seeked, { once: true });
      audio.currentTime = 45;
    }));
    await page.keyboard.press('F2');
    await expect.poll(() => heard.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBe(40);
    await page.keyboard.press('F4');
    await expect.poll(() => heard.evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(false);
    await page.keyboard.press('F4');
    await expect.poll(() => heard.evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
    await picture(page, 'dokumenter-opptak');

    await page.getByRole('button', { name: 'Trollmannsgata.txt', exact: true }).click();
    const copy = join(outside, 'kopi.txt');
    await program.app.evaluate(({ dialog }, path) => { dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path }); }, copy);
    await page.getByRole('button', { name: 'Åpne i et annet program' }).click();
    await page.getByRole('button', { name: 'Velg sted og lagre kopien' }).click();
    await page.getByText('Kopien er lagret').waitFor();
    expect(readFileSync(copy).equals(text)).toBe(true);
    await page.getByRole('button', { name: 'Kontroller innholdet' }).click();
    await page.getByText('Alle 2 dokumentene er hele og uendret.').waitFor();
    expect(program.complaints).toEqual([]);
    await program.close();
    program = undefined;
    expect(readable(folder, planted)).toEqual([]);
  }, 180_000);
});
