// What is done about deadlines: the day the recordings were deleted, and a later deadline with its reason.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import SettingsScreen from '../../../renderer/features/settings/SettingsScreen.tsx';
import { updateStudy } from '../../../shared/commands/study.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
const show = (theme?: 'light' | 'dark'): void => stage.show(<SettingsScreen />, theme);
const study = async () => (await stage.session.store.all('study'))[0]!;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  await stage.session.run(updateStudy, { recordingsDeadline: '2020-06-30', projectEnd: '2020-12-31' });
  show();
});
afterEach(() => stage.close());

test('the day the recordings were deleted is logged, never one to come', async () => {
  await page.getByRole('button', { name: 'Opptakene er slettet …' }).click();
  await page.getByLabelText('Dagen de ble slettet').fill('1.1.2150');
  await page.getByRole('button', { name: 'Skriv i loggen' }).click();
  await expect.element(page.getByText('Datoen er fram i tid.', { exact: false })).toBeVisible();
  await page.getByLabelText('Dagen de ble slettet').fill('3.5.2020');
  await page.getByRole('button', { name: 'Skriv i loggen' }).click();
  await expect.element(page.getByText('Opptakene er slettet 3. mai 2020.')).toBeVisible();
  expect((await study()).deadlineLog).toMatchObject([{ kind: 'recordings-deleted', on: '2020-05-03' }]);
});

test('a deadline is moved to a later day with a reason', async () => {
  await page.getByRole('button', { name: 'Forleng en frist …' }).click();
  await page.getByLabelText('Ny frist').fill('1.6.2020');
  await page.getByRole('button', { name: 'Forleng fristen' }).click();
  await expect.element(page.getByText('Skriv en dato etter 30. juni 2020.')).toBeVisible();
  await expect.element(page.getByText('Skriv hvorfor fristen forlenges.')).toBeVisible();
  await expectAccessible(document.body, show);
  await page.getByLabelText('Ny frist').fill('31.12.2020');
  await page.getByLabelText('Hvorfor').fill('Avtalt med Sikt');
  await page.getByRole('button', { name: 'Forleng fristen' }).click();
  await expect.element(page.getByText('Ny frist for opptakene: 31. desember 2020. Avtalt med Sikt')).toBeVisible();
  expect(await study()).toMatchObject({ recordingsDeadline: '2020-12-31', deadlineLog: [{ kind: 'recordings-moved', reason: 'Avtalt med Sikt' }] });
});
