// Where no Electron can be had, the same program is served to an ordinary browser on this machine.

import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { ensureBuilt, root } from '../../electron/launch/build.ts';
import { serve } from '../../electron/launch/serve.ts';
import { findChromium } from '../browser/chromium.ts';

const found = findChromium();

describe.skipIf(found === null)('the program in an ordinary browser', () => {
  let served: { address: string; server: Server };
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    if (!ensureBuilt()) throw new Error('the build failed');
    served = await serve(join(root, 'dist/renderer'));
    browser = await chromium.launch({
      executablePath: found!.executablePath,
      args: [...found!.args],
      env: { ...process.env, ...found!.env },
    });
    page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1280, height: 800 } });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => { if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text()); });
    await page.goto(served.address);
  });
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });

  it('shows the start screen, keeps to its policy and says that it is for fictive data only', async () => {
    await page.getByRole('heading').first().waitFor();
    expect(await page.getByText(/bare for oppdiktede data/i).first().isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('asks nobody but the server it came from', async () => {
    const reached = await page.evaluate(() => fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(() => true, () => false));
    expect(reached).toBe(false);
  });
});
