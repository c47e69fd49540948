// The whole job in the real program: study, case, informant, interview with twelve tagged notes, walk-through,
// after-work with two examples, and the Word document, read back.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataFolder, picture, removeFolder, runtimePath, startProgram, type Program } from './program.ts';
import { addCase, addInformant, createStudy, openInterview, startInterview, typeNote } from './steps.ts';

const notes: readonly (readonly [text: string, keys: readonly string[]])[] = [
  ['KL: rk har økt mest, fire nye brukere siden 2016', ['1']],
  ['KL: «Vi hadde ikke noe valg, vedtaket var fattet»', ['1']],
  ['ca 3,2 mill pr år netto etter refusjon', ['1']],
  ['bpa fra 2600 til 3100 timer på to år', ['2']],
  ['ÅS: klagevedtak hos Fylkesmannen, to i 2018', ['2']],
  ['hjtj opp 8,5 åv, tidligere utskriving', ['3']],
  ['dagtilbud ved demens nytt fra høsten 2017', ['4']],
  ['la ned seks plasser i Storvik sykehjem, åpnet fire igjen', ['5']],
  ['egne kad-senger står tomme', ['6']],
  ['fire nye sykepleierstillinger', ['8']],
  ['vikarbyrå 1,4 mill sommeren 2018', ['9']],
  ['trygghetsalarmer, leasing 400\'', ['0']],
];

describe.skipIf(runtimePath === null)('the main job', () => {
  let program: Program;
  let folder = '';
  beforeAll(async () => {
    folder = newDataFolder();
    program = await startProgram(folder);
  }, 120_000);
  afterAll(async () => {
    await program.close();
    removeFolder(folder);
  });

  it('goes from a new study to an interview with twelve tagged notes', async () => {
    const { page } = program;
    await createStudy(page, 'Prøvestudie');
    await addCase(page, 'Storvik', '3100');
    await addInformant(page, 'Kommunalsjef/kommunalleder', 'KL');
    await addInformant(page, 'Økonomisjef', 'ÅS');
    await openInterview(page, ['KL', 'ÅS']);
    await startInterview(page);
    for (const [text, keys] of notes) await typeNote(page, text, keys);
    await expect.poll(() => page.locator('[data-note]').count()).toBe(12);
    await page.keyboard.type('og til sist ');
    await picture(page, 'hovedjobben-intervju');
    expect(await page.locator('[data-note]').nth(1).innerText()).toContain('«Vi hadde ikke noe valg, vedtaket var fattet»');
    // Left in the field on purpose: it follows to the walk-through.
    await page.getByRole('link', { name: 'Gjennomgang' }).click();
    await expect.poll(() => page.getByLabel('Notat', { exact: true }).inputValue()).toBe('og til sist ');
  }, 120_000);

  it('walks through what is left with the informants', async () => {
    const { page } = program;
    const untouched = page.getByRole('region', { name: /^Ikke berørt/ });
    await expect.poll(() => untouched.innerText()).toContain('Forlenget opphold i sykehus');
    expect(await untouched.innerText()).not.toContain('Brukerstyrt personlig assistanse');
    await page.getByLabel(/Marker Forlenget opphold i sykehus/).selectOption({ label: 'Tas i oppfølging' });
    await page.getByLabel('Hva skal ettersendes?').fill('regnskap per bofellesskap');
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await page.getByText('regnskap per bofellesskap').waitFor();
    await page.getByLabel('Notat', { exact: true }).click();
    await page.keyboard.type('vil legge til at reisetiden er lang', { delay: 2 });
    await page.keyboard.press('Enter');
    await picture(page, 'hovedjobben-gjennomgang');
    await page.getByRole('link', { name: 'Tilbake til intervjuet' }).click();
    await expect.poll(() => page.locator('[data-note]').count()).toBe(13);
    await page.getByRole('button', { name: 'Avslutt' }).click();
    await page.getByRole('link', { name: 'Til etterarbeid' }).click();
  }, 60_000);

  it('does the after-work: amounts, assessments, two examples, field note', async () => {
    const { page } = program;
    await page.getByRole('heading', { level: 1, name: /^Etterarbeid K01-I1/ }).waitFor();
    const confirm = page.getByRole('button', { name: /^Bekreft/ });
    for (let n = 0; n < 20 && (await confirm.count()) > 0; n++) {
      // The button goes with the last one that waits for an answer.
      await confirm.first().click({ timeout: 3000 }).catch(() => undefined);
      await page.waitForTimeout(150);
    }
    expect(await confirm.count()).toBe(0);
    await page.getByRole('tab', { name: /^Vurderinger/ }).click();
    const pickers = page.getByRole('combobox');
    await pickers.first().waitFor();
    await pickers.first().selectOption({ label: 'Viktigste kostnadsdriver' });
    await page.getByRole('tab', { name: /^Kommuneeksempler/ }).click();
    for (const [category, text] of [
      [/Ressurskrev/, '[kommunen] hadde sterk vekst i ressurskrevende tjenester fra 2016, med om lag 3,2 millioner kroner netto. Storvik oppga ikke utgiften per bruker.'],
      [/BPA/, '[kommunen] økte antallet timer til assistanse fra 2 600 til 3 100 på to år.'],
    ] as const) {
      await page.locator('main').getByRole('button', { name: category }).first().click();
      await page.getByRole('textbox', { name: 'Kommuneeksempel', exact: true }).first().fill(text);
      const done = page.getByRole('radio', { name: 'Ferdig' }).first();
      // It shows as chosen once text and status are stored.
      await done.click();
      await expect.poll(() => done.isChecked(), { timeout: 10_000 }).toBe(true);
    }
    await page.getByRole('tab', { name: /^Feltnotat/ }).click();
    await page.getByRole('textbox').first().fill('Åpne og godt forberedte.');
    await page.getByRole('button', { name: 'Etterarbeidet er gjort' }).click();
    await page.getByText(/^Etterarbeidet er (gjort|merket)/).first().waitFor();
    await picture(page, 'hovedjobben-etterarbeid');
  }, 120_000);

  it('hands over a Word document that names no place and tells the truth', async () => {
    const { page } = program;
    const path = join(folder, 'rapport.docx');
    await program.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Rapport' }).click();
    // No text may leave that was not looked through against the name list as it stands now.
    await page.getByRole('tab', { name: /^Kontroll/ }).click();
    await page.getByRole('button', { name: 'Gå gjennom tekstene mot navnelisten' }).click();
    await page.getByText(/tekster er gått gjennom/).waitFor();
    await picture(page, 'hovedjobben-rapport');
    await page.getByRole('button', { name: 'Lag rapport', exact: true }).click();
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
    const bytes = readFileSync(path);
    const { value: text } = await mammoth.extractRawText({ buffer: bytes });
    expect(text).toContain('Ressurskrevende omsorgstjenester');
    expect(text).toContain('sterk vekst i ressurskrevende tjenester fra 2016');
    expect(text).toContain('bidro til utgiftsveksten i den ene kommunen i utvalget');
    expect(text).toContain('[navn på egen kommune] oppga ikke utgiften per bruker');
    for (const [name, part] of Object.entries(unzipSync(new Uint8Array(bytes)))) {
      expect(new TextDecoder().decode(part), name).not.toContain('Storvik');
    }
    expect(program.complaints).toEqual([]);
  }, 90_000);
});
