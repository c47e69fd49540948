// Codes that are merged away, taken out of use or undone elsewhere while their segments are on the screen.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addCase } from '../../../shared/commands/cases.ts';
import { mergeCodes, retireCode } from '../../../shared/commands/codebook-changes.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { codeInVivo } from '../../../shared/commands/in-vivo.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

const said = 'Det er BPA. Vi fikk tre nye brukere på ett år.';
const reason = { title: 'Hvorfor', text: '' };

let stage: Stage;
let source: string;
let bpa: string;
let lonn: string;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: caseId } = await stage.run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  const { ids } = await stage.run(importSources, { case: caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: [{ text: said, speaker: 'KL', from: null, to: null }],
  }] });
  source = ids[0]!;
  [bpa, lonn] = [await codeOf('bpa'), await codeOf('lonn')];
  await stage.run(codeSpan, { source, start: 0, end: 6, code: bpa });
  await stage.run(codeSpan, { source, start: 7, end: 11, code: lonn });
  await stage.run(codeSpan, { source, start: 12, end: 19, code: lonn });
  stage.show(<ReadingScreen id={source} />);
  const text = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === text).toBe(true);
  await expect.poll(rows).toHaveLength(3);
});
afterEach(() => stage.close());

const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;
const rows = (): string[] => [...stage.container.querySelectorAll('[data-row]')].map((r) => r.textContent);
const painted = (): number => [...CSS.highlights.entries()].filter(([name]) => /^segment-\d+$/.test(name)).reduce((n, [, layer]) => n + layer.size, 0);
const coded = async (): Promise<string[]> => {
  const codes = new Map((await stage.session.store.all('codes')).map((c) => [c.id, c.slug]));
  return (await stage.session.store.all('codings')).toSorted((a, b) => a.anchor!.start - b.anchor!.start).map((c) => `${codes.get(c.code)}: ${c.anchor!.quote}`);
};
const labelOf = async (id: string): Promise<string> => (await stage.session.store.get('codes', id))!.label.nb;
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const before = ['bpa: Det er', 'lonn: BPA.', 'lonn: Vi fikk'];

describe('a code that goes while its segments are on the screen', () => {
  it('gives them to the code it was merged into, lets go of the choice of that code alone, and comes back with undo', async () => {
    const filter = page.getByRole('combobox', { name: 'Kode', exact: true });
    await filter.selectOptions(await labelOf(lonn));
    await expect.poll(rows).toHaveLength(2);
    await stage.run(mergeCodes, { from: lonn, into: bpa, reason });
    // Not an empty list under a choice that is no longer there.
    await expect.poll(rows).toHaveLength(3);
    await expect.element(filter).toHaveValue('');
    await expect.poll(painted).toBe(3);
    expect(await coded()).toEqual(['bpa: Det er', 'bpa: BPA.', 'bpa: Vi fikk']);
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await stage.session.undo();
    await expect.poll(coded).toEqual(before);
    await expect.poll(painted).toBe(rows().length);
  });

  it('changes nothing where the one that was picked is another by now, and says that one must be picked', async () => {
    stage.container.querySelectorAll<HTMLElement>('[data-row]')[1]!.click();
    await expect.element(page.getByRole('region', { name: 'Valgt utdrag' })).toBeVisible();
    await press('r');
    const field = page.getByRole('combobox', { name: 'Skriv for å finne en kode' });
    await field.fill('kad');
    await stage.run(mergeCodes, { from: lonn, into: bpa, reason });
    await expect.poll(() => stage.container.querySelector('[aria-label="Valgt utdrag"]')).toBeNull();
    await field.click();
    await press('{Enter}');
    await expect.element(page.getByRole('status').filter({ hasText: 'Velg et utdrag først' })).toBeVisible();
    expect(await coded()).toEqual(['bpa: Det er', 'bpa: BPA.', 'bpa: Vi fikk']);
    // The keys that take the one at hand refuse as well.
    await press('{Delete}');
    await expect.poll(coded).toHaveLength(3);
  });

  it('stays on the segments when it is taken out of use, and is no longer coded with by its key', async () => {
    const { key } = (await stage.session.store.get('codes', lonn))!;
    const digit = key!.replace('Digit', '');
    const keys = (): string[] => [...stage.container.querySelectorAll('[role=toolbar] kbd')].map((k) => k.textContent);
    await expect.poll(keys).toContain(digit);
    await stage.run(retireCode, { id: lonn, retired: true, reason });
    await expect.poll(keys).not.toContain(digit);
    await press(`{Shift>}{ArrowRight}{/Shift}${digit}`);
    await press('1');
    await expect.poll(async () => (await coded()).toSorted()).toEqual([...before, 'ressurskrevende: Det'].toSorted());
    expect(rows().filter((r) => r.includes('BPA.'))).toHaveLength(1);
    await stage.session.undo();
    await stage.session.undo();
    await expect.poll(async () => (await stage.session.store.get('codes', lonn))!.key).toBe(key);
    await expect.poll(coded).toEqual(before);
  });

  it('takes its segment with it when the making of it is undone while it is picked', async () => {
    await stage.run(codeInVivo, { source, start: 20, end: 23, parent: lonn });
    await expect.poll(rows).toHaveLength(4);
    stage.container.querySelectorAll<HTMLElement>('[data-row]')[3]!.click();
    await expect.element(page.getByRole('region', { name: 'Valgt utdrag' })).toBeVisible();
    await stage.session.undo();
    await expect.poll(rows).toHaveLength(3);
    await expect.poll(() => stage.container.querySelector('[aria-label="Valgt utdrag"]')).toBeNull();
    expect(painted()).toBe(3);
    expect(await coded()).toEqual(before);
  });
});
