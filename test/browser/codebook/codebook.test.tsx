// The codebook: walking the tree by keyboard, reading a code, searching, editing, and taking codes out of use.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CodebookScreen from '../../../renderer/features/codebook/CodebookScreen.tsx';
import { draftId } from '../../../renderer/data/drafts.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import type { Refusal } from '../../../shared/commands/command.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote } from '../../../shared/commands/notes.ts';
import type { CodeRow } from '../../../shared/model/rows.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  stage.show(<CodebookScreen />);
  await expect.element(page.getByRole('tree', { name: 'Koder' })).toBeVisible();
});
afterEach(() => stage.close());

const code = async (slug: string): Promise<CodeRow> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!;
const row = (name: string | RegExp) => page.getByRole('treeitem', { name });
const focused = (): string => document.activeElement?.textContent ?? '';
const made = <T extends object>(outcome: T | Refusal): T => {
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome;
};

test('opens on the eleven cost drivers with their definitions', async () => {
  await expect.element(page.getByRole('heading', { level: 2, name: 'Kostnadsdrivere' })).toBeVisible();
  expect(stage.container.querySelectorAll('tbody tr')).toHaveLength(11);
  await expect.element(page.getByRole('rowheader', { name: /Velferdsteknologi/ })).toBeVisible();
});

test('is walked with the arrow keys, with one row in the tab order', async () => {
  expect(stage.container.querySelectorAll('[role="treeitem"][tabindex="0"]')).toHaveLength(1);
  stage.container.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toContain('Ressurskrevende omsorgstjenester');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Ressurskrevende omsorgstjenester' })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(row(/Brukere med psykisk utviklingshemming/)).toBeVisible();
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toContain('Brukere med psykisk utviklingshemming');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(focused()).toContain('Ressurskrevende omsorgstjenester');
  await expect.element(row(/Brukere med psykisk utviklingshemming/)).not.toBeInTheDocument();
  await userEvent.keyboard('{End}');
  expect(focused()).toContain('Utvikling over tid');
  await userEvent.keyboard('v');
  expect(focused()).toContain('Velferdsteknologi');
});

test('shows a code as a coder reads it: texts, number, key and colour', async () => {
  await row(/Kommunalt akutt/).click();
  const kad = await code('kad');
  for (const text of [kad.definition.nb, kad.include.nb, kad.exclude.nb, kad.example.nb, kad.background!.nb]) {
    await expect.element(page.getByText(text, { exact: true })).toBeInTheDocument();
  }
  await expect.element(page.getByText('Kostnadsdriver 6')).toBeVisible();
  await expect.element(page.getByText('Alt+6')).toBeVisible();
  await expect.element(page.getByText('Farge 6').first()).toBeInTheDocument();
  await page.getByRole('tab', { name: 'Nynorsk' }).click();
  await expect.element(page.getByText(kad.definition.nn, { exact: true })).toBeVisible();
});

test('finds codes by any of their words, and shows what leads to them', async () => {
  await page.getByRole('searchbox', { name: 'Søk i kodeboken' }).fill('demensteam');
  await expect.element(page.getByText(/passer med «demensteam»/)).toBeVisible();
  await expect.element(row(/Nye tilbud/)).toHaveAttribute('aria-expanded', 'true');
  await expect.element(row(/Velferdsteknologi/)).not.toBeInTheDocument();
  await page.getByRole('searchbox', { name: 'Søk i kodeboken' }).fill('finnesikke');
  await expect.element(page.getByText('Ingen koder passer med «finnesikke».')).toBeVisible();
});

test('counts in how many excerpts and municipalities a code is used', async () => {
  const guide = (await stage.session.store.all('guides'))[0]!.id;
  const kad = await code('kad');
  for (const pseudonym of ['K01', 'K02']) {
    const { id: caseId } = made(await stage.session.run(addCase, { pseudonym }));
    const { id: interview } = made(await stage.session.run(addInterview, { case: caseId, guide, mode: 'video', language: 'nb' }));
    await stage.session.run(startInterview, { id: interview });
    made(await stage.session.run(addNote, {
      interview, text: 'to plasser i nabokommunen', at: stage.session.nowIso(), elapsed: 1000, topic: null, speaker: null,
      verbatim: false, thirdPerson: false, walkThrough: false, tags: [kad.id],
    }));
  }
  await row(/Kommunalt akutt/).click();
  await expect.element(page.getByText(/2 utdrag i 2 kommuner/).first()).toBeVisible();
});

test('saves an edited text when it is left, and undo brings the old one back', async () => {
  const before = await code('kad');
  await row(/Kommunalt akutt/).click();
  await page.getByRole('button', { name: 'Rediger' }).click();
  await page.getByRole('textbox', { name: 'Definisjon' }).fill('Plasser for akutt hjelp.');
  await userEvent.tab();
  await expect.poll(async () => (await code('kad')).definition.nb).toBe('Plasser for akutt hjelp.');
  expect((await code('kad')).definition.nn).toBe(before.definition.nn);
  await stage.session.undo();
  await expect.element(page.getByRole('textbox', { name: 'Definisjon' })).toHaveValue(before.definition.nb);
});

test('adds a sub-category and opens it for writing', async () => {
  await row(/Velferdsteknologi/).click();
  await page.getByRole('button', { name: 'Ny underkategori' }).click();
  await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Opplæring');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Opplæring' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Definisjon' })).toBeVisible();
  await expect.element(row(/Opplæring/)).toHaveAttribute('aria-selected', 'true');
  expect(await code('velferdsteknologi.opplaering')).toMatchObject({ kind: 'subcategory', colour: 10 });
});

test('takes a code out of use and back, and says what happens to its excerpts', async () => {
  await row(/Dimensjoner/).click();
  await page.getByRole('button', { name: 'Aldersgruppe' }).click();
  await page.getByRole('button', { name: 'Ta ut av bruk' }).click();
  await expect.element(page.getByText(/er tatt ut av bruk og kan ikke lenger velges.*Ctrl\+Z angrer/)).toBeVisible();
  expect((await code('aldersgruppe')).retired).toBe(true);
  await page.getByRole('button', { name: 'Ta i bruk igjen' }).click();
  await expect.poll(async () => (await code('aldersgruppe')).retired).toBe(false);
});

test('opens at text that an earlier window was closed on', async () => {
  const { id } = await code('bpa');
  stage.session.drafts.save(draftId('code', id), id, { 'include.nb': 'Halvferdig' });
  await stage.session.drafts.flush();
  stage.show(null);
  await expect.poll(() => stage.container.querySelector('h1')).toBeNull();
  stage.show(<CodebookScreen />);
  await expect.element(page.getByRole('textbox', { name: 'Ta med' })).toHaveValue('Halvferdig');
});

test('is accessible in light and dark: overview, code and form', async () => {
  await expectAccessible(stage.container, (theme) => stage.show(<CodebookScreen />, theme));
  stage.show(<CodebookScreen />);
  await row(/Ressurskrevende/).click();
  await expectAccessible(stage.container, (theme) => stage.show(<CodebookScreen />, theme));
  await page.getByRole('button', { name: 'Rediger' }).click();
  await expectAccessible(stage.container, (theme) => stage.show(<CodebookScreen />, theme));
});
