// The recovery code: made with the study, printed, typed back, and the way in when the passphrase is forgotten.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import mammoth from 'mammoth';
import { page, userEvent } from 'vitest/browser';
import { newRecoveryCode, recoveryMadeAt } from '../../../renderer/data/study-keys.ts';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { unwrapKey, weakStrength } from '../../../shared/exchange/keys.ts';
import { openLinkingKeyFile } from '../../../shared/exchange/linking-key-file.ts';
import { groupsOf, makeRecoveryCode } from '../../../shared/exchange/recovery-code.ts';
import { eventually, expectAccessible } from '../support.tsx';
import { openDoor, type Door } from './stage.tsx';

let door: Door;
beforeEach(async () => {
  await page.viewport(1280, 800);
  door = await openDoor();
});
afterEach(() => door.close());

const passphrase = 'fiolin trekker sakte over vidda';

async function create(): Promise<void> {
  await door.show();
  await page.getByRole('button', { name: 'Ny studie' }).click();
  await page.getByLabelText('Tittel', { exact: true }).fill('Hemmelig tittel');
  await page.getByLabelText('Navnet ditt').fill('Kari Lind');
  await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill(passphrase);
  await page.getByLabelText('Passordfrasen en gang til').fill(passphrase);
  await page.getByRole('button', { name: 'Opprett studien' }).click();
  await expect.element(page.getByRole('list', { name: 'Koden' })).toBeVisible();
}
const shownGroups = (): string[] => [...document.querySelectorAll('ol[aria-label="Koden"] li')].map((li) => li.textContent);

async function studyWithCode(): Promise<{ readonly session: StudySession; readonly code: string }> {
  const made = await makeStudy(door.bridge, { title: 'Prøve', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  const made2 = await newRecoveryCode(made);
  await made2.keep();
  return { session: made, code: made2.code };
}
const keysOf = async () => (await listStudies(door.bridge))[0]!.keys;

describe('a new study', () => {
  it('shows its code, refuses a wrong last group, and opens once the right one is typed back', async () => {
    await create();
    const groups = shownGroups();
    expect(groups).toHaveLength(7);
    await page.getByLabelText('Skriv den siste gruppen i koden').fill(groups[0]!);
    await page.getByRole('button', { name: 'Jeg har tatt vare på koden' }).click();
    await expect.element(page.getByText(/Dette er ikke den siste gruppen/)).toBeVisible();
    expect(door.opened).toHaveLength(0);
    expect(recoveryMadeAt(await keysOf())).toBeNull();
    await page.getByLabelText('Skriv den siste gruppen i koden').fill(groups[6]!.toLowerCase());
    await page.getByRole('button', { name: 'Jeg har tatt vare på koden' }).click();
    await expect.poll(() => door.opened.length).toBe(1);
    expect(recoveryMadeAt(await keysOf())).not.toBeNull();
    expect(await unwrapKey(await keysOf(), groups.join(''), 'recovery')).toEqual(door.opened[0]!.secrets.key);
  });

  it('saves a sheet with the code and the neutral name, and never the title', async () => {
    await create();
    const groups = shownGroups();
    await page.getByRole('button', { name: 'Lagre et ark til utskrift …' }).click();
    const saved = await eventually(() => door.bridge.saved[0]);
    expect(saved.name).toBe('feltbok-gjenopprettingskode-studie-1.docx');
    const { value } = await mammoth.extractRawText({ arrayBuffer: new Uint8Array(saved.bytes).buffer });
    for (const group of groups) expect(value).toContain(group);
    expect(value).toMatch(/Studie 1 · opprettet \d+\. /);
    expect(value).toContain('Bruk gjenopprettingskode');
    expect(value).not.toContain('Hemmelig');
    expect(door.bridge.calls.find((c) => c.name === 'files.save')!.args).toMatchObject({ kind: 'internal' });
    await expect.element(page.getByText(/Arket er lagret/)).toBeVisible();
    await expectAccessible(document.body, (theme) => void door.show(theme));
  });

  it('can do without it for now: then the code that was shown opens nothing', async () => {
    await create();
    const code = shownGroups().join('');
    await page.getByRole('button', { name: 'Ta det senere' }).click();
    await expect.poll(() => door.opened.length).toBe(1);
    expect(await unwrapKey(await keysOf(), code, 'recovery')).toBeUndefined();
    expect((await keysOf()).slots.map((s) => s.kind)).toEqual(['passphrase']);
  });
});

describe('a forgotten passphrase', () => {
  it('is replaced by way of the code, typed carelessly, and the linking key comes along', async () => {
    const { session, code } = await studyWithCode();
    await session.close();
    await door.show();
    await page.getByRole('button', { name: 'Bruk gjenopprettingskode' }).click();
    const field = page.getByLabelText('Gjenopprettingskode');
    await expect.element(field).toHaveFocus();
    const groups = groupsOf(code);
    const slip = groups[3]!.startsWith('A') ? `B${groups[3]!.slice(1)}` : `A${groups[3]!.slice(1)}`;
    await field.fill([...groups.slice(0, 3), slip, ...groups.slice(4)].join(' '));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Noe er feil i gruppe 4. Sammenlign den gruppen med arket.')).toBeVisible();
    await expectAccessible(document.body, (theme) => void door.show(theme));
    await field.fill(code.toLowerCase());
    await userEvent.keyboard('{Enter}');
    await page.getByRole('textbox', { name: 'Ny passordfrase', exact: true }).fill('helt ny frase her nå');
    await page.getByLabelText('Passordfrasen en gang til').fill('helt ny frase her nå');
    await page.getByRole('button', { name: 'Bytt passordfrase og åpne' }).click();
    await expect.poll(() => door.opened.length, { timeout: 20_000 }).toBe(1);
    expect(door.opened[0]!.linkingKey.state()).toBe('present');
    const [listed] = await listStudies(door.bridge);
    expect(await unwrapKey(listed!.keys, passphrase)).toBeUndefined();
    expect(await unwrapKey(listed!.keys, code, 'recovery')).toBeDefined();
    await door.opened[0]!.close();
    const again = await unlockStudy(door.bridge, listed!, 'helt ny frase her nå');
    if (again.kind !== 'open') throw new Error(again.kind);
    await again.session.linkingKey.settled();
    expect(again.session.linkingKey.state()).toBe('present');
    await again.session.close();
  });

  it('is not helped by another study\'s code, which counts as a wrong try', async () => {
    const { session } = await studyWithCode();
    await session.close();
    await door.show();
    await page.getByRole('button', { name: 'Bruk gjenopprettingskode' }).click();
    for (let n = 0; n < 5; n++) {
      const field = page.getByLabelText('Gjenopprettingskode');
      await field.fill(makeRecoveryCode());
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByText(/åpner ikke denne studien/)).toBeVisible();
    }
    await expect.element(page.getByText(/Prøv igjen kl\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Fortsett' })).toBeDisabled();
  });
});

describe('a new code', () => {
  it('makes the old one useless, for the linking key and its older files too', async () => {
    const { session, code } = await studyWithCode();
    await session.linkingKey.change((k) => ({ ...k, names: [] }));
    const next = await newRecoveryCode(session);
    expect(await unwrapKey(session.secrets.keys, code, 'recovery')).toBeDefined();
    expect(await unwrapKey(session.secrets.keys, next.code, 'recovery')).toBeDefined();
    await next.keep();
    const opens = async (with_: string): Promise<boolean[]> => {
      const found: boolean[] = [(await unwrapKey(await keysOf(), with_, 'recovery')) !== undefined];
      for (let back = 0; back < 10; back++) {
        const answer = await door.bridge.call('linkingKey.read', { study: session.id, back });
        if (answer.ok && answer.value) found.push((await openLinkingKeyFile(answer.value, session.id, with_, 'recovery')) !== undefined);
      }
      return found;
    };
    const old = await opens(code);
    expect(old.length).toBeGreaterThan(2);
    expect(new Set(old)).toEqual(new Set([false]));
    expect(new Set(await opens(next.code))).toEqual(new Set([true]));
    await session.close();
  });
});
