// `npm run dist`: packs the program into a folder, with the runtime at hand where one is given.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build.ts';
import { findPacked } from './packed.ts';
import { givenRuntime } from './runtime.ts';

const given = givenRuntime();
const args = ['electron-builder', '--dir', '--publish', 'never'];
if (given !== null) {
  const folder = dirname(given);
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  args.push(`--config.electronDist=${folder}`, `--config.electronVersion=${version}`);
}
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
process.exitCode = spawnSync(npx, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
// A runtime that it fetched itself it packs without Electron's own start page; a given one it copies as it is.
if (process.exitCode === 0 && given !== null) rmSync(join(findPacked().resources, 'default_app.asar'), { force: true });
