// The linking key on a memory stick: moved there and back, gone with it and back with it, and said plainly everywhere.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LinkingKeySection } from '../../../renderer/features/settings/LinkingKeySection.tsx';
import { PassphraseSection } from '../../../renderer/features/settings/PassphraseSection.tsx';
import { LinkingKeyKeeper } from '../../../renderer/data/linking-key.ts';
import { useKeyMedium } from '../../../renderer/data/use-key-medium.ts';
import type { NameEntry } from '../../../shared/model/linking-key.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

const stick = '/media/minnepinne';
const entry: NameEntry = { id: '0190f000-0000-7000-8000-000000000009', term: 'Storvik', forms: [], kind: 'place', label: 'sted', case: null };

let stage: Stage;
beforeEach(async () => {
  await page.viewport(1280, 900);
  stage = await openStage();
  await stage.session.linkingKey.change((k) => ({ ...k, names: [entry] }));
});
afterEach(() => stage.close());

function Screen() {
  useKeyMedium();
  return <div style={{ padding: '1rem', maxWidth: '46rem' }}><h1>Innstillinger</h1><h2>Koblingsnøkkel</h2><LinkingKeySection /><h2>Passordfrase</h2><PassphraseSection /></div>;
}
async function moveOut(): Promise<void> {
  stage.bridge.nextFolder = stick;
  stage.show(<Screen />);
  await page.getByRole('button', { name: 'Flytt til en minnepinne …' }).click();
  await expect.element(page.getByText(`Koblingsnøkkelen er flyttet til ${stick}`, { exact: false })).toBeVisible();
}

describe('the linking key on a memory stick', () => {
  it('is moved there and back, and the status line says where it is', async () => {
    stage.show(<Screen />);
    await expect.element(page.getByText(/Koblingsnøkkelen er på denne maskinen/)).toBeVisible();
    await expect.element(page.getByText(/Koblingsnøkkelen er her/)).toBeVisible();
    await moveOut();
    await expect.element(page.getByText(/ligger på et annet lager, som er koblet til nå/)).toBeVisible();
    await expect.element(page.getByText(/Koblingsnøkkelen er koblet til/)).toBeVisible();
    await page.getByRole('button', { name: 'Flytt tilbake til denne maskinen' }).click();
    await expect.element(page.getByText('Koblingsnøkkelen er flyttet tilbake til denne maskinen.')).toBeVisible();
    await expect.element(page.getByText(/Koblingsnøkkelen er her/)).toBeVisible();
    expect(stage.bridge.keyMedium.folder).toBeNull();
  });

  it('takes the names with it when it is pulled out, and opens by itself when it returns', async () => {
    await moveOut();
    const { linkingKey } = stage.session;
    stage.bridge.keyMedium.connected = false;
    await expect.element(page.getByText(/Sett inn minnepinnen/), { timeout: 9_000 }).toBeVisible();
    await expect.element(page.getByText(/Koblingsnøkkelen er ikke koblet til/)).toBeVisible();
    await expect.element(page.getByText(/den beholder passordfrasen og gjenopprettingskoden/)).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Navneliste' })).not.toBeInTheDocument();
    expect(linkingKey.content()).toBeUndefined();
    await expect(linkingKey.change((k) => k)).rejects.toThrow();
    stage.bridge.keyMedium.connected = true;
    await expect.element(page.getByRole('heading', { name: 'Navneliste' }), { timeout: 9_000 }).toBeVisible();
    expect(linkingKey.content()?.names).toEqual([entry]);
  }, 40_000);

  it('asks for its passphrase where it was away when the study opened', async () => {
    stage.bridge.keyMedium.folder = stick;
    stage.bridge.keyMedium.connected = false;
    const keeper = new LinkingKeyKeeper(stage.bridge, stage.session.id);
    expect(await keeper.open('prøve')).toBe('away');
    expect(keeper.folder()).toBe(stick);
    await keeper.look();
    expect(keeper.state()).toBe('away');
    stage.bridge.keyMedium.connected = true;
    await keeper.look();
    expect(keeper.state()).toBe('locked');
    expect(await keeper.open('prøve')).toBe('present');
    expect(keeper.content()?.names).toEqual([entry]);
  });

  it('keeps what was written before it was pulled out in the middle of a change', async () => {
    await moveOut();
    const { linkingKey } = stage.session;
    stage.bridge.keyMedium.connected = false;
    await expect(linkingKey.change((k) => ({ ...k, names: [] }))).rejects.toThrow('not-found');
    await expect.poll(() => linkingKey.state()).toBe('away');
    stage.bridge.keyMedium.connected = true;
    await linkingKey.look();
    expect(linkingKey.content()?.names).toEqual([entry]);
  });

  it('stays where it was when the move is refused, in words', async () => {
    stage.show(<Screen />);
    stage.bridge.nextFolder = stick;
    stage.bridge.keyMedium.fails = 'not-found';
    await page.getByRole('button', { name: 'Flytt til en minnepinne …' }).click();
    await expect.element(page.getByText('Koblingsnøkkelen er ikke flyttet. Lageret ble borte. Nøkkelen er hel der den var.')).toBeVisible();
    await expect.element(page.getByText(/Koblingsnøkkelen er her/)).toBeVisible();
    expect(stage.session.linkingKey.state()).toBe('present');
  });

  it('is accessible, connected and away', async () => {
    await moveOut();
    await expectAccessible(stage.container, (theme) => stage.show(<Screen />, theme));
    stage.bridge.keyMedium.connected = false;
    await stage.session.linkingKey.look();
    await expectAccessible(stage.container, (theme) => stage.show(<Screen />, theme));
  }, 40_000);
});
