// «Memoer» as a researcher uses it: a meeting is written down, found again, corrected, and stands in the method log.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import MemosScreen from '../../../renderer/features/memos/MemosScreen.tsx';
import { withdrawCase } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { addMemo } from '../../../shared/commands/memos.ts';
import { updateCoding } from '../../../shared/commands/notes.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';

let s: CaseStage;
beforeEach(async () => {
  s = await openCaseStage();
});
afterEach(async () => {
  await s.stage.close();
});

const memos = () => s.stage.session.store.all('memos');

test('a meeting is written down and read in the method log', async () => {
  s.stage.show(<MemosScreen />);
  await expect.element(page.getByText('Ingen memoer ennå.')).toBeVisible();
  await page.getByRole('button', { name: 'Nytt memo' }).click();
  await page.getByLabelText('Dato').fill('12.3.2019');
  await page.getByLabelText('Slag').selectOptions('Møte');
  await page.getByLabelText('Tittel').fill('Møte med referansegruppa');
  await page.getByLabelText('Til stede').fill('Referansegruppa og prosjektet');
  await page.getByLabelText('Innspill').fill('BPA bør skilles ut.');
  await page.getByLabelText('Hva ble endret').fill('Ny underkategori.');
  await expectAccessible(s.stage.container, (theme) => s.stage.show(<MemosScreen />, theme));
  await page.getByRole('button', { name: 'Legg til memo' }).click();
  await expect.poll(memos).toHaveLength(1);
  expect((await memos())[0]).toMatchObject({ date: '2019-03-12', kind: 'mote', target: null, title: 'Møte med referansegruppa', outcome: 'Ny underkategori.' });
  await page.getByRole('tab', { name: 'Metodelogg' }).click();
  await expect.element(page.getByRole('heading', { name: '12. mars 2019 · Møte med referansegruppa' })).toBeVisible();
  await expect.element(page.getByText('BPA bør skilles ut.')).toBeVisible();
  await expectAccessible(s.stage.container, (theme) => s.stage.show(<MemosScreen />, theme));
});

test('memos are found by word, kind and subject, corrected and deleted', async () => {
  await s.run(addMemo, { target: s.caseId, kind: 'case', title: 'Snuoperasjon', text: 'Lederen kommer tilbake til 2015.' });
  await s.run(addMemo, { target: s.interview, kind: 'metode', title: '', text: 'Økonomisjefen svarte mest.' });
  await s.run(addMemo, { target: s.codes.get('bpa')!, kind: 'teori', title: 'Individuelle rettigheter', text: '' });
  s.stage.show(<MemosScreen />);
  const rows = (): string[] => [...document.querySelectorAll('tbody th')].map((h) => h.parentElement!.textContent ?? '');
  await expect.poll(() => rows().length).toBe(3);
  await page.getByLabelText('Søk i memoer').fill('ØKONOMI mest');
  await expect.poll(() => rows().join('|')).toMatch(/^[^|]*Økonomisjefen svarte mest/);
  await expect.element(page.getByText('1 av 3 memoer')).toBeVisible();
  await page.getByLabelText('Søk i memoer').fill('');
  await page.getByLabelText('Slag').selectOptions('Teori');
  await expect.poll(() => rows().join('|')).toContain('Individuelle rettigheter');
  await page.getByLabelText('Slag').selectOptions('Alle');
  await page.getByLabelText('Gjelder').selectOptions('Kommune: K01');
  await expect.poll(() => rows().length).toBe(1);
  await page.getByRole('button', { name: /\d{4}$/ }).click();
  await page.getByLabelText('Tekst').fill('Lederen kommer stadig tilbake til 2015.');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await memos()).map((m) => m.text)).toContain('Lederen kommer stadig tilbake til 2015.');
  await expectAccessible(s.stage.container, (theme) => s.stage.show(<MemosScreen />, theme));
  await page.getByRole('button', { name: 'Slett memoet' }).click();
  await expect.poll(memos).toHaveLength(2);
});

test('memos about a municipality that withdrew are not shown', async () => {
  await s.run(addMemo, { target: s.interview, kind: 'metode', text: 'Om intervjuet' });
  await s.run(addMemo, { target: null, kind: 'metode', text: 'Om studien' });
  await s.run(withdrawCase, { id: s.caseId, date: '2019-05-01' });
  s.stage.show(<MemosScreen />);
  await expect.element(page.getByText('Om studien')).toBeVisible();
  await expect.element(page.getByText('Om intervjuet')).not.toBeInTheDocument();
});

test('what was written on a coded stretch stands in the list with its words, and a memo of a kind can be about it', async () => {
  const { ids } = await s.run(importSources, { case: s.caseId, interview: s.interview, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: [{ text: 'Vikarene koster mest i helgene.', speaker: null, from: null, to: null }],
  }] });
  const { id } = await s.run(codeSpan, { source: ids[0]!, start: 0, end: 8, code: s.codes.get('lonn')! });
  await s.run(updateCoding, { id, changes: { memo: 'Sammenlign med regnskapet.' } });
  s.stage.show(<MemosScreen about={id} />);
  await expect.element(page.getByText('Sammenlign med regnskapet.')).toBeVisible();
  await expect.element(page.getByText('1 av 1 memoer')).toBeVisible();
  await page.getByRole('button', { name: 'Nytt memo' }).click();
  await page.getByLabelText('Slag').first().selectOptions('Teori');
  await page.getByLabelText('Tittel').fill('Helg og helgetillegg');
  await expectAccessible(s.stage.container, (theme) => s.stage.show(<MemosScreen about={id} />, theme));
  await page.getByRole('button', { name: 'Legg til memo' }).click();
  await expect.poll(memos).toHaveLength(1);
  expect((await memos())[0]).toMatchObject({ kind: 'teori', target: id, title: 'Helg og helgetillegg' });
  await expect.element(page.getByRole('cell', { name: 'Samtale: «Vikarene»' })).toBeVisible();
  await page.getByLabelText('Slag').selectOptions('På utdrag');
  await expect.element(page.getByText('1 av 2 memoer')).toBeVisible();
  await page.getByRole('link', { name: 'Åpne i teksten Samtale: «Vikarene»' }).click();
  expect(location.hash).toBe(`#/kilde/${ids[0]!}`);
});
