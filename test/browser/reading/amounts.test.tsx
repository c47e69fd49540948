// Amounts in the text of a source, with real keys: figures that were found are decided on one by one, others are read
// out of marked words, and all of them stand where their words are.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AmountsTab } from '../../../renderer/features/cases/tabs/AmountsTab.tsx';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addCase, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { addLayer } from '../../../shared/commands/layers.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { decideFigure } from '../../../shared/commands/source-amounts.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { correctText } from '../../../shared/commands/source-text.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
let kl: string;
const lines = [
  ['I', 'Var det rundt 5 millioner kroner?'],
  ['KL', 'Nei, BPA kostet 3,2 millioner kroner i 2018. Vi fikk 12 nye brukere.'],
  ['KL', 'Vikarene tok omtrent en halv million.'],
  ['ÅS', 'Sykefraværet var 9 prosent.'],
] as const;
const words = lines.map(([, text]) => text).join('\n');

const run: Stage['run'] = (command, args) => stage.run(command, args);
const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  ({ id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } }));
  await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  source = (await run(importSources, { case: caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: lines.map(([speaker, text]) => ({ text, speaker, from: null, to: null })),
  }] })).ids[0]!;
  stage.show(<ReadingScreen id={source} />);
  await text();
});
afterEach(async () => { await stage.close(); });

const text = async (): Promise<HTMLElement> => {
  const found = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === found).toBe(true);
  return found;
};
const amounts = async (): Promise<string[]> => {
  const codes = new Map((await stage.session.store.all('codes')).map((c) => [c.id, c.slug]));
  return (await stage.session.store.all('amounts')).toSorted((a, b) => a.anchor!.start - b.anchor!.start)
    .map((a) => [a.status, a.low, a.unit, a.year, `«${a.anchor!.quote}»`, a.category === null ? null : codes.get(a.category), a.measure].filter((x) => x !== null && x !== '').join(' '));
};
const painted = (kind: string): string[] => [...(CSS.highlights.get(kind) ?? [])].map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset));
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const at = (phrase: string): { start: number; end: number } => ({ start: words.indexOf(phrase), end: words.indexOf(phrase) + phrase.length });
const figures = ['3,2 millioner kroner', '12 nye brukere', 'omtrent en halv million', '9 prosent'];
const found = async (): Promise<void> => { await expect.poll(() => painted('amount-proposed')).toEqual(figures); };
const select = async (phrase: string): Promise<void> => {
  const whole = stage.container.querySelector<HTMLElement>('[role=document]')!;
  whole.focus();
  const line = [...whole.querySelectorAll('[data-line]')].find((p) => p.textContent.includes(phrase))!.firstChild!;
  const start = line.textContent!.indexOf(phrase);
  document.getSelection()!.setBaseAndExtent(line, start, line, start + phrase.length);
  await expect.poll(() => painted('segment-selected').join()).toBe(phrase);
};
const card = (): string => stage.container.querySelector('[data-amount-card]')?.getAttribute('aria-label') ?? '';

describe('amounts in a source', () => {
  it('are found in what informants say, and wait beside the text', async () => {
    await found();
    await page.getByRole('radio', { name: 'Tall (4)' }).click();
    await expect.element(page.getByText('4 tallopplysninger å ta stilling til')).toBeVisible();
    expect(await amounts()).toEqual([]);
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
  });

  it('are gone through by keys alone; two quick presses are about two of them, and undo brings each back', async () => {
    await run(codeSpan, { source, ...at('BPA kostet 3,2 millioner kroner i 2018.'), code: await codeOf('bpa') });
    await found();
    await press('a');
    await expect.poll(card).toBe(figures[0]);
    await expect.element(page.getByRole('button', { name: /^Bekreft under BPA/ })).toBeVisible();
    await press('si');
    await expect.poll(amounts).toEqual(['confirmed 3200000 kr 2018 «3,2 millioner kroner» bpa', 'dismissed 12 brukere «12 nye brukere»']);
    await expect.poll(card).toBe(figures[2]);
    await expect.poll(() => painted('amount-confirmed')).toEqual([figures[0]]);
    await expect.poll(() => painted('amount-proposed')).toEqual(figures.slice(2));
    await stage.session.undo();
    await expect.poll(() => painted('amount-proposed')).toEqual(figures.slice(1));
    await stage.session.undo();
    await found();
    expect(await amounts()).toEqual([]);
  });

  it('open where one stands in the text, and are gone to from the list', async () => {
    await found();
    await page.getByRole('radio', { name: 'Tall (4)' }).click();
    await select('prosent');
    await expect.poll(card).toBe('9 prosent');
    await page.getByRole('button', { name: '12 nye brukere' }).click();
    await expect.poll(card).toBe('12 nye brukere');
    expect(document.getSelection()!.toString()).toBe('12 nye brukere');
  });

  it('lead to their place from the list of the case', async () => {
    await found();
    await run(decideFigure, { source, ...at('9 prosent'), changes: { status: 'confirmed' } });
    const row = (await stage.session.store.all('cases'))[0]!;
    stage.show(<AmountsTab row={row} />);
    await page.getByRole('link', { name: 'Vis i Samtale' }).click();
    expect(location.hash).toBe(`#/kilde/${source}`);
    stage.show(<ReadingScreen id={source} />);
    await expect.poll(card).toBe('9 prosent');
    await expect.poll(() => document.getSelection()!.toString()).toBe('9 prosent');
  });

  it('are changed in the form of after-work before they are confirmed', async () => {
    await found();
    await press('a');
    await press('y');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(document.body, () => undefined);
    await page.getByLabelText('Hva som måles').fill('utgifter til BPA');
    await page.getByRole('dialog').getByRole('button', { name: 'Bekreft' }).click();
    await expect.poll(amounts).toEqual(['confirmed 3200000 kr 2018 «3,2 millioner kroner» utgifter til BPA']);
    await text();
  });

  it('are read by hand out of marked words, with what could be read filled in', async () => {
    await found();
    await select('Vikarene');
    await press('h');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await page.getByLabelText('Verdi, eller laveste').fill('7');
    await page.getByLabelText('Enhet').selectOptions('stillinger');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect.poll(amounts).toEqual(['confirmed 7 stillinger «Vikarene»']);
    await expect.poll(() => painted('amount-confirmed')).toEqual(['Vikarene']);
    await text();
  });

  it('follow corrections, and say so where their own words changed', async () => {
    await found();
    await press('a');
    await press('s');
    await expect.poll(amounts).toHaveLength(1);
    const row = (await stage.session.store.get('sources', source))!;
    const where = words.indexOf('3,2');
    await run(correctText, { source, parent: row.text!, text: `Hm. ${words.slice(0, where)}3,4${words.slice(where + 3)}`, splices: [[where + 2, where + 3, '4'], [0, 0, 'Hm. ']], spoken: [] });
    await expect.poll(() => painted('amount-confirmed')).toEqual(['3,4 millioner kroner']);
    await expect.poll(() => painted('amount-proposed')).toEqual(figures.slice(1));
    await select('3,4 millioner');
    await expect.element(page.getByText('Det sto «3,2 millioner kroner».', { exact: false })).toBeVisible();
  });

  it('and masks are listed for decision when a correction took their words, and get a new place', async () => {
    await found();
    await press('a');
    await press('s');
    await expect.poll(amounts).toHaveLength(1);
    const look = { tool: redactor(await loadStudy(stage.session.store), null), revision: null };
    await run(addLayer, { source, ...at('BPA'), kind: 'mask', words: 'ordning', look });
    const row = (await stage.session.store.get('sources', source))!;
    const { start } = at('BPA');
    const { end } = at('3,2 millioner kroner');
    await run(correctText, { source, parent: row.text!, text: words.slice(0, start) + words.slice(end), splices: [[start, end, '']], spoken: [] });
    await page.getByRole('radio', { name: 'Kodede utdrag' }).click();
    const list = page.getByRole('region', { name: 'Uten tekst etter en rettelse' });
    await expect.element(list.getByText('Maskering: [ordning]')).toBeVisible();
    await expect.element(list.getByText('Tallopplysning: 3,2 mill. kr')).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await select('12 nye brukere');
    await list.getByRole('button', { name: 'Sett til det merkede' }).last().click();
    await expect.poll(() => painted('amount-confirmed')).toEqual(['12 nye brukere']);
    await list.getByRole('button', { name: 'Sett til det merkede' }).click();
    await expect.poll(() => painted('layer-mask')).toEqual(['12 nye brukere']);
    await expect.element(list).not.toBeInTheDocument();
    await stage.session.undo();
    await list.getByRole('button', { name: 'Fjern', exact: true }).click();
    await expect.poll(() => stage.session.store.all('overlays')).toEqual([]);
  });

  it('are not shown from what somebody said who has withdrawn', async () => {
    await found();
    await press('a');
    await press('s');
    await expect.poll(() => painted('amount-confirmed')).toHaveLength(1);
    await run(withdrawInformant, { id: kl, date: '2019-03-12' });
    await expect.poll(() => painted('amount-proposed')).toEqual(['9 prosent']);
    await expect.poll(() => painted('amount-confirmed')).toEqual([]);
  });
});
