// «Vurdering og eksempel» beside the text: what is written there is kept, and segments are quoted and linked by a key.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AnchorExample } from '../../../renderer/features/codebook/AnchorExample.tsx';
import { CodeForm } from '../../../renderer/features/codebook/CodeForm.tsx';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addCase, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { cellId } from '../../../shared/commands/cells.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { setSpeaker } from '../../../shared/commands/source-edits.ts';
import type { CellRow } from '../../../shared/model/rows.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
let caseId: string;
let kl: string;

const said = [
  ['I', 'Hva er det som har vokst mest?'],
  ['KL', 'Det er BPA. Vi fikk tre nye brukere på ett år.'],
  ['ÅS', 'Lønnsoppgjøret betyr mer.'],
] as const;

const run: Stage['run'] = (command, args) => stage.run(command, args);

beforeEach(async () => {
  await page.viewport(1280, 900);
  stage = await openStage();
  ({ id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' }));
  ({ id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } }));
  const { ids } = await run(importSources, { case: caseId, interview: null, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map(([speaker, text], i) => ({ text, speaker, from: i * 65_000, to: null })),
  }] });
  source = ids[0]!;
  await run(setSpeaker, { id: source, label: 'KL', who: { informant: kl } });
  stage.show(<ReadingScreen id={source} />);
  await toText();
});
afterEach(async () => stage.close());

const toText = async (): Promise<void> => {
  const found = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  found.focus();
  await expect.poll(() => document.activeElement === found).toBe(true);
};
/** Until what is coded is drawn beside the text, so that keys find it. */
const drawn = async (count: number): Promise<void> => expect.poll(() => stage.container.querySelectorAll('[data-segment]').length).toBe(count);
const codeOf = async (slug: string): Promise<string> => (await stage.session.store.all('codes')).find((c) => c.slug === slug)!.id;
const cell = async (slug: string): Promise<CellRow | undefined> => stage.session.store.get('cells', cellId(caseId, await codeOf(slug)));
const quoted = async (slug: string): Promise<string[]> => ((await cell(slug))?.quotes ?? []).map((q) => q.part!.quote);
const field = () => page.getByLabelText('Kommuneeksempel');
const exampleText = async (slug: string): Promise<string | undefined> => {
  const id = (await cell(slug))?.text;
  return id == null ? undefined : (await stage.session.store.get('texts', id))?.text;
};

test('quotes and links the segment that was coded a moment ago, once, however quick the keys', async () => {
  // The whole of the answer is marked, coded, quoted twice and linked.
  await userEvent.keyboard('{PageDown}{ }{ }2qqz');
  await expect.poll(() => quoted('bpa')).toHaveLength(1);
  await expect.poll(async () => (await cell('bpa'))?.excerpts.length).toBe(1);
  const [words] = await quoted('bpa');
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(words!);
  await expect.element(page.getByRole('blockquote')).toHaveTextContent(/K01-1 · Samtale · fra opptak$/);
  expect((await stage.session.store.all('codings')).length).toBe(1);
  expect(await quoted('bpa')).toHaveLength(1);

  // The place is gone to within the text.
  await page.getByRole('button', { name: /^Gå til stedet i teksten/ }).first().click();
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('document');
  await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
});

test('keeps what is typed when the panel goes away and when the screen does', async () => {
  await run(codeSpan, { source, start: said[0][1].length + 1, end: said[0][1].length + 12, code: await codeOf('bpa') });
  await drawn(1);
  await userEvent.keyboard('{PageDown}');
  await userEvent.keyboard('{Control>}e{/Control}');
  await expect.element(field()).toHaveFocus();
  await userEvent.keyboard('[[kommunen] fikk flere');
  await page.getByRole('radio', { name: 'Kodede utdrag' }).click();
  await expect.poll(() => exampleText('bpa')).toBe('[kommunen] fikk flere');

  await page.getByRole('radio', { name: 'Eksempel', exact: true }).click();
  await expect.element(field()).toHaveValue('[kommunen] fikk flere');
  await field().click();
  await userEvent.keyboard('{Control>}{End}{/Control} timer.');
  stage.show(<p>Et annet sted</p>);
  await expect.poll(() => exampleText('bpa')).toBe('[kommunen] fikk flere timer.');
  expect((await cell('bpa'))?.status).toBe('utkast');
});

test('follows the segment at hand, holds what was chosen, and takes assessments and a lead-in', async () => {
  const [, kls] = said;
  const start = said[0][1].length + 1;
  await run(codeSpan, { source, start, end: start + 11, code: await codeOf('ressurskrevende.pu') });
  await run(codeSpan, { source, start: start + kls[1].length + 1, end: start + kls[1].length + 16, code: await codeOf('lonn') });
  await drawn(2);
  await page.getByRole('radio', { name: 'Eksempel', exact: true }).click();
  await toText();
  await userEvent.keyboard('n');
  const choice = page.getByLabelText('Kategori eller underkategori');
  await expect.element(choice).toHaveValue(await codeOf('ressurskrevende'));
  await choice.selectOptions(await codeOf('ressurskrevende.pu'));
  await page.getByLabelText('Hele kommunen, satt for hånd').selectOptions('hoveddriver');
  await expect.poll(async () => (await stage.session.store.all('assessments')).map((a) => `${a.value} ${a.code}`)).toEqual([`hoveddriver ${await codeOf('ressurskrevende.pu')}`]);
  await page.getByRole('button', { name: 'Sett inn som sitat Q' }).click();
  await expect.poll(() => quoted('ressurskrevende.pu')).toEqual(['Det er BPA.']);
  await page.getByLabelText('Innledning til sitatet').fill('En leder sa:');

  // On to the next segment: another category, and the lead-in is kept.
  await toText();
  await userEvent.keyboard('n');
  await expect.element(choice).toHaveValue(await codeOf('lonn'));
  await expect.poll(async () => (await cell('ressurskrevende.pu'))?.quotes.map((q) => q.leadIn)).toEqual(['En leder sa:']);
  await run(withdrawInformant, { id: kl, date: '2019-05-02' });
  await choice.selectOptions(await codeOf('ressurskrevende.pu'));
  await expect.element(page.getByText(/^Teksten det er sitert fra, er slettet eller trukket/)).toBeVisible();
  await expect.element(page.getByRole('blockquote')).not.toBeInTheDocument();
});

test('a segment becomes the anchor example of its code, masked as the report would, and falls away with who said it', async () => {
  const start = said[0][1].length + 1;
  const bpa = await codeOf('bpa');
  await run(codeSpan, { source, start, end: start + 11, code: bpa });
  await drawn(1);
  await userEvent.keyboard('n');
  await page.getByRole('button', { name: 'Bruk som ankereksempel' }).click();
  await expect.poll(async () => (await stage.session.store.get('codes', bpa))?.exampleFrom?.quote).toBe('Det er BPA.');
  const code = (await stage.session.store.get('codes', bpa))!;
  stage.show(<><h1>Prøve</h1><dl><AnchorExample code={code} anchor={code.exampleFrom!} language="nb" /></dl></>);
  await expect.element(page.getByText('Det er BPA.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Gå til stedet i teksten/ })).toHaveAttribute('href', expect.stringContaining(`/kilde/${source}`));
  await expectAccessible(stage.container, (theme) => stage.show(<><h1>Prøve</h1><dl><AnchorExample code={code} anchor={code.exampleFrom!} language="nb" /></dl></>, theme));
  await run(withdrawInformant, { id: kl, date: '2019-05-02' });
  await expect.element(page.getByText(/^Ankereksempelet er borte/)).toBeVisible();
  await expect.element(page.getByText('Det er BPA.')).not.toBeInTheDocument();
});

test('a code gets another colour in the codebook, and everything of it is drawn in that', async () => {
  const bpa = await codeOf('bpa');
  const code = (await stage.session.store.get('codes', bpa))!;
  const form = (theme?: 'light' | 'dark') => stage.show(<><h1>Prøve</h1><CodeForm code={code} codes={[code]} language="nb" localities={false} onDone={() => undefined} /></>, theme);
  form();
  await page.getByLabelText('Farge').selectOptions('Blå');
  await expect.poll(async () => (await stage.session.store.get('codes', bpa))?.paint).toBe(7);
  await expectAccessible(stage.container, form);
  await run(codeSpan, { source, start: 0, end: 4, code: bpa });
  stage.show(<ReadingScreen id={source} />);
  await toText();
  await expect.poll(() => stage.container.querySelector<HTMLElement>('[data-segment]')?.style.getPropertyValue('--stripe')).toBe('var(--code-7)');
  await expect.poll(() => CSS.highlights.get('segment-7')?.size).toBe(1);
});
