// A statement in a transcript that an informant takes back: hidden at once, listed without its words, brought back, and
// erased for good.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { listStudies, unlockStudy } from '../../../renderer/data/studies.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { codeSpan } from '../../../shared/commands/codings.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { newId } from '../../../shared/model/ids.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

const lines = ['Hva har vokst mest?', 'Det er hjemmetjenesten, særlig om natten.', 'Det om pølsevev skulle jeg ikke ha sagt.', 'Og så er det BPA.'];
let stage: Stage;
let source: string;
const run: Stage['run'] = (command, args) => stage.run(command, args);
const shown = (): string[] => [...stage.container.querySelectorAll('[data-line]')].map((p) => p.textContent);
const show = (theme?: 'light' | 'dark'): void => stage.show(<ReadingScreen id={source} />, theme);

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: owner } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  source = (await run(importSources, {
    case: owner, interview: null,
    sources: [{ kind: 'transcript', title: 'Samtale', origin: { name: 'a.txt', sha256: newId() }, paragraphs: lines.map((text, n) => ({ text, speaker: n === 0 ? 'I' : 'KL', from: null, to: null })) }],
  })).ids[0]!;
  const code = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!.id;
  const at = lines.join('\n').indexOf('BPA');
  await run(codeSpan, { source, start: at, end: at + 3, code });
  show();
});
afterEach(async () => { await stage.close(); });

async function withdraw(): Promise<void> {
  const text = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(shown).toEqual(lines);
  const paragraph = await eventually(() => [...stage.container.querySelectorAll('[data-line]')].find((p) => p.textContent === lines[2]));
  text.focus();
  getSelection()!.setBaseAndExtent(paragraph.firstChild!, 7, paragraph.firstChild!, 15);
  await page.getByRole('button', { name: 'Utsagn som er trukket' }).click();
  await page.getByRole('button', { name: 'Trekk de merkede avsnittene' }).click();
  await expect.poll(shown).toEqual(lines.filter((l) => l !== lines[2]));
}

describe('a statement that is taken back', () => {
  it('is hidden and comes back, with what is coded elsewhere in its place', async () => {
    await withdraw();
    await expect.element(page.getByText('1 avsnitt er skjult: en informant har trukket seg eller trukket utsagnet.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: '1 utsagn er trukket' })).toBeVisible();
    await expectAccessible(document.body, show);
    if (document.querySelector('[aria-expanded="false"][aria-controls]')) await page.getByRole('button', { name: '1 utsagn er trukket' }).click();
    await page.getByRole('button', { name: 'Hent tilbake nr. 1' }).click();
    await expect.poll(shown).toEqual(lines);
  });

  it('goes for good, and the rest is coded as it was', async () => {
    await withdraw();
    await page.getByRole('button', { name: 'Slett for godt …' }).click();
    await page.getByText(/^Avsnitt i transkripsjoner som beholdes \(1\)/).click();
    await expect.element(page.getByText(`Samtale · ${lines[2]}`)).toBeVisible();
    await page.getByLabelText('Passordfrasen til studien').fill('prøve');
    await page.getByLabelText('Skriv «slett» for å bekrefte').fill('slett');
    await page.getByRole('button', { name: 'Slett for godt', exact: true }).click();
    await expect.element(page.getByRole('heading', { name: 'Slettet for godt' }), { timeout: 15_000 }).toBeVisible();
    const [listed] = await listStudies(stage.bridge);
    const opened = await unlockStudy(stage.bridge, listed!, 'prøve');
    if (opened.kind !== 'open') throw new Error(opened.kind);
    const { store } = opened.session;
    expect((await store.all('texts')).map((t) => t.text)).toEqual([lines.filter((l) => l !== lines[2]).join('\n')]);
    expect((await store.all('codings')).map((c) => c.anchor?.quote)).toEqual(['BPA']);
    expect(JSON.stringify(await store.newest(10_000))).not.toContain('pølsevev');
    await opened.session.close();
  });
});
