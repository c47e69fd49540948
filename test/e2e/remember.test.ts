// Remembering a study on a machine whose system would keep the secret readable: refused, in words and by the shell.
// Under xvfb there is no keyring, so this is what the real safeStorage says here.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { filesBelow, newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { createStudy } from './steps.ts';

declare const window: { readonly feltbok: Bridge } & Omit<typeof globalThis, 'feltbok'>;

describe.skipIf(runtimePath === null || process.platform !== 'linux')('a system without a keyring', () => {
  let program: Program;
  const folder = newDataFolder();

  beforeAll(async () => {
    program = await startProgram(folder);
    await createStudy(program.page, 'Studien');
  });
  afterAll(async () => {
    expect(program.complaints).toEqual([]);
    await program.close().catch(() => undefined);
    removeFolder(folder);
  });

  it('is told as the reason, the switch is out of reach, and a call past the screen keeps nothing', async ({ skip }) => {
    const backend = await program.app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend());
    skip(backend !== 'basic_text', `this machine has a keyring: ${backend}`);
    const { page } = program;
    await page.getByRole('link', { name: 'Innstillinger' }).click();
    const section = page.getByRole('region', { name: 'Husk på denne maskinen' });
    await section.getByText('Systemet har ingen nøkkelring i bruk').waitFor();
    const toggle = section.getByRole('checkbox', { name: 'Åpne uten passordfrase på denne maskinen' });
    expect([await toggle.isDisabled(), await toggle.isChecked()]).toEqual([true, false]);
    await toggle.scrollIntoViewIfNeeded();
    await picture(page, 'husk-nektet');
    const study = readdirSync(join(folder, 'studies'))[0]!;
    const answers = await page.evaluate(async (id) => [
      await window.feltbok.call('deviceSecret.state', { study: id }),
      await window.feltbok.call('deviceSecret.keep', { study: id, secret: `${'A'.repeat(43)}=` }),
      await window.feltbok.call('deviceSecret.read', { study: id }),
    ], study);
    expect(answers).toEqual([
      { ok: true, value: { refused: 'plain-text', kept: false, shut: false } }, { ok: false, code: 'not-possible' }, { ok: false, code: 'not-possible' },
    ]);
    expect(filesBelow(join(folder, 'studies', study)).filter((path) => path.includes('device-secret'))).toEqual([]);
  });
});
