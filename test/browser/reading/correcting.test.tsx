// Correcting a coded source, with real keys in the real editor: codes follow, nothing typed is lost, and what lost its
// words is listed.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addCase, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import type { TextRow } from '../../../shared/model/rows.ts';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
let kl: string;

const said = [
  ['I', 'Hva er det som har vokst mest?'],
  ['KL', 'Det er BPA. Vi fikk tre nye brukere på ett år.'],
  ['KL', 'Så kom vikarbyråene.'],
] as const;
const whole = said.map(([, text]) => text).join('\n');

const run: Stage['run'] = (command, args) => stage.run(command, args);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;
const code = async (words: string, slug: string): Promise<void> => {
  const start = whole.indexOf(words);
  await run(codeSpan, { source, start, end: start + words.length, code: await codeOf(slug) });
};
const head = async (): Promise<TextRow> => (await stage.session.store.get('texts', (await stage.session.store.get('sources', source))!.text!))!;
/** What each coding marks now. */
async function marked(): Promise<string[]> {
  const now = await head();
  const versions = new Map((await stage.session.store.where('texts', 'owner', source)).map((t) => [t.id, t]));
  return (await stage.session.store.all('codings')).map((c) => placeIn(now.id, c.anchor!, versions)!).toSorted((a, b) => a.start - b.start).map((p) => now.text.slice(p.start, p.end));
}
const editor = (): Promise<HTMLElement> => eventually(() => {
  const root = stage.container.querySelector('[data-editor]')?.shadowRoot;
  const content = root?.querySelector<HTMLElement>('.cm-content');
  return content && root?.activeElement === content ? content : null;
});
const shown = (): string => [...stage.container.querySelector('[data-editor]')!.shadowRoot!.querySelectorAll('.cm-line')].map((l) => l.textContent).join('\n');
async function reading(): Promise<void> {
  await eventually(() => {
    const text = stage.container.querySelector('[role=document]');
    return text !== null && document.activeElement === text ? text : null;
  });
}
const draftCount = async (): Promise<number> => (await stage.session.drafts.within((await stage.session.store.get('sources', source))!.case)).length;

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
  await code('tre nye brukere', 'bpa');
  await code('vikarbyråene', 'lonn');
  stage.show(<ReadingScreen id={source} />);
  await reading();
});
afterEach(() => stage.close());

describe('correcting a text', () => {
  it('makes one version by keys alone; codes follow, and one undo takes all of it back', async () => {
    await press('t');
    await editor();
    await press('{Control>}{Home}{/Control}Altså: {End} Og hvorfor?{Control>}{End}{/Control}{Backspace} til oss.');
    await expect.poll(shown).toBe('Altså: Hva er det som har vokst mest? Og hvorfor?\nDet er BPA. Vi fikk tre nye brukere på ett år.\nSå kom vikarbyråene til oss.');
    await press('{Control>}{Enter}{/Control}');
    await reading();
    expect((await head()).text).toBe('Altså: Hva er det som har vokst mest? Og hvorfor?\nDet er BPA. Vi fikk tre nye brukere på ett år.\nSå kom vikarbyråene til oss.');
    expect((await head()).edits).toHaveLength(3);
    expect(await marked()).toEqual(['tre nye brukere', 'vikarbyråene']);
    await expect.poll(() => stage.container.querySelector('[role=document]')!.textContent).toContain('til oss.');
    await expect.poll(draftCount).toBe(0);
    await stage.session.undo();
    await expect.poll(async () => (await head()).text).toBe(whole);
    expect(await marked()).toEqual(['tre nye brukere', 'vikarbyråene']);
  });

  it('leaves the codes as they were where a deletion is undone', async () => {
    await press('t');
    await editor();
    await press('{Control>}{End}{/Control}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{Delete}');
    await expect.element(page.getByText('2 utdrag har ikke lenger noe tekst.', { exact: false })).toBeVisible();
    await press('{Control>}z{/Control}');
    await expect.poll(shown).toBe(whole);
    await expect.element(page.getByText('utdrag har ikke lenger noe tekst', { exact: false })).not.toBeInTheDocument();
    await press('{Control>}{Home}{/Control}Ja. {Control>}{Enter}{/Control}');
    await reading();
    expect(await marked()).toEqual(['tre nye brukere', 'vikarbyråene']);
  });

  it('keeps what was typed when the screen goes, opens it again, and undoes it step by step', async () => {
    await press('t');
    await editor();
    await press('{Control>}{Home}{/Control}Nei. ');
    await expect.poll(draftCount).toBe(1);
    await stage.session.drafts.flush();
    stage.show(<p>Et annet sted</p>);
    await expect.poll(() => stage.container.querySelector('[data-editor]')).toBeNull();
    stage.show(<ReadingScreen id={source} />);
    await editor();
    await expect.poll(shown).toBe(`Nei. ${whole}`);
    await expect.element(page.getByText('Rettelser som ikke ble lagret, er hentet fram.', { exact: false })).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await editor();
    await press('{Control>}z{/Control}');
    await expect.poll(shown).toBe(whole);
    await expect.poll(draftCount).toBe(0);
  });

  it('closes without saving, says so, and can discard', async () => {
    await press('t');
    await editor();
    await press('x');
    await page.getByRole('button', { name: 'Lukk uten å lagre' }).click();
    await reading();
    await expect.element(page.getByText('Du har rettelser i teksten som ikke er lagret.')).toBeVisible();
    expect((await head()).n).toBe(1);
    await page.getByRole('button', { name: 'Fortsett å rette' }).click();
    await editor();
    await page.getByRole('button', { name: 'Forkast rettelsene' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forkast rettelsene' }).click();
    await reading();
    await expect.poll(draftCount).toBe(0);
    expect((await head()).text).toBe(whole);
  });

  it('shows a paste that replaces much before it is taken', async () => {
    await press('t');
    const field = await editor();
    await press('{Control>}a{/Control}');
    const paste = (text: string): void => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
    };
    paste('Alt er nytt.');
    await expect.element(page.getByText('2 kodede utdrag mister all teksten sin.', { exact: false })).toBeVisible();
    expect(shown()).toBe(whole);
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    expect(shown()).toBe(whole);
    paste('Alt er nytt.');
    await page.getByRole('button', { name: 'Erstatt teksten' }).click();
    await expect.poll(shown).toBe('Alt er nytt.');
  });

  it('corrects who speaks, also in a paragraph that was split', async () => {
    await press('t');
    await editor();
    await press('{Control>}{Home}{/Control}{ArrowDown}{Home}{ArrowRight>11/}{Delete}{Enter}');
    const speaker = page.getByRole('combobox', { name: 'Hvem snakker i avsnittet ved markøren' });
    await expect.element(speaker).toHaveValue('KL');
    await speaker.selectOptions('ÅS');
    await editor();
    await press('{Control>}{Enter}{/Control}');
    await reading();
    await expect.poll(() => [...stage.container.querySelectorAll('[role=document] h2')].map((h) => h.textContent)).toEqual(['I 00:00', 'K01-1 01:05', 'K01-2', 'K01-1 02:10']);
    expect(await marked()).toEqual(['tre nye brukere', 'vikarbyråene']);
  });

  it('is refused where somebody who withdrew is hidden in the text', async () => {
    await run(withdrawInformant, { id: kl, date: '2019-03-12' });
    await expect.poll(() => stage.container.querySelector('[role=document]')?.textContent).not.toContain('vikarbyråene');
    await press('t');
    await expect.element(page.getByText('Teksten kan ikke rettes, og tidligere versjoner', { exact: false })).toBeVisible();
    expect(stage.container.querySelector('[data-editor]')).toBeNull();
  });
});

describe('what lost its words', () => {
  it('is listed, given a new place or removed', async () => {
    await press('t');
    await editor();
    await press('{Control>}{End}{/Control}{Shift>}{ArrowUp}{ArrowUp}{/Shift}{Delete}{Control>}{Enter}{/Control}');
    await reading();
    const list = page.getByRole('region', { name: 'Uten tekst etter en rettelse' });
    await expect.element(list).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    stage.container.querySelector<HTMLElement>('[role=document]')!.focus();
    await press('{Control>}{Home}{/Control} ');
    await list.getByRole('button', { name: 'Sett til det merkede' }).first().click();
    await expect.poll(marked).toEqual(expect.arrayContaining(['Hva', '']) as string[]);
    await expect.poll(() => list.getByRole('button', { name: 'Fjern kodingen' }).elements().length).toBe(1);
    await list.getByRole('button', { name: 'Fjern kodingen' }).click();
    await expect.poll(marked).toEqual(['Hva']);
    await expect.element(list).not.toBeInTheDocument();
  });
});

describe('versions', () => {
  it('are listed with who and how much, compared by what was done, and brought back', async () => {
    await press('t');
    await editor();
    await press('{Control>}{Home}{/Control}Ja. {Control>}{End}{/Control}{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}{Delete}{Control>}{Enter}{/Control}');
    await reading();
    expect(await marked()).toEqual(['tre nye brukere', '']);
    await page.getByRole('button', { name: 'Versjoner' }).click();
    const list = page.getByRole('navigation', { name: 'Versjoner, den nyeste først' });
    await expect.element(list.getByRole('button', { name: /Versjon 2 · nyeste.*Kari Lind.*4 tegn lagt til, 13 tatt bort/ })).toBeVisible();
    const text = page.getByRole('document', { name: 'Versjon 2' });
    await expect.element(text).toBeVisible();
    const pieces = (of: string): (string | null)[] => [...text.element().querySelectorAll(of)].map((e) => e.textContent);
    expect([pieces('ins'), pieces('del')]).toEqual([['Ja. '], ['vikarbyråene.']]);
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    await list.getByRole('button', { name: /Versjon 1/ }).click();
    await page.getByRole('button', { name: 'Hent tilbake versjon 1' }).click();
    await expect.element(list.getByRole('button', { name: /Versjon 3 · nyeste.*versjon 1 hentet tilbake/ })).toBeVisible();
    expect((await head()).text).toBe(whole);
    expect(await marked()).toEqual(['tre nye brukere', 'vikarbyråene']);
    await page.getByRole('button', { name: 'Tilbake til teksten' }).click();
    await reading();
    await stage.session.undo();
    await expect.poll(marked).toEqual(['tre nye brukere', '']);
  });
});
