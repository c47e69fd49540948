// The first thing that a user sees: making, unlocking, deleting studies, and the example.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { examplePassphrase, listStudies, makeStudy } from '../../../renderer/data/studies.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { expectAccessible } from '../support.tsx';
import { openDoor, type Door } from './stage.tsx';

let door: Door;
beforeEach(async () => {
  await page.viewport(1280, 800);
});
afterEach(() => door.close());

async function study(passphrase = 'riktig hest batteri'): Promise<string> {
  const made = await makeStudy(door.bridge, { title: 'Prøve', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  await made.close();
  return made.id;
}

const passphraseField = (): Promise<HTMLInputElement> => expect.poll(() => document.querySelector<HTMLInputElement>('input[type="password"]')).not.toBeNull().then(() => document.querySelector<HTMLInputElement>('input[type="password"]')!);

describe('unlocking', () => {
  it('puts the caret in the passphrase field of the only study, without its title', async () => {
    door = await openDoor();
    await study();
    await door.show();
    const field = await passphraseField();
    await expect.poll(() => document.activeElement).toBe(field);
    expect(door.container.textContent).toContain('Studie 1');
    expect(door.container.textContent).not.toContain('Prøve ');
    await userEvent.keyboard('riktig hest batteri{Enter}');
    await expect.poll(() => door.opened.length).toBe(1);
  });

  it('chooses the study that was opened last', async () => {
    door = await openDoor();
    await study('den første frasen');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await study('den andre frasen');
    await door.show();
    await page.getByRole('button', { name: /^Studie 2/ }).click();
    await passphraseField();
    await userEvent.keyboard('den andre frasen{Enter}');
    await expect.poll(() => door.opened.length).toBe(1);
    expect(door.opened[0]!.id).toBe(second);
    await door.restart();
    await passphraseField();
    await expect.element(page.getByRole('button', { name: /^Studie 2/ })).toHaveAttribute('aria-expanded', 'true');
  });

  it('says that a passphrase is wrong, and makes the next try wait after some', async () => {
    door = await openDoor();
    await study();
    await door.show();
    for (let tries = 0; tries < 5; tries++) {
      const field = await passphraseField();
      await expect.poll(() => document.activeElement === field && !field.readOnly).toBe(true);
      await userEvent.keyboard('feil{Enter}');
      await expect.element(page.getByText(/Passordfrasen er feil/)).toBeVisible();
      await expect.poll(() => field.value).toBe('');
    }
    await expect.element(page.getByText(/Prøv igjen kl\. .*, om \d+ sekund/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Åpne studien' })).toBeDisabled();
    await door.restart();
    await passphraseField();
    await expect.element(page.getByText(/Prøv igjen kl\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Åpne studien' }), { timeout: 9_000 }).toBeEnabled();
    await userEvent.click(page.getByLabelText('Passordfrase'));
    await userEvent.keyboard('riktig hest batteri{Enter}');
    await expect.poll(() => door.opened.length).toBe(1);
  });

  it('refuses a study from a newer program with a sentence', async () => {
    door = await openDoor();
    const id = await study();
    const name = `feltbok-study-${id}`;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name, 9_990);
      request.onsuccess = () => { request.result.close(); resolve(); };
      request.onerror = () => reject(new Error('not raised'));
    });
    await door.show();
    await passphraseField();
    await userEvent.keyboard('riktig hest batteri{Enter}');
    await expect.element(page.getByText(/nyere versjon av Feltbok/)).toBeVisible();
    expect(door.opened).toHaveLength(0);
  });

  it('shows a study whose key file is damaged, and the others beside it', async () => {
    door = await openDoor();
    await study();
    await door.bridge.call('studies.create', { id: '01890000-0000-7000-8000-000000000001', keys: '{"format":"ødelagt"}' });
    await door.show();
    await expect.element(page.getByText(/Nøkkelfilen er skadet/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Studie 1/ })).toBeVisible();
  });
});

describe('a new study', () => {
  it('tells everything that is missing at once, and makes the study when all is there', async () => {
    door = await openDoor();
    await door.show();
    await page.getByRole('button', { name: 'Ny studie' }).click();
    const title = page.getByLabelText('Tittel', { exact: true });
    await expect.element(title).toHaveFocus();
    await page.getByRole('button', { name: 'Opprett studien' }).click();
    await expect.element(page.getByText(/Skriv en tittel/)).toBeVisible();
    await expect.element(page.getByText('Skriv navnet ditt.')).toBeVisible();
    await expect.element(page.getByText('Passordfrasen er for kort. Bruk minst ti tegn.')).toBeVisible();
    await title.fill('Kostnadsvekst i pleie og omsorg');
    await page.getByLabelText('Perioden fra').fill('2018');
    await page.getByLabelText('til og med').fill('2017');
    await page.getByLabelText('Navnet ditt').fill('Kari Lind');
    await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill('fiolin trekker sakte over vidda');
    await expect.element(page.getByText(/^Sterk/)).toBeVisible();
    await page.getByLabelText('Passordfrasen en gang til').fill('fiolin trekker sakte over vida');
    await page.getByRole('button', { name: 'Opprett studien' }).click();
    await expect.element(page.getByText('Perioden slutter før den begynner.')).toBeVisible();
    await expect.element(page.getByText(/De to er ikke like/)).toBeVisible();
    await page.getByLabelText('til og med').fill('2019');
    await page.getByLabelText('Passordfrasen en gang til').fill('fiolin trekker sakte over vidda');
    await page.getByRole('button', { name: 'Opprett studien' }).click();
    await page.getByRole('button', { name: 'Ta det senere' }).click();
    await expect.poll(() => door.opened.length, { timeout: 20_000 }).toBe(1);
    const session = door.opened[0]!;
    const [row] = await session.store.all('study');
    expect([row!.title, row!.periodFrom, row!.periodTo]).toEqual(['Kostnadsvekst i pleie og omsorg', 2018, 2019]);
    expect((await session.store.all('coders')).map((c) => c.name)).toEqual(['Kari Lind']);
    expect(session.linkingKey.state()).toBe('present');
  });
});

describe('deleting', () => {
  it('asks for the word SLETT and destroys the keys', async () => {
    door = await openDoor();
    await study();
    await door.show();
    await page.getByRole('button', { name: 'Slett Studie 1' }).click();
    await page.getByLabelText('Skriv SLETT for å bekrefte').fill('slett');
    await page.getByRole('button', { name: 'Slett for godt' }).click();
    await expect.element(page.getByText('Skriv SLETT med store bokstaver.')).toBeVisible();
    expect(await listStudies(door.bridge)).toHaveLength(1);
    await page.getByLabelText('Skriv SLETT for å bekrefte').fill('SLETT');
    await page.getByRole('button', { name: 'Slett for godt' }).click();
    await expect.element(page.getByText('Studie 1 er slettet, og nøklene er ødelagt.')).toBeVisible();
    expect(await listStudies(door.bridge)).toHaveLength(0);
  });
});

describe('the example study', () => {
  it('opens with one click, keeps what was done in it, and starts over when asked', async () => {
    door = await openDoor();
    await door.show();
    const started = performance.now();
    await page.getByRole('button', { name: 'Åpne eksempelstudien' }).click();
    await expect.poll(() => door.opened.length, { timeout: 60_000 }).toBe(1);
    console.log('example made in', Math.round(performance.now() - started), 'ms');
    const first = door.opened[0]!;
    expect(await first.store.all('cases')).toHaveLength(17);
    await expect.poll(() => first.linkingKey.state()).toBe('present');
    const [study] = await first.store.all('study');
    expect(study!.fictive).toBe(true);
    await first.close();
    expect((await listStudies(door.bridge)).map((s) => s.fictive)).toEqual([true]);
    expect(examplePassphrase).not.toBe('');

    await door.restart();
    await expect.element(page.getByText('Eksempelstudien', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Åpne', exact: true }).click();
    await expect.poll(() => door.opened.length, { timeout: 20_000 }).toBe(2);
    await door.opened[1]!.close();

    await door.restart();
    await page.getByRole('button', { name: 'Begynn på nytt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Begynn på nytt' }).click();
    await expect.poll(() => door.opened.length, { timeout: 60_000 }).toBe(3);
    expect(await door.opened[2]!.store.all('cases')).toHaveLength(17);
  }, 120_000);

  it('is all that the browser version offers, with the standing line', async () => {
    door = await openDoor('browser');
    await door.show();
    await expect.element(page.getByText(/Nettleserversjonen er bare for oppdiktede data/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Åpne eksempelstudien' })).toBeVisible();
    expect(page.getByRole('button', { name: 'Ny studie' }).query()).toBeNull();
    expect(page.getByRole('button', { name: /studiefil/ }).query()).toBeNull();
  });
});

describe('the screen', () => {
  it('speaks the language that is chosen, at once and next time', async () => {
    door = await openDoor();
    await door.show();
    await page.getByLabelText('Språk').selectOptions('nn');
    await expect.element(page.getByRole('heading', { name: 'Studiar på denne maskina' })).toBeVisible();
    expect(door.bridge.calls.some((c) => c.name === 'app.setLanguage')).toBe(true);
    await page.getByLabelText('Språk').selectOptions('nb');
  });

  it('is accessible, empty, with studies and with its forms', async () => {
    door = await openDoor();
    await expectAccessible(document.body, (theme) => void door.show(theme));
    await study();
    await door.restart();
    await passphraseField();
    await expectAccessible(document.body, (theme) => void door.show(theme));
    await page.getByRole('button', { name: 'Ny studie' }).click();
    await expect.element(page.getByRole('button', { name: 'Opprett studien' })).toBeVisible();
    await expectAccessible(document.body, (theme) => void door.show(theme));
  });
});
