// Notes, amounts and municipality examples of a case.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { ExampleEditor } from '../../../renderer/features/cells/ExampleEditor.tsx';
import { exampleDraft } from '../../../renderer/features/cells/use-example-text.ts';
import { setNamesShown } from '../../../renderer/features/cases/use-names.ts';
import { cellId, setAssessment } from '../../../shared/commands/cells.ts';
import { writeOut } from '../../../shared/commands/notes.ts';
import type { CellRow } from '../../../shared/model/rows.ts';
import { expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from './case-stage.ts';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<CaseScreen id={s.caseId} />, theme);
const store = () => s.stage.session.store;
const bpa = (): string => s.codes.get('bpa')!;
const cell = async (): Promise<CellRow | undefined> => store().get('cells', cellId(s.caseId, bpa()));
const exampleText = async (): Promise<string | undefined> => (await store().get('texts', (await cell())?.text ?? ''))?.text;

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

test('notes stand with speaker, codes and what was written out, and are found by word and code', async () => {
  const [first] = await store().where('notes', 'interview', s.interview);
  await s.run(writeOut, { note: first!.id, text: 'Utgiftene til BPA økte med 3,2 millioner kroner fra 2017.', splices: [] });
  await open('Notater');
  const line = page.getByRole('row', { name: /BPA steg med 3,2 mill/ });
  await expect.element(line).toHaveTextContent('K01-1');
  await expect.element(line).toHaveTextContent('Utgiftene til BPA økte med 3,2 millioner kroner fra 2017.');
  await page.getByLabelText('Søk i notatene').fill('vikarbyrå');
  await expect.element(page.getByText('1 av 5 notater vises')).toBeVisible();
  await page.getByLabelText('Søk i notatene').fill('');
  // A category finds what was coded under its sub-categories.
  await page.getByLabelText('Kode', { exact: true }).selectOptions(s.codes.get('lonn')!);
  await expect.element(page.getByText('1 av 5 notater vises')).toBeVisible();
  await expectAccessible(s.stage.container, (theme) => show(theme));
});

test('a single statement is withdrawn and brought back, and is not repeated meanwhile', async () => {
  await open('Notater');
  await page.getByRole('row', { name: /BPA steg med 3,2 mill/ }).getByRole('button', { name: 'Trekk utsagnet fra studien' }).click();
  await expect.element(page.getByText('1 notat er skjult fordi personen, utsagnet eller kommunen er trukket fra studien.')).toBeVisible();
  await page.getByRole('button', { name: '1 enkeltutsagn er trukket' }).click();
  expect(document.body.textContent).not.toContain('BPA steg');
  await page.getByRole('button', { name: 'Ta utsagnet med igjen: K01-1, 2:05 ut i K01-I1' }).click();
  await expect.element(page.getByText('BPA steg med 3,2 mill fra 2017')).toBeVisible();
});

test('amounts proposed from notes are confirmed, dismissed and filtered', async () => {
  await open('Tallopplysninger');
  await page.getByRole('button', { name: /^Bekreft 3,2/ }).click();
  await page.getByRole('button', { name: /^Avvis rundt 720/ }).click();
  const statuses = async () => (await store().where('amounts', 'case', s.caseId)).map((a) => [a.low, a.status]);
  await expect.poll(statuses).toContainEqual([3_200_000, 'confirmed']);
  await expect.poll(statuses).toContainEqual([720_000, 'dismissed']);
  await page.getByRole('radio', { name: 'Avvist (1)' }).click();
  await expect.element(page.getByRole('button', { name: /^Bekreft rundt 720/ })).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Avvis 3,2/ })).not.toBeInTheDocument();
});

test('an amount is added by hand with where it stands', async () => {
  await open('Tallopplysninger');
  await page.getByRole('button', { name: 'Legg til tallopplysning' }).click();
  await page.getByLabelText('Hva som måles').fill('vedtakstimer BPA');
  await page.getByLabelText('Verdi, eller laveste').fill('39 000');
  await page.getByLabelText('Enhet').selectOptions('vedtakstimer');
  await page.getByLabelText('Opphav').selectOptions('dokument');
  await page.getByLabelText('Side, ark eller celle').fill('Årsrapport s. 14');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.poll(async () => (await store().where('amounts', 'case', s.caseId)).find((a) => a.measure === 'vedtakstimer BPA'))
    .toMatchObject({ low: 39_000, unit: 'vedtakstimer', origin: 'dokument', originPlace: 'Årsrapport s. 14', status: 'confirmed', note: null });
  await expectAccessible(s.stage.container, (theme) => show(theme));
});

test('the category shows the assessment that holds, and says where informants differ', async () => {
  await s.run(setAssessment, { case: s.caseId, code: bpa(), interview: s.interview, informant: s.head, value: 'betydelig' });
  await s.run(setAssessment, { case: s.caseId, code: bpa(), interview: s.interview, informant: s.finance, value: 'ingen' });
  await open('Kommuneeksempler');
  const line = page.getByRole('row', { name: /Brukerstyrt personlig assistanse/ }).first();
  await expect.element(line).toHaveTextContent('Betydelig');
  await expect.element(line).toHaveTextContent('Sprikende');
  await line.getByRole('button').click();
  await page.getByLabelText('Vurdering: Brukerstyrt personlig assistanse (BPA), Hele kommunen').selectOptions('medvirkende');
  await expect.element(line).toHaveTextContent('Medvirkende');
  await expect.element(line).toHaveTextContent('satt for hånd');
  await expectAccessible(s.stage.container, (theme) => show(theme));
});

test('an example is written with a draft beneath, marked done and undone in one step each', async () => {
  s.stage.show(<ExampleEditor caseId={s.caseId} codeId={bpa()} />);
  const field = page.getByLabelText('Kommuneeksempel');
  await field.click();
  await userEvent.keyboard('[[kommunen] hadde vekst i BPA.');
  await s.stage.session.drafts.flush();
  expect(await exampleText()).toBeUndefined();
  await userEvent.keyboard('{Tab}');
  await expect.poll(exampleText).toBe('[kommunen] hadde vekst i BPA.');
  expect((await cell())?.status).toBe('utkast');
  await page.getByRole('radio', { name: 'Ferdig' }).click();
  await expect.poll(async () => (await cell())?.status).toBe('ferdig');
  await s.stage.session.undo();
  await expect.element(page.getByRole('radio', { name: 'Utkast' })).toBeChecked();
  await s.stage.session.undo();
  await expect.element(field).toHaveValue('');
});

test('a draft that was never saved is there again', async () => {
  s.stage.session.drafts.save(exampleDraft(s.caseId, bpa()), s.caseId, 'Halvferdig');
  await s.stage.session.drafts.flush();
  s.stage.show(<ExampleEditor caseId={s.caseId} codeId={bpa()} />);
  await expect.element(page.getByLabelText('Kommuneeksempel')).toHaveValue('Halvferdig');
  await expect.element(page.getByText('Teksten du skrev sist, var ikke lagret. Den er hentet fram igjen.')).toBeVisible();
  await page.getByLabelText('Kommuneeksempel').click();
  await userEvent.keyboard('{Tab}');
  await expect.poll(exampleText).toBe('Halvferdig');
  await expect.poll(() => s.stage.session.db.drafts.count()).toBe(0);
});

test('an amount goes into the text at the caret and is linked', async () => {
  s.stage.show(<ExampleEditor caseId={s.caseId} codeId={bpa()} />);
  const field = page.getByLabelText('Kommuneeksempel');
  await field.click();
  await userEvent.keyboard('Utgiftene økte med.{ArrowLeft}');
  await page.getByRole('button', { name: /^Sett inn 3,2/ }).click();
  await expect.element(field).toHaveValue('Utgiftene økte med 3,2 mill. kr.');
  await userEvent.keyboard(' fra 2017{Tab}');
  await expect.poll(async () => (await exampleText())?.replaceAll(/\s/g, ' ')).toBe('Utgiftene økte med 3,2 mill. kr fra 2017.');
  expect((await cell())?.amounts).toHaveLength(1);
});

test('only verbatim notes that tell of no single user can be quoted, and the lead-in ends in a colon', async () => {
  s.stage.show(<ExampleEditor caseId={s.caseId} codeId={bpa()} />);
  await page.getByRole('button', { name: 'Velg blant 1 ordrett notat' }).click();
  await page.getByRole('button', { name: /^Bruk som sitat: Vi fikk tre nye brukere/ }).click();
  await page.getByLabelText('Innledning til sitatet').fill('Kommunalsjefen sa');
  await expect.element(page.getByText('Innledningen skal ende med kolon.')).toBeVisible();
  await page.getByLabelText('Innledning til sitatet').fill('Kommunalsjefen sa:');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await cell())?.quotes.map((q) => q.leadIn)).toEqual(['Kommunalsjefen sa:']);
  await expect.element(page.getByText('Innledningen skal ende med kolon.')).not.toBeInTheDocument();

  await page.getByRole('button', { name: 'Siter bare en del' }).click();
  await page.getByRole('button', { name: 'Siter de merkede ordene' }).click();
  await expect.element(page.getByText('Merk ordene først.')).toBeVisible();
  const words = page.getByLabelText(/^Merk ordene som skal siteres/);
  await words.click();
  await userEvent.keyboard('{Control>}a{/Control}{ArrowLeft}{Shift>}{ArrowRight>8/}{/Shift}x');
  await page.getByRole('button', { name: 'Siter de merkede ordene' }).click();
  await expect.poll(async () => (await cell())?.quotes.map((q) => q.part?.quote)).toEqual(['Vi fikk']);
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(/^Vi fikk (?!tre)/);
  await page.getByRole('button', { name: 'Siter bare en del' }).click();
  await page.getByRole('button', { name: 'Siter hele notatet' }).click();
  await expect.poll(async () => (await cell())?.quotes.map((q) => q.part)).toEqual([undefined]);
  await page.getByRole('button', { name: '0 av 3 utdrag er knyttet til avsnittet' }).click();
  await page.getByRole('checkbox', { name: /^BPA steg/ }).click();
  await expect.poll(async () => (await cell())?.excerpts.length).toBe(1);
  await expectAccessible(s.stage.container, (theme) => s.stage.show(<><h1>Prøve</h1><ExampleEditor caseId={s.caseId} codeId={bpa()} /></>, theme));

  await page.getByRole('button', { name: 'Trekk utsagnet' }).click();
  await expect.element(page.getByRole('blockquote')).not.toBeInTheDocument();
  expect((await loadStudy(s.stage.session.store)).cells.flatMap((c) => c.quotes)).toEqual([]);
  await page.getByRole('button', { name: '1 er trukket' }).click();
  await page.getByRole('button', { name: 'Hent tilbake nr. 1' }).click();
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(/^Vi fikk tre/);
});
