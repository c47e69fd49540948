// Draws icon.png (512 x 512) from icon.svg with the Chromium of the browser tests:
// `npx tsx test/check/icon.ts`, after the drawing was changed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';

const folder = new URL('../../electron/icon/', import.meta.url);
const found = findChromium();
if (!found) throw new Error('No Chromium found.');
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
const page = await browser.newPage({ viewport: { width: 512, height: 512 } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(new URL('icon.svg', folder), 'utf8')}`);
await page.screenshot({ path: fileURLToPath(new URL('icon.png', folder)), omitBackground: true });
await browser.close();
