// Finds a Chromium for the browser tests: the one that CHROMIUM_PATH names, else the one that the package
// @sparticuz/chromium carries (Linux x64), else one that is installed. The package's own unpacking goes to a
// fixed folder and trusts what already lies there, so its archives are unpacked here, beside node_modules.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');
const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const installedPaths = [
  '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Null where there is none. The first call unpacks about 200 MB and takes some seconds. */
export function findChromium(): Chromium | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, args, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(packageFolder)) return unpacked();
  const installed = installedPaths.find((path) => existsSync(path));
  return installed ? { executablePath: installed, args, env: {} } : null;
}

function unpacked(): Chromium {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'node_modules/.cache', `chromium-${manifest.version}`);
  if (!existsSync(join(folder, '.complete'))) unpack(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, args, env: missesLibraries(executablePath) ? { LD_LIBRARY_PATH: libraries(folder) } : {} };
}

/** Unpacked under another name and renamed, so that two test runs at once never see half of it. */
function unpack(folder: string): void {
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const executable = join(partial, 'chromium');
  writeFileSync(executable, brotliDecompressSync(readFileSync(join(packageFolder, 'bin/chromium.br'))));
  chmodSync(executable, 0o755);
  for (const archive of ['al2023', 'fonts']) {
    const target = join(partial, archive);
    mkdirSync(target);
    const tar = brotliDecompressSync(readFileSync(join(packageFolder, 'bin', `${archive}.tar.br`)));
    const done = spawnSync('tar', ['x', '-C', target], { input: tar });
    if (done.status !== 0) throw new Error(`tar failed on ${archive}: ${String(done.stderr)}`);
  }
  writeFileSync(join(partial, '.complete'), '');
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(folder, '.complete'))) throw error;
  }
}

const libraries = (folder: string): string => join(folder, 'al2023/al2023/lib');

function missesLibraries(executable: string): boolean {
  const listed = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return listed.status !== 0 || listed.stdout.includes('not found');
}
