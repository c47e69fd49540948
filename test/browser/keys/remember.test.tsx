// A study that this machine remembers: turned on in the settings, opened without the passphrase after a new start, and
// ended by whatever should end it.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StudyShell } from '../../../renderer/app/StudyShell.tsx';
import { wipe } from '../../../renderer/app/lock.ts';
import { eraseForGood } from '../../../renderer/data/erase-study.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { snapshotsOf } from '../../../renderer/data/snapshots.ts';
import { changePassphrase, forgetHere, hasDeviceSlot, newRecoveryCode, rememberHere } from '../../../renderer/data/study-keys.ts';
import { listStudies, unlockHere, unlockStudy } from '../../../renderer/data/studies.ts';
import { PassphraseSection } from '../../../renderer/features/settings/PassphraseSection.tsx';
import { RememberSection } from '../../../renderer/features/settings/RememberSection.tsx';
import { addCase, addInformant, withdrawInformant } from '../../../shared/commands/cases.ts';
import { newDeviceSecret, unwrapKey, type KeyFile } from '../../../shared/exchange/keys.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';
import { openDoor, type Door } from '../studies/stage.tsx';

let stage: Stage;
let door: Door | null;
let opened: StudySession[];
beforeEach(async () => {
  await page.viewport(1280, 900);
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
  opened = [];
  door = null;
  stage = await openStage();
});
afterEach(async () => {
  stage.show(null);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const session of opened) await session.close();
  await door?.close();
  await stage.close();
});

const toggle = page.getByRole('checkbox', { name: 'Åpne uten passordfrase på denne maskinen' });
const without = page.getByRole('button', { name: 'Åpne uten passordfrase' });
const passphrase = page.getByRole('textbox', { name: 'Passordfrase', exact: true });
const settings = (theme?: 'light' | 'dark'): void => stage.show(
  <div style={{ padding: '1rem', maxWidth: '46rem' }}><h1>Innstillinger</h1><h2>Passordfrase</h2><PassphraseSection /><h2>Husk på denne maskinen</h2><RememberSection /></div>, theme,
);
/** The program as it starts, before a study is open. */
async function start(): Promise<Door> {
  stage.show(null);
  stage.container.hidden = true;
  door = await openDoor('desktop', stage.bridge);
  await door.show();
  return door;
}

const kept = (): string | undefined => stage.bridge.deviceSecrets.kept.get(stage.session.id);
const listed = async () => (await listStudies(stage.bridge))[0]!;
const keyFiles = async (): Promise<(KeyFile | undefined)[]> => [(await listed()).keys, stage.session.linkingKey.keys()];
const run: Stage['run'] = (command, args) => stage.run(command, args);
/** Whether the study can be opened without its passphrase, tried for good. */
async function opensHere(): Promise<boolean> {
  const outcome = await unlockHere(stage.bridge, await listed());
  if (outcome.kind === 'open') {
    await outcome.session.linkingKey.settled();
    await outcome.session.close();
  }
  return outcome.kind === 'open';
}

describe('turned on in the settings', () => {
  it('opens the study and its linking key after a new start, without the passphrase', async () => {
    settings();
    await expect.element(toggle).not.toBeChecked();
    await expect.element(page.getByText(/Den som sitter ved maskinen mens du er logget inn, åpner studien uten passordfrase/)).toBeVisible();
    await expect.element(page.getByText(/Lag en gjenopprettingskode først/)).toBeVisible();
    await expectAccessible(stage.container, settings);
    await toggle.click();
    await expect.element(toggle).toBeChecked();
    await expect.element(page.getByText(/Studien huskes på denne maskinen/)).toBeVisible();
    await expectAccessible(stage.container, settings);
    for (const file of await keyFiles()) {
      expect(file!.slots.map((s) => s.kind)).toEqual(['passphrase', 'device']);
      expect(await unwrapKey(file!, kept()!, 'device')).toBeDefined();
    }
    await stage.session.close();
    const begun = await start();
    await expect.element(without).toBeVisible();
    await expect.element(passphrase).toHaveFocus();
    await expectAccessible(begun.container, (theme) => void begun.show(theme));
    await without.click();
    const session = await eventually(() => begun.opened[0]);
    await session.linkingKey.settled();
    expect([session.id, session.linkingKey.state()]).toEqual([stage.session.id, 'present']);
  });

  it('is turned off again: the secret and its slots are gone, and the passphrase opens as before', async () => {
    await rememberHere(stage.session);
    settings();
    await expect.element(toggle).toBeChecked();
    await toggle.click();
    await expect.element(toggle).not.toBeChecked();
    expect(kept()).toBeUndefined();
    expect((await keyFiles()).map((file) => hasDeviceSlot(file!))).toEqual([false, false]);
    expect(await unwrapKey((await listed()).keys, 'prøve')).toEqual(stage.session.secrets.key);
    await start();
    await expect.element(passphrase).toBeVisible();
    await expect.element(without).not.toBeInTheDocument();
  });

  it.each([
    ['plain-text', /Systemet har ingen nøkkelring i bruk, og ville lagret nøkkelen lesbart/],
    ['no-keeper', /Systemet kan ikke oppbevare nøkkelen trygt nå/],
  ] as const)('cannot be, and says why, where the system is not to be trusted: %s', async (refused, why) => {
    stage.bridge.deviceSecrets.refused = refused;
    settings();
    await expect.element(page.getByText(why)).toBeVisible();
    await expect.element(toggle).toBeDisabled();
    await expectAccessible(stage.container, settings);
    await expect(rememberHere(stage.session)).rejects.toThrow('not-possible');
    expect([kept(), hasDeviceSlot((await listed()).keys)]).toEqual([undefined, false]);
  });

  it('is refused while copies under a former key are not destroyed yet', async () => {
    stage.session.secrets = { ...stage.session.secrets, keys: { ...stage.session.secrets.keys, unfinished: true } };
    settings();
    await expect.element(toggle).toBeDisabled();
    await expect.element(page.getByText(/Kopier fra før noe ble slettet for godt/)).toBeVisible();
    await expect(rememberHere(stage.session)).rejects.toThrow('not-possible');
    expect(kept()).toBeUndefined();
  });

  it('leaves nothing half done where the secret cannot be kept, and says so', async () => {
    settings();
    await expect.element(toggle).toBeEnabled();
    stage.bridge.deviceSecrets.fails = 'disk-full';
    await toggle.click();
    await expect.element(page.getByText(/Det ble ikke slått på \(disk-full\)\. Passordfrasen gjelder som før/)).toBeVisible();
    await expect.element(toggle).not.toBeChecked();
    stage.bridge.deviceSecrets.fails = null;
    expect(await opensHere()).toBe(false);
    expect(await unwrapKey((await listed()).keys, 'prøve')).toBeDefined();
  });

  it('opens with nothing that is stored when the program dies before the secret is kept', async () => {
    const call = stage.bridge.call.bind(stage.bridge);
    const dead = vi.spyOn(stage.bridge, 'call').mockImplementation((name, args) => (name === 'deviceSecret.keep' ? new Promise(() => undefined) : call(name, args)));
    void rememberHere(stage.session);
    await expect.poll(async () => hasDeviceSlot((await listed()).keys)).toBe(true);
    dead.mockRestore();
    expect([kept(), await opensHere()]).toEqual([undefined, false]);
    settings();
    await expect.element(page.getByText(/Studien var husket, men nøkkelen er ikke på denne maskinen lenger/)).toBeVisible();
    await expect.element(toggle).not.toBeChecked();
    await toggle.click();
    await expect.element(toggle).toBeChecked();
    expect((await listed()).keys.slots.map((s) => s.kind)).toEqual(['passphrase', 'device']);
    expect(await opensHere()).toBe(true);
  });

  it('tells that a linking key on another medium opens only while that is connected', async () => {
    stage.bridge.nextFolder = '/media/minnepinne';
    await stage.session.linkingKey.moveOut();
    settings();
    await expect.element(page.getByText(/Koblingsnøkkelen ligger på et annet lager\. Den åpnes sammen med studien bare når lageret er koblet til/)).toBeVisible();
    await toggle.click();
    await expect.element(toggle).toBeChecked();
    stage.show(null);
    await stage.session.close();
    stage.bridge.keyMedium.connected = false;
    const away = await unlockHere(stage.bridge, await listed());
    if (away.kind !== 'open') throw new Error(away.kind);
    opened.push(away.session);
    await away.session.linkingKey.settled();
    expect(away.session.linkingKey.state()).toBe('away');
  });
});

describe('without the passphrase', () => {
  it('a secret of another machine opens nothing, and the passphrase still does', async () => {
    await rememberHere(stage.session);
    await stage.session.close();
    stage.bridge.deviceSecrets.kept.set(stage.session.id, newDeviceSecret());
    const begun = await start();
    await without.click();
    await expect.element(page.getByText(/Denne maskinen kan ikke åpne studien uten passordfrasen lenger/)).toBeVisible();
    expect(begun.opened).toHaveLength(0);
    await expect.element(passphrase).toHaveFocus();
    await expectAccessible(begun.container, (theme) => void begun.show(theme));
    expect(stage.bridge.calls.some((c) => c.name === 'tries.wrong')).toBe(false);
    await passphrase.fill('prøve');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => begun.opened.length).toBe(1);
  });

  it('is not offered after a lock until the program starts anew', async () => {
    await rememberHere(stage.session);
    await wipe(stage.session);
    const begun = await start();
    await expect.element(page.getByText(/Studien ble låst\. Skriv passordfrasen, eller start Feltbok på nytt/)).toBeVisible();
    await expect.element(without).not.toBeInTheDocument();
    await expectAccessible(begun.container, (theme) => void begun.show(theme));
    expect(await opensHere()).toBe(false);
    stage.bridge.deviceSecrets.shut.clear();
    await begun.restart();
    await without.click();
    await expect.poll(() => begun.opened.length).toBe(1);
  });

  it('is shut by the cover over an interview as well, which asks for the passphrase alone', async () => {
    await rememberHere(stage.session);
    location.hash = '/oversikt';
    stage.show(<StudyShell onLeave={() => undefined} />);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    vi.spyOn(stage.session.drafts, 'hasUnsaved').mockReturnValue(true);
    stage.bridge.emit('power', { state: 'suspend' });
    await expect.element(page.getByRole('dialog', { name: 'Studien er låst' })).toBeVisible();
    await expect.element(without).not.toBeInTheDocument();
    expect(await opensHere()).toBe(false);
    vi.restoreAllMocks();
  });
});

describe('remembering ends', () => {
  it('with another passphrase, also for a linking key that is out of reach then', async () => {
    stage.bridge.nextFolder = '/media/minnepinne';
    await stage.session.linkingKey.moveOut();
    await rememberHere(stage.session);
    const secret = kept()!;
    stage.bridge.keyMedium.connected = false;
    await stage.session.linkingKey.look();
    settings();
    await expect.element(toggle).toBeChecked();
    await page.getByLabelText('Passordfrasen nå').fill('prøve');
    await page.getByRole('textbox', { name: 'Ny passordfrase', exact: true }).fill('helt ny frase her nå');
    await page.getByLabelText('Passordfrasen en gang til').fill('helt ny frase her nå');
    await page.getByRole('button', { name: 'Bytt passordfrase' }).click();
    await expect.element(page.getByText('Passordfrasen er byttet.')).toBeVisible();
    await expect.element(toggle).not.toBeChecked();
    const { keys } = await listed();
    expect([kept(), hasDeviceSlot(keys), await unwrapKey(keys, secret, 'device'), await unwrapKey(keys, 'prøve')]).toEqual([undefined, false, undefined, undefined]);
    expect(await unwrapKey(keys, 'helt ny frase her nå')).toEqual(stage.session.secrets.key);
  });

  it('before the passphrase changes: where the secret cannot be destroyed, the old passphrase holds', async () => {
    await rememberHere(stage.session);
    stage.bridge.deviceSecrets.fails = 'read-only';
    await expect(changePassphrase(stage.session, 'prøve', 'helt ny frase her nå')).rejects.toThrow('read-only');
    await expect(forgetHere(stage.session)).rejects.toThrow('read-only');
    expect(await unwrapKey((await listed()).keys, 'prøve')).toBeDefined();
    expect(await opensHere()).toBe(true);
  });

  it('with erasing for good, but not with a new recovery code', async () => {
    const made = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
    const person = await run(addInformant, { case: made.id, fields: { role: 'kommunalsjef', initials: 'RB' } });
    await rememberHere(stage.session);
    await (await newRecoveryCode(stage.session)).keep();
    expect((await listed()).keys.slots.map((s) => s.kind).toSorted()).toEqual(['device', 'passphrase', 'recovery']);
    expect(await opensHere()).toBe(true);
    await run(withdrawInformant, { id: person.id, date: '2019-05-01' });
    const outcome = await eraseForGood(stage.session, { wish: { kind: 'person', id: person.id }, decided: new Set(), passphrase: 'prøve', label: 'sted' });
    expect(outcome.kind).toBe('erased');
    const study = await listed();
    expect([kept(), study.keys.slots.map((s) => s.kind)]).toEqual([undefined, ['passphrase']]);
    const again = await unlockStudy(stage.bridge, study, 'prøve');
    if (again.kind !== 'open') throw new Error(again.kind);
    opened.push(again.session);
  });
});

describe('copies', () => {
  it('are headed without the device slot: a snapshot opens with the passphrase only', async () => {
    await rememberHere(stage.session);
    const taken = await snapshotsOf(stage.session).take('manual');
    expect(taken.ok).toBe(true);
    const { sealed } = await eventually(() => stage.bridge.snapshots.get(stage.session.id)?.at(-1));
    const head = JSON.parse(new TextDecoder().decode(sealed.subarray(0, sealed.indexOf(10)))) as { keys: KeyFile };
    expect(head.keys.slots.map((s) => s.kind)).toEqual(['passphrase']);
    expect(await unwrapKey(head.keys, 'prøve')).toEqual(stage.session.secrets.key);
  });
});
