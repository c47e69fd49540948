// What a researcher does, step by step, in the running program.

import type { Page } from 'playwright-core';

export const passphrase = 'riktig hest batteri stift';

export async function createStudy(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Ny studie' }).click();
  await page.getByLabel('Tittel').fill(title);
  await page.getByLabel('Perioden fra').fill('2017');
  await page.getByLabel('til og med').fill('2018');
  await page.getByLabel('Navnet ditt').fill('Kari Lind');
  await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill(passphrase);
  await page.getByLabel('Passordfrasen en gang til').fill(passphrase);
  await page.getByRole('button', { name: 'Opprett studien' }).click();
  await page.getByRole('button', { name: 'Ta det senere' }).click({ timeout: 30_000 });
  await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor({ timeout: 30_000 });
}

export async function unlock(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('contentinfo').waitFor({ timeout: 30_000 });
}

export async function goTo(page: Page, screen: 'Oversikt' | 'Casekommuner' | 'Innstillinger'): Promise<void> {
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: screen }).click();
  await page.getByRole('heading', { level: 1, name: screen }).waitFor();
}

/** By way of the register. */
export async function openCase(page: Page, pseudonym: string): Promise<void> {
  await goTo(page, 'Casekommuner');
  await page.getByRole('link', { name: pseudonym }).or(page.getByRole('button', { name: pseudonym })).first().click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${pseudonym}`) }).waitFor();
}

/** The only interview of a case, which was begun before. */
export async function continueInterview(page: Page, pseudonym: string): Promise<void> {
  await openCase(page, pseudonym);
  await page.getByRole('tab', { name: /Intervjuer/ }).click();
  await page.getByRole('link', { name: /^Fortsett/ }).or(page.getByRole('button', { name: /^Fortsett/ })).first().click();
  await page.getByLabel('Notat', { exact: true }).waitFor();
}

/** Adds a case from the register; ends on its page. */
export async function addCase(page: Page, name: string, population: string): Promise<void> {
  await goTo(page, 'Casekommuner');
  await page.getByRole('button', { name: 'Legg til casekommune' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kommunens navn').fill(name);
  await dialog.getByLabel('Innbyggere').fill(population);
  await dialog.getByLabel('Status').selectOption('inkludert');
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^K\d\d/ }).waitFor();
}

/** On a case's page: adds an informant who may be recorded. */
export async function addInformant(page: Page, role: string, initials: string, name = ''): Promise<void> {
  await page.getByRole('tab', { name: 'Informanter' }).click();
  await page.getByRole('button', { name: 'Legg til informant' }).first().click();
  const form = page.getByRole('region', { name: 'Legg til informant' });
  await form.getByLabel('Navn', { exact: true }).fill(name);
  await form.getByLabel('Rolle', { exact: true }).selectOption({ label: role });
  await form.getByLabel('Initialer').fill(initials);
  await form.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByText(initials, { exact: true }).first().waitFor();
}

/** On a case's page: plans an interview with everybody present and opens it. */
export async function openInterview(page: Page, present: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: /Intervjuer/ }).click();
  await page.getByRole('button', { name: 'Nytt intervju' }).first().click();
  for (const who of present) await page.getByLabel(new RegExp(who)).first().check();
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('link', { name: /^Start/ }).or(page.getByRole('button', { name: /^Start/ })).first().click();
  await page.getByRole('heading', { level: 1, name: /Intervju K/ }).waitFor();
}

export async function startInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start intervjuet' }).click();
  await page.getByLabel('Notat', { exact: true }).waitFor();
  await page.getByLabel('Notat', { exact: true }).focus();
}

/** A new study with one case and one informant, in whose interview the field waits for the first note. */
export async function beginInterview(page: Page, title: string, municipality: string, initials: string): Promise<void> {
  await createStudy(page, title);
  await addCase(page, municipality, '3100');
  await addInformant(page, 'Kommunalsjef/kommunalleder', initials);
  await openInterview(page, [initials]);
  await startInterview(page);
}

/** Types a line as a person does and tags it, each code by its key with Alt. */
export async function typeNote(page: Page, text: string, keys: readonly string[] = []): Promise<void> {
  await page.keyboard.type(text, { delay: 2 });
  for (const key of keys) await page.keyboard.press(`Alt+${key}`);
  await page.keyboard.press('Enter');
}
