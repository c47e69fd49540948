// Retrieval in a real browser: a question put together, its answers read, and the question kept.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import RetrievalScreen from '../../../renderer/features/retrieval/RetrievalScreen.tsx';
import { anything } from '../../../shared/analysis/retrieval.ts';
import { saveQuery } from '../../../shared/commands/queries.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let bpa: string;

beforeEach(async () => {
  await page.viewport(1024, 700);
  stage = await openStage();
  bpa = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!.id;
  await stage.run(saveQuery, { title: 'BPA i små kommuner', query: { ...anything, any: [bpa], attributes: { size: ['<5000'] }, text: 'timer' } });
  stage.show(<RetrievalScreen />);
});
afterEach(() => stage.close());

test('puts a saved question back as it was, and keeps a new one', async () => {
  await page.getByRole('combobox', { name: 'Lagrede spørringer' }).selectOptions('BPA i små kommuner');
  await expect.element(page.getByRole('textbox', { name: 'Tekst i utdraget' })).toHaveValue('timer');
  await page.getByRole('textbox', { name: 'Tekst i utdraget' }).fill('vedtak');
  await page.getByRole('textbox', { name: 'Navn på spørringen' }).fill('Vedtak');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect.poll(async () => (await stage.session.store.all('queries')).map((q) => [q.title, (q.query as { text: string; any: string[] }).text, (q.query as { any: string[] }).any])).toContainEqual(['Vedtak', 'vedtak', [bpa]]);
  await expect.element(page.getByText('0 utdrag av 0. Kommuner: 0.')).toBeVisible();
});

test('is accessible', async () => {
  await expect.element(page.getByRole('heading', { name: 'Uthenting' })).toBeVisible();
  await expectAccessible(stage.container, (theme) => stage.show(<RetrievalScreen />, theme));
});
