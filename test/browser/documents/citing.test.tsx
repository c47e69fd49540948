// Documents as what an amount or a memo rests on: chosen in the forms with the place in them, taken down from the
// document itself, counted there, and found again from the lists.

import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAmount } from '../../../shared/commands/amounts.ts';
import { addAttachment, removeAttachment } from '../../../shared/commands/attachments.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { newId } from '../../../shared/model/ids.ts';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import MemosScreen from '../../../renderer/features/memos/MemosScreen.tsx';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { expectAccessible } from '../support.tsx';

let at: CaseStage;
beforeEach(async () => { at = await openCaseStage(); });
afterEach(async () => { await at.stage.close(); });

const show = (theme?: 'light' | 'dark'): void => at.stage.show(<CaseScreen id={at.caseId} />, theme);
const memosShow = (theme?: 'light' | 'dark'): void => at.stage.show(<MemosScreen />, theme);
const amounts = async () => (await at.stage.session.store.where('amounts', 'case', at.caseId)).filter((a) => a.note === null);
const memos = () => at.stage.session.store.all('memos');

async function withDocument(name: string, owner = at.caseId): Promise<string> {
  const id = newId();
  await at.run(addAttachment, { id, owner, kind: 'document', name, size: 100, sha256: newId().padEnd(64, '0'), mime: 'application/x', key: `${'A'.repeat(43)}=` });
  return id;
}

async function openDocument(name: string): Promise<void> {
  show();
  await page.getByRole('tab', { name: 'Dokumenter' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

it('gives an amount from the document alone, with sheet and cell, and counts it there', async () => {
  await withDocument('Årsrapport.pdf');
  const sheet = await withDocument('Budsjett 2018.xlsx', at.interview);
  await openDocument('Budsjett 2018.xlsx');
  await expect.element(page.getByText('Ingenting er hentet herfra ennå. I dokumenter som lages, heter det K01-D2.')).toBeVisible();
  await page.getByRole('button', { name: 'Ny tallopplysning herfra' }).click();
  await page.getByLabelText('Verdi, eller laveste').fill('3200000');
  await page.getByLabelText('Hva som måles').fill('utgifter til BPA');
  await page.getByLabelText('Celle eller område').fill('b12');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.element(page.getByText('Skriv navnet eller nummeret på arket cellen er i.')).toBeVisible();
  await page.getByLabelText('Ark', { exact: true }).fill('3');
  await expectAccessible(at.stage.container, show);
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await expect.element(page.getByText('1 tallopplysning herfra. I dokumenter som lages, heter det K01-D2.')).toBeVisible();
  expect(await amounts()).toMatchObject([{ low: 3_200_000, origin: 'dokument', status: 'confirmed', anchor: null, interview: at.interview, cites: { attachment: sheet, place: { kind: 'sheet', sheet: '3', cell: 'B12' } } }]);
});

it('gives a memo from the document, found by its number, and leads back to it', async () => {
  const report = await withDocument('Årsrapport.pdf');
  await openDocument('Årsrapport.pdf');
  await page.getByRole('button', { name: 'Nytt notat herfra' }).click();
  await page.getByLabelText('Tittel').fill('Hva rapporten regner med');
  await page.getByLabelText('Side', { exact: true }).fill('fjorten');
  await page.getByRole('button', { name: 'Legg til memo' }).click();
  await expect.element(page.getByText('Skriv sidetallet som et helt tall, for eksempel 14.')).toBeVisible();
  await page.getByLabelText('Side', { exact: true }).fill('14');
  await page.getByRole('button', { name: 'Legg til memo' }).click();
  await expect.poll(memos).toMatchObject([{ target: at.caseId, cites: { attachment: report, place: { kind: 'page', page: 14 } } }]);
  await expect.element(page.getByText('1 memo herfra.')).toBeVisible();
  await at.run(addMemo, { target: null, kind: 'metode', title: 'Noe annet' });
  memosShow();
  await page.getByLabelText('Søk i memoer').fill('D1 side 14');
  await expect.element(page.getByText('1 av 2 memoer')).toBeVisible();
  await expectAccessible(at.stage.container, memosShow);
  await page.getByRole('link', { name: 'K01-D1, side 14' }).click();
  show();
  await expect.element(page.getByRole('button', { name: 'Årsrapport.pdf', exact: true })).toHaveAttribute('aria-expanded', 'true');
});

it('lets an amount that is there say where it stands, each field as it is left, and take it back', async () => {
  const slides = await withDocument('Presentasjon.pptx');
  const { id } = await at.run(addAmount, { case: at.caseId, interview: null, note: null, low: 5, unit: 'arsverk', origin: 'vist', status: 'confirmed', measure: 'stillinger' });
  const cites = async () => (await at.stage.session.store.get('amounts', id))?.cites ?? null;
  show();
  await page.getByRole('tab', { name: 'Tallopplysninger' }).click();
  await page.getByRole('button', { name: /^5 årsverk/ }).click();
  await page.getByLabelText('Dokument i studien').selectOptions(slides);
  await expect.poll(cites).toEqual({ attachment: slides, place: null });
  await page.getByLabelText('Lysbilde', { exact: true }).fill('7');
  await userEvent.keyboard('{Tab}');
  await expect.poll(cites).toEqual({ attachment: slides, place: { kind: 'slide', slide: 7 } });
  await expect.element(page.getByRole('link', { name: 'K01-D1, lysbilde 7' })).toBeVisible();
  await expectAccessible(at.stage.container, show);
  await page.getByLabelText('Dokument i studien').selectOptions('');
  await expect.poll(cites).toBeNull();
  await page.getByLabelText('Opphav').selectOptions('sagt');
  await expect.element(page.getByLabelText('Dokument i studien')).not.toBeInTheDocument();
});

it('keeps the figure of a document that was removed, and says in the form that it is gone', async () => {
  const sheet = await withDocument('Budsjett.xlsx');
  await at.run(addAmount, { case: at.caseId, interview: null, note: null, low: 5, unit: 'arsverk', origin: 'dokument', status: 'confirmed', cites: { attachment: sheet, place: null } });
  await at.run(removeAttachment, { id: sheet });
  show();
  await page.getByRole('tab', { name: 'Tallopplysninger' }).click();
  await page.getByRole('button', { name: /^5 årsverk/ }).click();
  await expect.element(page.getByLabelText('Dokument i studien')).toHaveTextContent('Dokumentet er fjernet eller trukket');
  expect(at.stage.container.textContent).not.toContain('K01-D1');
});
