// The check before an export in a real browser: each finding opened in its place, mended or decided there.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ReportScreen from '../../../renderer/features/report/ReportScreen.tsx';
import { addCase } from '../../../shared/commands/cases.ts';
import { cellId, updateCell, writeExample } from '../../../shared/commands/cells.ts';
import { newId } from '../../../shared/model/ids.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

const told = '[kommunen] vokste. En bruker som døde, hadde krevd mye. Den har 3 100 innbyggere.';
let stage: Stage;
let cell: { readonly case: string; readonly code: string };

beforeEach(async () => {
  stage = await openStage();
  const bpa = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!;
  const { id } = await stage.run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 3_100 });
  cell = { case: id, code: bpa.id };
  await stage.run(writeExample, { ...cell, text: told, splices: [] });
  await stage.run(updateCell, { ...cell, changes: { status: 'ferdig', excerpts: [newId()] } });
  stage.show(<ReportScreen />);
  await page.getByRole('tab', { name: /Kontroll/ }).click();
});
afterEach(() => stage.close());

test('opens the example with the very words selected', async () => {
  await page.getByRole('region', { name: /Et innbyggertall i teksten/ }).getByRole('button', { name: /Åpne eksempelet: K01/ }).click();
  const field = await eventually(() => document.querySelector<HTMLTextAreaElement>('dialog textarea'));
  await expect.poll(() => field.value.slice(field.selectionStart, field.selectionEnd)).toBe('3 100 innbyggere');
  expect(document.activeElement).toBe(field);
});

test('keeps who approved the wording, and wants a second person', async () => {
  await page.getByRole('button', { name: /Godkjenn ordlyden: K01/ }).click();
  await expect.element(page.getByText('Du har godkjent. En annen må også gjøre det.')).toBeVisible();
  const head = (await stage.session.store.get('cells', cellId(cell.case, cell.code)))!.text;
  expect((await stage.session.store.all('approvals')).map((a) => [a.target, a.kind, a.by])).toEqual([[head, 'sensitive-event', stage.session.coder]]);
  await expect.element(page.getByRole('region', { name: /To personer må godkjenne/ })).toBeVisible();
});

test('lets go of what is gone where the text holds without', async () => {
  await page.getByRole('button', { name: /Teksten holder uten det som er borte: K01/ }).click();
  await expect.poll(async () => (await stage.session.store.get('cells', cellId(cell.case, cell.code)))?.excerpts).toEqual([]);
  await expect.element(page.getByRole('region', { name: /bygger på utdrag som er slettet/ })).not.toBeInTheDocument();
});

test('is accessible', async () => {
  await expect.element(page.getByRole('button', { name: /Godkjenn ordlyden: K01/ })).toBeVisible();
  await expectAccessible(stage.container, (theme) => stage.show(<ReportScreen />, theme));
});
