// Searching a study: hits in their lines, narrowed, opened in their place, and coded in one step.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route, Switch } from 'wouter';
import MemosScreen from '../../../renderer/features/memos/MemosScreen.tsx';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import SheetScreen from '../../../renderer/features/reading/SheetScreen.tsx';
import SearchScreen from '../../../renderer/features/search/SearchScreen.tsx';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { addNote } from '../../../shared/commands/notes.ts';
import type { Speaker } from '../../../shared/commands/source-edits.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { expectAccessible } from '../support.tsx';

let s: CaseStage;
const run = <A, R>(command: Command<A, R>, args: A): Promise<R> => s.run(command, args);
const said = [['I', 'Hva med vikarene?'], ['KL', 'Vi bruker vikarer. De er dyre. Vikarene koster mye.'], ['KL', 'Sykehuset sender folk hjem.']] as const;

const show = (theme?: 'light' | 'dark'): void => s.stage.show(
  <Switch>
    <Route path="/kilde/:id">{({ id }) => <ReadingScreen key={id} id={id} />}</Route>
    <Route path="/notatark/:id">{({ id }) => <SheetScreen key={id} id={id} />}</Route>
    <Route path="/memoer"><MemosScreen /></Route>
    <Route><SearchScreen /></Route>
  </Switch>, theme,
);

beforeEach(async () => {
  await page.viewport(1280, 800);
  location.hash = '/sok';
  s = await openCaseStage();
  await run(importSources, { case: s.caseId, interview: s.interview, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map(([speaker, text]) => ({ text, speaker, from: null, to: null })),
    speakers: new Map<string, Speaker>([['I', 'interviewer'], ['KL', { informant: s.head }]]),
  }] });
  await run(addNote, {
    interview: s.interview, text: 'mange vikarer', at: '2018-03-12T10:00:00+01:00', elapsed: 1000, topic: null, speaker: s.head,
    verbatim: false, thirdPerson: false, walkThrough: false, tags: [],
  });
  await run(addMemo, { kind: 'metode', title: 'Om vikarer', text: 'Spør alle.', target: null });
  show();
});
afterEach(async () => {
  await s.stage.close();
  location.hash = '';
});

const field = () => page.getByRole('searchbox', { name: 'Søk i notater, kilder, memoer og eksempler' });
const lines = (): string[] => [...s.stage.container.querySelectorAll('a[data-at]')].map((a) => a.textContent);
const count = () => page.getByText(/treff i \d|^Ingen/);
const quotes = async (): Promise<string[]> => (await s.stage.session.store.all('codings')).filter((c) => c.code === s.codes.get('lonn')).map((c) => c.anchor?.quote ?? 'note').toSorted();

test('a word finds its forms everywhere, in lines with pseudonyms, and the choices narrow it down', async () => {
  await expect.element(page.getByText('Skriv det du leter etter.')).toBeVisible();
  await expectAccessible(s.stage.container, show);
  await field().fill('vikar');
  await expect.element(count()).toHaveTextContent('5 treff i 3 tekster.');
  expect(lines()).toEqual([
    'K01-I1 · Kilder · Samtale · IntervjuerHva med vikarene?', 'K01-I1 · Kilder · Samtale · K01-1Vi bruker vikarer. De er dyre. Vikarene koster mye.',
    'K01-I1 · Kilder · Samtale · K01-1Vi bruker vikarer. De er dyre. Vikarene koster mye.', 'K01-I1 · Notater, rå · K01-1mange vikarer', 'Memoer · Om vikarerOm vikarer',
  ]);
  await expectAccessible(s.stage.container, show);
  await page.getByLabelText('Hvem som sa det').selectOptions('Bare informanter');
  await expect.element(count()).toHaveTextContent('3 treff i 2 tekster.');
  await page.getByLabelText('Slag').selectOptions('Memoer');
  await expect.element(count()).toHaveTextContent('Ingen av treffene på vikar passer til valgene over.');
  await field().fill('"vikar"');
  await expect.element(count()).toHaveTextContent('Ingen treff på "vikar".');
});

test('what was withdrawn is never found, also where it was withdrawn while it was shown', async () => {
  await field().fill('vikar*');
  await expect.element(count()).toHaveTextContent('6 treff');
  await run(withdrawInformant, { id: s.head, date: '2019-03-12' });
  await expect.element(count()).toHaveTextContent('3 treff');
  expect(lines().join()).not.toContain('dyre');
  await field().fill('dyre');
  await expect.element(count()).toHaveTextContent('Ingen treff på dyre.');
});

test('hits are coded with their sentence in one step, and taken back in one', async () => {
  await field().fill('vikar');
  await expect.element(count()).toHaveTextContent('5 treff');
  await page.getByRole('button', { name: 'Kod 4 treff …' }).click();
  await userEvent.keyboard('lønn{Enter}');
  await expect.poll(quotes).toEqual(['Hva med vikarene?', 'Vi bruker vikarer.', 'Vikarene koster mye.', 'note']);
  await expect.element(page.getByText(/^4 nye steder er kodet med/)).toBeVisible();
  const undone = await s.stage.session.undo();
  expect(undone).not.toHaveProperty('refused');
  expect(await quotes()).toEqual([]);
});

test('only the chosen hits are coded, with the words alone where that is wanted', async () => {
  await field().fill('vikar');
  await expect.element(count()).toHaveTextContent('5 treff');
  await field().click();
  await userEvent.keyboard('{ArrowDown}{ArrowDown} {ArrowDown} ');
  await expect.element(page.getByText('2 valgt')).toBeVisible();
  await page.getByText('Bare ordene').click();
  await page.getByRole('button', { name: 'Kod 2 treff …' }).click();
  await userEvent.keyboard('lønn{Enter}');
  await expect.poll(quotes).toEqual(['Vikarene', 'vikarer']);
});

test('a hit opens where it stands: in the source, at the note, in the memo', async () => {
  await field().fill('vikar');
  await expect.element(count()).toHaveTextContent('5 treff');
  await page.getByRole('link', { name: /Notater, rå/ }).click();
  await expect.poll(() => document.getSelection()?.toString()).toBe('vikarer');
  expect(location.hash).toBe(`#/notatark/${s.interview}`);
  location.hash = '/sok';
  await expect.element(field()).toHaveValue('vikar');
  await page.getByRole('link', { name: /Memoer · Om vikarer/ }).click();
  await expect.element(page.getByRole('textbox', { name: 'Tittel' })).toHaveValue('Om vikarer');
  location.hash = '/sok';
  await page.getByRole('link', { name: /Samtale · K01-1/ }).nth(1).click();
  await expect.poll(() => document.getSelection()?.toString()).toBe('Vikarene');
});
