// «Om kommunen»: attributes that save themselves, agreement, withdrawal and case figures.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { setNamesShown } from '../../../renderer/features/cases/use-names.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from './case-stage.ts';

let s: CaseStage;
const row = async (): Promise<CaseRow> => (await s.stage.session.store.get('cases', s.caseId))!;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<CaseScreen id={s.caseId} />, theme);

beforeEach(async () => {
  await page.viewport(1280, 800);
  setNamesShown(false);
  s = await openCaseStage();
  show();
  await expect.element(page.getByRole('heading', { level: 1, name: 'K01' })).toBeVisible();
});
afterEach(() => s.stage.close());

test('a field saves itself when it is left, one action each, and undo is seen in the field', async () => {
  await page.getByLabelText('Innbyggere').fill('12 400');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await row()).population).toBe(12_400);
  await expect.element(page.getByText('10 000–19 999 innbyggere')).toBeVisible();
  await page.getByLabelText('Sentralitet').selectOptions('2');
  await expect.poll(async () => (await row()).centrality).toBe(2);
  await s.stage.session.undo();
  await expect.element(page.getByLabelText('Sentralitet')).toHaveValue('4');
  await s.stage.session.undo();
  await expect.poll(async () => (await row()).population).toBe(7200);
  await expect.poll(() => (page.getByLabelText('Innbyggere').element() as HTMLInputElement).value.replaceAll(/\s/g, '')).toBe('7200');
});

test('what cannot be read is said at the field and nothing is saved', async () => {
  await page.getByLabelText('Folketall fra år').fill('i fjor');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('Skriv et tall, for eksempel 3,2 eller 39 000.')).toBeVisible();
  expect((await row()).populationYear).toBe(2019);
});

test('counties follow the year of the list, and one of another list stays until it is changed', async () => {
  await page.getByLabelText('Fylkesinndeling fra år').fill('2024');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('option', { name: 'Hedmark (ikke i inndelingen for dette året)' })).toBeInTheDocument();
  await page.getByLabelText('Fylke', { exact: true }).selectOptions('Innlandet');
  await expect.poll(async () => (await row()).county).toBe('Innlandet');
});

test('the agreement takes a date as people write it', async () => {
  await page.getByLabelText('Kommunen sa ja').fill('4.2.19');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await row()).agreedAt).toBe('2019-02-04');
  await expect.element(page.getByLabelText('Kommunen sa ja')).toHaveValue('04.02.2019');
});

test('figures are typed cell by cell with growth beside them', async () => {
  await page.getByLabelText('253 i 2016, 1 000 kr').fill('33 200');
  await userEvent.keyboard('{Tab}36 800{Enter}');
  await expect.poll(async () => (await row()).figures).toEqual([
    { functionCode: 253, year: 2016, thousandKr: 33_200 }, { functionCode: 253, year: 2017, thousandKr: 36_800 },
  ]);
  await expect.element(page.getByText('+10,8 %')).toBeVisible();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('254 i 2017, 1 000 kr');
});

test('a pasted table is shown before it is used, with what could not be read', async () => {
  await page.getByLabelText('253 i 2016, 1 000 kr').fill('100');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await row()).figures.length).toBe(1);
  await page.getByRole('button', { name: 'Lim inn en tabell' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('Tabell fra KOSTRA eller Excel').fill('Funksjon\t2016\t2017\n253 Institusjon\t33 200\t36 800\n254\tca 24\t25 300');
  await expect.element(dialog.getByText('3 tall er forstått')).toBeVisible();
  await expect.element(dialog.getByText('erstatter 100')).toBeVisible();
  await expect.element(dialog.getByText('Linje 3, kolonne 2: «ca 24» er ikke et tall.')).toBeVisible();
  await expectAccessible(document.body, (theme) => show(theme));
  await dialog.getByRole('button', { name: 'Bruk 3 tall' }).click();
  await expect.poll(async () => (await row()).figures.map((f) => f.thousandKr)).toEqual([33_200, 36_800, 25_300]);
});

test('the municipality withdraws without a reason, its notes disappear, and it can come back', async () => {
  await page.getByRole('button', { name: 'Trekk kommunen fra studien' }).click();
  await expect.poll(async () => (await row()).withdrawnAt).not.toBeNull();
  await page.getByRole('tab', { name: 'Notater' }).click();
  await expect.element(page.getByText('5 notater er skjult fordi personen, utsagnet eller kommunen er trukket fra studien.')).toBeVisible();
  expect(document.body.textContent).not.toContain('BPA steg');
  await page.getByRole('tab', { name: 'Om kommunen' }).click();
  await page.getByRole('button', { name: 'Ta kommunen med igjen' }).click();
  await expect.poll(async () => (await row()).withdrawnAt).toBeNull();
});

test('the real name is only in the linking key, and only shown when asked for', async () => {
  await page.getByLabelText('Vis navn').click();
  await page.getByLabelText('Kommunens navn').fill('Storvik');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1, name: 'K01 Storvik' })).toBeVisible();
  expect(JSON.stringify(await s.stage.session.db.changes.toArray())).not.toContain('Storvik');
  await page.getByLabelText('Vis navn').click();
  await expect.poll(() => document.body.textContent).not.toContain('Storvik');
});

test('the page is accessible in light and dark', async () => {
  await expectAccessible(s.stage.container, (theme) => show(theme));
});
