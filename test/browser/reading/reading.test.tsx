// The reading screen, with real keys: a source is marked, coded and gone through without a mouse.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { setPreferences } from '../../../renderer/app/preferences.ts';
import { addCase, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { removeSource } from '../../../shared/commands/source-edits.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { addCoder } from '../../../shared/commands/study.ts';
import type { CodingRow } from '../../../shared/model/rows.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
let kl: string;

const said = [
  ['I', 'Hva er det som har vokst mest?'],
  ['KL', 'Det er BPA. Vi fikk tre nye brukere på ett år, og alle har mange timer.'],
  ['KL', 'Så kom vikarbyråene. De koster mye.'],
  ['ÅS', 'Jeg er ikke helt enig. Lønnsoppgjøret betyr mer.'],
] as const;

const run: Stage['run'] = (command, args) => stage.run(command, args);

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  ({ id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } }));
  await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  const { ids } = await run(importSources, { case: caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map(([speaker, text], i) => ({ text, speaker, from: i * 65_000, to: null })),
  }] });
  source = ids[0]!;
  stage.show(<ReadingScreen id={source} />);
  await text();
});
afterEach(async () => {
  setPreferences({ blindCoding: false });
  await stage.close();
});

const text = async (): Promise<HTMLElement> => {
  const found = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === found).toBe(true);
  return found;
};
const codings = async (): Promise<CodingRow[]> => (await stage.session.store.all('codings')).toSorted((a, b) => a.anchor!.start - b.anchor!.start || a.anchor!.end - b.anchor!.end);
const quotes = async (): Promise<string[]> => {
  const codes = new Map((await stage.session.store.all('codes')).map((c) => [c.id, c.slug]));
  return (await codings()).map((c) => `${codes.get(c.code)}: ${c.anchor!.quote}`);
};
const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;
const painted = (): number => [...CSS.highlights.entries()].filter(([name]) => /^segment-\d+$/.test(name)).reduce((n, [, layer]) => n + layer.size, 0);
const rows = (): string[] => [...stage.container.querySelectorAll('[data-row]')].map((r) => r.textContent);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

describe('reading', () => {
  it('shows who speaks and when, by pseudonym, as headings over the words', async () => {
    const whole = await text();
    expect([...whole.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['I 00:00', 'K01-1 01:05', 'K01-2 03:15']);
    expect([...whole.querySelectorAll('p')].map((p) => p.textContent)).toEqual(said.map(([, words]) => words));
    await expect.element(page.getByText('Ingenting er kodet ennå.', { exact: false })).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
  });

  it('paints only what is near the window, and the rest when it comes there', async () => {
    const { ids } = await run(importSources, { case: (await stage.session.store.all('cases'))[0]!.id, interview: null, sources: [{
      kind: 'transcript', title: 'Lang samtale', origin: null, paragraphs: Array.from({ length: 300 }, (_, i) => ({ text: `Avsnitt ${i} ${'om økte utgifter '.repeat(12)}`.trim(), speaker: 'KL', from: null, to: null })),
    }] });
    const [long] = await stage.session.store.where('texts', 'owner', ids[0]!);
    const starts = [...long!.text.matchAll(/^Avsnitt/gm)].map((m) => m.index);
    const code = await codeOf('bpa');
    for (let n = 0; n < 300; n += 3) await run(codeSpan, { source: ids[0]!, start: starts[n]!, end: starts[n]! + 10, code });
    stage.show(<ReadingScreen id={ids[0]!} />);
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    const shown = (): string[] => [...CSS.highlights.entries()].filter(([name]) => /^segment-\d+$/.test(name)).flatMap(([, layer]) => [...layer].map((range) => range.startContainer.textContent!.split(' ')[1]!));
    await expect.poll(() => shown()[0]).toBe('0');
    expect(shown().length).toBeLessThan(40);
    stage.container.querySelector('[data-line="299"]')!.scrollIntoView();
    await expect.poll(() => shown().at(-1)).toBe('297');
    expect(shown()).not.toContain('0');
    await expect.poll(() => [...stage.container.querySelectorAll('[data-segment]')].length).toBeGreaterThan(0);
  });

  it('hides what somebody said who has withdrawn, with what is coded in it', async () => {
    await run(codeSpan, { source, start: 0, end: 12, code: await codeOf('bpa') });
    await run(codeSpan, { source, start: 20, end: 60, code: await codeOf('lonn') });
    await run(codeSpan, { source, start: 45, end: 60, code: await codeOf('kad') });
    await expect.poll(() => rows().length).toBe(3);
    await run(withdrawInformant, { id: kl, date: '2019-03-12' });
    await expect.poll(() => stage.container.querySelector('[role=document]')?.textContent).not.toContain('vikarbyråene');
    expect(stage.container.textContent).toContain('2 avsnitt er skjult: en informant har trukket seg eller trukket utsagnene.');
    await expect.poll(() => rows().length).toBe(2);
    expect(rows().join()).toContain('mest?');
    expect(rows().join()).not.toContain('BPA.');
    expect(painted()).toBe(2);
  });
});

describe('coding by keyboard', () => {
  it('grows the selection from word to answer and codes it with one key, without drawing the text anew', async () => {
    const whole = await text();
    const before = [...whole.querySelectorAll('p')];
    await press('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight} ');
    await press('2');
    await expect.poll(quotes).toEqual(['bpa: BPA']);
    await press('{Escape} {Shift>} {/Shift}');
    await press('{Control>}{Home}{/Control}{Control>}{ArrowDown}{/Control}    9');
    await expect.poll(quotes).toEqual([`lonn: ${said[1][1]}\n${said[2][1]}`, 'bpa: BPA']);
    expect([...whole.querySelectorAll('p')].every((p, i) => p === before[i])).toBe(true);
    await expect.poll(painted).toBe(3);
    await expect.poll(() => rows()).toHaveLength(2);
    await expect.poll(() => stage.container.querySelectorAll('[data-segment]').length).toBe(2);
  });

  it('codes by Alt and the same key as in the interview, and twice changes nothing', async () => {
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await press('{Alt>}1{/Alt}');
    await expect.poll(quotes).toEqual(['ressurskrevende: Hva er']);
    await press('{Alt>}1{/Alt}');
    await expect.element(page.getByRole('status').filter({ hasText: 'Allerede kodet' })).toBeVisible();
    expect(await quotes()).toHaveLength(1);
    await press('3');
    await expect.poll(quotes).toHaveLength(2);
  });

  it('is painted at the key, before it is stored, and no more where it is refused', async () => {
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    const waiting: (() => void)[] = [];
    const store = stage.session.run.bind(stage.session);
    const held = vi.spyOn(stage.session, 'run').mockImplementation((async (command: Command<unknown, unknown>, args: unknown) => {
      await new Promise<void>((done) => { waiting.push(done); });
      return store(command, args);
    }));
    await press('1');
    await expect.poll(painted).toBe(1);
    expect(await codings()).toEqual([]);
    waiting.shift()!();
    await expect.poll(() => rows().length).toBe(1);
    expect(painted()).toBe(1);
    await press('3');
    await expect.poll(painted).toBe(2);
    await store(removeSource, { id: source });
    waiting.shift()!();
    await expect.element(page.getByText('Kilden finnes ikke lenger', { exact: false }).first()).toBeVisible();
    await expect.poll(painted).toBe(0);
    held.mockRestore();
  });

  it('says what to do where nothing is marked', async () => {
    await press('1');
    await expect.element(page.getByText('Merk noe av teksten først. Ingenting er kodet.')).toBeVisible();
    expect(await codings()).toEqual([]);
  });

  it('finds a sub-code by typing, and makes one of the words said', async () => {
    await press('{Control>}{ArrowDown}{ArrowDown}{/Control} k');
    await page.getByRole('combobox', { name: 'Skriv for å finne en kode' }).fill('vikarer');
    await press('{Enter}');
    await expect.poll(quotes).toEqual(['lonn.vikar: Så']);
    await text();
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}v');
    await page.getByRole('combobox', { name: 'Skriv for å finne en kode' }).fill('ekstraord');
    await press('{Enter}');
    await expect.poll(quotes).toEqual(['lonn.vikar: Så', 'lonn.sa-kom-vikarbyraene: Så kom vikarbyråene']);
  });

  it('picks among overlaps, changes the code and the span, splits and joins', async () => {
    const bpa = await codeOf('bpa');
    await run(codeSpan, { source, start: 31, end: 60, code: bpa });
    await run(codeSpan, { source, start: 38, end: 41, code: await codeOf('lonn') });
    await expect.poll(() => rows().length).toBe(2);
    await press('{Control>}{ArrowDown}{/Control}{ArrowRight}{ArrowRight}{Control>}{ArrowRight}{ArrowRight}{/Control}{Enter}');
    await expect.element(page.getByRole('status').filter({ hasText: '1 av 2 her' })).toBeVisible();
    await press('{Enter}');
    await expect.element(page.getByRole('status').filter({ hasText: '2 av 2 her' })).toBeVisible();
    await press('{Shift>}{ArrowRight}{/Shift}e');
    await expect.poll(quotes).toEqual(['bpa: Det er BPA. Vi fikk tre nye brukere', 'lonn: BPA']);
    await press('{ArrowLeft}{ArrowLeft}d');
    await expect.poll(quotes).toEqual(['bpa: Det er BPA. Vi fikk tre', 'lonn: BPA', 'bpa: nye brukere']);
    await expect.poll(() => rows().length).toBe(3);
    await press('{Shift>}n{/Shift}{Shift>}n{/Shift}j');
    await expect.poll(quotes).toEqual(['bpa: Det er BPA. Vi fikk tre nye brukere', 'lonn: BPA']);
    await expect.poll(() => rows().length).toBe(2);
    await press('r');
    await page.getByRole('combobox', { name: 'Skriv for å finne en kode' }).fill('kad');
    await press('{Enter}');
    await expect.poll(quotes).toEqual(['kad: Det er BPA. Vi fikk tre nye brukere', 'lonn: BPA']);
    await text();
    await press('{Delete}');
    await expect.poll(quotes).toEqual(['lonn: BPA']);
  });
});

describe('several coders', () => {
  it('keeps others\' codings to be seen and not changed, and out of sight when one codes blind', async () => {
    await run(codeSpan, { source, start: 0, end: 12, code: await codeOf('bpa') });
    const { id } = await run(addCoder, { name: 'Ola Dahl' });
    await stage.session.setCoder(id);
    await run(codeSpan, { source, start: 31, end: 42, code: await codeOf('lonn') });
    await expect.poll(() => rows().length).toBe(2);
    expect(rows()[0]).toContain('Kari Lind');
    expect(rows()[1]).toContain('Ola Dahl');
    await press('n');
    await expect.element(page.getByText('Kodet av en annen. Bare den som kodet, kan endre det.')).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await press('{Delete}');
    await expect.element(page.getByText('Kodingen er en annens.', { exact: false })).toBeVisible();
    await page.getByRole('combobox', { name: 'Hvem sine' }).selectOptions('Andres');
    await expect.poll(() => rows().join()).toContain('Kari Lind');
    expect(rows()).toHaveLength(1);
    await page.getByRole('checkbox', { name: 'Kod blindt' }).click();
    await expect.poll(() => rows().join()).not.toContain('Kari Lind');
    expect(painted()).toBe(1);
    expect(await codings()).toHaveLength(2);
  });
});

describe('searching the source', () => {
  it('goes from hit to hit by key, comes round, and ends in the text with the hit selected', async () => {
    await press('{Control>}f{/Control}');
    const field = page.getByRole('searchbox', { name: 'Søk i kilden' });
    await expect.element(field).toHaveFocus();
    await press('finnesikke');
    await expect.element(page.getByText('Ingen treff', { exact: true })).toBeVisible();
    await field.fill('mang*');
    await expect.element(page.getByText('1 treff', { exact: true })).toBeVisible();
    await field.fill('BPA alle');
    await expect.element(page.getByText('2 treff', { exact: true })).toBeVisible();
    expect([...CSS.highlights.get('search-hit') ?? []].map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset))).toEqual(['BPA', 'alle']);
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await field.click();
    // Two presses before anything is drawn are two steps.
    await press('{Enter}{Enter}');
    await expect.element(page.getByText('2 av 2')).toBeVisible();
    await press('{F3}');
    await expect.element(page.getByText('1 av 2')).toBeVisible();
    await press('{Shift>}{Enter}{/Shift}');
    await expect.element(page.getByText('2 av 2')).toBeVisible();
    await field.fill('vikarbyrå');
    await press('{Enter}{Escape}');
    await text();
    expect(document.getSelection()?.toString()).toBe('vikarbyråene');
    expect(CSS.highlights.has('search-hit')).toBe(false);
    await press('2');
    await expect.poll(async () => (await quotes()).map((q) => q.split(': ')[1])).toEqual(['vikarbyråene']);
  });

  it('never finds what somebody said who has withdrawn', async () => {
    await run(withdrawInformant, { id: kl, date: '2019-03-12' });
    await expect.poll(() => stage.container.querySelector('[role=document]')?.textContent).not.toContain('vikarbyråene');
    await press('{Control>}f{/Control}');
    await page.getByRole('searchbox', { name: 'Søk i kilden' }).fill('mer*');
    await expect.element(page.getByText('1 treff', { exact: true })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Søk i kilden' }).fill('vikar*');
    await expect.element(page.getByText('Ingen treff', { exact: true })).toBeVisible();
  });
});
