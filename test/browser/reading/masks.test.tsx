// Masking a source in the reading screen, with real keys: names are decided, words are laid over the text, and the text
// is seen as the report shows it. The text itself stays as it is.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { addCoder } from '../../../shared/commands/study.ts';
import { correctText } from '../../../shared/commands/source-text.ts';
import { newId } from '../../../shared/model/ids.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
let second: string;
const lines = [
  ['I', 'Hva er det som har vokst mest?'],
  ['KL', 'Her i Storvik er det BPA. Storviks folk kjenner Per Hagestad.'],
  ['KL', 'Vi har en gutt på 9 år som trenger mye hjelp. Det koster.'],
  ['Kari Nordmann', 'Jeg er enig.'],
] as const;
const words = lines.map(([, text]) => text).join('\n');

const run: Stage['run'] = (command, args) => stage.run(command, args);

async function open(keyed: boolean): Promise<void> {
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 3100 });
  await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const { id: other } = await run(addCase, { pseudonym: 'K02', status: 'inkludert' });
  const take = async (of: string, said: readonly (readonly [string, string])[], file: string): Promise<string> => (await run(importSources, {
    case: of, interview: null, sources: [{ kind: 'transcript', title: 'Samtale', origin: { name: file, sha256: newId() }, paragraphs: said.map(([speaker, text]) => ({ text, speaker, from: null, to: null })) }],
  })).ids[0]!;
  source = await take(caseId, lines, 'Storvik_intervju.docx');
  second = await take(other, [['I', 'De i Storvik gjør det slik.']], 'b.txt');
  const { linkingKey } = stage.session;
  if (keyed) {
    await linkingKey.change((k) => ({
      ...k, cases: [{ case: caseId, name: 'Storvik' }, { case: other, name: 'Lillevik' }],
      names: [{ id: newId(), term: 'Kari Nordmann', forms: [], kind: 'person', label: 'navn på person', case: null }],
    }));
  }
  stage.show(<ReadingScreen id={source} />);
  await text();
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
});
afterEach(async () => { await stage.close(); });

const text = async (): Promise<HTMLElement> => {
  const found = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === found).toBe(true);
  return found;
};
const paragraphs = (): string[] => [...stage.container.querySelectorAll('[data-line]')].map((p) => p.textContent);
const layers = async (of = source): Promise<string[]> => {
  const owned = new Set((await stage.session.store.where('texts', 'owner', of)).map((v) => v.id));
  return (await stage.session.store.all('overlays')).filter((o) => owned.has(o.anchor.text)).map((o) => `${o.kind} «${o.anchor.quote}» ${o.words}`.trim()).toSorted();
};
const checked = async (): Promise<boolean> => {
  const row = await stage.session.store.get('sources', source);
  return (await stage.session.store.get('texts', row!.text!))!.checkedWith !== null;
};
const painted = (kind: string): string[] => [...(CSS.highlights.get(`layer-${kind}`) ?? [])].map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset));
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const panel = async (): Promise<void> => {
  await page.getByRole('radio', { name: /^Maskering/ }).click();
  await expect.element(page.getByRole('heading', { name: 'Lagt over teksten' })).toBeVisible();
};
const select = async (phrase: string): Promise<void> => {
  const whole = stage.container.querySelector<HTMLElement>('[role=document]')!;
  whole.focus();
  const line = [...whole.querySelectorAll('[data-line]')].find((p) => p.textContent.includes(phrase))!.firstChild!;
  const at = line.textContent!.indexOf(phrase);
  document.getSelection()!.setBaseAndExtent(line, at, line, at + phrase.length);
  await expect.poll(() => [...(CSS.highlights.get('segment-selected') ?? [])].map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset)).join()).toBe(phrase);
};

describe('masking', () => {
  it('asks about one name after the other; two quick presses are about two of them', async () => {
    await open(true);
    await panel();
    await expect.element(page.getByText('3 navn å ta stilling til')).toBeVisible();
    expect(painted('candidate')).toEqual(['Storvik', 'Storviks', 'Per Hagestad']);
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    stage.container.querySelector<HTMLElement>('[role=document]')!.focus();
    await press('c');
    await press('mm');
    await expect.poll(() => layers()).toEqual(['mask «Storviks» [navn på egen kommune]s', 'mask «Storvik» [navn på egen kommune]']);
    await expect.element(page.getByText('1 navn å ta stilling til')).toBeVisible();
    expect(await checked()).toBe(false);
    await page.getByRole('button', { name: 'Ikke et navn', exact: true }).click();
    await expect.element(page.getByText('Gjennomgått med navnelisten slik den er nå.')).toBeVisible();
    expect(await checked()).toBe(true);
    expect(painted('mask')).toEqual(['Storvik', 'Storviks']);
    expect(paragraphs()).toEqual(lines.map(([, said]) => said));
  });

  it('masks all of a name in every source with one press and one undo, by a label that was written', async () => {
    await open(true);
    await panel();
    await page.getByLabelText('Vises som').fill('kommunen vår');
    await page.getByRole('button', { name: 'I alle kilder', exact: true }).click();
    await expect.poll(() => layers()).toEqual(['mask «Storviks» [kommunen vår]s', 'mask «Storvik» [kommunen vår]']);
    expect(await layers(second)).toEqual(['mask «Storvik» [kommunen vår]']);
    await stage.session.undo();
    await expect.poll(() => layers()).toEqual([]);
    expect(await layers(second)).toEqual([]);
    await expect.element(page.getByText('3 navn å ta stilling til')).toBeVisible();
  });

  it('asks for the label of marked words, and lays clarifications and ellipses over others', async () => {
    await open(true);
    await select('BPA');
    await press('p');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await press('brukerstyrt{Enter}');
    await expect.poll(() => layers()).toEqual(['clarification «BPA» brukerstyrt']);
    await select('mest');
    await press('o');
    await expect.poll(() => layers()).toHaveLength(2);
    await select('hjelp');
    await press('m');
    await expectAccessible(document.body, () => undefined);
    await page.getByRole('button', { name: 'navn på institusjon' }).click();
    await expect.poll(() => layers()).toEqual(['clarification «BPA» brukerstyrt', 'ellipsis «mest»', 'mask «hjelp» [navn på institusjon]']);
  });

  it('shows the text as the report does, with names of the list masked also where nobody did it, and changes nothing there', async () => {
    await open(true);
    await select('BPA');
    await press('p');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await press('brukerstyrt{Enter}');
    await expect.poll(() => layers()).toHaveLength(1);
    await select('Vi har en gutt på 9 år som trenger mye hjelp.');
    await press('x');
    await expect.poll(() => layers()).toHaveLength(2);
    await press('w');
    await expect.poll(paragraphs).toEqual([
      'Hva er det som har vokst mest?', 'Her i [navn på egen kommune] er det BPA [brukerstyrt]. [navn på egen kommune]s folk kjenner Per Hagestad.',
      '[utelatt: om en enkeltbruker] Det koster.', 'Jeg er enig.',
    ]);
    expect([...stage.container.querySelectorAll('h2')].map((h) => h.textContent)).toContain('[navn på person]');
    expect(painted('generalised')).toEqual(['[utelatt: om en enkeltbruker]']);
    stage.container.querySelector<HTMLElement>('[role=document]')!.focus();
    await press('{Control>}a{/Control}2');
    await expect.element(page.getByRole('status').filter({ hasText: 'Trykk W for å gå tilbake' }).first()).toBeVisible();
    expect(await stage.session.store.all('codings')).toEqual([]);
    await press('w');
    await expect.poll(paragraphs).toEqual(lines.map(([, said]) => said));
  });

  it('says so where the linking key has no names to go by, and masks what is marked all the same', async () => {
    stage.session.linkingKey.wipe();
    await open(false);
    await panel();
    await expect.element(page.getByText('Koblingsnøkkelen er ikke her', { exact: false })).toBeVisible();
    await select('Storvik');
    await press('m');
    await expect.poll(() => layers()).toEqual(['mask «Storvik» [navn]']);
    await select('BPA');
    await press('m');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    await press('ordning{Enter}');
    await expect.poll(() => layers()).toEqual(['mask «BPA» [ordning]', 'mask «Storvik» [navn]']);
    expect(await checked()).toBe(false);
  });

  it('counts names around the text, and mends them', async () => {
    await open(true);
    await panel();
    await page.getByRole('button', { name: 'Kall den K01-S1.docx' }).click();
    await expect.poll(async () => (await stage.session.store.get('sources', source))!.origin!.name).toBe('K01-S1.docx');
    await page.getByRole('combobox', { name: /^Kari Nordmann/ }).selectOptions('interviewer');
    await expect.element(page.getByText('Navn utenfor teksten')).not.toBeInTheDocument();
  });
});

describe('passages about a single user', () => {
  it('are flagged and unflagged by one key, however quick', async () => {
    await open(true);
    await select('Vi har en gutt på 9 år som trenger mye hjelp.');
    await press('x');
    await expect.poll(() => layers()).toEqual(['generalised «Vi har en gutt på 9 år som trenger mye hjelp.»']);
    await press('x');
    await expect.poll(() => layers()).toEqual([]);
    await press('xx');
    await press('x');
    await expect.poll(() => layers()).toHaveLength(1);
  });

  it('are proposed, worded and approved by somebody else; a correction makes the approval fall', async () => {
    await open(true);
    const { id: colleague } = await run(addCoder, { name: 'Ola Berg' });
    await panel();
    await page.getByRole('button', { name: 'Merk som enkeltbruker' }).click();
    await page.getByRole('button', { name: /^Enkeltbruker/ }).click();
    await page.getByLabelText('Generalisert formulering').fill('et barn med store behov');
    await press('{Enter}');
    await expect.element(page.getByText('en annen koder må godkjenne den', { exact: false })).toBeVisible();
    await stage.session.setCoder(colleague);
    await page.getByRole('button', { name: 'Godkjenn som annen koder' }).click();
    await expect.element(page.getByText('Formuleringen kan stå i stedet for avsnittet.')).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
    const row = (await stage.session.store.get('sources', source))!;
    const at = words.indexOf('9 år');
    await run(correctText, { source, parent: row.text!, text: words.replace('9 år', '10 år'), splices: [[at, at + 1, '10']], spoken: [] });
    await expect.element(page.getByText('må godkjennes på nytt', { exact: false })).toBeVisible();
    await page.getByText('Slik rapporten viser det').click();
    await expect.poll(() => paragraphs()[2]).toBe('[utelatt: om en enkeltbruker] Det koster.');
  });
});
