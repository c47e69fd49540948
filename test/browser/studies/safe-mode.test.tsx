// After several crashes: the door says so, and a study opens where the person wants it and not where it was left.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startSafely } from '../../../renderer/app/safe-start.ts';
import { returnToPlace } from '../../../renderer/app/lock.ts';
import { makeStudy } from '../../../renderer/data/studies.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { expectAccessible } from '../support.tsx';
import { openDoor, type Door } from './stage.tsx';

let door: Door;
beforeEach(async () => {
  await page.viewport(1280, 800);
  door = await openDoor();
  const made = await makeStudy(door.bridge, { title: 'Prøve', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase: 'riktig hest' }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  await made.close();
});
afterEach(async () => {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  await door.close();
});

it('tells of the crashes, and that nothing was touched, and asks where to go; the studies are there as ever', async () => {
  door.bridge.safeMode = true;
  await door.show();
  await expect.element(page.getByText('Feltbok stoppet flere ganger på kort tid')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Åpne uten siste skjerm' })).toBeChecked();
  await expectAccessible(door.container, (theme) => void door.show(theme));
  await door.show();
  await page.getByRole('radio', { name: 'Lagre en studiefil' }).click();
  await page.getByLabelText('Passordfrase').click();
  await userEvent.keyboard('riktig hest{Enter}');
  await expect.poll(() => door.places).toEqual(['file']);
});

it('is not told of otherwise', async () => {
  await door.show();
  await expect.element(page.getByLabelText('Passordfrase')).toBeVisible();
  expect(door.container.textContent).not.toContain('stoppet flere ganger');
});

it('forgets where every screen was left, and opens at the chosen place', async () => {
  await door.show();
  await page.getByLabelText('Passordfrase').click();
  await userEvent.keyboard('riktig hest{Enter}');
  await expect.poll(() => door.opened.length).toBe(1);
  const session = door.opened[0]!;
  await session.db.meta.put({ id: 'left-at cases', value: { case: 'x' } });
  sessionStorage.setItem('feltbok-place', JSON.stringify({ study: session.id, hash: '#/rapport' }));
  await startSafely(session, 'snapshots');
  expect(location.hash).toBe('#/innstillinger');
  expect(await session.db.meta.get('left-at cases')).toBeUndefined();
  await startSafely(session, 'overview');
  returnToPlace(session.id);
  expect(location.hash).toBe('');
});
