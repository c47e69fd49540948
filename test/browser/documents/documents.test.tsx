// «Dokumenter» of a municipality: files come in sealed, are told of as they are, go out only after a warning, and what
// is missing or damaged is said.

import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAttachment, removeAttachment } from '../../../shared/commands/attachments.ts';
import { updateCase, updateInformant } from '../../../shared/commands/cases.ts';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { readContent } from '../../../renderer/data/attachments.ts';
import { tidyAttachments } from '../../../renderer/data/tidy-attachments.ts';
import { newId } from '../../../shared/model/ids.ts';
import { sha256OfBytes as hashOf } from '../../../shared/text/hash.ts';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { eventually, expectAccessible } from '../support.tsx';
import { silence } from './silence.ts';

let at: CaseStage;
beforeEach(async () => { at = await openCaseStage(); });
afterEach(async () => { await at.stage.close(); });

const show = (theme?: 'light' | 'dark'): void => at.stage.show(<CaseScreen id={at.caseId} />, theme);
const rows = (): Promise<AttachmentRow[]> => at.stage.session.store.all('attachments');
const kept = () => at.stage.bridge.attachments.kept;

/** As the system's dialog would: the files are chosen. */
async function choose(...files: readonly File[]): Promise<void> {
  const input = await eventually(() => at.stage.container.querySelector<HTMLInputElement>('input[type=file]'));
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 9)) % 251);
const sheet = (length = 2_500_000): File => new File([bytes(length)], 'Budsjett 2018.xlsx', { type: 'application/vnd.ms-excel' });

/** The hash of the content: millions of numbers are slow to compare one by one. */
async function contentOf(row: AttachmentRow): Promise<string> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const plain of readContent(at.stage.session, row)) parts.push(new Uint8Array(plain));
  return hashOf(new Uint8Array(await new Blob(parts).arrayBuffer()));
}

async function openTab(): Promise<void> {
  show();
  await page.getByRole('tab', { name: 'Dokumenter' }).click();
}

async function withSheet(): Promise<AttachmentRow> {
  await openTab();
  await choose(sheet());
  await expect.element(page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true })).toBeVisible();
  return (await rows())[0]!;
}

it('takes a file in sealed, whatever it is, and gives it back byte for byte', async () => {
  await openTab();
  await expect.element(page.getByText('Ingen dokumenter ennå.')).toBeVisible();
  await choose(sheet());
  await expect.element(page.getByRole('cell', { name: 'Regneark' })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '2,5 MB' })).toBeVisible();
  const [row] = await rows();
  expect(await contentOf(row!)).toBe(hashOf(bytes(2_500_000)));
  const stored = kept().get(`${at.stage.session.id} ${row!.id}`)!;
  expect(stored.finished).toBe(true);
  expect(stored.bytes.length).toBe(2_500_000 + 3 * 40);
  // A stretch of the plain bytes is nowhere in it.
  const piece = bytes(40).slice(8, 40).join(',');
  expect(stored.bytes.slice(0, 20_000).join(',')).not.toContain(piece);
  await page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true }).click();
  await expectAccessible(at.stage.container, show);
});

it('says when a file is there already, and keeps nothing of the second', async () => {
  await withSheet();
  await choose(sheet());
  await expect.element(page.getByText('Denne filen er lagt til her fra før')).toBeVisible();
  await expect.poll(() => kept().size).toBe(1);
});

it('keeps nothing of a file that the disk has no room for', async () => {
  at.stage.bridge.attachments.fails = 'disk-full';
  await openTab();
  await choose(sheet());
  await expect.element(page.getByText('Det er for lite plass på disken')).toBeVisible();
  expect(await rows()).toEqual([]);
  expect(kept().size).toBe(0);
});

it('renames, removes and brings back', async () => {
  await withSheet();
  await page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true }).click();
  await page.getByLabelText('Navn på dokumentet').fill('Regnskapstall');
  await page.getByRole('button', { name: 'Bytt navn' }).click();
  // The ending stays, so that a copy can be opened.
  await expect.element(page.getByRole('button', { name: 'Regnskapstall.xlsx', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Fjern', exact: true }).click();
  await expect.element(page.getByText('Regnskapstall.xlsx er fjernet.')).toBeVisible();
  expect(kept().size).toBe(1);
  await at.stage.session.undo();
  await expect.element(page.getByRole('button', { name: 'Regnskapstall.xlsx', exact: true })).toBeVisible();
  expect(await contentOf((await rows())[0]!)).toBe(hashOf(bytes(2_500_000)));
});

it('destroys for good only after a question, and no undo brings it back', async () => {
  await withSheet();
  await page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true }).click();
  await page.getByRole('button', { name: 'Slett for godt Budsjett 2018.xlsx' }).click();
  const dialog = page.getByRole('dialog', { name: 'Slette Budsjett 2018.xlsx for godt?' });
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  expect(kept().size).toBe(1);
  await page.getByRole('button', { name: 'Slett for godt Budsjett 2018.xlsx' }).click();
  await dialog.getByRole('button', { name: 'Slett for godt' }).click();
  await expect.element(page.getByText('Budsjett 2018.xlsx er slettet for godt.')).toBeVisible();
  expect(kept().size).toBe(0);
  await at.stage.session.undo();
  expect(await rows()).toEqual([]);
});

it('warns before a readable copy leaves, writes it where it is told to, and logs it', async () => {
  await withSheet();
  await page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true }).click();
  await page.getByRole('button', { name: 'Åpne i et annet program' }).click();
  await expect.element(page.getByText('Alle som kommer til mappen, kan lese den')).toBeVisible();
  expect(at.stage.bridge.saved).toEqual([]);
  await expectAccessible(document.body, show);
  await page.getByRole('button', { name: 'Velg sted og lagre kopien' }).click();
  await expect.element(page.getByText('Kopien er lagret: /mappe/Budsjett 2018.xlsx')).toBeVisible();
  expect(hashOf(at.stage.bridge.saved[0]!.bytes)).toBe(hashOf(bytes(2_500_000)));
  expect((await at.stage.session.store.all('exports')).map((e) => e.kind)).toEqual(['document']);
});

it('writes no copy of one that is damaged, and says which it is', async () => {
  const row = await withSheet();
  const stored = kept().get(`${at.stage.session.id} ${row.id}`)!;
  stored.bytes[1_500_000]! ^= 1;
  await page.getByRole('button', { name: 'Kontroller innholdet' }).click();
  await expect.element(page.getByText('Ikke i orden: Budsjett 2018.xlsx.')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'Regneark Skadet' })).toBeVisible();
  await page.getByRole('button', { name: 'Budsjett 2018.xlsx', exact: true }).click();
  await page.getByRole('button', { name: 'Åpne i et annet program' }).click();
  await page.getByRole('button', { name: 'Velg sted og lagre kopien' }).click();
  await expect.element(page.getByText('Budsjett 2018.xlsx kunne ikke leses')).toBeVisible();
  expect(at.stage.bridge.saved).toEqual([]);
});

it('tells of one that was cut, and of one whose content is not here', async () => {
  const row = await withSheet();
  const name = `${at.stage.session.id} ${row.id}`;
  kept().get(name)!.bytes = kept().get(name)!.bytes.slice(0, 1_048_616);
  await at.run(addAttachment, { id: newId(), owner: at.caseId, kind: 'document', name: 'Borte.pdf', size: 10, sha256: '0'.repeat(64), mime: '', key: `${'A'.repeat(43)}=` });
  await expect.element(page.getByRole('cell', { name: 'Regneark Ufullstendig' })).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'PDF Mangler' })).toBeVisible();
  await page.getByRole('button', { name: 'Borte.pdf' }).click();
  await expect.element(page.getByText('Innholdet finnes ikke på denne maskinen.')).toBeVisible();
  await expectAccessible(at.stage.container, show);
});

it('takes recordings with an interview only, and not where somebody said no', async () => {
  await openTab();
  const sound = (): File => new File([bytes(5_000)], 'Samtale.m4a', { type: 'audio/mp4' });
  await choose(sound());
  await expect.element(page.getByText('Et opptak hører til et intervju.')).toBeVisible();
  await page.getByLabelText('Hører til').selectOptions('Intervjuet K01-I1');
  await choose(sound());
  await expect.element(page.getByText('har sagt nei til opptak')).toBeVisible();
  await at.run(updateInformant, { id: at.head, changes: { recordingAllowed: true } });
  await choose(sound());
  await expect.element(page.getByRole('cell', { name: 'Opptak' })).toBeVisible();
  expect(kept().size).toBe(1);
});

it('hides what belongs to a municipality that withdrew, names and all', async () => {
  await withSheet();
  await at.run(updateCase, { id: at.caseId, changes: { withdrawnAt: '2019-05-02' } });
  await expect.element(page.getByText('Ett dokument er skjult fordi noen har trukket seg.')).toBeVisible();
  expect(at.stage.container.textContent).not.toContain('Budsjett');
  await expectAccessible(at.stage.container, show);
});

it('destroys what no row names a month after it was first seen so, and at once what was erased or never finished', async () => {
  const row = await withSheet();
  const { session, bridge } = at.stage;
  await at.run(removeAttachment, { id: row.id });
  const day = 24 * 3_600_000;
  const start = Date.now();
  kept().set(`${session.id} ${newId()}`, { bytes: new Uint8Array(3), size: 9, finished: false });
  await tidyAttachments(session, start);
  expect(kept().size).toBe(1);
  await tidyAttachments(session, start + 29 * day);
  expect(kept().size).toBe(1);
  await session.undo();
  await tidyAttachments(session, start + 40 * day);
  expect(await contentOf((await rows())[0]!)).toBe(hashOf(bytes(2_500_000)));
  await at.run(removeAttachment, { id: row.id });
  await tidyAttachments(session, start + 41 * day);
  await tidyAttachments(session, start + 72 * day);
  expect(kept().size).toBe(0);
  expect(bridge.calls.filter((c) => c.name === 'attachments.remove')).toHaveLength(2);
});

it('opens with the keyboard alone', async () => {
  await withSheet();
  const toggle = await eventually(() => at.stage.container.querySelector<HTMLElement>('button[aria-expanded="false"]'));
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByLabelText('Navn på dokumentet')).toBeVisible();
});

it('plays a recording by its keys, slower and faster, and says where it cannot', async () => {
  await at.run(updateInformant, { id: at.head, changes: { recordingAllowed: true } });
  await openTab();
  await page.getByLabelText('Hører til').selectOptions('Intervjuet K01-I1');
  await choose(new File([silence()], 'Samtale.wav', { type: 'audio/wav' }));
  await page.getByRole('button', { name: 'Samtale.wav', exact: true }).click();
  await expect.element(page.getByText('Opptaket kan bare spilles av i skrivebordsprogrammet.')).toBeVisible();
  await page.getByRole('button', { name: 'Samtale.wav', exact: true }).click();
  at.stage.bridge.playAddress = URL.createObjectURL(silence());
  await page.getByRole('button', { name: 'Samtale.wav', exact: true }).click();
  const audio = await eventually(() => at.stage.container.querySelector('audio'));
  await expect.poll(() => audio.duration).toBe(2);
  audio.currentTime = 1.5;
  await userEvent.keyboard('{F2}');
  await expect.poll(() => audio.currentTime).toBe(0);
  await userEvent.keyboard('{Shift>}{F4}{/Shift}');
  await expect.poll(() => audio.playbackRate).toBe(1.25);
  await userEvent.keyboard('{Shift>}{F2}{F2}{/Shift}');
  await expect.poll(() => audio.playbackRate).toBe(0.75);
  await expect.element(page.getByLabelText('Fart')).toHaveValue('0.75');
  await expectAccessible(at.stage.container, show);
});
