// The codebook: walking the tree by keyboard, reading a code, searching, editing, and taking codes out of use.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CodebookScreen from '../../../renderer/features/codebook/CodebookScreen.tsx';
import { draftId } from '../../../renderer/data/drafts.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import type { Refusal } from '../../../shared/commands/command.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { addNote } from '../../../shared/commands/notes.ts';
import { byOrder } from '../../../shared/model/order.ts';
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
  await expect.element(page.getByText('Turkis', { exact: true }).first()).toBeInTheDocument();
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
  await choose('Ta ut av bruk …');
  await expect.element(page.getByText(/Ingen utdrag har den/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta ut av bruk' }).click();
  await expect.element(page.getByText('Skriv hvorfor koden endres.')).toBeVisible();
  expect((await code('aldersgruppe')).retired).toBe(false);
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Vi spør ikke om alder.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta ut av bruk' }).click();
  await expect.element(page.getByText(/er tatt ut av bruk og kan ikke lenger velges.*Ctrl\+Z angrer/)).toBeVisible();
  expect((await code('aldersgruppe')).retired).toBe(true);
  await choose('Ta i bruk igjen …');
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Det gjør vi likevel.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta i bruk igjen' }).click();
  await expect.poll(async () => (await code('aldersgruppe')).retired).toBe(false);
  await page.getByText('Historikk', { exact: true }).click();
  for (const text of ['Vi spør ikke om alder.', 'Tatt ut av bruk.', 'Det gjør vi likevel.', 'Tatt i bruk igjen.', 'Koden ble laget.']) {
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Skriv en begrunnelse' }).click();
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Drøftet i gruppa.');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect.element(page.getByText('Drøftet i gruppa.')).toBeVisible();
  expect((await stage.session.store.all('memos')).map((m) => m.kind)).toEqual(['metode', 'metode', 'metode']);
});

const choose = async (item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Endre kodeboken' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** A case with a running interview and notes with a code; gives their ids. */
async function coded(slug: string, texts: readonly string[]): Promise<string[]> {
  const { session } = stage;
  const tag = (await code(slug)).id;
  const { id: caseId } = made(await session.run(addCase, { pseudonym: 'K01', status: 'inkludert' }));
  const [guide] = await session.store.all('guides');
  const { id: interview } = made(await session.run(addInterview, { case: caseId, guide: guide!.id, present: [] }));
  await session.run(startInterview, { id: interview });
  const ids: string[] = [];
  for (const text of texts) {
    ids.push(made(await session.run(addNote, { interview, text, at: '2026-03-12T09:01:00.000+01:00', elapsed: 60_000, topic: null, speaker: null, verbatim: false, thirdPerson: false, walkThrough: false, tags: [tag] })).id);
  }
  return ids;
}
const codeOf = async (note: string): Promise<string | undefined> => (await stage.session.store.where('codings', 'note', note))[0]?.code;

test('makes two codes one, says what followed, and undo brings both back', async () => {
  const [note] = await coded('bpa', ['Flere timer.']);
  await row(/Brukerstyrt/).click();
  await choose('Slå sammen med en annen …');
  await expect.element(page.getByText(/1 utdrag får den andre koden/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Slå sammen' }).click();
  await expect.element(page.getByText('Velg hvilken kode det gjelder.')).toBeVisible();
  await page.getByLabelText('Slås sammen med').selectOptions('Ressurskrevende omsorgstjenester');
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Vi skilte dem aldri.');
  await page.getByRole('dialog').getByRole('button', { name: 'Slå sammen' }).click();
  await expect.element(page.getByText(/er slått sammen med «Ressurskrevende omsorgstjenester»: 1 utdrag/)).toBeVisible();
  await expect.element(page.getByRole('heading', { level: 2, name: 'Ressurskrevende omsorgstjenester' })).toBeVisible();
  expect(await codeOf(note!)).toBe((await code('ressurskrevende')).id);
  await stage.session.undo();
  expect(await codeOf(note!)).toBe((await code('bpa')).id);
  expect((await code('bpa')).retired).toBe(false);
});

test('divides a code and gives each excerpt its place', async () => {
  const [more, other] = await coded('velferdsteknologi', ['Flere trygghetsalarmer.', 'Dyre lisenser.']);
  await row(/Velferdsteknologi/).click();
  await choose('Del opp …');
  await page.getByRole('textbox', { name: 'Nye koder' }).fill('Alarmer\nLisenser');
  await page.getByLabelText('Kode til «Dyre lisenser.»').selectOptions('Lisenser');
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('To ulike utgifter.');
  await expectAccessible(stage.container, () => undefined);
  await page.getByRole('dialog').getByRole('button', { name: 'Del opp' }).click();
  await expect.element(page.getByText(/er delt opp, og 1 utdrag er flyttet/)).toBeVisible();
  expect(await codeOf(other!)).toBe((await code('velferdsteknologi.lisenser')).id);
  expect(await codeOf(more!)).toBe((await code('velferdsteknologi')).id);
});

test('moves a code by keys and by the mouse', async () => {
  const order = async (): Promise<string[]> => (await stage.session.store.all('codes')).filter((c) => c.kind === 'category').toSorted(byOrder).map((c) => c.slug);
  const [first, second, third] = await order();
  await row(/Ressurskrevende/).click();
  stage.container.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')!.focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await expect.poll(async () => (await order()).slice(0, 3).join()).toBe([second, third, first].join());
  const label = async (slug: string): Promise<string> => (await code(slug)).label.nb;
  await row(await label(first!)).dropTo(row(await label(second!)), { targetPosition: { x: 40, y: 3 } });
  await expect.poll(async () => (await order()).slice(0, 3).join()).toBe([first, second, third].join());
});

test('gives a code another key, and says whose it was', async () => {
  await row(/Brukerstyrt/).click();
  await page.getByRole('button', { name: 'Rediger' }).click();
  const was = await code('bpa');
  const other = (await stage.session.store.all('codes')).find((c) => c.key !== null && c.id !== was.id)!;
  await page.getByLabelText('Hurtigtast').selectOptions(other.key!);
  await expect.element(page.getByText(new RegExp(`hørte til «${other.label.nb}»`))).toBeVisible();
  expect((await code('bpa')).key).toBe(other.key);
  expect((await code(other.slug)).key).toBeNull();
});

test('saves the codebook as a Word document, logged', async () => {
  await page.getByRole('button', { name: 'Lag Word-dokument' }).click();
  await expect.element(page.getByText(/Lagret:/)).toBeVisible();
  await expect.poll(async () => (await stage.session.store.all('exports')).map((e) => e.kind).join()).toBe('codebook');
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
