// The sources of a case: taken in by dialog, drop and paste after a look at what was understood; named, told apart and
// taken away.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { create } from '../../../shared/commands/edits.ts';
import { plan, type Command } from '../../../shared/commands/command.ts';
import { addLayer } from '../../../shared/commands/layers.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { newId } from '../../../shared/model/ids.ts';
import type { SourceRow } from '../../../shared/model/rows.ts';
import { anchorAt } from '../../../shared/text/positions.ts';
import { docx, p, utf8, windows } from '../../unit/sources/files.ts';
import { locked, page as pdfPage, pdf } from '../../unit/sources/pdf-files.ts';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';
import { eventually, expectAccessible } from '../support.tsx';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<CaseScreen id={s.caseId} />, theme);
const store = () => s.stage.session.store;
const sources = async (): Promise<SourceRow[]> => (await store().where('sources', 'case', s.caseId)).toSorted((a, b) => (a.order < b.order ? -1 : 1));
const textOf = async (source: SourceRow): Promise<string | undefined> => (await store().get('texts', source.text ?? ''))?.text;
const bytes = (raw: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(raw);
const talk = 'I: Hva har økt mest?\r\nKL: Vedtakstimene på BPA.\r\nI: Når?\r\nKL: I 2018 – særlig.\r\n';

async function open(): Promise<void> {
  show();
  await page.getByRole('tab', { name: 'Kilder' }).click();
}
async function choose(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Promise<void> {
  s.stage.bridge.nextFiles = files.map(([name, raw]) => ({ name, read: bytes(raw) }));
  await page.getByRole('button', { name: 'Hent inn filer …' }).click();
}
const card = (name: string) => page.getByRole('region', { name, exact: true });

beforeEach(async () => {
  await page.viewport(1280, 800);
  s = await openCaseStage();
});
afterEach(() => s.stage.close());

test('files are looked at before they are stored, and what was misunderstood is put right', async () => {
  await open();
  await expect.element(page.getByText(/^Ingen kilder ennå\./)).toBeVisible();
  await expectAccessible(s.stage.container, show);
  const word = docx(['Kari Hansen: Hva med lønn?', 'ØS: Den steg.', 'Kari Hansen: Mye?', 'ØS: Fem prosent.'].map((line) => p(line)).join(''));
  await choose(['K01-I1 samtale.txt', windows(talk)], ['notat.docx', word]);
  await expect.element(page.getByRole('heading', { name: 'Dette ble forstått av 2 kilder' })).toBeVisible();
  const first = card('K01-I1 samtale.txt');
  await expect.element(first).toHaveTextContent('ren tekst · tegnkoding windows-1252 · 4 avsnitt · 11 ord · uten tider');
  await expect.element(first.getByLabelText('Intervju', { exact: true })).toHaveValue(s.interview);
  await expect.element(first.getByLabelText(/^I \(2 avsnitt\)/)).toHaveValue('interviewer');
  await expect.element(first.getByLabelText(/^KL \(2 avsnitt\)/)).toHaveValue(s.head);
  await expect.element(first.getByText('Vedtakstimene på BPA.')).toBeVisible();
  await first.getByLabelText('Tittel').fill('Første samtale');
  const second = card('notat.docx');
  await expect.element(second.getByText(/^Kari Hansen ser ut som et virkelig navn\./)).toBeVisible();
  await second.getByLabelText(/^Kari Hansen/).selectOptions('interviewer');
  await second.getByLabelText('Slag').selectOptions('notes');
  expect(await sources()).toEqual([]);
  await expectAccessible(document.body, show);
  await page.getByRole('button', { name: 'Hent inn 2 kilder' }).click();
  await expect.poll(async () => (await sources()).length).toBe(2);
  const [one, two] = await sources();
  expect(one).toMatchObject({ title: 'Første samtale', kind: 'transcript', interview: s.interview, origin: { name: 'K01-I1 samtale.txt' } });
  expect(one!.speakers).toEqual([{ label: 'I', informant: null, interviewer: true }, { label: 'KL', informant: s.head }]);
  expect(await textOf(one!)).toBe('Hva har økt mest?\nVedtakstimene på BPA.\nNår?\nI 2018 – særlig.');
  expect(two).toMatchObject({ title: 'K01-S1', kind: 'notes', interview: null });
  // The real name is nowhere in the row.
  expect(two!.paragraphs!.map((x) => x.speaker)).toEqual(['Intervjuer', 'ØS', 'Intervjuer', 'ØS']);
  expect(JSON.stringify(two)).not.toContain('Hansen');
  const line = page.getByRole('row', { name: /Første samtale/ });
  await expect.element(line).toHaveTextContent('K01-I1');
  await expect.element(line).toHaveTextContent('Intervjuer, K01-1');
  await expect.element(line.getByRole('link', { name: 'Les og kod Første samtale' })).toHaveAttribute('href', `#/kilde/${one!.id}`);
  await expectAccessible(s.stage.container, show);
});

test('lines that are no speakers stay as they are', async () => {
  await open();
  await choose(['samtale.txt', utf8(talk)]);
  await page.getByRole('checkbox', { name: 'Dette er ikke talere: la hver linje stå som den er' }).click();
  await expect.element(card('samtale.txt').getByText('KL: Vedtakstimene på BPA.')).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => (await sources()).map((x) => [x.kind, x.speakers])).toEqual([['written', []]]);
});

test('a pdf is read in the worker, and a scanned one or one with a password says so', async () => {
  await open();
  await choose(['samtale.pdf', pdf([pdfPage('I: Hva har økt mest?', 'KL: Vedtakstimene på BPA.', 'I: Når?', 'KL: I 2018.')])], ['skannet.pdf', pdf([[]])], ['låst.pdf', pdf([pdfPage('Hemmelig')], locked)]);
  await expect.element(card('samtale.pdf'), { timeout: 30_000 }).toHaveTextContent('pdf-dokument · 4 avsnitt · 10 ord · uten tider');
  await expect.element(page.getByText(/^Filen har ingen tekst å lese\. Er den skannet/)).toBeVisible();
  await expect.element(page.getByText(/^Filen har passord\./)).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => Promise.all((await sources()).map(textOf))).toEqual(['Hva har økt mest?\nVedtakstimene på BPA.\nNår?\nI 2018.']);
});

test('the same file twice is noticed, in the study and in one import, and taken once more only where that is said', async () => {
  await open();
  await choose(['a.txt', utf8(talk)], ['kopi.txt', utf8(talk)]);
  await expect.element(card('kopi.txt').getByText(/^Denne filen er allerede hentet inn, i K01\./)).toBeVisible();
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => (await sources()).length).toBe(1);
  await choose(['a.txt', utf8(talk)]);
  await expect.element(page.getByRole('button', { name: 'Hent inn 0 kilder' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Hent inn denne' }).click();
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => (await sources()).length).toBe(2);
});

test('what cannot be read says why and what to do, and the others are taken all the same', async () => {
  await open();
  s.stage.bridge.nextFiles = [
    { name: 'tom.txt', read: bytes(new Uint8Array()) }, { name: 'regneark.xlsx', read: bytes(utf8('PK ikke tekst')) }, { name: 'borte.docx', read: 'not-found' },
    { name: 'stor.txt', read: 'too-large' }, { name: 'samtale.txt', read: bytes(utf8(talk)) },
  ];
  await page.getByRole('button', { name: 'Hent inn filer …' }).click();
  const unread = page.getByRole('region', { name: 'Kunne ikke leses' });
  await expect.element(unread.getByText(/^Filen er tom\./)).toBeVisible();
  await expect.element(unread.getByText(/^Denne typen kan ikke leses som tekst\. Legg den under «Dokumenter»/)).toBeVisible();
  await expect.element(unread.getByText(/^Filen kunne ikke åpnes\./)).toBeVisible();
  await expect.element(unread.getByText(/^Filen er for stor/)).toBeVisible();
  await expectAccessible(document.body, show);
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => (await sources()).length).toBe(1);
  await choose(['tom.txt', new Uint8Array()]);
  await expect.element(page.getByRole('heading', { name: 'Ingen av filene kunne leses' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Lukk', exact: true }).last().click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('files are dropped on the tab, and reading is given up without a trace', async () => {
  await open();
  const data = new DataTransfer();
  data.items.add(new File([bytes(utf8(talk))], 'sluppet.txt'));
  const help = await eventually(() => page.getByText(/^Transkripsjoner, notater og skriftlige kilder/).query());
  for (const type of ['dragover', 'drop']) help.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  await expect.element(card('sluppet.txt')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  // One that never ends.
  const slow = new DataTransfer();
  const file = new File(['x'], 'treg.txt');
  slow.items.add(file);
  file.arrayBuffer = () => new Promise(() => undefined);
  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: slow });
  Object.defineProperty(drop.dataTransfer, 'files', { value: [file] });
  help.dispatchEvent(drop);
  await expect.element(page.getByText('Leser treg.txt …')).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt lesingen' }).click();
  await expect.element(page.getByText('Leser treg.txt …')).not.toBeInTheDocument();
  await expect.element(page.getByText('Lesingen er avbrutt. Ingenting er hentet inn.')).toBeVisible();
  await choose(['etterpå.txt', utf8(talk)]);
  await expect.element(card('etterpå.txt')).toBeVisible();
  expect(await sources()).toEqual([]);
});

test('pasted text goes the same way, and is there again where the window was closed on it', async () => {
  await open();
  await page.getByRole('button', { name: 'Lim inn tekst …' }).click();
  await page.getByRole('button', { name: 'Se hva som blir forstått' }).click();
  await expect.element(page.getByText('Lim inn eller skriv teksten først.')).toBeVisible();
  await page.getByLabelText('Tekst', { exact: true }).fill(talk);
  await expectAccessible(document.body, show);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Lim inn tekst …' }).click();
  await expect.element(page.getByLabelText('Tekst', { exact: true })).toHaveValue(talk.replaceAll('\r', ''));
  await page.getByRole('button', { name: 'Se hva som blir forstått' }).click();
  await page.getByRole('button', { name: 'Hent inn 1 kilde' }).click();
  await expect.poll(async () => (await sources()).map((x) => [x.origin, x.kind])).toEqual([[null, 'transcript']]);
  await expect.element(page.getByRole('row', { name: /K01-S1/ })).toHaveTextContent('Limt inn');
  await page.getByRole('button', { name: 'Lim inn tekst …' }).click();
  await expect.element(page.getByLabelText('Tekst', { exact: true })).toHaveValue('');
});

test('a source is renamed, moved to an interview, its speakers told apart, and taken away with what is in it', async () => {
  const { ids } = await s.run(importSources, {
    case: s.caseId, interview: null,
    sources: [{ kind: 'transcript', title: 'Samtale', origin: null, paragraphs: [{ text: 'BPA økte.', speaker: 'S1', from: 0, to: null }, { text: 'Og lønn.', speaker: 'S2', from: 9_000, to: null }] }],
  });
  const source = (await store().get('sources', ids[0]!))!;
  const work: Command<null> = async (_reader, _args, { coder }) => plan('source.update', create('codings', {
    id: newId(), case: s.caseId, anchor: anchorAt(source.text!, 'BPA økte.\nOg lønn.', { start: 0, end: 3 }), code: s.codes.get('bpa')!, coder,
  }));
  await s.run(work, null);
  await open();
  await page.getByRole('button', { name: 'Samtale', exact: true }).click();
  await page.getByLabelText('Tittel').fill('Andre samtale');
  await userEvent.keyboard('{Tab}');
  await page.getByLabelText('Intervju', { exact: true }).selectOptions(s.interview);
  await page.getByLabelText(/^S1 \(1 avsnitt\)/).selectOptions(s.finance);
  await page.getByLabelText(/^S2 \(1 avsnitt\)/).selectOptions('interviewer');
  await expect.poll(async () => (await sources()).map((x) => [x.title, x.interview, x.speakers])).toEqual([
    ['Andre samtale', s.interview, [{ label: 'S1', informant: s.finance }, { label: 'S2', informant: null, interviewer: true }]],
  ]);
  await expectAccessible(s.stage.container, show);
  await page.getByRole('button', { name: 'Slett kilden' }).click();
  const dialog = page.getByRole('dialog');
  await expect.element(dialog).toHaveTextContent('teksten (4 ord)');
  await expect.element(dialog).toHaveTextContent('1 koding');
  await expectAccessible(document.body, show);
  await dialog.getByRole('button', { name: 'Slett kilden' }).click();
  await expect.poll(async () => [(await sources()).length, (await store().where('codings', 'case', s.caseId)).filter((c) => c.anchor !== null).length]).toEqual([0, 0]);
  await s.stage.session.undo();
  await expect.element(page.getByRole('button', { name: 'Andre samtale', exact: true })).toBeVisible();
});

test('each source says how many names are undecided, as they are decided, and that nobody can tell without the linking key', async () => {
  const take = async (title: string, text: string): Promise<string> => (await s.run(importSources, {
    case: s.caseId, interview: null, sources: [{ kind: 'transcript', title, origin: null, paragraphs: [{ text, speaker: null, from: null, to: null }] }],
  })).ids[0]!;
  const first = await take('Samtale', 'Her i Storvik er det BPA. Storviks folk vet det.');
  await take('Notat', 'Ingenting å se.');
  await open();
  const line = (title: string) => page.getByRole('row', { name: title });
  await s.stage.session.linkingKey.change((k) => ({ ...k, cases: [{ case: s.caseId, name: 'Storvik' }] }));
  await expect.element(line('Samtale')).toHaveTextContent('2 navn å avgjøre');
  await expect.element(line('Notat')).toHaveTextContent('Ingen å avgjøre');
  await expectAccessible(s.stage.container, show);
  const informants = await store().all('informants');
  const study = (await store().all('study'))[0]!;
  const key = s.stage.session.linkingKey.content()!;
  await s.run(addLayer, { source: first, start: 6, end: 13, kind: 'mask', words: 'egen kommune', look: { tool: redactor({ study, informants }, key), revision: key.revision } });
  await expect.element(line('Samtale')).toHaveTextContent('1 navn å avgjøre');
  // As where the machine has no key: it is gone, and nothing of it is held.
  await s.stage.bridge.call('linkingKey.remove', { study: s.stage.session.id });
  s.stage.session.linkingKey.wipe();
  await s.stage.session.linkingKey.open('prøve');
  await expect.element(line('Samtale')).toHaveTextContent('Ikke talt: koblingsnøkkelen er ikke åpen');
});
