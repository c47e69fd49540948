// The anonymised archive copy from the settings: what must be done first, the file itself, and its line in the log.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import SettingsScreen from '../../../renderer/features/settings/SettingsScreen.tsx';
import { addNote } from '../../../shared/commands/notes.ts';
import { readBundle } from '../../../shared/exchange/bundle.ts';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { eventually, expectAccessible, openStage } from '../support.tsx';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<SettingsScreen />, theme);

beforeEach(async () => {
  await page.viewport(1280, 800);
  s = await openCaseStage();
});
afterEach(() => s.stage.close());

test('it is made once the texts are looked through, with names and initials masked, and is logged', async () => {
  await s.stage.session.linkingKey.change((key) => ({ ...key, cases: [{ case: s.caseId, name: 'Brekkefjord' }] }));
  await s.run(addNote, {
    interview: s.interview, text: 'i Brekkefjord spurte KL om flere timer', speaker: s.head, at: '2019-04-03T11:12:00+02:00', elapsed: 200_000, topic: null,
    walkThrough: false, verbatim: false, thirdPerson: false, tags: [],
  });
  show();
  await page.getByRole('radio', { name: 'Anonymisert arkivkopi' }).click();
  await expect.element(page.getByText('Gå gjennom 5 tekster med navnelisten slik den er nå.')).toBeVisible();
  await expect.element(page.getByText(/1 notat om en enkeltbruker blir ikke med/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Lagre arkivkopi/ })).toBeDisabled();
  await expectAccessible(s.stage.container, show);
  await page.getByRole('button', { name: 'Gå gjennom tekstene nå' }).click();
  await expect.element(page.getByRole('button', { name: /Lagre arkivkopi/ })).toBeEnabled();
  await page.getByRole('radio', { name: 'Åpen fil, uten passordfrase' }).click();
  await page.getByLabelText('Skriv «åpen» for å bekrefte').fill('åpen');
  await page.getByRole('button', { name: /Lagre arkivkopi/ }).click();
  const file = await eventually(() => s.stage.bridge.saved.at(-1));
  const opened = await readBundle(file.bytes);
  if (!opened.ok) throw new Error(opened.code);
  const texts = (await opened.store.all('texts')).map((t) => t.text);
  expect(texts).toContain('i [navn på egen kommune] spurte [leder] om flere timer');
  expect(texts).not.toContain('en bruker alene koster fem-seks millioner');
  await expect.poll(async () => (await s.stage.session.store.all('exports')).map((e) => e.kind)).toEqual(['archive']);
});

test('with nothing to archive it says what to do', async () => {
  const empty = await openStage();
  empty.show(<SettingsScreen />);
  await page.getByRole('radio', { name: 'Anonymisert arkivkopi' }).last().click();
  await expect.element(page.getByText(/Ta med minst én casekommune/)).toBeVisible();
  await empty.close();
});
