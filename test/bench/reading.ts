// A transcript of 60 000 words with 3 000 codings in the real program: opening it, coding in it, correcting it, and what
// memory it takes.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newDataFolder, removeFolder, startProgram } from '../e2e/program.ts';
import { passphrase, takeIn, usable } from './desktop.ts';
import { figure, type Figure } from './figures.ts';
import { largeTranscript } from './large-transcript.ts';
import { sharedMemory } from './memory.ts';

const words = 60_000;
const codings = 3_000;

/** Milliseconds from going to the source until text, codings and margin are drawn. */
const open = (page: Page, source: string): Promise<number> => page.evaluate(async (to) => {
  const count = (): number => [...CSS.highlights].filter(([name]) => /^segment-\d+$/.test(name)).reduce((n, [, layer]) => n + layer.size, 0);
  const frame = (): Promise<void> => new Promise((done) => { requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => done(); port2.postMessage(0); }); });
  const from = performance.now();
  location.hash = `/kilde/${to}`;
  const isUp = (): boolean => document.querySelector('[data-line]') !== null && count() > 0 && document.querySelector('[data-segment]') !== null;
  while (!isUp()) {
    await frame();
    if (performance.now() - from > 30_000) throw new Error(`not up: ${document.body.innerText.slice(0, 300)}`);
  }
  return performance.now() - from;
}, source);

/** To the sources of the study's only case, from where one is opened. */
async function toSources(page: Page): Promise<void> {
  await page.evaluate(() => { location.hash = '/caser'; });
  await page.getByRole('link', { name: 'K01' }).or(page.getByRole('button', { name: 'K01' })).first().click();
  await page.getByRole('tab', { name: /^Kilder/ }).click();
  await page.getByRole('link', { name: /^Les og kod/ }).waitFor();
  await page.waitForTimeout(2_000);
}

/** Milliseconds from a key to the new coding painted in the text, and how many places of the text were drawn anew. */
async function code(page: Page, times: number): Promise<{ taken: number[]; redrawn: number }> {
  await page.evaluate(() => {
    const taken: number[] = [];
    const seen = { taken, redrawn: 0 };
    Object.assign(window, { benchCoding: seen });
    const count = (): number => [...CSS.highlights].filter(([name]) => /^segment-\d+$/.test(name)).reduce((n, [, layer]) => n + layer.size, 0);
    new MutationObserver((list) => { seen.redrawn += list.length; }).observe(document.querySelector('[role=document]')!, { subtree: true, childList: true, characterData: true, attributes: true });
    addEventListener('keydown', (event) => {
      if (event.key !== '3') return;
      const before = count();
      const look = (): void => {
        if (count() === before) requestAnimationFrame(look);
        else {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => taken.push(performance.now() - event.timeStamp);
          port2.postMessage(0);
        }
      };
      requestAnimationFrame(look);
    }, { capture: true });
  });
  await page.locator('[role=document]').focus();
  for (let n = 0; n < times; n++) {
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.press('Space');
    await page.waitForTimeout(120);
    await page.keyboard.press('3');
    await page.waitForTimeout(250);
  }
  return page.evaluate(() => (window as unknown as { benchCoding: { taken: number[]; redrawn: number } }).benchCoding);
}

/** Milliseconds from the key for correcting until the editor has the focus. */
async function correct(page: Page, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    await page.locator('[role=document]').focus();
    const from = Date.now();
    await page.keyboard.press('t');
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.classList.contains('cm-content'), undefined, { polling: 5 });
    taken.push(Date.now() - from);
    await page.getByRole('button', { name: 'Lukk uten å lagre' }).click();
    await page.locator('[role=document]:focus').waitFor();
  }
  return taken;
}

export async function readingFigures(): Promise<Figure[]> {
  const folder = newDataFolder();
  const empty = await startProgram(folder);
  await empty.page.getByRole('button', { name: /Åpne studiefil/ }).first().waitFor();
  await empty.page.waitForTimeout(3_000);
  const without = sharedMemory(empty.app);
  await empty.close();

  const { bundle, source } = await largeTranscript(words, codings);
  const file = join(folder, 'lang.feltbok');
  writeFileSync(file, bundle);
  const first = await startProgram(folder);
  await takeIn(first, file);
  await first.close();

  const program = await startProgram(folder);
  const { page } = program;
  await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await usable(page);
  await page.waitForTimeout(8_000);
  // What runs the bench names the functions that are sent to the page, by a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  const opened: number[] = [];
  for (let n = 0; n < 8; n++) {
    if (n > 0) await toSources(page);
    opened.push(await open(page, source));
  }
  await page.waitForTimeout(3_000);
  const withIt = sharedMemory(program.app);
  const { taken, redrawn } = await code(page, 40);
  const corrected = await correct(page, 5);
  await program.close();
  removeFolder(folder);
  return [
    figure('transkripsjon på 60 000 ord med 3 000 kodinger, åpnet uten at noe av casekommunen er lest før', 'ms', opened.slice(0, 1), 300),
    figure('den samme åpnet fra «Kilder»', 'ms', opened.slice(1), 300),
    figure('tast til malt koding i den', 'ms', taken, 50),
    figure('steder i teksten som ble tegnet om av kodingene', 'count', [redrawn], 0),
    figure('tast til redigeringen av den er klar', 'ms', corrected),
    figure('minne (PSS) over et tomt vindu med den åpen', 'MiB', [withIt - without], 300),
  ];
}
