// The writing desk in a real browser: examples side by side, as they will read, and written there.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import DeskScreen from '../../../renderer/features/desk/DeskScreen.tsx';
import { addCase } from '../../../shared/commands/cases.ts';
import { cellId, setAssessment, updateCell, writeExample } from '../../../shared/commands/cells.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let bpa: string;
const cases: string[] = [];

/** Four municipalities: the two largest written, one done; the third only assessed; the fourth not touched. */
beforeEach(async () => {
  await page.viewport(1024, 700);
  stage = await openStage();
  cases.length = 0;
  bpa = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!.id;
  for (const [i, population] of [3_100, 3_900, 4_700, 60_000].entries()) cases.push((await stage.run(addCase, { pseudonym: `K0${i + 1}`, status: 'inkludert', population })).id);
  for (const at of [0, 1, 3]) await stage.run(setAssessment, { case: cases[at]!, code: bpa, interview: null, informant: null, value: 'betydelig' });
  await stage.run(writeExample, { case: cases[1]!, code: bpa, text: '[kommunen] fikk flere brukere.', splices: [] });
  await stage.run(writeExample, { case: cases[3]!, code: bpa, text: '[kommunen] fikk mange brukere.', splices: [] });
  await stage.run(updateCell, { case: cases[3]!, code: bpa, changes: { status: 'ferdig' } });
  stage.show(<DeskScreen code={bpa} />);
});
afterEach(() => stage.close());

const columns = (): (string | null)[] => [...document.querySelectorAll('section[data-column]')].map((c) => c.getAttribute('aria-label'));

test('shows the examples in the order of the chapter, then what is not begun', async () => {
  await expect.element(page.getByRole('region', { name: 'K04' })).toBeVisible();
  expect(columns()).toEqual(['K04', 'K02', 'K01']);
  await expect.element(page.getByText('1 av 3 ferdige, 1 utkast, 1 ikke begynt')).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'K02' }).getByText(/^E.+ fikk flere brukere\.$/)).toBeVisible();
});

test('writes an example at its place, from the keyboard', async () => {
  const first = await eventually(() => document.querySelector<HTMLTextAreaElement>('section[aria-label="K02"] textarea'));
  first.focus();
  await eventually(() => document.querySelector('section[aria-label="K01"] textarea'));
  const next = page.getByRole('button', { name: 'Neste kommune' });
  next.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const field = document.querySelector<HTMLTextAreaElement>('section[aria-label="K01"] textarea')!;
  await expect.poll(() => document.activeElement === field).toBe(true);
  await userEvent.keyboard('Her vokste de.');
  field.blur();
  await expect.poll(async () => {
    const cell = await stage.session.store.get('cells', cellId(cases[0]!, bpa));
    return cell?.text ? (await stage.session.store.get('texts', cell.text))?.text : null;
  }).toBe('Her vokste de.');
  await expect.element(page.getByText('1 av 3 ferdige, 2 utkast, 0 ikke begynt')).toBeVisible();
});

test('says where nothing is known of a category', async () => {
  const other = (await stage.session.store.all('codes')).find((c) => c.slug === 'kad')!.id;
  stage.show(<DeskScreen code={other} />);
  await expect.element(page.getByText('Ingenting er kodet, vurdert eller skrevet i denne kategorien ennå.')).toBeVisible();
});

test('is accessible', async () => {
  await eventually(() => document.querySelector('section[aria-label="K01"] textarea'));
  await expectAccessible(stage.container, (theme) => stage.show(<DeskScreen code={bpa} />, theme));
});
