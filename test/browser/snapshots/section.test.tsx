// The section of the settings: taking, trying out, restoring and undoing, as a researcher meets it.

import { Dexie } from 'dexie';
import { useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addCase } from '../../../shared/commands/cases.ts';
import { databasesOf } from '../../../renderer/data/old-databases.ts';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { ReplaceStudyProvider, StudyProvider, useStudySession } from '../../../renderer/data/study-context.tsx';
import { SnapshotsSection } from '../../../renderer/features/settings/snapshots/SnapshotsSection.tsx';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
/** The session on screen, which a restore replaces. */
let current: StudySession;

function Replaceable({ children }: { readonly children: ReactNode }) {
  const given = useStudySession();
  const [session, setSession] = useState(given);
  current = session;
  return <ReplaceStudyProvider value={setSession}><StudyProvider value={session}><div key={session.db.name} style={{ padding: '1rem', maxWidth: '46rem' }}>{children}</div></StudyProvider></ReplaceStudyProvider>;
}
const Screen = <Replaceable><h1>Innstillinger</h1><h2>Sikkerhetskopier</h2><SnapshotsSection /></Replaceable>;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  await stage.session.run(addCase, { pseudonym: 'K01' });
});
afterEach(async () => {
  await stage.close();
  current.db.close();
  for (const name of await databasesOf(current.id)) await Dexie.delete(name);
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

describe('snapshots in the settings', () => {
  it('are taken by hand, and the status line tells when', async () => {
    stage.show(Screen);
    await expect.element(page.getByText('Det er ikke tatt noen sikkerhetskopi ennå.')).toBeVisible();
    await expect.element(page.getByText('Ingen sikkerhetskopi ennå')).toBeVisible();
    await userEvent.click(button('Ta sikkerhetskopi nå'));
    await expect.element(page.getByText('Sikkerhetskopien er tatt og kontrollert.')).toBeVisible();
    await expect.element(page.getByText(/^Sikkerhetskopi kl\. \d\d[.:]\d\d$/)).toBeVisible();
    await expect.element(page.getByText('Tatt for hånd')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'I dag' })).toBeVisible();
  });

  it('tell what went wrong and what to do', async () => {
    await snapshotsOf(stage.session).take('session');
    stage.bridge.snapshotFails = 'disk-full';
    stage.show(Screen);
    await userEvent.click(button('Ta sikkerhetskopi nå'));
    await expect.element(page.getByText('Sikkerhetskopien ble ikke tatt. Disken er full. Frigjør plass og prøv igjen. Studien og de tidligere kopiene er urørt.')).toBeVisible();
    await expect.element(page.getByText(/^Sikkerhetskopi mislyktes\. Siste er fra kl\./)).toBeVisible();
  });

  it('are restored, and the restoring undone', async () => {
    await snapshotsOf(stage.session).take('session');
    await stage.session.run(addCase, { pseudonym: 'K02' });
    stage.show(Screen);
    await userEvent.click(button(/^Gjenopprett kopien fra kl\./));
    await expect.element(page.getByText(/Dette er kommet til etter kopien og går ut av studien: 1 casekommune og \d+ endringer\./)).toBeVisible();
    await userEvent.click(button('Gjenopprett'));
    await expect.element(page.getByText(/Studien er slik den var kl\./), { timeout: 20_000 }).toBeVisible();
    expect((await current.store.all('cases')).map((c) => c.pseudonym)).toEqual(['K01']);
    await userEvent.click(button('Angre gjenopprettingen'));
    await userEvent.click(button('Gjenopprett'));
    await expect.poll(async () => (await current.store.all('cases')).map((c) => c.pseudonym).toSorted(), { timeout: 20_000 }).toEqual(['K01', 'K02']);
  }, 90_000);

  it('open with the passphrase when tried out', async () => {
    await snapshotsOf(stage.session).take('session');
    stage.show(Screen);
    await userEvent.fill(page.getByLabelText('Passordfrasen til studien'), 'gjettet');
    await userEvent.click(button('Prøv den nyeste kopien'));
    await expect.element(page.getByText(/kunne ikke åpnes\. Passordfrasen åpner ikke kopien\./)).toBeVisible();
    await userEvent.fill(page.getByLabelText('Passordfrasen til studien'), 'prøve');
    await userEvent.click(button('Prøv den nyeste kopien'));
    await expect.element(page.getByText(/lar seg åpne og er i orden: 1 casekommune og \d+ endringer\. Det tok/)).toBeVisible();
  });

  it('are copied to a folder of one\'s own, and a folder that fails is told', async () => {
    await snapshotsOf(stage.session).take('session');
    stage.bridge.nextFolder = '/hjem/kopier';
    stage.show(Screen);
    await userEvent.click(button('Velg mappe …'));
    await expect.element(page.getByText('Sikkerhetskopier legges nå også i /hjem/kopier.')).toBeVisible();
    stage.bridge.copiesScarce = 42_000_000;
    await userEvent.click(button('Ta sikkerhetskopi nå'));
    await expect.element(page.getByText(/Det er bare 42\sMB ledig der\./)).toBeVisible();
    stage.bridge.copyFails = 'not-found';
    await userEvent.click(button('Ta sikkerhetskopi nå'));
    await expect.element(page.getByText(/Siste kopi kom ikke fram til mappen\. Mappen eller filen finnes ikke lenger\./)).toBeVisible();
    await userEvent.click(button('Slutt å kopiere dit'));
    await expect.element(page.getByText(/Det kopieres ikke lenger dit/)).toBeVisible();
    expect(stage.bridge.copiesTo).toBeNull();
  });

  it('that are damaged are shown as such and cannot be restored', async () => {
    await snapshotsOf(stage.session).take('session');
    stage.bridge.snapshots.get(stage.session.id)![0]!.damaged = true;
    stage.show(Screen);
    await expect.element(page.getByText('Skadet')).toBeVisible();
    expect(button(/^Gjenopprett kopien/).elements()).toHaveLength(0);
  });

  it('are accessible, also while one is about to be restored', async () => {
    await snapshotsOf(stage.session).take('session');
    await snapshotsOf(stage.session).take('hourly');
    stage.show(Screen);
    await userEvent.click(button(/^Gjenopprett kopien fra/).first());
    await expect.element(page.getByText('Ingenting er kommet til etter kopien.')).toBeVisible();
    await expectAccessible(stage.container, (theme) => stage.show(Screen, theme));
  });
});
