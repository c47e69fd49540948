// The register of case municipalities.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CasesScreen from '../../../renderer/features/cases/CasesScreen.tsx';
import { setNamesShown } from '../../../renderer/features/cases/use-names.ts';
import { addCase, updateCase } from '../../../shared/commands/cases.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';
import { runOn } from './case-stage.ts';

let stage: Stage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  setNamesShown(false);
  stage = await openStage();
});
afterEach(async () => {
  location.hash = '';
  await stage.close();
});

const rows = (): string[] => [...document.querySelectorAll('tbody th[scope=row]')].map((e) => e.textContent);

async function three(): Promise<string[]> {
  const run = runOn(stage);
  const first = await run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 3100, county: 'Østfold' });
  const second = await run(addCase, { pseudonym: 'K02', status: 'takket-nei', statusReason: 'Ikke kapasitet i budsjettarbeidet', county: 'Akershus' });
  const third = await run(addCase, { pseudonym: 'K03', status: 'erstattet', statusReason: 'Kommunesammenslåing', population: 24_600, county: 'Ålesund' });
  await run(updateCase, { id: third.id, changes: { replacedBy: first.id } });
  await stage.session.linkingKey.change((key) => ({ ...key, cases: [{ case: first.id, name: 'Storvik' }] }));
  return [first.id, second.id, third.id];
}

test('an empty register says what to do next', async () => {
  stage.show(<CasesScreen />);
  await expect.element(page.getByRole('heading', { name: 'Ingen casekommuner ennå' })).toBeVisible();
  await expectAccessible(stage.container, (theme) => stage.show(<CasesScreen />, theme));
});

test('a municipality is added on one screen, its name only in the linking key', async () => {
  await three();
  stage.show(<CasesScreen />);
  await page.getByRole('button', { name: 'Legg til casekommune' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByLabelText('Pseudonym')).toHaveValue('K04');
  await expect.poll(() => document.activeElement?.getAttribute('name')).toBe('pseudonym');
  await dialog.getByLabelText('Kommunens navn').fill('Granlia');
  await dialog.getByLabelText('Innbyggere').fill('mange');
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await expect.element(dialog.getByText('Skriv et tall, for eksempel 3,2 eller 39 000.')).toBeVisible();
  await dialog.getByLabelText('Innbyggere').fill('8 200');
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await expect.poll(() => location.hash).toContain('/case/');
  const made = (await stage.session.store.all('cases')).find((c) => c.pseudonym === 'K04');
  expect(made).toMatchObject({ population: 8200, status: 'forespurt', countyListYear: 2018 });
  expect(JSON.stringify(await stage.session.store.all('cases'))).not.toContain('Granlia');
  expect(stage.session.linkingKey.content()?.cases).toContainEqual({ case: made!.id, name: 'Granlia' });
});

test('what was typed in the form is there again after the window was lost', async () => {
  stage.show(<CasesScreen />);
  await page.getByRole('button', { name: 'Legg til casekommune' }).first().click();
  await page.getByLabelText('Hvorfor kommunen er valgt').fill('Sterk vekst i hjemmetjenesten');
  await stage.session.drafts.flush();
  stage.show(<p>borte</p>);
  await expect.element(page.getByText('borte')).toBeVisible();
  stage.show(<CasesScreen />);
  await page.getByRole('button', { name: 'Legg til casekommune' }).first().click();
  await expect.element(page.getByLabelText('Hvorfor kommunen er valgt')).toHaveValue('Sterk vekst i hjemmetjenesten');
});

test('names are hidden until they are asked for', async () => {
  await three();
  stage.show(<CasesScreen />);
  await expect.poll(rows).toEqual(['K01', 'K02', 'K03']);
  expect(document.body.textContent).not.toContain('Storvik');
  await page.getByLabelText('Vis navn').click();
  await expect.element(page.getByRole('cell', { name: 'Storvik' })).toBeVisible();
});

test('every column sorts, with æ, ø and å last and empty values at the end either way', async () => {
  await three();
  stage.show(<CasesScreen />);
  await expect.poll(rows).toEqual(['K01', 'K02', 'K03']);
  await page.getByRole('button', { name: 'Fylke' }).click();
  await expect.poll(rows).toEqual(['K02', 'K01', 'K03']);
  await page.getByRole('button', { name: 'Innbyggere' }).click();
  await expect.poll(rows).toEqual(['K01', 'K03', 'K02']);
  await page.getByRole('button', { name: 'Innbyggere' }).click();
  await expect.poll(rows).toEqual(['K03', 'K01', 'K02']);
});

test('who declined and who was replaced stands with the reason, and a status can be filtered away', async () => {
  await three();
  stage.show(<CasesScreen />);
  await expect.element(page.getByText('Ikke kapasitet i budsjettarbeidet')).toBeVisible();
  await expect.element(page.getByText('Erstattet av K01. Kommunesammenslåing')).toBeVisible();
  await page.getByRole('button', { name: 'Takket nei (1)' }).click();
  await expect.poll(rows).toEqual(['K01', 'K03']);
});

test('a deleted municipality comes back with undo', async () => {
  await three();
  stage.show(<CasesScreen />);
  await page.getByRole('button', { name: 'Slett K02' }).click();
  await expect.poll(rows).toEqual(['K01', 'K03']);
  await expect.element(page.getByText('K02 er slettet. Angre med Ctrl+Z.')).toBeVisible();
  await stage.session.undo();
  await expect.poll(rows).toEqual(['K01', 'K02', 'K03']);
});

test('the register is accessible in light and dark, also with names', async () => {
  await three();
  setNamesShown(true);
  stage.show(<CasesScreen />);
  await expect.poll(rows).toHaveLength(3);
  await expectAccessible(stage.container, (theme) => stage.show(<CasesScreen />, theme));
  await userEvent.keyboard('{Alt>}n{/Alt}');
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(document.body, (theme) => stage.show(<CasesScreen />, theme));
});
