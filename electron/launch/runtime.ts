// Finds a runnable Electron: the one that the environment names, else what the npm package brings or fetches.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The npm package fetches its binary when it is first asked for; without a network that fails late or hangs. */
const downloadLimit = 240_000;

const executable = (): string =>
  process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';

/** The folder that `ELECTRON_OVERRIDE_DIST_PATH` names, where it holds a runtime. */
export function givenRuntime(env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (folder === undefined || folder === '') return null;
  const path = join(folder, executable());
  return existsSync(path) ? path : null;
}

/** The npm package's own binary, where it is already there. */
export function installedRuntime(): string | null {
  try {
    const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    const path = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Path of an Electron to start, or null where none can be had. Fetches the package's binary if need be. */
export function findRuntime(): string | null {
  const known = givenRuntime() ?? installedRuntime();
  if (known !== null || process.env['FELTBOK_NO_DOWNLOAD'] === '1') return known;
  try {
    const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    process.stdout.write('Henter Electron (bare første gang) …\n');
    spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: downloadLimit });
  } catch {
    return null;
  }
  return installedRuntime();
}

/** Switches that the machine asks for: root may not use Chromium's sandbox. */
export const machineSwitches = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
