// The settings: every section saves what it shows, and the screen is accessible.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import SettingsScreen from '../../../renderer/features/settings/SettingsScreen.tsx';
import { readBundle } from '../../../shared/exchange/bundle.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  stage.show(<SettingsScreen />);
  await eventually(() => document.querySelector('h1'));
  await expect.element(page.getByLabelText('Tittel', { exact: true })).toBeVisible();
});
afterEach(() => stage.close());

const study = async () => (await stage.session.store.all('study'))[0]!;

describe('settings', () => {
  it('saves the title as it is left, and refuses an empty one', async () => {
    await userEvent.fill(page.getByLabelText('Tittel', { exact: true }), 'Ny tittel');
    await userEvent.tab();
    await expect.poll(async () => (await study()).title).toBe('Ny tittel');
    await userEvent.fill(page.getByLabelText('Tittel', { exact: true }), ' ');
    await userEvent.tab();
    await expect.element(page.getByText('Skriv en tittel.')).toBeVisible();
    expect((await study()).title).toBe('Ny tittel');
  });

  it('adds a shortcut and refuses one of two words', async () => {
    await userEvent.fill(page.getByLabelText('Ny forkortelse'), 'to ord');
    await userEvent.fill(page.getByLabelText('Utvides til', { exact: true }).last(), 'noe');
    await userEvent.click(page.getByRole('button', { name: 'Legg til', exact: true }));
    await expect.element(page.getByText('Bruk ett ord på høyst tolv bokstaver.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Ny forkortelse'), 'kvbr');
    await userEvent.click(page.getByRole('button', { name: 'Legg til', exact: true }));
    await expect.poll(async () => (await study()).shortcuts.find((s) => s.short === 'kvbr')?.long).toBe('noe');
  });

  it('keeps a name to be masked in the linking key and moves its revision', async () => {
    const before = stage.session.linkingKey.content()!.revision;
    await userEvent.click(page.getByRole('button', { name: 'Vis navnelisten' }));
    await userEvent.fill(page.getByLabelText('Navn', { exact: true }).last(), 'Brekkefjord');
    await userEvent.click(page.getByRole('button', { name: 'Legg til navn' }));
    await expect.poll(() => stage.session.linkingKey.content()!.names.map((n) => [n.term, n.label])).toEqual([['Brekkefjord', 'nabokommune']]);
    expect(stage.session.linkingKey.content()!.revision).not.toBe(before);
  });

  it('changes a name of the list, removes it and brings it back', async () => {
    await userEvent.click(page.getByRole('button', { name: 'Vis navnelisten' }));
    await userEvent.fill(page.getByLabelText('Navn', { exact: true }).last(), 'Brekkefjord');
    await userEvent.click(page.getByRole('button', { name: 'Legg til navn' }));
    await userEvent.click(page.getByRole('button', { name: 'Rediger Brekkefjord' }));
    const form = page.getByRole('form', { name: 'Rediger Brekkefjord' });
    await userEvent.fill(form.getByLabelText('Andre former (skilt med komma)'), 'Brekkefjorden, brekkefjæring');
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    const names = () => stage.session.linkingKey.content()!.names;
    await expect.poll(() => names()[0]?.forms).toEqual(['Brekkefjorden', 'brekkefjæring']);
    await userEvent.click(page.getByRole('button', { name: 'Fjern Brekkefjord' }));
    await expect.poll(() => names()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Hent tilbake', exact: true }));
    await expect.poll(() => names()[0]?.forms).toEqual(['Brekkefjorden', 'brekkefjæring']);
  });

  it('moves the period to later years, one field after the other', async () => {
    await userEvent.fill(page.getByLabelText('Perioden fra'), '2020');
    await userEvent.tab();
    await expect.element(page.getByText('Perioden slutter før den begynner.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('til og med'), '2021');
    await userEvent.tab();
    await expect.poll(async () => [(await study()).periodFrom, (await study()).periodTo]).toEqual([2020, 2021]);
  });

  it('takes a date as it is typed in Norwegian', async () => {
    await userEvent.fill(page.getByLabelText('Prosjektslutt'), '31. desember 2030');
    await userEvent.tab();
    await expect.poll(async () => (await study()).projectEnd).toBe('2030-12-31');
    await userEvent.fill(page.getByLabelText('Prosjektslutt'), 'snart');
    await userEvent.tab();
    await expect.element(page.getByText('Skriv en dato, for eksempel 12.3.2019.')).toBeVisible();
    expect((await study()).projectEnd).toBe('2030-12-31');
  });

  it('lets another coder work here', async () => {
    await userEvent.fill(page.getByLabelText('Navnet på en ny koder'), 'Per Aas');
    await userEvent.click(page.getByRole('button', { name: 'Legg til koder' }));
    await userEvent.click(page.getByRole('radio', { name: /Per Aas/ }));
    await expect.element(page.getByText('Koder: Per Aas')).toBeVisible();
    expect((await stage.session.store.get('coders', stage.session.coder))?.name).toBe('Per Aas');
  });

  it('begins a linking key where there is none, under the passphrase of the study', async () => {
    await stage.bridge.call('linkingKey.remove', { study: stage.session.id });
    await stage.session.linkingKey.open('prøve');
    await expect.element(page.getByText(/Koblingsnøkkelen er ikke på denne maskinen/)).toBeVisible();
    const field = page.getByRole('region', { name: 'Koblingsnøkkel' }).getByLabelText('Passordfrasen til studien');
    await userEvent.fill(field, 'noe annet');
    await userEvent.click(page.getByRole('button', { name: 'Begynn en koblingsnøkkel' }));
    await expect.element(page.getByText('Dette er ikke passordfrasen til studien.')).toBeVisible();
    await userEvent.fill(field, 'prøve');
    await userEvent.click(page.getByRole('button', { name: 'Begynn en koblingsnøkkel' }));
    await expect.poll(() => stage.session.linkingKey.state(), { timeout: 15_000 }).toBe('present');
  }, 60_000);

  it('makes wrong tries at the linking key wait, and counts them apart from the study\'s', async () => {
    await stage.session.linkingKey.open('en annen');
    const field = page.getByLabelText('Passordfrasen til koblingsnøkkelen');
    const unlock = page.getByRole('button', { name: 'Lås opp', exact: true });
    for (let n = 1; n <= 5; n += 1) {
      await userEvent.fill(field, `feil ${n}`);
      await userEvent.click(unlock);
      await expect.poll(() => stage.bridge.calls.filter((c) => c.name === 'tries.wrong').length).toBe(n);
    }
    await expect.element(page.getByText(/For mange feil forsøk/)).toBeVisible();
    await expect.element(unlock).toBeDisabled();
    expect(await stage.bridge.call('tries.read', { study: stage.session.id, of: 'study' })).toMatchObject({ value: { wrong: 0 } });
  });

  it('saves a sealed study file that opens with its passphrase only', async () => {
    await userEvent.fill(page.getByLabelText('Passordfrase for filen'), 'fire tilfeldige ord her');
    await userEvent.fill(page.getByLabelText('Passordfrasen en gang til').last(), 'fire tilfeldige ord her');
    await userEvent.click(page.getByRole('button', { name: /Lagre studiefil/ }));
    const file = await eventually(() => stage.bridge.saved.at(-1));
    expect(await readBundle(file.bytes)).toMatchObject({ ok: false, code: 'sealed' });
    expect(await readBundle(file.bytes, { passphrase: 'fire tilfeldige ord her' })).toMatchObject({ ok: true, linkingKey: null });
  }, 60_000);

  it('says what happened where the folder cannot be written to', async () => {
    stage.bridge.saveFails = 'read-only';
    await userEvent.click(page.getByRole('radio', { name: 'Åpen fil, uten passordfrase' }));
    await userEvent.fill(page.getByLabelText('Skriv «åpen» for å bekrefte'), 'åpen');
    await userEvent.click(page.getByRole('button', { name: /Lagre studiefil/ }));
    await expect.element(page.getByText(/Mappen kan ikke skrives til/)).toBeVisible();
  });

  it('saves an open study file only when the word is typed', async () => {
    await userEvent.click(page.getByRole('radio', { name: 'Åpen fil, uten passordfrase' }));
    await expect.element(page.getByText(/holder alt som er sagt i klartekst/)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Skriv «åpen» for å bekrefte'), 'ja');
    await userEvent.click(page.getByRole('button', { name: /Lagre studiefil/ }));
    await expect.element(page.getByText(/Skriv «åpen» her, eller velg forseglet/)).toBeVisible();
    expect(stage.bridge.saved).toEqual([]);
    await userEvent.fill(page.getByLabelText('Skriv «åpen» for å bekrefte'), ' Åpen');
    await userEvent.keyboard('{Enter}');
    const file = await eventually(() => stage.bridge.saved.at(-1));
    expect(await readBundle(file.bytes)).toMatchObject({ ok: true, sealed: false, linkingKey: null });
  });

  it('is accessible', async () => {
    await expectAccessible(stage.container, (theme) => stage.show(<SettingsScreen />, theme));
  });
});
