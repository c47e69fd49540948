// The matrix in a real browser: gone through by keys alone, each cell opening what it rests on.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import MatrixScreen from '../../../renderer/features/matrix/MatrixScreen.tsx';
import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import { setAssessment } from '../../../shared/commands/cells.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import type { AssessmentValue } from '../../../shared/model/vocabulary.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
});
afterEach(() => stage.close());

const said = 'Det er BPA som har vokst. Vi fikk tre nye brukere.';
const cells = (): string[][] => [...stage.container.querySelectorAll('tbody tr')].filter((r) => r.querySelector('td')).map((r) => [...r.querySelectorAll('th, td')].map((c) => c.textContent.trim()));
const focused = (): string => document.activeElement?.getAttribute('data-at') ?? '';
const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;
/** The column of a category, counted from the first. */
const columnOf = async (slug: string): Promise<number> => (await stage.session.store.all('codes')).filter((c) => c.kind === 'category').toSorted((a, b) => (a.order < b.order ? -1 : 1)).findIndex((c) => c.slug === slug);

async function study(): Promise<void> {
  const bpa = await codeOf('bpa');
  const weigh = (id: string, informant: string | null, value: AssessmentValue): Promise<unknown> => stage.run(setAssessment, { case: id, code: bpa, interview: null, informant, value });
  const { id: first } = await stage.run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 41_000, county: 'Østfold' });
  const { id: second } = await stage.run(addCase, { pseudonym: 'K02', status: 'inkludert', population: 3_100, county: 'Agder' });
  await stage.run(addCase, { pseudonym: 'K03', status: 'inkludert', population: 4_200, county: 'Østfold' });
  await weigh(second, null, 'ingen');
  await weigh(first, null, 'betydelig');
  await stage.run(addInformant, { case: first, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const { ids } = await stage.run(importSources, { case: first, interview: null, sources: [{ kind: 'transcript', title: 'Samtale med KL', origin: null, paragraphs: [{ text: said, speaker: 'KL', from: null, to: null }] }] });
  await stage.run(codeSpan, { source: ids[0]!, start: 0, end: 25, code: bpa });
}

test('says what is needed where no municipality is included', async () => {
  stage.show(<MatrixScreen />);
  await expect.element(page.getByText(/Ingen kommuner er inkludert ennå/)).toBeVisible();
});

test('tells what was found from what was never asked, sorts and groups, and opens each cell by keys', async () => {
  await study();
  stage.show(<MatrixScreen />);
  await expect.poll(() => cells().map((r) => r[0])).toEqual(['K01', 'K02', 'K03']);
  const at = await columnOf('bpa');
  expect(cells().map((r) => r[at + 1])).toEqual(['Betydelig1 utdrag', 'Ingen vekst', 'Aldri spurt']);

  stage.container.querySelector<HTMLElement>('td[tabindex="0"]')!.focus();
  for (let i = 0; i < at; i++) await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe(`0 ${at}`);
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await expect.element(page.getByRole('heading', { name: /^K01 · Brukerstyrt/ })).toHaveFocus();
  const panel = page.getByRole('complementary', { name: /^K01 · Brukerstyrt/ });
  await expect.element(panel.getByText('Det er BPA som har vokst.')).toBeVisible();
  await expect.element(panel.getByText(/^K01-1 · Kari Lind/)).toBeVisible();
  await expect.element(panel.getByRole('link', { name: 'Samtale med KL' })).toHaveAttribute('href', expect.stringContaining('/kilde/'));
  await expectAccessible(stage.container, (theme) => stage.show(<MatrixScreen />, theme));
  await page.getByRole('heading', { name: /^K01 · Brukerstyrt/ }).click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(focused).toBe(`0 ${at}`);
  expect(stage.container.querySelector('aside')).toBeNull();

  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toMatch(/^2 /);
  await page.getByLabelText('Sorter etter').selectOptions('Innbyggertall, nøyaktig');
  await expect.poll(() => cells().map((r) => r[0])).toEqual(['K02', 'K03', 'K01']);
  await page.getByLabelText('Grupper etter').selectOptions('Fylke');
  await expect.poll(() => [...stage.container.querySelectorAll('tbody th[scope=rowgroup]')].map((h) => h.textContent)).toEqual(['Agder (n = 1)', 'Østfold (n = 2)']);
  await page.getByRole('checkbox', { name: 'Vis hvem som har sagt det' }).click();
  await expect.poll(() => cells().find((r) => r[0] === 'K01')?.[at + 1]).toBe('Betydelig1 utdrag · sagt av 1');
  await page.getByLabelText('Kolonner').selectOptions('Underkategorier: «Ekstraordinære» lønnsutgifter');
  await expect.poll(() => [...stage.container.querySelectorAll('thead th')].map((h) => h.textContent).join()).toContain('Vikar');
  expect(cells().map((r) => r[1])).toEqual(['Aldri spurt', 'Aldri spurt', 'Aldri spurt']);
});
