// `npm run dist`: packs the program into a folder, with the runtime at hand where one is given.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './build.ts';
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
