// «Slett for godt»: what goes is listed, lines without a speaker are decided one by one, and a typed word is asked for.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import CaseScreen from '../../../renderer/features/cases/CaseScreen.tsx';
import { setNamesShown } from '../../../renderer/features/cases/use-names.ts';
import { listStudies, unlockStudy } from '../../../renderer/data/studies.ts';
import { withdrawCase, withdrawInformant } from '../../../shared/commands/cases.ts';
import { logExport } from '../../../shared/commands/exports.ts';
import { expectAccessible } from '../support.tsx';
import { openCaseStage, type CaseStage } from '../cases/case-stage.ts';

let s: CaseStage;
const show = (theme?: 'light' | 'dark'): void => s.stage.show(<CaseScreen id={s.caseId} />, theme);

beforeEach(async () => {
  await page.viewport(1280, 800);
  setNamesShown(false);
  s = await openCaseStage();
});
afterEach(() => s.stage.close());

async function openDialog(): Promise<void> {
  await s.run(withdrawInformant, { id: s.head, date: '2019-05-02' });
  await s.run(logExport, { kind: 'report', language: 'nb', sha256: 'x', file: 'Utkast mai.docx', facts: [], stops: 0, reason: null });
  show();
  await page.getByRole('tab', { name: 'Informanter' }).click();
  await page.getByRole('button', { name: 'K01-1' }).click();
  await page.getByRole('button', { name: 'Slett for godt …' }).click();
  await expect.element(page.getByRole('heading', { name: 'Dette slettes' })).toBeVisible();
}

test('what goes and what is out of reach stand in the list', async () => {
  await openDialog();
  await page.getByText(/^Notater \(2\)/).click();
  await expect.element(page.getByText('BPA steg med 3,2 mill fra 2017')).toBeVisible();
  await expect.element(page.getByText(/Word-utkast · Utkast mai\.docx/)).toBeVisible();
  await expect.element(page.getByLabelText('Avgjørelse for: mest press i helgene')).toBeVisible();
  await expectAccessible(document.body, show);
});

test('nothing goes before every line is decided, the passphrase is right and the word is typed', async () => {
  await openDialog();
  await page.getByRole('button', { name: 'Slett for godt', exact: true }).click();
  await expect.element(page.getByText('Ta stilling til 1 tekst først.')).toBeVisible();
  await expect.element(page.getByText('Skriv «slett» her.')).toBeVisible();
  await page.getByLabelText('Avgjørelse for: mest press i helgene').selectOptions('theirs');
  await page.getByLabelText('Passordfrasen til studien').fill('feil');
  await page.getByLabelText('Skriv «slett» for å bekrefte').fill('slett');
  await page.getByRole('button', { name: 'Slett for godt', exact: true }).click();
  await expect.element(page.getByText('Passordfrasen er feil. Ingenting er slettet.')).toBeVisible();
  expect(await s.stage.session.store.get('informants', s.head)).toBeDefined();
  await page.getByLabelText('Passordfrasen til studien').fill('prøve');
  await page.getByRole('button', { name: 'Slett for godt', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Slettet for godt' }), { timeout: 15_000 }).toBeVisible();
  await expect.element(page.getByText('En gjenopprettingskode fra før virker ikke lenger.', { exact: false })).toBeVisible();
  const [listed] = await listStudies(s.stage.bridge);
  const opened = await unlockStudy(s.stage.bridge, listed!, 'prøve');
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const texts = (await opened.session.store.all('texts')).map((t) => t.text);
  expect(texts.toSorted()).toEqual(["en bruker alene koster fem-seks millioner", "vikarbyrå ca 720' i året"]);
  expect((await opened.session.store.all('withdrawals'))[0]).toMatchObject({ kind: 'person', at: '2019-05-02', erased: { notes: 3, informants: 1 } });
  await opened.session.close();
});

test('a municipality goes whole', async () => {
  await s.run(withdrawCase, { id: s.caseId, date: '2019-05-02' });
  show();
  await page.getByRole('button', { name: 'Slett for godt …' }).click();
  await expect.element(page.getByText(/^Notater \(5\)/)).toBeVisible();
  await expect.element(page.getByText(/^Kommune og personer \(3\)/)).toBeVisible();
});

test('everything about an informant is saved as a Word file, and the export is logged', async () => {
  show();
  await page.getByRole('tab', { name: 'Informanter' }).click();
  await page.getByRole('button', { name: 'K01-1' }).click();
  await page.getByRole('button', { name: 'Alt om informanten (innsyn) …' }).click();
  await expect.element(page.getByText(/^Lagret: /)).toBeVisible();
  expect(s.stage.bridge.saved.map((f) => f.name)).toEqual(['innsyn-K01-1.docx']);
  expect(await s.stage.session.store.all('exports')).toMatchObject([{ kind: 'access', facts: { file: 'innsyn-K01-1.docx' } }]);
});
