// One person withdraws and is erased for good: of what she said, nothing is left on the screens, in any file that a
// key opens, the key from before included, or readable on the disk; what others said stands.

import { afterEach, describe, expect, it } from 'vitest';
import { keysOf, opened, readable } from './kept.ts';
import { newDataFolder, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { addCase, addInformant, createStudy, goTo, openCase, openInterview, passphrase, startInterview, typeNote, unlock } from './steps.ts';

let folder = '';
let program: Program | undefined;
afterEach(async () => {
  await program?.close().catch(() => undefined);
  if (folder !== '') removeFolder(folder);
});

const hers = ['sprellfisk', 'rabarbradalen', 'trollmannsgata'];
const herName = 'Kvernhild Sprettlund';

describe.skipIf(runtimePath === null)('a person who withdraws and is erased for good', () => {
  it('is in nothing that is left, and the others are', async () => {
    folder = newDataFolder();
    program = await startProgram(folder);
    const { page } = program;
    await createStudy(page, 'Prøvestudie');
    await addCase(page, 'Storvik', '3100');
    await addInformant(page, 'Kommunalsjef/kommunalleder', 'KL', herName);
    await addInformant(page, 'Økonomisjef', 'ÅS', 'Åse Myr');
    await openInterview(page, ['KL', 'ÅS']);
    await startInterview(page);
    await typeNote(page, `KL: fire nye brukere med ${hers[0]}`, ['1']);
    await typeNote(page, `KL: bpa økte med 3,2 mill i ${hers[1]}`, ['2']);
    await typeNote(page, 'ÅS: regnskapet er pølsevev', ['1']);
    await typeNote(page, `Kvernhild sa det også om ${hers[2]}`);
    await expect.poll(() => page.locator('[data-note]').count()).toBe(4);
    await page.getByRole('button', { name: 'Avslutt' }).click();
    await page.getByRole('link', { name: 'Til oversikten' }).click();
    await goTo(page, 'Innstillinger');
    await page.getByRole('button', { name: 'Ta sikkerhetskopi nå' }).click();
    await page.getByText('Sikkerhetskopien er tatt og kontrollert.').waitFor();
    const old = await keysOf(folder, passphrase);
    const before = await opened(folder, old);
    // What is looked for below is there to be found.
    for (const word of hers) for (const kind of [before.journal, before.snapshots]) expect(kind).toContain(word);
    expect(before.linkingKey).toContain(herName);

    await openCase(page, 'K01');
    await page.getByRole('tab', { name: 'Informanter' }).click();
    await page.getByRole('button', { name: 'K01-1' }).click();
    await page.getByRole('button', { name: 'Trekk fra studien' }).click();
    await page.getByRole('button', { name: 'Slett for godt …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Dette slettes' }).waitFor();
    await dialog.getByLabel(new RegExp(`^Avgjørelse for: .*${hers[2]}`)).selectOption({ label: 'Personens, slett' });
    await dialog.getByLabel('Passordfrasen til studien').fill(passphrase);
    await dialog.getByLabel('Skriv «slett» for å bekrefte').fill('slett');
    await dialog.getByRole('button', { name: 'Slett for godt', exact: true }).click();
    await page.getByRole('heading', { name: 'Slettet for godt' }).waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Lås opp på nytt' }).click();

    await unlock(page);
    await openCase(page, 'K01');
    await page.getByRole('tab', { name: 'Informanter' }).click();
    await page.getByRole('button', { name: 'K01-2' }).waitFor();
    expect(await page.getByRole('button', { name: 'K01-1' }).count()).toBe(0);
    await page.getByRole('tab', { name: /^Notater/ }).click();
    await page.getByText('regnskapet er pølsevev').first().waitFor();
    const shown = await page.locator('body').innerText();
    for (const word of hers) expect(shown).not.toContain(word);
    // The new one alone: the database under the old key is gone.
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
    expect(program.complaints).toEqual([]);
    await program.close();
    program = undefined;

    const now = await keysOf(folder, passphrase);
    expect(now.study).not.toEqual(old.study);
    const kept = [await opened(folder, now), await opened(folder, old)];
    expect(kept[0]!.journal + kept[0]!.snapshots).toContain('pølsevev');
    expect(kept[0]!.linkingKey).toContain('Åse Myr');
    const all = JSON.stringify(kept);
    for (const word of [...hers, herName]) expect(all).not.toContain(word);
    expect(readable(folder, [...hers, 'Kvernhild', 'Sprettlund', 'pølsevev', 'Storvik', 'Åse Myr'])).toEqual([]);
  }, 120_000);
});
