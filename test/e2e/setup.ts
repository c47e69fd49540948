// Builds the program once before the desktop tests, where a runtime to run it in is at hand.

import { ensureBuilt } from '../../electron/launch/build.ts';
import { runtimePath } from './program.ts';

export default function setup(): void {
  if (runtimePath === null) {
    process.stdout.write('Skrivebordstestene hoppes over: fant ingen Electron (ELECTRON_OVERRIDE_DIST_PATH eller npm-pakkens egen).\n');
    return;
  }
  if (!ensureBuilt()) throw new Error('the build failed');
}
