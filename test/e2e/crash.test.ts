// The window's process crashes twice: nothing of what was typed is left readable, nor as a dump of its memory, and
// the next start is in safe mode with everything there.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readable } from './kept.ts';
import { filesBelow, newDataFolder, processTree, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { beginInterview, continueInterview, typeNote, unlock } from './steps.ts';

let folder = '';
let program: Program | undefined;
afterEach(async () => {
  await program?.close().catch(() => undefined);
  if (folder !== '') removeFolder(folder);
});

/** What the program offers after each crash, and which button is pressed. */
const answer = ({ app }: Program, presses: readonly number[]): Promise<void> => app.evaluate(({ dialog }, given) => {
  const left = [...given];
  Reflect.set(globalThis, 'offered', []);
  Reflect.set(dialog, 'showMessageBox', (_window: unknown, { buttons }: { buttons: string[] }) => {
    (Reflect.get(globalThis, 'offered') as string[][]).push(buttons);
    // As long as a person needs at the very least, so that the test can look before the program goes.
    return new Promise((resolve) => { setTimeout(() => { resolve({ response: left.shift() ?? 0, checkboxChecked: false }); }, 500); });
  });
}, [...presses]);
const offered = ({ app }: Program): Promise<string[][]> => app.evaluate(() => Reflect.get(globalThis, 'offered') as string[][]);
/** The page that playwright knew is gone with its process; main reaches the new one. False until it stands. */
const asksForPassphrase = ({ app }: Program): Promise<boolean> => app.evaluate(async ({ BrowserWindow }) => {
  const { webContents } = BrowserWindow.getAllWindows()[0]!;
  // What crashed would never answer.
  return !webContents.isCrashed() && !webContents.isLoading()
    && (webContents.executeJavaScript(`document.querySelector('input[type=password]') !== null`) as Promise<boolean>);
});

/** A fault of its memory where the system knows such signals. */
async function crash({ app }: Program): Promise<void> {
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getOSProcessId());
  if (process.platform === 'win32') await app.evaluate(({ BrowserWindow }) => { BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(); });
  else process.kill(pid, 'SIGSEGV');
}

describe.skipIf(runtimePath === null)('a window that crashes twice', () => {
  it('leaves nothing readable and no dump, and opens in safe mode with what was typed', async () => {
    folder = newDataFolder();
    program = await startProgram(folder);
    let { page } = program;
    await beginInterview(page, 'Kvernknurrstudien', 'Storvik', 'KL');
    await typeNote(page, 'KL: fire nye brukere med sprellfisk', ['1']);
    await page.locator('[data-note]').first().waitFor();
    await page.keyboard.type('og så sa hun at trollmannsgata er', { delay: 5 });
    await page.waitForTimeout(750);
    // Electron names an id for reports to each process, but nothing stands ready to take one.
    if (process.platform === 'linux') {
      const tree = processTree(program.app.process().pid!);
      const running = execFileSync('ps', ['-o', 'args=', '-p', tree.join(',')]).toString();
      expect(running).toContain('--type=renderer');
      expect(running).not.toMatch(/crashpad_handler|--crashpad-handler-pid/i);
    }

    await answer(program, [0, 1]);
    await crash(program);
    await expect.poll(() => offered(program!)).toEqual([['Åpne på nytt']]);
    await expect.poll(() => asksForPassphrase(program!)).toBe(true);
    const gone = program.app.waitForEvent('close');
    await crash(program);
    await expect.poll(() => offered(program!)).toEqual([['Åpne på nytt'], ['Åpne i trygg modus', 'Lukk vinduet']]);
    await gone;
    program = undefined;

    const planted = ['Kvernknurr', 'Storvik', 'sprellfisk', 'trollmannsgata', 'Kari Lind'];
    expect(readable(folder, planted)).toEqual([]);
    // Electron makes the folder, but no dump comes into it.
    expect(filesBelow(folder).filter((file) => /\.(dmp|core|log\.txt)$/i.test(file) || /[\\/]core(\.\d+)?$/.test(file))).toEqual([]);
    expect(filesBelow(join(folder, 'Crashpad')).filter((file) => !/(client_id|settings\.dat)$/.test(file))).toEqual([]);

    program = await startProgram(folder);
    page = program.page;
    await page.getByText('Feltbok stoppet flere ganger på kort tid').waitFor();
    expect(await page.getByRole('radio').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).labels?.[0]?.innerText.split('\n')[0])))
      .toEqual(['Åpne uten siste skjerm', 'Hent fra sikkerhetskopi …', 'Lagre en studiefil']);
    await unlock(page);
    await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
    await continueInterview(page, 'K01');
    await expect.poll(() => page.getByLabel('Notat', { exact: true }).inputValue()).toBe('og så sa hun at trollmannsgata er');
    expect(await page.locator('[data-note]').allInnerTexts()).toEqual([expect.stringContaining('fire nye brukere med sprellfisk')]);

    for (const [way, section] of [['Hent fra sikkerhetskopi …', 'Sikkerhetskopier'], ['Lagre en studiefil', 'Studiefil']] as const) {
      // Of a running interview the key covers the study only.
      await page.keyboard.press('Control+l');
      await page.getByRole('button', { name: 'Lås helt' }).click();
      await page.getByRole('radio', { name: way }).check();
      await unlock(page);
      await page.getByRole('heading', { level: 2, name: section, exact: true }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(section);
    }
    expect(program.complaints).toEqual([]);
    await program.close();
    program = undefined;
    expect(existsSync(join(folder, 'starts.json')) && readFileSync(join(folder, 'starts.json'), 'utf8')).toBe('{"unfinished":[]}');
  }, 120_000);
});
