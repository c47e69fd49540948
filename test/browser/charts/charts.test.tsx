// The charts screen in a real browser: what is drawn, the table behind it, and the pictures that come out.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import ChartsScreen from '../../../renderer/features/charts/ChartsScreen.tsx';
import { addCase } from '../../../shared/commands/cases.ts';
import { setAssessment } from '../../../shared/commands/cells.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
});

/** Four small and three large municipalities; BPA weighed in three small ones and one large. */
async function assessed(): Promise<void> {
  const bpa = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!;
  for (const [i, [population, value]] of ([[3_100, 'hoveddriver'], [3_900, 'betydelig'], [4_700, 'medvirkende'], [4_800, 'lite-utslag'], [31_000, 'betydelig'], [42_000, 'ingen'], [60_000, 'ingen']] as const).entries()) {
    const made = await stage.session.run(addCase, { pseudonym: `K0${i + 1}`, status: 'inkludert', population });
    if (!('id' in made)) throw new Error(made.refused);
    await stage.session.run(setAssessment, { case: made.id, code: bpa.id, interview: null, informant: null, value });
  }
}

const card = (name: RegExp) => page.getByRole('region', { name });

test('says what is needed where there is nothing to draw', async () => {
  stage.show(<ChartsScreen />);
  await expect.element(page.getByText(/Det er ingenting å tegne ennå/)).toBeVisible();
});

test('draws prevalence and size groups, with the same numbers in the table behind', async () => {
  await assessed();
  stage.show(<ChartsScreen />);
  const prevalence = card(/^Kommuner der kostnadsdriveren bidro/);
  await expect.element(prevalence.getByRole('img')).toBeVisible();
  expect(prevalence.getByRole('img').element().querySelector('desc')!.textContent).toContain('Brukerstyrt personlig assistanse (BPA): viktigste kostnadsdriver 1, bidro for øvrig 3, nevnt, lite utslag 1');
  await prevalence.getByRole('button', { name: 'Vis som tabell' }).click();
  const row = prevalence.getByRole('row', { name: /Brukerstyrt personlig assistanse/ });
  await expect.element(row).toBeVisible();
  expect([...row.element().querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['1', '3', '1']);
  const size = card(/etter innbyggertall/);
  await size.getByRole('button', { name: 'Vis som tabell' }).click();
  const shares = size.getByRole('row', { name: /Brukerstyrt personlig assistanse/ });
  await expect.element(shares).toBeVisible();
  expect([...shares.element().querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['75\u00a0%', '33\u00a0%']);
});

test('saves a chart as SVG and as PNG, without pseudonyms where it may be shared, and logs that it left', async () => {
  await assessed();
  stage.show(<ChartsScreen />);
  const prevalence = card(/^Kommuner der kostnadsdriveren bidro/);
  await prevalence.getByRole('button', { name: 'Lagre som SVG' }).click();
  await expect.poll(() => stage.bridge.saved.length).toBe(1);
  const svg = new TextDecoder().decode(stage.bridge.saved[0]!.bytes);
  expect(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement.tagName).toBe('svg');
  expect(svg).not.toMatch(/K0\d|style=|<script/);
  await expect.poll(async () => (await stage.session.store.all('exports')).length).toBe(1);
  await prevalence.getByRole('button', { name: 'Lagre som PNG' }).click();
  await expect.poll(() => stage.bridge.saved.length).toBe(2);
  expect([...stage.bridge.saved[1]!.bytes.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  expect(stage.bridge.saved.map((s) => s.name.split('.').at(-1))).toEqual(['svg', 'png']);
  const matrix = card(/Vurdering av hver kostnadsdriver/);
  await expect.element(matrix.getByText('Internt', { exact: true })).toBeVisible();
  await matrix.getByRole('button', { name: 'Lagre som SVG' }).click();
  await expect.poll(() => stage.bridge.saved.length).toBe(3);
  const internal = new TextDecoder().decode(stage.bridge.saved[2]!.bytes);
  expect(internal).toContain('Internt arbeidsdokument');
  expect(internal).toContain('K07');
  await expect.poll(async () => (await stage.session.store.all('exports')).map((e) => e.kind)).toEqual(['chart', 'chart', 'chart']);
});

test('has no accessibility violation, as drawings and as tables', async () => {
  await assessed();
  stage.show(<ChartsScreen />);
  await expect.element(card(/Vurdering av hver/).getByRole('img')).toBeVisible();
  await expectAccessible(stage.container, (theme) => stage.show(<ChartsScreen />, theme));
  for (const button of page.getByRole('button', { name: 'Vis som tabell' }).all()) await button.click();
  await expect.poll(() => page.getByRole('table').elements().length).toBeGreaterThan(2);
  await expectAccessible(stage.container, (theme) => stage.show(<ChartsScreen />, theme));
});
