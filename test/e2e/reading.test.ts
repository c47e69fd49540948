// A transcript in the running program: taken in as pdf, coded with keys alone, and all of it in place after a restart.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as lines, pdf } from '../unit/sources/pdf-files.ts';
import { newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { addCase, addInformant, createStudy, openCase, unlock } from './steps.ts';

const folders: string[] = [];
let program: Program | undefined;
afterEach(async () => {
  await program?.close().catch(() => undefined);
  for (const folder of folders.splice(0)) removeFolder(folder);
});

const transcript = `I: Hva er det som har vokst mest?
KL: Det er BPA. Vi fikk tre nye brukere på ett år, og alle har mange timer. Det så vi ikke komme.
KL: Så kom vikarbyråene. De koster mye.
I: Og hva med sykehuset?
KL: Utskrivningene kommer tidligere. Vi har betalt døgnbøter hver måned.
`;

async function openSource(page: Page): Promise<void> {
  await openCase(page, 'K01');
  await page.getByRole('tab', { name: /^Kilder/ }).click();
  await page.getByRole('link', { name: /^Les og kod/ }).press('Enter');
}

async function read(page: Page): Promise<void> {
  await openSource(page);
  await page.locator('[role=document]:focus').waitFor();
}

/** The words that are marked as masked. */
const masks = (page: Page): Promise<string[]> => page.evaluate(() =>
  [...CSS.highlights.get('layer-mask') ?? []].map((range) => range.startContainer.textContent!.slice(range.startOffset, range.endOffset)));
const rows = (page: Page): Promise<string[]> => page.locator('[data-row]').allTextContents();

describe.skipIf(runtimePath === null)('a transcript', () => {
  it('is coded, corrected and masked with keys alone and found as it was after a restart', async () => {
    const folder = newDataFolder();
    const outside = mkdtempSync(join(tmpdir(), 'feltbok-ute-'));
    folders.push(folder, outside);
    writeFileSync(join(outside, 'samtale.pdf'), pdf([lines(...transcript.trim().split('\n'))]));

    program = await startProgram(folder);
    let { page } = program;
    await createStudy(page, 'Prøvestudie');
    await addCase(page, 'Storvik', '3100');
    await addInformant(page, 'Kommunalsjef/kommunalleder', 'KL');
    await page.getByRole('tab', { name: /^Kilder/ }).click();
    await program.app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, join(outside, 'samtale.pdf'));
    await page.getByRole('button', { name: 'Hent inn filer …' }).click();
    await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
    await page.getByRole('link', { name: /^Les og kod/ }).waitFor();

    await read(page);
    const { keyboard } = page;
    // The whole answer by space, coded twice; a word with a sub-code; a sentence in the informant's own words.
    await keyboard.press('PageDown');
    for (let n = 0; n < 4; n++) await keyboard.press('Space');
    await keyboard.press('2');
    await keyboard.press('Alt+9');
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(2);
    await keyboard.press('Escape');
    await keyboard.press('Control+ArrowDown');
    await keyboard.press('Control+ArrowUp');
    await keyboard.press('Space');
    await keyboard.press('k');
    await keyboard.type('vikar');
    await keyboard.press('Enter');
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(3);
    await keyboard.press('u');
    await keyboard.press('v');
    await keyboard.type('sykehus');
    await keyboard.press('Enter');
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(4);
    await keyboard.press('Delete');
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(3);
    await keyboard.press('Control+z');
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(4);
    await picture(page, 'lesing');

    // A correction by keys: the codes keep the words that are left of them, and nobody's rules are broken by the editor.
    await page.locator('[role=document]').focus();
    await keyboard.press('t');
    await page.locator('[data-editor] .cm-content:focus').waitFor();
    await keyboard.press('Control+Home');
    await keyboard.insertText('Altså: ');
    await keyboard.press('Control+End');
    await keyboard.press('Backspace');
    await keyboard.insertText(' hittil.');
    await picture(page, 'retting');
    await keyboard.press('Control+Enter');
    await page.locator('[role=document]:focus').waitFor();
    await page.getByText('Altså: Hva er det som har vokst mest?').first().waitFor();
    await expect.poll(() => rows(page), { timeout: 10_000 }).toHaveLength(4);
    const before = await rows(page);
    // A word that must not leave the study: masked where it stands, in words of one's own.
    await keyboard.press('Control+Home');
    await keyboard.press('Space');
    await keyboard.press('m');
    await page.getByRole('dialog').getByRole('textbox').and(page.locator(':focus')).waitFor();
    await keyboard.type('innledende ord');
    await keyboard.press('Enter');
    await expect.poll(() => masks(page), { timeout: 10_000 }).toEqual(['Altså']);
    await page.locator('[role=document]:focus').waitFor();
    // And a correction that is not saved when the program goes.
    await keyboard.press('t');
    await page.locator('[data-editor] .cm-content:focus').waitFor();
    await keyboard.press('Control+Home');
    await keyboard.insertText('Uferdig. ');
    await page.getByText(/^Lagret \d\d:\d\d/).waitFor();
    expect(program.complaints).toEqual([]);
    await program.close();

    program = await startProgram(folder);
    ({ page } = program);
    await unlock(page);
    await openSource(page);
    await page.locator('[data-editor] .cm-content:focus').waitFor();
    await page.locator('.cm-line').filter({ hasText: 'Uferdig. Altså: Hva er det' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.cm-line').filter({ hasText: /^Altså: Hva er det/ }).waitFor();
    await page.getByRole('button', { name: 'Lukk uten å lagre' }).click();
    await page.locator('[role=document]:focus').waitFor();
    await expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(before);
    await expect.poll(() => page.locator('[data-segment]').count()).toBe(4);
    expect(await page.evaluate(() => [...CSS.highlights].filter(([name]) => /^segment-\d+$/.test(name)).reduce((n, [, layer]) => n + layer.size, 0))).toBeGreaterThanOrEqual(4);
    expect(await masks(page)).toEqual(['Altså']);
    // The report shows the label in its place; the source is as it was.
    await page.keyboard.press('w');
    await page.getByText('[innledende ord]: Hva er det som har vokst mest?').first().waitFor();
    await page.keyboard.press('w');
    await page.getByText('Altså: Hva er det som har vokst mest?').first().waitFor();
    expect(program.complaints).toEqual([]);
  });
});
