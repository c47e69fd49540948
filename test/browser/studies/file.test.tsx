// Opening a study file: what is said of one that cannot be opened, and that nothing here is ever overwritten.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { listStudies, makeStudy, unlockStudy } from '../../../renderer/data/studies.ts';
import { attached } from '../../attached.ts';
import { collect } from '../../../shared/exchange/byte-source.ts';
import { addFile, readContent } from '../../../renderer/data/attachments.ts';
import { studyFile } from '../../../renderer/data/study-file.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import type { CallName } from '../../../shared/ipc/contract.ts';
import type { StudySession } from '../../../renderer/data/session.ts';
import { expectAccessible } from '../support.tsx';
import { openDoor, type Door } from './stage.tsx';

const passphrase = 'riktig hest batteri';
const document1 = Uint8Array.from({ length: 1_300_000 }, (_, i) => (i * 31) % 253);
let door: Door;
let study: string;

beforeEach(async () => {
  await page.viewport(1280, 800);
  door = await openDoor();
});
afterEach(() => door.close());

/** A study file with K01, its linking key included, and the study it was made from still on the machine. */
async function aFile(sealedWith?: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = await makeStudy(door.bridge, { title: 'Kostnadsvekst', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coderName: 'Kari Lind', passphrase }, weakStrength);
  if ('refused' in made) throw new Error(made.refused);
  const added = await made.run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  if ('refused' in added) throw new Error(added.refused);
  await made.linkingKey.change((k) => ({ ...k, cases: [{ case: added.id, name: 'Brekkefjord' }] }));
  await addFile(made, { owner: added.id, kind: 'document', name: 'Budsjett.pdf', mime: '', content: attached(document1) });
  await addFile(made, { owner: added.id, kind: 'document', name: 'Borte.pdf', mime: '', content: attached(document1.slice(1)) });
  const gone = (await made.store.all('attachments')).find((a) => a.name === 'Borte.pdf')!;
  await door.bridge.call('attachments.remove', { study: made.id, ids: [gone.id] });
  const { pieces } = await studyFile(made, { programVersion: '1.0.0', withLinkingKey: true, withAttachments: true, ...(sealedWith === undefined ? {} : { passphrase: sealedWith }) });
  const bytes = await collect(pieces);
  study = made.id;
  await made.close();
  return bytes;
}

/** The one that went along comes out byte for byte; the other is told of, without its content. */
async function hasDocument(session: StudySession): Promise<void> {
  const rows = await session.store.all('attachments');
  expect(rows.map((a) => a.name).toSorted()).toEqual(['Borte.pdf', 'Budsjett.pdf']);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const plain of readContent(session, rows.find((a) => a.name === 'Budsjett.pdf')!)) parts.push(new Uint8Array(plain));
  expect(new Uint8Array(await new Blob(parts).arrayBuffer())).toEqual(document1);
  expect(door.bridge.attachments.kept.has(`${session.id} ${rows.find((a) => a.name === 'Borte.pdf')!.id}`)).toBe(false);
}

async function choose(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  door.bridge.nextFile = { name: 'studie.feltbok', bytes };
  await door.show();
  await page.getByRole('button', { name: 'Åpne studiefil …' }).click();
}

describe('a study file that cannot be opened', () => {
  it('says that something else than a study file was chosen', async () => {
    await choose(new TextEncoder().encode('Kjære alle, vedlagt følger referatet.'));
    await expect.element(page.getByText(/Dette er ikke en studiefil fra Feltbok\. Ingenting er hentet inn\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Velg en annen fil' })).toBeVisible();
  });

  it('says that the file is not whole, or was changed', async () => {
    const bytes = await aFile();
    await choose(bytes.slice(0, bytes.length - 4_000));
    await expect.element(page.getByText(/Filen er ikke hel|En del av filen er skadet|ikke en studiefil/)).toBeVisible();
    const spoiled = bytes.slice();
    spoiled[Math.floor(bytes.length / 2)]! ^= 0xff;
    door.bridge.nextFile = { name: 'studie.feltbok', bytes: spoiled };
    await page.getByRole('button', { name: 'Velg en annen fil' }).click();
    await expect.element(page.getByText(/kontrollsummen|skadet/)).toBeVisible();
    expect(await listStudies(door.bridge)).toHaveLength(1);
  });

  it('opens the file that was double-clicked, once', async () => {
    await door.show();
    await expect.element(page.getByRole('button', { name: 'Åpne studiefil …' })).toBeVisible();
    door.bridge.handedFile = { name: 'dobbeltklikket.feltbok', bytes: await aFile() };
    door.bridge.emit('handed', {});
    await expect.element(page.getByText(/dobbeltklikket\.feltbok/)).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Kari Lind' })).toBeVisible();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect.element(page.getByRole('heading', { name: 'Studier på denne maskinen' })).toBeVisible();
    expect(door.bridge.handedFile).toBeNull();
  });

  it('goes back to the studies where no file is chosen', async () => {
    door.bridge.nextFile = null;
    await door.show();
    await page.getByRole('button', { name: 'Åpne studiefil …' }).click();
    await expect.element(page.getByRole('heading', { name: 'Studier på denne maskinen' })).toBeVisible();
  });
});

describe('a study that is new here', () => {
  it('asks for the passphrase of a sealed file, tells what is in it, and opens it for the coder chosen', async () => {
    const bytes = await aFile('en helt annen frase');
    const [here] = await listStudies(door.bridge);
    await door.bridge.call('studies.remove', { id: here!.id });
    indexedDB.deleteDatabase(`feltbok-study-${study}`);
    await choose(bytes);
    await page.getByLabelText('Passordfrase for filen').fill('feil frase');
    await page.getByRole('button', { name: 'Lås opp filen' }).click();
    await expect.element(page.getByText(/Passordfrasen passer ikke til denne filen/)).toBeVisible();
    await page.getByLabelText('Passordfrase for filen').fill('en helt annen frase');
    await page.getByRole('button', { name: 'Lås opp filen' }).click();
    await expect.element(page.getByText('1 kommune, 0 intervjuer, 0 notater')).toBeVisible();
    await expect.element(page.getByText(/Virkelige navn kommer inn/)).toBeVisible();
    await expectAccessible(document.body, (theme) => void door.show(theme));
    await page.getByRole('radio', { name: 'En ny koder' }).click();
    await page.getByLabelText('Navnet ditt').fill('Per Aas');
    await page.getByRole('button', { name: 'Hent inn studien' }).click();
    await expect.poll(() => door.opened.length, { timeout: 30_000 }).toBe(1);
    const session = door.opened[0]!;
    expect(session.id).toBe(study);
    expect((await session.store.all('cases')).map((c) => c.pseudonym)).toEqual(['K01']);
    const coders = await session.store.all('coders');
    expect(coders.find((c) => c.id === session.coder)?.name).toBe('Per Aas');
    await expect.poll(() => session.linkingKey.content()?.cases[0]?.name).toBe('Brekkefjord');
    await hasDocument(session);
  }, 90_000);
});

describe('a study file that goes on the way', () => {
  /** The screen of a file that is open, with the study it was made from gone. */
  async function atTheForm(): Promise<void> {
    const bytes = await aFile();
    await door.bridge.call('studies.remove', { id: study });
    indexedDB.deleteDatabase(`feltbok-study-${study}`);
    await choose(bytes);
    await page.getByRole('radio', { name: 'Kari Lind' }).click();
    await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill('en frase for maskinen');
    await page.getByLabelText('Passordfrasen en gang til').fill('en frase for maskinen');
  }

  it('leaves nothing of the study, says why, and is taken in when the disk is back', async () => {
    await atTheForm();
    door.bridge.readFails = 'not-found';
    await page.getByRole('button', { name: 'Hent inn studien' }).click();
    await expect.element(page.getByText(/Studien ble ikke hentet inn \(not-found\)\. Ingenting er endret på maskinen/)).toBeVisible();
    expect(await listStudies(door.bridge)).toEqual([]);
    expect(door.bridge.attachments.kept.size).toBe(0);
    door.bridge.readFails = null;
    await page.getByRole('button', { name: 'Hent inn studien' }).click();
    await expect.poll(() => door.opened.length, { timeout: 30_000 }).toBe(1);
    await hasDocument(door.opened[0]!);
  }, 90_000);

  it('is removed at the next start where the program was ended in the middle', async () => {
    await atTheForm();
    // Nothing answers any more: as where the power goes.
    const { call } = door.bridge;
    let left: number | null = null;
    Object.assign(door.bridge, {
      call: (name: CallName, args: never) => {
        if (name === 'attachments.finish') left = door.bridge.attachments.kept.size;
        return left === null ? call(name, args) : new Promise(() => undefined);
      },
    });
    await page.getByRole('button', { name: 'Hent inn studien' }).click();
    await expect.poll(() => left, { timeout: 30_000 }).not.toBeNull();
    Object.assign(door.bridge, { call });
    const here = await door.bridge.call('studies.list', {});
    expect(here.ok && here.value.map((s) => (JSON.parse(s.keys) as { arriving?: boolean }).arriving)).toEqual([true]);
    const anew = (await import(/* @vite-ignore */ new URL('../../../renderer/data/studies.ts?anew', import.meta.url).href)) as { readonly listStudies: typeof listStudies };
    expect(await anew.listStudies(door.bridge)).toEqual([]);
    expect(await door.bridge.call('studies.list', {})).toEqual({ ok: true, value: [] });
  }, 90_000);
});

describe('a study that is on the machine already', () => {
  it('offers a copy beside it, and leaves the one that is here alone', async () => {
    await choose(await aFile());
    await expect.element(page.getByText('Denne studien finnes på maskinen fra før. Den blir ikke overskrevet.')).toBeVisible();
    await expect.element(page.getByText(/Filen er ikke forseglet/)).toBeVisible();
    await expect.element(page.getByText('1 av 2')).toBeVisible();
    await expect.element(page.getByText('Innholdet i 1 dokument er ikke med i filen.')).toBeVisible();
    await expect.element(page.getByLabelText('Tittel på kopien')).toHaveValue('Kostnadsvekst (kopi)');
    await page.getByRole('textbox', { name: 'Passordfrase', exact: true }).fill('kopien har sin egen frase');
    await page.getByLabelText('Passordfrasen en gang til').fill('kopien har sin egen frase');
    await page.getByRole('button', { name: 'Åpne som kopi' }).click();
    await expect.poll(() => door.opened.length, { timeout: 30_000 }).toBe(1);
    const copy = door.opened[0]!;
    expect(copy.id).not.toBe(study);
    expect((await copy.store.all('study')).map((s) => [s.id, s.title])).toEqual([[copy.id, 'Kostnadsvekst (kopi)']]);
    await expect.poll(() => copy.linkingKey.content()?.study).toBe(copy.id);
    await hasDocument(copy);
    const listed = await listStudies(door.bridge);
    expect(listed).toHaveLength(2);
    const kept = await unlockStudy(door.bridge, listed.find((s) => s.id === study)!, passphrase);
    if (kept.kind !== 'open') throw new Error(kept.kind);
    expect((await kept.session.store.all('study'))[0]!.title).toBe('Kostnadsvekst');
    await kept.session.close();
  }, 90_000);
});
