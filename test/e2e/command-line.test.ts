// `feltbok <command>` by the real program: on a machine without a display, and while the window is open.

import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../electron/launch/build.ts';
import { machineSwitches } from '../../electron/launch/runtime.ts';
import { newDataFolder, removeFolder, runtimePath, startProgram } from './program.ts';

describe.skipIf(runtimePath === null)('the command line of the desktop program', () => {
  const folder = newDataFolder();
  afterAll(() => { removeFolder(folder); });
  const study = join(folder, 'eksempel.feltbok');

  function feltbok(...command: string[]): SpawnSyncReturns<string> {
    const env: NodeJS.ProcessEnv = { ...process.env, FELTBOK_USER_DATA: folder };
    delete env['DISPLAY'];
    delete env['WAYLAND_DISPLAY'];
    return spawnSync(runtimePath!, [...machineSwitches(), root, ...command], { env, encoding: 'utf8', timeout: 60_000 });
  }

  it('makes and checks a study where there is no display', () => {
    expect(feltbok('sample', '--out', study).status).toBe(0);
    expect(existsSync(study)).toBe(true);
    const checked = feltbok('check', study);
    expect(checked.stdout).toContain('15 casekommuner');
    expect(checked.status).toBe(0);
  });

  it('ends with 1 and a line on stderr where something is wrong', () => {
    const checked = feltbok('check', join(folder, 'borte.feltbok'));
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain('borte.feltbok');
    expect(checked.stdout).toBe('');
  });

  it('works while the window is open', async () => {
    const program = await startProgram(folder);
    expect(feltbok('check', study).status).toBe(0);
    await program.close();
  });
});
