// The overview of a new study, of one at work, and of a large one.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import OverviewScreen from '../../../renderer/features/overview/OverviewScreen.tsx';
import { addCase, addInformant, updateCase } from '../../../shared/commands/cases.ts';
import { addInterview, addPromise, endInterview, setCoverage, startInterview, updatePromise } from '../../../shared/commands/interviews.ts';
import { decideFigure } from '../../../shared/commands/source-amounts.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;

const run: Stage['run'] = (command, args) => stage.run(command, args);

const guide = async (): Promise<string> => (await stage.session.store.all('guides'))[0]!.id;

/** K01 with an interview that ended, K02 with one that runs, K03 with one planned, K04 declined, K05 without any. */
async function atWork(): Promise<Record<'k01' | 'k02' | 'ended', string>> {
  const { id: k01 } = await run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 3_000, kostraGroup: 5 });
  const { id: k02 } = await run(addCase, { pseudonym: 'K02', status: 'inkludert', population: 30_000, kostraGroup: 13 });
  const { id: k03 } = await run(addCase, { pseudonym: 'K03', status: 'inkludert', population: 3_500, kostraGroup: 13 });
  await run(addCase, { pseudonym: 'K04', status: 'takket-nei', statusReason: 'Ikke kapasitet' });
  await run(addCase, { pseudonym: 'K05', status: 'inkludert', population: 70_000, kostraGroup: 13 });
  const { id: informant } = await run(addInformant, { case: k01, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const { id: ended } = await run(addInterview, { case: k01, guide: await guide(), present: [informant] });
  await run(startInterview, { id: ended });
  const topics = await stage.session.store.where('topics', 'guide', await guide());
  await run(setCoverage, { interview: ended, topic: topics.find((t) => t.slug === 'tema-bpa')!.id, state: 'dekket' });
  const { id: promise } = await run(addPromise, { interview: ended, text: 'Regnskap 2018', by: null, topic: null });
  await run(updatePromise, { id: promise, changes: { due: '2019-04-01' } });
  await run(endInterview, { id: ended });
  const { id: running } = await run(addInterview, { case: k02, guide: await guide(), present: [] });
  await run(startInterview, { id: running });
  await run(addInterview, { case: k03, guide: await guide(), present: [], plannedAt: '2030-03-12T09:00:00+01:00' });
  return { k01, k02, ended };
}

const steps = (): string[] => [...document.querySelectorAll('#next-steps-list li strong')].map((e) => e.textContent ?? '');

beforeEach(async () => {
  await page.viewport(1280, 800);
  location.hash = '#/oversikt';
  stage = await openStage();
});
afterEach(() => stage.close());

describe('a new study', () => {
  it('tells the three steps to begin with, and ticks off what is done', async () => {
    stage.show(<OverviewScreen />);
    await expect.element(page.getByRole('heading', { name: 'Slik begynner du' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Til casekommunene' })).toBeVisible();
    expect(page.getByRole('heading', { name: 'Utvalgsmatrise' }).query()).toBeNull();
    await run(addCase, { pseudonym: 'K01', status: 'inkludert', population: 3_000, kostraGroup: 5 });
    await expect.element(page.getByRole('heading', { name: /Legg inn casekommunene \(gjort\)/ })).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Utvalgsmatrise' })).toBeVisible();
    await page.getByRole('button', { name: 'Til intervjuguiden' }).click();
    expect(location.hash).toBe('#/guide');
  });
});

describe('a study at work', () => {
  it('puts the interview that runs first, then after-work, promises past their time, plans and what is unplanned', async () => {
    const { ended } = await atWork();
    stage.show(<OverviewScreen />);
    await expect.poll(steps).toEqual([
      'K02-I1 pågår', 'Etterarbeid etter K01-I1', 'Avtalt ettersendt fra K01', 'K03-I1 er planlagt', 'K05 har ikke noe intervju',
    ]);
    expect(document.querySelector('[data-kind="promise"]')!.textContent).toContain('fristen var 1. april 2019');
    await page.getByRole('button', { name: 'Gjør etterarbeidet: Etterarbeid etter K01-I1' }).click();
    expect(location.hash).toBe(`#/etterarbeid/${ended}`);
  });

  it('says exactly what is outstanding for a municipality, and which topics nobody touched', async () => {
    await atWork();
    stage.show(<OverviewScreen />);
    const line = await eventually(() => [...document.querySelectorAll('tbody tr')].find((tr) => tr.querySelector('th')?.textContent?.includes('K01')));
    expect(line.textContent).toContain('1 vurdering, 1 kommuneeksempel, feltnotat');
    expect(line.textContent).toMatch(/1 av \d+ temaer/);
    expect(line.textContent).toContain('0 av 1 skrevet');
    expect(line.textContent).toContain('1 ikke mottatt');
    await page.getByRole('button', { name: 'Vis mer om K01' }).click();
    await expect.element(page.getByRole('heading', { name: 'Temaer som ikke er berørt' })).toBeVisible();
    const untouched = [...document.querySelectorAll('tr:not([hidden]) ul li')].map((e) => e.textContent);
    expect(untouched.some((t) => t?.includes('Velferdsteknologi'))).toBe(true);
    expect(untouched.some((t) => t?.startsWith('Brukerstyrt'))).toBe(false);
  });

  it('shows the sources that have names to decide, and says where nobody can tell', async () => {
    const { k01 } = await atWork();
    const { ids } = await run(importSources, { case: k01, interview: null, sources: [{
      kind: 'transcript', title: 'K01 utskrift', origin: null, paragraphs: [{ text: 'Her i Storvik er det BPA. Storviks folk vet det.', speaker: null, from: null, to: null }],
    }] });
    stage.show(<OverviewScreen />);
    await stage.session.linkingKey.change((k) => ({ ...k, cases: [{ case: k01, name: 'Storvik' }] }));
    await expect.poll(steps).toContain('2 navn å avgjøre i K01 utskrift');
    await page.getByRole('button', { name: 'Vis mer om K01' }).click();
    await expect.element(page.getByRole('link', { name: 'K01 utskrift: 2 navn' })).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<OverviewScreen />, theme));
    await page.getByRole('button', { name: 'Åpne kilden: 2 navn å avgjøre i K01 utskrift' }).click();
    expect(location.hash).toBe(`#/kilde/${ids[0]!}`);
    // As where the machine has no key: it is gone, and nothing of it is held.
    await stage.bridge.call('linkingKey.remove', { study: stage.session.id });
    stage.session.linkingKey.wipe();
    await stage.session.linkingKey.open('prøve');
    await expect.element(page.getByText('Navn i kildene er ikke talt: koblingsnøkkelen er ikke åpen.').first()).toBeVisible();
    expect(steps().join()).not.toContain('navn å avgjøre');
  });

  it('counts the figures in sources that wait for a decision, until they are decided on', async () => {
    const { k01 } = await atWork();
    const said = 'BPA kostet 3,2 millioner kroner. Vi har 12 brukere.';
    const { ids } = await run(importSources, { case: k01, interview: null, sources: [{ kind: 'transcript', title: 'Utskrift', origin: null, paragraphs: [{ text: said, speaker: null, from: null, to: null }] }] });
    stage.show(<OverviewScreen />);
    await expect.element(page.getByText('2 tallopplysninger i kilder')).toBeVisible();
    await page.getByRole('button', { name: 'Vis mer om K01' }).click();
    await expect.element(page.getByRole('link', { name: 'Utskrift: 2 tall' })).toBeVisible();
    await run(decideFigure, { source: ids[0]!, start: said.indexOf('3,2'), end: said.indexOf('.'), changes: { status: 'dismissed' } });
    await expect.element(page.getByText('1 tallopplysning i kilder')).toBeVisible();
  });

  it('draws the sampling matrix live, with its empty combinations and who declined', async () => {
    const { k02 } = await atWork();
    stage.show(<OverviewScreen />);
    const cell = (size: string, group: string): string => {
      const table = document.querySelector('table[aria-labelledby="sampling-matrix"]');
      const column = [...(table?.querySelectorAll('thead th') ?? [])].findIndex((th) => th.textContent === group);
      const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find((tr) => tr.querySelector('th')?.textContent === size);
      return row?.children[column]?.textContent ?? '';
    };
    await expect.poll(() => cell('20 000–49 999', 'Gr. 13')).toBe('K02');
    expect(cell('< 5 000', 'Gr. 5')).toBe('K01');
    expect(cell('10 000–19 999', 'Gr. 5')).toContain('ingen');
    expect(document.body.textContent).toContain('4 inkludert · 0 forespurt, ikke svart · 1 takket nei · 0 erstattet');
    expect(document.body.textContent).toContain('K04 Ikke kapasitet');
    await run(updateCase, { id: k02, changes: { population: 12_000, kostraGroup: 5 } });
    await expect.poll(() => cell('10 000–19 999', 'Gr. 5')).toBe('K02');
    await page.getByLabelText('Vis alle KOSTRA-gruppene').click();
    await expect.poll(() => document.querySelectorAll('table[aria-labelledby="sampling-matrix"] thead th').length).toBe(18);
  });

  it('is accessible, new and at work, with a line opened', async () => {
    stage.show(<OverviewScreen />);
    await expect.element(page.getByRole('heading', { name: 'Slik begynner du' })).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(<OverviewScreen />, theme));
    await atWork();
    await page.getByRole('button', { name: 'Vis mer om K01' }).click();
    await expectAccessible(stage.container, (theme) => stage.show(<OverviewScreen />, theme));
  });
});
