// The report screen in a real browser: what is in the document, what stops it, and the files that come out.

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ReportScreen from '../../../renderer/features/report/ReportScreen.tsx';
import { setAssessment, updateCell, writeExample } from '../../../shared/commands/cells.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;

/** Three municipalities with an example each of BPA: two done, one a draft. */
beforeEach(async () => {
  stage = await openStage();
  const bpa = (await stage.session.store.all('codes')).find((c) => c.slug === 'bpa')!;
  for (const [i, population] of [3_100, 3_900, 4_700].entries()) {
    const made = await stage.session.run(addCase, { pseudonym: `K0${i + 1}`, status: 'inkludert', population });
    if (!('id' in made)) throw new Error(made.refused);
    const { id } = made;
    await stage.session.run(setAssessment, { case: id, code: bpa.id, interview: null, informant: null, value: 'betydelig' });
    await stage.session.run(writeExample, { case: id, code: bpa.id, text: `[kommunen] fikk flere brukere, melding nummer ${['én', 'to', 'tre'][i]}.`, splices: [] });
    if (i < 2) await stage.session.run(updateCell, { case: id, code: bpa.id, changes: { status: 'ferdig' } });
  }
  stage.show(<ReportScreen />);
});
afterEach(async () => {
  await stage.close();
});

test('counts done examples, drafts and what is missing, category by category', async () => {
  const row = page.getByRole('row', { name: /Brukerstyrt personlig assistanse/ });
  await expect.element(row).toBeVisible();
  // Done, drafts, missing, quotes, figures, contributed, main driver.
  expect([...row.element().querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['2', '1', '0', '0', '0', '3', '0']);
  await expect.element(page.getByText('Ett utkast venter på å bli ferdig.')).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Kapitler i dokumentet' }).getByText('Hovedfunn')).toBeVisible();
});

test('refuses the report while texts are not looked through, and makes it with a reason that is kept', async () => {
  await page.getByRole('button', { name: 'Lag rapport' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Lag rapport likevel' }).click();
  await expect.element(page.getByText('Skriv en begrunnelse, eller avbryt og rett funnene.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Oppdiktede data.');
  await page.getByRole('button', { name: 'Lag rapport likevel' }).click();
  await expect.poll(async () => (await stage.session.store.all('exports')).map((e) => e.overruled)).toEqual(['Oppdiktede data.']);
  expect(stage.bridge.saved.map((s) => s.name)).toEqual(['Rapportutkast.docx']);
});

test('makes the COREQ list and the amounts sheet beside the report, and logs that they left', async () => {
  await page.getByRole('button', { name: 'Lag COREQ-liste' }).click();
  await expect.poll(() => stage.bridge.saved.map((s) => s.name)).toEqual(['COREQ-sjekkliste.docx']);
  await page.getByRole('button', { name: 'Lag tallark' }).click();
  await expect.poll(() => stage.bridge.saved.map((s) => s.name)).toEqual(['COREQ-sjekkliste.docx', 'Tallopplysninger.xlsx']);
  expect(Object.keys(unzipSync(stage.bridge.saved[1]!.bytes))).toContain('xl/workbook.xml');
  await expect.poll(async () => (await stage.session.store.all('exports')).map((e) => e.kind).toSorted()).toEqual(['amounts', 'coreq']);
});

test('says when a template cannot be used or lacks styles, and makes the report in the styles of one that can', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const file = (styles: string): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync({ 'word/document.xml': strToU8(`<w:document ${w}/>`), 'word/styles.xml': strToU8(`<w:styles ${w}>${styles}</w:styles>`) }));
  const choose = page.getByRole('button', { name: 'Bruk institusjonens mal …' });
  stage.bridge.nextFile = { name: 'odelagt.docx', bytes: strToU8('ikke en fil') };
  await choose.click();
  await expect.element(page.getByText(/odelagt\.docx kan ikke leses som et Word-dokument/)).toBeVisible();
  stage.bridge.nextFile = { name: 'mal.docx', bytes: file('<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>') };
  await choose.click();
  await expect.element(page.getByText(/mal\.docx mangler stilene heading 2, heading 3, title, caption, quote/)).toBeVisible();
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.getByRole('button', { name: 'Gå gjennom tekstene mot navnelisten' }).click();
  await expect.element(page.getByText('Ingenting stopper eksporten, og ingenting trenger et ekstra blikk.')).toBeVisible();
  await page.getByRole('button', { name: 'Lag rapport' }).click();
  await expect.poll(() => stage.bridge.saved.length).toBe(1);
  expect(strFromU8(unzipSync(stage.bridge.saved[0]!.bytes)['word/document.xml']!)).toContain('w:val="Overskrift1"');
  await page.getByRole('button', { name: 'Ikke bruk malen mal.docx' }).click();
  await expect.element(choose).toBeVisible();
});

test('opens the example from a finding', async () => {
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.getByRole('button', { name: /Åpne eksempelet: K01/ }).first().click();
  await expect.element(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue('[kommunen] fikk flere brukere, melding nummer én.');
  await userEvent.keyboard('{Escape}');
});

test('goes through the texts with the name list, after which nothing stops the report', async () => {
  await page.getByRole('tab', { name: /Kontroll/ }).click();
  await page.getByRole('button', { name: 'Gå gjennom tekstene mot navnelisten' }).click();
  await expect.element(page.getByText('Ingenting stopper eksporten, og ingenting trenger et ekstra blikk.')).toBeVisible();
  await page.getByRole('button', { name: 'Lag rapport' }).click();
  await expect.poll(() => stage.bridge.saved.length).toBe(1);
});

test('leaves a draft alone that somebody has written in, and lists what changed since', async () => {
  const finding = page.getByRole('tab', { name: /Kontroll/ });
  const again = async (count: number): Promise<void> => {
    await finding.click();
    await page.getByRole('button', { name: 'Gå gjennom tekstene mot navnelisten' }).click();
    await expect.element(page.getByText('Ingenting stopper eksporten, og ingenting trenger et ekstra blikk.')).toBeVisible();
    await page.getByRole('button', { name: 'Lag rapport' }).click();
    await expect.poll(async () => (await stage.session.store.all('exports')).length).toBe(count);
  };
  await again(1);
  stage.bridge.writtenIn.add('Rapportutkast.docx');
  const [first] = (await stage.session.store.all('cells')).filter((c) => c.status === 'ferdig');
  await stage.session.run(writeExample, { case: first!.case, code: first!.code, text: '[kommunen] fikk noe helt annet.', splices: [] });
  await again(2);
  await expect.element(page.getByText(/Utkastet ditt, Rapportutkast\.docx, er endret siden det ble laget, og er ikke rørt\./)).toBeVisible();
  const list = stage.bridge.saved.find((s) => s.name === 'Endret siden forrige utkast.docx');
  const text = strFromU8(unzipSync(list!.bytes)['word/document.xml']!);
  expect(text).toMatch(/eksempel_000[12]/);
  expect(text).not.toContain('noe helt annet');
});

test('previews the text as it will read, drafts only where asked for', async () => {
  await page.getByRole('tab', { name: 'Forhåndsvisning' }).click();
  const preview = page.getByRole('article', { name: 'Slik kommer teksten til å lyde' });
  await expect.element(preview).toHaveTextContent('En av de minste kommunene fikk flere brukere, melding nummer én.');
  expect(preview.element().textContent).not.toContain('nummer tre');
  await page.getByRole('checkbox', { name: 'Ta med utkast, merket' }).click();
  await expect.element(preview).toHaveTextContent('nummer tre');
});

test('saves a Word file marked as internal', async () => {
  await page.getByRole('button', { name: 'Lag internt arbeidsdokument' }).click();
  await expect.poll(async () => (await stage.session.store.all('exports')).map((e) => e.kind)).toEqual(['internal']);
  const [file] = stage.bridge.saved;
  expect(file?.name).toBe('Internt arbeidsdokument.docx');
  expect(strFromU8(unzipSync(file!.bytes)['word/document.xml']!)).toContain('Internt arbeidsdokument');
});

test('has no accessibility violation in any of its tabs', async () => {
  await page.viewport(1280, 800);
  for (const tab of [/Innhold/, /Kontroll/, /Forhåndsvisning/]) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(stage.container, (theme) => stage.show(<ReportScreen />, theme));
  }
});
