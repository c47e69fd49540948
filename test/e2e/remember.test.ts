// Remembering a study with the system's own keeper of secrets. Without a keyring, as under xvfb, it is refused, in words
// and by the shell. With one it is tried for real: on Linux under `dbus-run-session`, with `XDG_CURRENT_DESKTOP=GNOME`
// and an unlocked `gnome-keyring-daemon`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { filesBelow, newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { createStudy, goTo } from './steps.ts';

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

const backendOf = ({ app }: Program): Promise<string> => app.evaluate(({ safeStorage }) => safeStorage.getSelectedStorageBackend());

describe.skipIf(runtimePath === null || process.platform !== 'linux')('a system with a keyring', () => {
  const folder = newDataFolder();
  afterAll(() => removeFolder(folder));

  it('opens the study without its passphrase at the next start, not after a lock, and no more once that is turned off', async ({ skip }) => {
    let program = await startProgram(folder);
    try {
      const backend = await backendOf(program);
      skip(!backend.startsWith('gnome') && !backend.startsWith('kwallet'), `this machine has no keyring: ${backend}`);
      await createStudy(program.page, 'Studien som huskes');
      await goTo(program.page, 'Innstillinger');
      const toggle = (): ReturnType<Page['getByRole']> => program.page.getByRole('checkbox', { name: 'Åpne uten passordfrase på denne maskinen' });
      await toggle().click();
      await program.page.getByText('Studien huskes på denne maskinen.').waitFor();
      await picture(program.page, 'husk-på');
      await program.close();
      const kept = filesBelow(join(folder, 'studies')).find((path) => path.endsWith('device-secret'))!;
      expect(readFileSync(kept).toString('latin1')).not.toMatch(/secret|[A-Za-z0-9+/]{43}=/);

      program = await startProgram(folder);
      await picture(program.page, 'husk-ved-start');
      await program.page.getByRole('button', { name: 'Åpne uten passordfrase' }).click();
      await program.page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 30_000 });
      await program.page.getByRole('button', { name: 'Lås studien' }).click();
      await program.page.getByRole('textbox', { name: 'Passordfrase', exact: true }).waitFor({ timeout: 30_000 });
      expect(await program.page.getByRole('button', { name: 'Åpne uten passordfrase' }).count()).toBe(0);
      await program.close();

      program = await startProgram(folder);
      await program.page.getByRole('button', { name: 'Åpne uten passordfrase' }).click();
      await goTo(program.page, 'Innstillinger');
      await toggle().click();
      await expect.poll(() => filesBelow(join(folder, 'studies')).filter((path) => path.endsWith('device-secret'))).toEqual([]);
      await program.close();

      program = await startProgram(folder);
      await program.page.getByRole('textbox', { name: 'Passordfrase', exact: true }).waitFor();
      expect(await program.page.getByRole('button', { name: 'Åpne uten passordfrase' }).count()).toBe(0);
      expect(program.complaints).toEqual([]);
    } finally {
      await program.close().catch(() => undefined);
    }
  });
});
