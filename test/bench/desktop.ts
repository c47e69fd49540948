// Measured in the real program: typing in a large study, how soon it is durable, start and unlocking.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newDataFolder, removeFolder, startProgram, type Program } from '../e2e/program.ts';
import { figure, quantile, type Figure } from './figures.ts';

export const passphrase = 'benk benk benk benk';

/** Gives the program a study file as if it had been chosen in the dialog. */
export async function takeIn(program: Program, file: string): Promise<void> {
  await program.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  const { page } = program;
  await page.getByRole('button', { name: /Åpne studiefil/ }).first().click();
  const first = page.getByRole('textbox', { name: 'Passordfrase', exact: true });
  await first.waitFor({ timeout: 300_000 });
  await page.getByRole('radio').first().check();
  await first.fill(passphrase);
  await page.getByLabel('Passordfrasen en gang til').fill(passphrase);
  await page.getByRole('button', { name: /Hent inn/ }).click();
  await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 600_000 });
}

export const usable = (page: Page): Promise<void> => page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 120_000 });

/**
 * Frames as fast as they are done. A screen of 60 Hz shows one each 16.7 ms, so a key waits up to that long for its
 * turn whatever the program does: an empty window alone has a p95 of 17-18 ms then. Without the screen's beat a figure
 * tells of the work (a bare field: 5-7 ms).
 */
const withoutBeat = ['--disable-gpu-vsync', '--disable-frame-rate-limit'];

/** Milliseconds from keydown to the frame after it, for each of `keys` keys typed into what has focus. */
async function frames(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { benchFrames: times });
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => times.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(0);
      });
    }, { capture: true });
  });
  const text = 'vi har hatt vekst i hjemmetjenesten og flere vedtak om assistanse ';
  for (let typed = 0; typed < keys; typed++) {
    await page.keyboard.press(text[typed % text.length]!);
    await page.waitForTimeout(15);
  }
  // The first ones warm up what draws.
  return (await page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames)).slice(20);
}

/** Milliseconds from a key to the draft in database and journal. */
async function durations(page: Page, times: number): Promise<number[]> {
  const durable: number[] = [];
  for (let n = 0; n < times; n++) {
    await page.waitForTimeout(900);
    durable.push(await page.evaluate(async () => {
      performance.clearMarks('feltbok-draft-durable');
      const field = document.querySelector<HTMLTextAreaElement>('textarea')!;
      const from = performance.now();
      field.focus();
      document.execCommand('insertText', false, 'x');
      while (performance.getEntriesByName('feltbok-draft-durable').length === 0) await new Promise((r) => setTimeout(r, 2));
      return performance.getEntriesByName('feltbok-draft-durable')[0]!.startTime - from;
    }));
  }
  return durable;
}

async function startTimes(folder: string, runs: number): Promise<{ start: number[]; unlock: number[]; key: number[] }> {
  const [start, unlock, key]: [number[], number[], number[]] = [[], [], []];
  for (let n = 0; n < runs; n++) {
    const from = Date.now();
    const program = await startProgram(folder);
    await program.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'password', undefined, { polling: 5 });
    start.push(Date.now() - from);
    await program.page.keyboard.type(passphrase);
    const enter = Date.now();
    await program.page.keyboard.press('Enter');
    await usable(program.page);
    unlock.push(Date.now() - enter);
    key.push(await program.page.evaluate(() => performance.getEntriesByName('feltbok-key')[0]!.duration));
    await program.close();
  }
  return { start, unlock, key };
}

/** An Electron with nothing but a field in it: what the program's own start and typing are held against. */
async function emptyWindow(runs: number, keys: number, switches: readonly string[] = []): Promise<{ start: number[]; frame: number[] }> {
  const { _electron } = await import('playwright-core');
  const { machineSwitches } = await import('../../electron/launch/runtime.ts');
  const { runtimePath } = await import('../e2e/program.ts');
  const folder = newDataFolder();
  writeFileSync(join(folder, 'package.json'), '{"name":"tom","main":"main.js"}');
  writeFileSync(join(folder, 'main.js'), `const {app,BrowserWindow}=require('electron');app.setPath('userData',${JSON.stringify(join(folder, 'data'))});app.whenReady().then(()=>new BrowserWindow({width:1280,height:800}).loadURL('data:text/html,<textarea autofocus></textarea>'))`);
  const times: number[] = [];
  let frame: number[] = [];
  for (let n = 0; n < runs; n++) {
    const from = Date.now();
    const app = await _electron.launch({ executablePath: runtimePath!, args: [...machineSwitches(), ...switches, folder] });
    const page = await app.firstWindow();
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement, undefined, { polling: 5 });
    times.push(Date.now() - from);
    if (n === runs - 1) frame = await frames(page, keys);
    await app.close();
  }
  removeFolder(folder);
  return { start: times, frame };
}

/** Opens the live notes of the study's first interview. */
async function toNoteField(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Casekommuner' }).click();
  await page.getByRole('link', { name: /^K\d+$/ }).or(page.getByRole('button', { name: /^K\d+$/ })).first().click();
  await page.getByRole('tab', { name: /^Intervjuer/ }).click();
  await page.locator('a[href*="/etterarbeid/"], a[href*="/intervju/"]').first().waitFor({ timeout: 60_000 });
  const id = (await page.locator('a[href*="/etterarbeid/"], a[href*="/intervju/"]').first().getAttribute('href'))!.split('/').at(-1)!;
  await page.evaluate((to) => { location.hash = to; }, `/intervju/${id}`);
  await page.getByLabel('Notat', { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
}

/** `studyFile`: an open bundle of about 20 000 notes and codings. */
export async function desktopFigures(studyFile: string): Promise<Figure[]> {
  const folder = newDataFolder();
  const program = await startProgram(folder);
  await takeIn(program, studyFile);
  await toNoteField(program.page);
  const onScreen = await frames(program.page, 300);
  const durable = await durations(program.page, 15);
  await program.close();

  const fast = await startProgram(folder, undefined, withoutBeat);
  await fast.page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill(passphrase);
  await fast.page.keyboard.press('Enter');
  await usable(fast.page);
  await toNoteField(fast.page);
  const frame = await frames(fast.page, 300);
  await fast.close();

  const { start, unlock, key } = await startTimes(folder, 5);
  const empty = await emptyWindow(5, 300);
  const bare = await emptyWindow(1, 300, withoutBeat);
  removeFolder(folder);
  return [
    figure('tast til neste bilde i notatfeltet, studie med 20 000 notater og kodinger (p95 gjelder), uten skjermens takt', 'ms', frame, 16),
    figure('tast til neste bilde i et tomt felt i et tomt vindu, uten skjermens takt', 'ms', bare.frame),
    figure('tast til neste bilde i notatfeltet, skjerm på 60 Hz', 'ms', onScreen),
    figure('tast til neste bilde i et tomt felt i et tomt vindu, skjerm på 60 Hz', 'ms', empty.frame),
    figure('siste tast til varig lagret utkast', 'ms', durable, 750),
    figure('tomt Electron-vindu til felt i fokus', 'ms', empty.start),
    figure('prosesstart til passordfeltet i fokus', 'ms', start, 1.3 * quantile(empty.start, 0.5) + 400),
    figure('nøkkelavledning av passordfrasen', 'ms', key),
    figure('Enter til studien kan brukes, nøkkelavledning medregnet', 'ms', unlock, quantile(key, 0.5) + 600),
  ];
}
