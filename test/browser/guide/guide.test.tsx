// The guide screen: reading, editing in place, versions, and the two documents.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import GuideScreen from '../../../renderer/features/guide/GuideScreen.tsx';
import { addCase } from '../../../shared/commands/cases.ts';
import { topicsOf } from '../../../shared/commands/guide.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let guide: string;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  guide = (await stage.session.store.all('guides'))[0]!.id;
  stage.show(<GuideScreen />);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Intervjuguide' })).toBeVisible();
});
afterEach(() => stage.close());

const topics = () => topicsOf(stage.session.store, guide);
const topic = async (slug: string) => (await topics()).find((t) => t.slug === slug)!;
const article = (name: string | RegExp) => page.getByRole('article', { name });
const edit = async (name: string): Promise<void> => {
  await page.getByRole('button', { name: `Rediger «${name}»` }).click();
};

async function hold(): Promise<void> {
  const made = await stage.session.run(addCase, { pseudonym: 'K01' });
  if ('refused' in made) throw new Error(made.refused);
  const interview = await stage.session.run(addInterview, { case: made.id, guide, mode: 'video', language: 'nb' });
  if ('refused' in interview) throw new Error(interview.refused);
  await stage.session.run(startInterview, { id: interview.id });
}

test('shows every section and topic in order, with prompt, probes, links and the line for informants', async () => {
  const rows = await topics();
  await expect.element(article('Kommunalt akutt døgntilbud (KAD/ØHD)')).toBeVisible();
  const titles = [...stage.container.querySelectorAll('h3')].map((h) => h.textContent);
  expect(titles).toEqual(rows.map((t) => t.title.nb));
  const kad = article('Kommunalt akutt døgntilbud (KAD/ØHD)');
  await expect.element(kad.getByText('Har antallet plasser endret seg siden starten?')).toBeInTheDocument();
  await expect.element(kad.getByText('Kjøpte pl')).toBeInTheDocument();
  await expect.element(kad.getByText(/I temalisten: Kommunalt akutt/)).toBeInTheDocument();
});

test('saves each text when it is left, in the language that is shown', async () => {
  await edit('Velferdsteknologi');
  const prompt = page.getByRole('textbox', { name: 'Spørsmål, slik det kan sies' });
  await prompt.fill('Hva har velferdsteknologien kostet?');
  await page.getByRole('tab', { name: /Nynorsk/ }).click();
  await page.getByRole('textbox', { name: 'Tema', exact: true }).fill('Velferdsteknologien');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).title.nn).toBe('Velferdsteknologien');
  expect(await topic('tema-velferdsteknologi')).toMatchObject({ prompt: { nb: 'Hva har velferdsteknologien kostet?' }, title: { nb: 'Velferdsteknologi' } });
});

test('does not save an empty title, and says so at the field', async () => {
  await edit('Velferdsteknologi');
  await page.getByRole('textbox', { name: 'Tema', exact: true }).fill(' ');
  await userEvent.tab();
  await expect.element(page.getByText('Skriv en tittel.')).toBeVisible();
  expect((await topic('tema-velferdsteknologi')).title.nb).toBe('Velferdsteknologi');
});

test('adds, moves and removes probes from the keyboard', async () => {
  await edit('Velferdsteknologi');
  const before = (await topic('tema-velferdsteknologi')).probes.map((p) => p.nb);
  await page.getByRole('textbox', { name: 'Nytt oppfølgingsspørsmål' }).fill('Hvem betaler lisensene?');
  await userEvent.keyboard('{Enter}Hva er spart?{Enter}');
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).probes.map((p) => p.nb)).toEqual([...before, 'Hvem betaler lisensene?', 'Hva er spart?']);
  const last = page.getByRole('textbox', { name: `Oppfølgingsspørsmål ${before.length + 2}`, exact: true });
  await last.fill('Hva er spart i kroner?');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).probes.map((p) => p.nb)).toEqual([...before, 'Hva er spart i kroner?', 'Hvem betaler lisensene?']);
  await expect.poll(() => (document.activeElement as HTMLTextAreaElement).value).toBe('Hva er spart i kroner?');
  await page.getByRole('button', { name: 'Fjern oppfølgingsspørsmål 1', exact: true }).click();
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).probes[0]?.nb).toBe(before[1]);
  await expect.element(page.getByText(/Oppfølgingsspørsmålet er fjernet. Ctrl\+Z angrer/)).toBeVisible();
});

test('moves a topic with Alt and an arrow, keeps the focus on it and tells where it went', async () => {
  const { id } = await topic('tema-bpa');
  const button = await eventually(() => document.getElementById(`edit-${id}`));
  button.focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(async () => (await topics()).findIndex((t) => t.slug === 'tema-bpa') - (await topics()).findIndex((t) => t.slug === 'tema-hjemmeboende')).toBe(1);
  await expect.poll(() => document.activeElement?.id).toBe(`edit-${id}`);
  await expect.element(page.getByText(/er nå tema \d+ av \d+\./)).toBeVisible();
});

test('adds a topic to a section, opens it, and takes it away again with a word about undoing', async () => {
  await page.getByRole('button', { name: 'Nytt tema i «Aldersgrupper»' }).click();
  await page.getByRole('textbox', { name: 'Hva skal temaet hete?' }).fill('Unge med store behov');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox', { name: 'Tema', exact: true })).toHaveValue('Unge med store behov');
  await page.getByRole('button', { name: 'Fjern temaet' }).click();
  await expect.element(page.getByText('Temaet «Unge med store behov» er fjernet. Ctrl+Z angrer.')).toBeVisible();
  expect((await topics()).some((t) => t.title.nb === 'Unge med store behov')).toBe(false);
});

test('links a topic to codes and research questions, found by typing', async () => {
  await edit('Velferdsteknologi');
  const finder = page.getByRole('combobox', { name: 'Koble til kode eller forskningsspørsmål' });
  await finder.fill('aldersgrupper');
  await page.getByRole('option', { name: /^Forskningsspørsmål 7/ }).click();
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).questions).toContain('aldersgrupper');
  await page.getByRole('button', { name: /Fjern koblingen til Forskningsspørsmål 7/ }).click();
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).questions).not.toContain('aldersgrupper');
});

test('takes a topic off the list for informants', async () => {
  await edit('Velferdsteknologi');
  await page.getByRole('checkbox', { name: 'Med i temalisten til informantene' }).click();
  await expect.poll(async () => (await topic('tema-velferdsteknologi')).brief).toBeNull();
});

test('a version that an interview was held with is only read, until a new one is made', async () => {
  await hold();
  await expect.element(page.getByText(/Versjon 1 er brukt i 1 intervju \(K01-I1\) og kan bare leses/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Rediger/ })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Lag ny versjon' }).click();
  await expect.element(page.getByRole('combobox', { name: 'Versjon' })).toHaveDisplayValue('Versjon 2 (ikke brukt ennå)');
  await edit('Velferdsteknologi');
  await page.getByRole('textbox', { name: 'Tema', exact: true }).fill('Teknologi');
  await userEvent.keyboard('{Enter}');
  await expect.element(article('Teknologi')).toBeInTheDocument();
  expect((await topic('tema-velferdsteknologi')).title.nb).toBe('Velferdsteknologi');
});

test('opens at text that an earlier window was closed on', async () => {
  const { id } = await topic('tema-kad');
  stage.session.drafts.save(draftId('topic', id), id, { 'prompt.nn': 'Halvferdig spørs' });
  await stage.session.drafts.flush();
  stage.show(null);
  await expect.poll(() => stage.container.querySelector('h1')).toBeNull();
  stage.show(<GuideScreen />);
  await expect.element(page.getByRole('textbox', { name: 'Spørsmål, slik det kan sies' })).toHaveValue('Halvferdig spørs');
  await expect.element(page.getByText('Teksten du skrev sist, var ikke lagret. Den er hentet fram igjen.')).toBeVisible();
  await page.getByRole('button', { name: 'Ferdig' }).click();
  await expect.poll(async () => (await topic('tema-kad')).prompt.nn).toBe('Halvferdig spørs');
});

test('saves the guide and the topic list as Word files, with what was typed a moment ago', async () => {
  await edit('Velferdsteknologi');
  await page.getByRole('textbox', { name: 'Tema', exact: true }).fill('Teknologi og alarmer');
  await page.getByRole('button', { name: 'Guide til Word' }).click();
  await expect.element(page.getByText(/^Lagret: .*Intervjuguide versjon 1\.docx/)).toBeVisible();
  await page.getByRole('button', { name: 'Temaliste til Word' }).click();
  await expect.element(page.getByText(/^Lagret: .*Temaliste til informanter\.docx/)).toBeVisible();
});

test('is accessible in light and dark, read and edited', async () => {
  await expect.element(article('Velferdsteknologi')).toBeVisible();
  await expectAccessible(stage.container, (theme) => stage.show(<GuideScreen />, theme));
  stage.show(<GuideScreen />);
  await edit('Velferdsteknologi');
  await expectAccessible(stage.container, (theme) => stage.show(<GuideScreen />, theme));
});
