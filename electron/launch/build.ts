// Builds the program where dist is missing or older than the sources.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const sources = ['electron', 'renderer', 'shared', 'package-lock.json'];
const built = ['dist/main/main.js', 'dist/preload/preload.cjs', 'dist/renderer/index.html'];

/** Newest change below a path, in milliseconds. */
function newest(path: string): number {
  const at = statSync(path);
  if (!at.isDirectory()) return at.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isStale = (): boolean => {
  if (built.some((file) => !existsSync(join(root, file)))) return true;
  const oldest = Math.min(...built.map((file) => statSync(join(root, file)).mtimeMs));
  return sources.some((source) => newest(join(root, source)) > oldest);
};

/** False where the build failed; its own words are then on the screen. */
export function ensureBuilt(): boolean {
  if (!isStale()) return true;
  process.stdout.write('Bygger Feltbok …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
