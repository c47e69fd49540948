// `npm start`: the desktop program; where no Electron can be had, the same screens in the default browser.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, root } from './build.ts';
import { findRuntime, machineSwitches } from './runtime.ts';
import { serve } from './serve.ts';

/** Over SSH or in a container Electron would end with an error that says little. */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function main(): Promise<void> {
  if (!ensureBuilt()) {
    process.exitCode = 1;
    return;
  }
  const runtime = hasDisplay ? findRuntime() : null;
  const missing = hasDisplay ? 'Fant ingen Electron å starte' : 'Fant ingen skjerm å vise et vindu på';
  if (runtime !== null) {
    const program = spawn(runtime, [...machineSwitches(), root, ...process.argv.slice(2)], { stdio: 'inherit' });
    program.on('exit', (code) => { process.exitCode = code ?? 1; });
    return;
  }
  const { address } = await serve(join(root, 'dist/renderer'));
  process.stdout.write(`${missing}; Feltbok vises i nettleseren på ${address} (bare eksempelstudien). Avslutt med Ctrl+C.\n`);
  openInBrowser(address);
}

/** Where no browser can be opened, the printed address is enough. */
function openInBrowser(address: string): void {
  if (process.env['CI'] === 'true' || process.env['FELTBOK_NO_BROWSER'] === '1') return;
  const [program, args] = process.platform === 'win32' ? ['cmd', ['/c', 'start', '', address]] as const
    : process.platform === 'darwin' ? ['open', [address]] as const : ['xdg-open', [address]] as const;
  const opened = spawn(program, args, { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}

await main();
