// The notes of an interview as one text: read with speakers, times and tags, coded with the keys of a transcript, and
// shown as the report would.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Route, Switch } from 'wouter';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import SheetScreen from '../../../renderer/features/reading/SheetScreen.tsx';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import { writeOut } from '../../../shared/commands/notes.ts';
import { eventually, expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(
  <Switch>
    <Route path="/notatark/:id">{({ id }) => <SheetScreen key={id} id={id} />}</Route>
    <Route><CaseScreen id={s.caseId} /></Route>
  </Switch>, theme,
);
const document_ = async (): Promise<HTMLElement> => {
  const found = await eventually(() => s.stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === found).toBe(true);
  return found;
};
const paragraphs = (): string[] => [...s.stage.container.querySelectorAll('[data-line]')].map((p) => p.textContent);
const listed = (): string[] => [...s.stage.container.querySelectorAll('[data-row]')].map((r) => r.textContent);
const codings = async (): Promise<string[]> => {
  const slug = new Map([...s.codes].map(([name, id]) => [id, name]));
  return (await s.stage.session.store.all('codings')).map((c) => `${slug.get(c.code)}: ${c.anchor?.quote ?? 'notatet'}`).toSorted();
};
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

beforeEach(async () => {
  await page.viewport(1280, 800);
  s = await openCaseStage();
  location.hash = `#/notatark/${s.interview}`;
});
afterEach(async () => { await s.stage.close(); });

test('shows the notes in order with speakers, times and tags, and is reached from the sources of the case', async () => {
  location.hash = `#/case/${s.caseId}`;
  show();
  await page.getByRole('tab', { name: 'Kilder' }).click();
  await page.getByRole('link', { name: /Les og kod notatene fra K01/ }).click();
  const whole = await document_();
  expect(paragraphs()).toEqual(['BPA steg med 3,2 mill fra 2017', 'Vi fikk tre nye brukere på ett år, og det hadde vi ikke budsjettert.', 'en bruker alene koster fem-seks millioner', 'vikarbyrå ca 720\' i året', 'mest press i helgene']);
  expect([...whole.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['K01-1 02:05', 'K01-1 02:05', 'K01-2 02:05', 'K01-2 02:05', ' 02:05']);
  await expect.poll(listed).toHaveLength(4);
  await expectAccessible(s.stage.container, show);
});

test('codes words of a note and whole notes with the same keys, and each counts as the note', async () => {
  show();
  await document_();
  const before = await codings();
  await press('{Control>}{ArrowDown}{ArrowDown}{ArrowDown}{/Control} 9');
  await expect.poll(codings).toEqual([...before, 'lonn: vikarbyrå'].toSorted());
  await press('  {Shift>}{Control>}{ArrowDown}{/Control}{/Shift}');
  await press('{Control>}a{/Control}5');
  await expect.poll(async () => (await codings()).filter((c) => c === 'institusjon: notatet')).toHaveLength(5);
  await s.stage.session.undo();
  await expect.poll(codings).toEqual([...before, 'lonn: vikarbyrå'].toSorted());
  await press('{Control>}{Home}{/Control}{Enter}');
  await expect.element(page.getByRole('region', { name: 'Valgt utdrag' })).toHaveTextContent('BPA steg med 3,2 mill fra 2017');
  await press('{Delete}');
  await expect.poll(async () => (await codings()).filter((c) => c === 'bpa: notatet')).toHaveLength(2);
});

test('follows the note as it is written out and as somebody withdraws, and hides single users in the view of the report', async () => {
  show();
  await document_();
  const note = (await s.stage.session.store.all('notes')).find((n) => n.speaker === s.finance && !n.thirdPerson)!;
  await s.run(writeOut, { note: note.id, text: 'Vikarbyråene koster rundt 720 000 kroner i året.', splices: [] });
  await expect.poll(() => paragraphs()[3]).toBe('Vikarbyråene koster rundt 720 000 kroner i året.');
  await press('w');
  await expect.poll(paragraphs).toContain('[utelatt: om en enkeltbruker]');
  expect(paragraphs().join()).not.toContain('fem-seks');
  await press('w');
  await expect.poll(paragraphs).toContain('en bruker alene koster fem-seks millioner');
  await s.run(withdrawInformant, { id: s.finance, date: '2019-05-02' });
  await expect.poll(() => paragraphs().join()).not.toContain('fem-seks');
  expect(s.stage.container.textContent).toContain('er skjult');
  expect(listed().join()).not.toContain('Vikarbyråene');
});

test('leads to the note where it is corrected', async () => {
  show();
  await document_();
  await press('{Control>}{ArrowDown}{/Control}t');
  await expect.poll(() => location.hash).toBe(`#/etterarbeid/${s.interview}`);
});
