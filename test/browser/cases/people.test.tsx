// Informants, the contact log and interviews of a case.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { setNamesShown } from '../../../renderer/features/cases/use-names.ts';
import { updateStudy } from '../../../shared/commands/study.ts';
import { expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from './case-stage.ts';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<CaseScreen id={s.caseId} />, theme);
const store = () => s.stage.session.store;

async function open(tab: string): Promise<void> {
  show();
  await page.getByRole('tab', { name: tab }).click();
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  setNamesShown(false);
  s = await openCaseStage();
});
afterEach(() => s.stage.close());

test('an informant is added under a pseudonym, name and e-mail only in the linking key', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'Legg til informant' }).click();
  await page.getByLabelText('Navn', { exact: true }).fill('Åse Strand');
  await page.getByLabelText('E-post').fill('ase@');
  await page.getByLabelText('Rolle', { exact: true }).selectOptions('annen');
  await page.getByLabelText('Hvilken rolle').fill('Hovedtillitsvalgt');
  await page.getByLabelText('Initialer').fill('ÅS');
  await page.getByLabelText('Informert skriftlig').fill('18.2.2019');
  await page.getByLabelText('Brevets versjon (skriftlig)').fill('2');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.element(page.getByText('Skriv en e-postadresse, for eksempel navn@kommune.no.')).toBeVisible();
  await page.getByLabelText('E-post').fill('ase@testvik.example');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'K01-3' })).toBeVisible();
  const made = (await store().where('informants', 'case', s.caseId)).find((i) => i.pseudonym === 'K01-3');
  expect(made).toMatchObject({ role: 'annen', roleOther: 'Hovedtillitsvalgt', initials: 'ÅS', informedInWriting: { date: '2019-02-18', version: '2' }, recordingAllowed: null });
  expect(s.stage.session.linkingKey.content()?.informants).toEqual([{ informant: made!.id, name: 'Åse Strand', email: 'ase@testvik.example', phone: '' }]);
  expect(JSON.stringify(await s.stage.session.db.changes.toArray())).not.toContain('testvik');
});

test('initials of another informant are refused at the field', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'K01-2' }).click();
  await page.getByLabelText('Initialer').fill('kl');
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByText('Initialene er brukt på en annen informant i kommunen. Velg andre, så notatene ikke blandes.')).toBeVisible();
  expect((await store().get('informants', s.finance))?.initials).toBe('ØS');
});

test('the version of a letter waits for its date', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'K01-1' }).click();
  await page.getByLabelText('Brevets versjon (muntlig)').fill('1');
  await page.getByLabelText('Informert muntlig').fill('28.2.2019');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await store().get('informants', s.head))?.informedOrally).toEqual({ date: '2019-02-28', version: '1' });
});

test('consent is asked for only where the study rests on it; yes or no to recording always', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'K01-2' }).click();
  await expect.element(page.getByRole('radio', { name: 'Ikke spurt' })).toBeChecked();
  await expect.element(page.getByLabelText('Samtykket til å delta')).not.toBeInTheDocument();
  await s.run(updateStudy, { legalGround: 'samtykke' });
  await expect.element(page.getByLabelText('Samtykket til å delta')).toBeVisible();
  await page.getByRole('radio', { name: 'Ja' }).click();
  await expect.poll(async () => (await store().get('informants', s.finance))?.recordingAllowed).toBe(true);
});

test('a person withdraws without a reason: notes are hidden, lines without a speaker are listed, and undo brings all back', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'K01-1' }).click();
  await expect.element(page.getByText(/Personens 2 notater forsvinner straks/)).toBeVisible();
  await page.getByRole('button', { name: 'Trekk fra studien' }).click();
  await expect.element(page.getByText('1 notat uten taler fra intervjuene personen deltok i')).toBeVisible();
  await page.getByRole('checkbox', { name: 'mest press i helgene' }).click();
  await page.getByRole('tab', { name: 'Notater' }).click();
  await expect.element(page.getByText(/3 notater er skjult/)).toBeVisible();
  expect(document.body.textContent).not.toContain('BPA steg');
  await s.stage.session.undo();
  await s.stage.session.undo();
  await expect.element(page.getByText('BPA steg med 3,2 mill fra 2017')).toBeVisible();
});

test('a contact is logged and can be corrected and deleted', async () => {
  await open('Kontaktlogg');
  await page.getByRole('button', { name: 'Legg til kontakt' }).click();
  await page.getByLabelText('Dato').fill('28.1.2019');
  await page.getByLabelText('Kanal').selectOptions('telefon');
  await page.getByLabelText('Hva det gjaldt').fill('Fortalte om studien.');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: '28. januar 2019' }).click();
  await page.getByLabelText('Utfall').fill('Positiv');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await store().where('contacts', 'case', s.caseId))[0]).toMatchObject({ channel: 'telefon', text: 'Fortalte om studien.', outcome: 'Positiv', informant: null });
  await expectAccessible(s.stage.container, (theme) => show(theme));
  await page.getByRole('button', { name: 'Slett kontakten' }).click();
  await expect.element(page.getByText('Kontakten 28. januar 2019 er slettet. Angre med Ctrl+Z.')).toBeVisible();
});

test('a new interview warns where somebody has not said yes to recording', async () => {
  await open('Intervjuer');
  await page.getByRole('button', { name: 'Nytt intervju' }).click();
  await page.getByLabelText('Dato').fill('3.6.2019');
  await page.getByLabelText('Klokkeslett').fill('9.30');
  await page.getByRole('checkbox', { name: 'K01-1 (KL)' }).click();
  await page.getByRole('checkbox', { name: 'K01-2 (ØS)' }).click();
  await page.getByRole('checkbox', { name: 'Lydopptak' }).click();
  await expect.element(page.getByText('K01-1 har sagt nei til lydopptak. Ta ikke opp.')).toBeVisible();
  await expect.element(page.getByText(/K01-2 er ikke spurt om lydopptak/)).toBeVisible();
  await expectAccessible(s.stage.container, (theme) => show(theme));
  await page.getByLabelText('Oppfølging av').selectOptions(s.interview);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.element(page.getByRole('link', { name: 'Start K01-I2' })).toBeVisible();
  const made = (await store().where('interviews', 'case', s.caseId)).find((i) => i.code === 'K01-I2');
  expect(made).toMatchObject({ followUpOf: s.interview, audio: true, mode: 'video', status: 'planned' });
  expect(new Date(made!.plannedAt!).getTime()).toBe(new Date(2019, 5, 3, 9, 30).getTime());
  expect(new Set(made!.present)).toEqual(new Set([s.head, s.finance]));
});

test('an interview held leads to after-work and walk-through, a planned one is changed field by field', async () => {
  await open('Intervjuer');
  await expect.element(page.getByRole('link', { name: 'Etterarbeid K01-I1' })).toHaveAttribute('href', `#/etterarbeid/${s.interview}`);
  await expect.element(page.getByRole('link', { name: 'Gjennomgang K01-I1' })).toHaveAttribute('href', `#/gjennomgang/${s.interview}`);
  await page.getByRole('button', { name: 'Nytt intervju' }).click();
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByRole('button', { name: 'K01-I2' }).click();
  await page.getByLabelText('Form', { exact: true }).selectOptions('telefon');
  await page.getByRole('checkbox', { name: 'K01-2 (ØS)' }).click();
  const planned = async () => (await store().where('interviews', 'case', s.caseId)).find((i) => i.code === 'K01-I2');
  await expect.poll(planned).toMatchObject({ mode: 'telefon', present: [s.finance] });
  await page.getByRole('button', { name: 'Slett intervjuet' }).click();
  await expect.poll(planned).toBeUndefined();
  await expect.element(page.getByText('K01-I2 er slettet med 0 notater. Angre med Ctrl+Z.')).toBeVisible();
});

test('informants are accessible in light and dark, opened and withdrawn', async () => {
  await open('Informanter');
  await page.getByRole('button', { name: 'K01-1' }).click();
  await page.getByRole('button', { name: 'Trekk fra studien' }).click();
  await expect.element(page.getByRole('button', { name: 'Ta personen med igjen' })).toBeVisible();
  await expectAccessible(s.stage.container, (theme) => show(theme));
});
