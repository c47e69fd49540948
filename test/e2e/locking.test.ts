// Locking in the real program: on demand, with the system's own power events and for idleness, and the linking key
// that goes away with its memory stick.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, newDataFolder, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { addCase, addInformant, createStudy, goTo, openInterview, passphrase, startInterview, unlock } from './steps.ts';

const title = 'Kvernknurrstudien';
type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

describe.skipIf(runtimePath === null)('a study that is locked', () => {
  let program: Program;
  let page: Page;
  const folder = newDataFolder();
  const media = mkdtempSync(join(tmpdir(), 'feltbok-minnepinne-'));

  beforeAll(async () => {
    program = await startProgram(folder);
    page = program.page;
    await createStudy(page, title);
    await addCase(page, 'Storvik', '3100');
    await addInformant(page, 'Kommunalsjef/kommunalleder', 'KL');
  }, 120_000);
  afterAll(async () => {
    await program.close().catch(() => undefined);
    removeFolder(folder);
    removeFolder(media);
  });

  const power = (...events: PowerEvent[]): Promise<void> => program.app.evaluate(({ powerMonitor }, given) => {
    for (const name of given) powerMonitor.emit(name);
  }, events);
  const door = () => page.getByRole('button', { name: 'Åpne studien' });
  const cover = () => page.getByRole('dialog', { name: 'Studien er låst' });
  const place = (): string => new URL(page.url()).hash;

  it('by the key opens at the same place with the passphrase, and shows nothing of itself until then', async () => {
    const before = place();
    expect(before).toMatch(/^#\/case\//);
    await page.keyboard.press('Control+l');
    await door().waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(new RegExp(`${title}|K01|Storvik`));
    await unlock(page);
    await page.getByRole('heading', { level: 1, name: /^K01/ }).waitFor();
    expect(place()).toBe(before);
  });

  it('is locked by the screen lock, too', async () => {
    const before = place();
    await power('lock-screen', 'unlock-screen');
    await door().waitFor();
    await unlock(page);
    await page.getByRole('heading', { level: 1, name: /^K01/ }).waitFor();
    expect(place()).toBe(before);
  });

  it('is only covered while an interview runs, never for idleness, and keeps what was being typed', async () => {
    await openInterview(page, ['KL']);
    await startInterview(page);
    const field = page.getByLabel('Notat', { exact: true });
    await page.keyboard.type('og så sa hun at', { delay: 2 });
    for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowLeft');
    // As the watch of the system's idle time tells it.
    await program.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]!.webContents.send('event', 'idle', { seconds: 3_600 });
    });
    await page.keyboard.type('da ', { delay: 2 });
    await page.waitForTimeout(500);
    expect([await cover().count(), await door().count(), await field.inputValue()]).toEqual([0, 0, 'og så sa hun da at']);

    for (const [events, typed] of [[['suspend', 'resume'], 'x'], [['lock-screen', 'unlock-screen'], 'y']] as const) {
      await power(...events);
      await cover().waitFor();
      await page.keyboard.type('ikke', { delay: 2 });
      await page.keyboard.press('Enter');
      await cover().getByText(/Passordfrasen er feil/).waitFor();
      await cover().getByLabel('Passordfrase').fill(passphrase);
      await page.keyboard.press('Enter');
      await cover().waitFor({ state: 'detached' });
      await page.keyboard.type(typed);
    }
    // Field, caret and address are as they were.
    expect(await field.inputValue()).toBe('og så sa hun da xyat');
    expect(place()).toMatch(/^#\/intervju\//);

    await page.getByRole('button', { name: 'Avslutt' }).click();
    await page.getByRole('link', { name: 'Til etterarbeid' }).waitFor();
    // Main asks the system every ten seconds.
    await program.app.evaluate(({ powerMonitor }) => { powerMonitor.getSystemIdleTime = () => 3_600; });
    await door().waitFor({ timeout: 20_000 });
    await program.app.evaluate(({ powerMonitor }) => { powerMonitor.getSystemIdleTime = () => 0; });
    await unlock(page);
    expect(place()).toMatch(/^#\/intervju\//);
    await page.getByRole('link', { name: 'Til oversikten' }).click();
  }, 90_000);

  it('has its linking key on a memory stick: pulled out the names are gone, put back they return', async () => {
    const stick = join(media, 'stikk');
    const away = join(media, 'borte');
    mkdirSync(stick);
    await program.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, stick);
    await goTo(page, 'Innstillinger');
    await page.getByRole('button', { name: 'Flytt til en minnepinne …' }).click();
    await page.getByText(`Koblingsnøkkelen er flyttet til ${stick}`, { exact: false }).waitFor();
    expect(filesBelow(stick).length).toBeGreaterThan(0);
    expect(filesBelow(join(folder, 'linking-keys')).filter((file) => !file.endsWith('.place.json'))).toEqual([]);

    await goTo(page, 'Casekommuner');
    await page.getByText('Vis navn', { exact: true }).click();
    await page.getByText('Storvik').first().waitFor();
    renameSync(stick, away);
    await page.getByText('Koblingsnøkkelen er ikke koblet til. Sett inn minnepinnen.').waitFor({ timeout: 15_000 });
    expect(await page.locator('body').innerText()).not.toContain('Storvik');
    await page.getByText('K01').first().waitFor();
    expect([existsSync(stick), readdirSync(media)]).toEqual([false, ['borte']]);
    renameSync(away, stick);
    await page.getByText('Storvik').first().waitFor({ timeout: 15_000 });
    expect(program.complaints).toEqual([]);
  }, 60_000);
});
