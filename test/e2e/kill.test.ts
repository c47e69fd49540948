// The whole program is killed in the middle of a sentence; the next start shows that sentence. And nothing typed
// can be read in the folder it leaves behind.

import { afterEach, describe, expect, it } from 'vitest';
import { readable } from './kept.ts';
import { filesBelow, killTree, newDataFolder, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { beginInterview, continueInterview, typeNote, unlock } from './steps.ts';

let folder = '';
let program: Program | undefined;
afterEach(async () => {
  await program?.close().catch(() => undefined);
  if (folder !== '') removeFolder(folder);
});

describe.skipIf(runtimePath === null || process.platform === 'win32')('killed in the middle of a sentence', () => {
  it('shows that sentence at the next start, with the notes before it, and leaves nothing readable on the disk', async () => {
    folder = newDataFolder();
    program = await startProgram(folder);
    let { page } = program;
    await beginInterview(page, 'Kvernknurrstudien', 'Storvik', 'KL');
    await typeNote(page, 'KL: vi fikk fire nye brukere med sprellfisk', ['1']);
    await typeNote(page, 'bpa økte med 3,2 mill i rabarbradalen', ['2']);
    await page.locator('[data-note]').nth(1).waitFor();
    await page.keyboard.type('og så sa hun at trollmannsgata er', { delay: 5 });
    // The promise is 750 ms from the last key to durable.
    await page.waitForTimeout(750);
    killTree(program.app.process().pid!);
    await program.close().catch(() => undefined);

    program = await startProgram(folder);
    page = program.page;
    await unlock(page);
    await continueInterview(page, 'K01');
    await expect.poll(() => page.getByLabel('Notat', { exact: true }).inputValue()).toBe('og så sa hun at trollmannsgata er');
    await expect.poll(() => page.locator('[data-note]').count()).toBe(2);
    expect(await page.locator('[data-note]').first().innerText()).toContain('fire nye brukere med sprellfisk');
    await page.getByRole('link', { name: 'Til oversikten' }).click();
    await page.getByText(/^Sikkerhetskopi kl/).waitFor({ timeout: 45_000 });
    expect(program.complaints).toEqual([]);
    await program.close();
    program = undefined;

    const planted = ['Kvernknurr', 'Storvik', 'sprellfisk', 'rabarbradalen', 'trollmannsgata', 'Kari Lind'];
    const files = filesBelow(folder);
    // All the places where something is kept, so that the scan below has something to look through.
    for (const kept of [/journal[\\/]\d+\.journal$/, /snapshots[\\/].+\.feltbok$/, /linking-keys/, /IndexedDB/, /Local Storage/, /Cache/]) {
      expect(files.some((file) => kept.test(file)), String(kept)).toBe(true);
    }
    expect(readable(folder, planted)).toEqual([]);
  }, 180_000);
});
