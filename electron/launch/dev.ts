// `npm run dev`: builds the parts again whenever a source changes; restart the window with Ctrl+R.

import { spawn, type ChildProcess } from 'node:child_process';
import { ensureBuilt, root } from './build.ts';
import { findRuntime, machineSwitches } from './runtime.ts';

if (!ensureBuilt()) process.exit(1);
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const watchers: ChildProcess[] = ['electron/vite.main.ts', 'electron/vite.preload.ts', 'renderer/vite.config.ts'].map((config) =>
  spawn(npx, ['vite', 'build', '--watch', '--config', config], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }));
const stop = (): void => { for (const watcher of watchers) watcher.kill(); };

const runtime = findRuntime();
if (runtime === null) {
  process.stdout.write('Fant ingen Electron å starte. Byggingen følger kildene; bruk npm start for nettleseren.\n');
} else {
  spawn(runtime, [...machineSwitches(), root], { stdio: 'inherit' }).on('exit', stop);
}
process.on('SIGINT', stop);
