// After-work as a researcher does it the same day: with real keys, on a real study.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import AfterWorkScreen from '../../../renderer/features/after-work/AfterWorkScreen.tsx';
import { cellId } from '../../../shared/commands/cells.ts';
import { withdrawInformant } from '../../../shared/commands/cases.ts';
import { markNote } from '../../../shared/commands/notes.ts';
import { addCoder } from '../../../shared/commands/study.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';
import { hold, lines, type Held } from './held.ts';

let stage: Stage;
let held: Held;

const open = async (): Promise<void> => {
  stage.show(<AfterWorkScreen id={held.interview} />);
  await eventually(() => document.querySelector('[role="tab"]'));
};
const goTo = (name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const card = (): Promise<HTMLElement> => eventually(() => document.querySelector<HTMLElement>('[role="group"][tabindex="0"]'));
const row = async <T extends 'notes' | 'interviews'>(table: T, id: string) => (await stage.session.store.get(table, id))!;
const written = async (note: string): Promise<string | undefined> => {
  const { written: id } = await row('notes', note);
  return id === null ? undefined : (await stage.session.store.get('texts', id))!.text;
};
const field = (time: string): HTMLTextAreaElement => document.querySelector<HTMLTextAreaElement>(`textarea[aria-label="Renskrevet notat ${time}"]`)!;

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  held = await hold(stage);
  await open();
});
afterEach(() => stage.close());

describe('the steps', () => {
  it('say what is left, move with Alt+PageUp and Alt+PageDown from any field, and are remembered', async () => {
    await expect.element(page.getByRole('tab', { name: 'Tallopplysninger 3 gjenstår' })).toBeVisible();
    await expect.element(page.getByRole('tab', { name: 'Vurderinger 2 gjenstår' })).toBeVisible();
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Renskrevet notat 01:00');
    await userEvent.keyboard('{Alt>}{PageDown}{PageDown}{PageDown}{/Alt}');
    await expect.poll(() => document.activeElement?.closest('div')?.textContent).toContain('Inntrykk');
    stage.show(<p>borte</p>);
    await expect.poll(() => document.querySelector('textarea')).toBeNull();
    await open();
    await expect.element(page.getByRole('tab', { name: /Feltnotat/ })).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Alt>}{PageUp}{/Alt}');
    await expect.element(page.getByRole('tab', { name: /Kommuneeksempler/ })).toHaveAttribute('aria-selected', 'true');
  });

  it('leave out what a withdrawn informant said, and say how much', async () => {
    await held.run(withdrawInformant, { id: held.as, date: '2019-03-13' });
    await expect.element(page.getByText('2 notater er trukket og vises ikke her.')).toBeVisible();
    await expect.element(page.getByRole('tab', { name: 'Tallopplysninger 1 gjenstår' })).toBeVisible();
    await goTo(/Renskriving/);
    await expect.element(page.getByText('vikarer kostet 720 000 kroner')).not.toBeInTheDocument();
  });

  it('tell when the interview is gone', async () => {
    stage.show(<AfterWorkScreen id="0190a0a0-0000-7000-8000-000000000000" />);
    await expect.element(page.getByRole('alert')).toHaveTextContent('Intervjuet finnes ikke lenger');
  });
});

describe('tallopplysninger', () => {
  it('shows a proposal in its line, confirms it with Enter under the only category, and goes on to the next', async () => {
    (await card()).focus();
    await expect.poll(() => document.querySelector('mark')?.textContent).toBe('rundt 3,2 mill');
    await expect.element(page.getByRole('heading', { name: '1 av 3' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: '2 av 3' })).toBeVisible();
    const [first] = await held.amounts();
    expect(first).toMatchObject({ status: 'confirmed', category: await held.code('bpa'), functionCode: null, low: 3_200_000, hedge: 'rundt' });
    expect(document.activeElement).toBe(await card());
  });

  it('dismisses with A or Delete, and takes a decision back', async () => {
    (await card()).focus();
    await userEvent.keyboard('a');
    await expect.poll(async () => (await held.amounts()).map((a) => a.status)).toEqual(['dismissed', 'proposed', 'proposed']);
    await userEvent.keyboard('{Delete}');
    await expect.poll(async () => (await held.amounts()).map((a) => a.status)).toEqual(['dismissed', 'dismissed', 'proposed']);
    await button(/rundt 3,2 mill/).click();
    await button('Ta stilling på nytt').click();
    await expect.poll(async () => (await held.amounts())[0]!.status).toBe('proposed');
  });

  it('corrects a field with E, saves it with Enter and gives the keys back to the card', async () => {
    (await card()).focus();
    await userEvent.keyboard('e');
    await expect.poll(() => (document.activeElement as HTMLInputElement).name).toBe('low');
    await userEvent.keyboard('{Control>}a{/Control}3,4 mill{Enter}');
    await expect.poll(async () => (await held.amounts())[0]!.low).toBe(3_400_000);
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('group');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await held.amounts())[0]!.status).toBe('confirmed');
  });

  it('does not pass over a field that cannot be saved', async () => {
    await page.getByLabelText('År eller periode').fill('i fjor');
    await button(/^Bekreft/).click();
    await expect.element(page.getByText(/Skriv et årstall eller en periode/)).toBeVisible();
    expect((await held.amounts())[0]!.status).toBe('proposed');
    await page.getByLabelText('År eller periode').fill('2015-18');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await held.amounts())[0]).toMatchObject({ period: [2015, 2018], year: null });
  });

  it('suggests the KOSTRA function of the note’s category and chooses nothing by itself', async () => {
    await expect.element(page.getByLabelText('KOSTRA-funksjon', { exact: true })).toHaveValue('');
    await button(/Velg KOSTRA-funksjon 254/).click();
    await expect.poll(async () => (await held.amounts())[0]!.functionCode).toBe(254);
    await expect.element(button(/Velg KOSTRA-funksjon 254/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('says that an amount of a single user is rounded', async () => {
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await expect.element(page.getByText(/Beløpet rundes av til hele millioner/)).toBeVisible();
  });

  it('takes in a figure that was shown and stands in no note', async () => {
    await button('Legg til').click();
    await button('Lagre').click();
    await expect.element(page.getByText('Skriv verdien, eller velg forbeholdet «ikke oppgitt».')).toBeVisible();
    expect((await held.amounts()).filter((a) => a.note === null)).toEqual([]);
    await page.getByLabelText('Verdi, eller laveste').fill('8,5');
    await page.getByLabelText('Enhet').selectOptions('årsverk');
    await button('Lagre').click();
    await expect.poll(async () => (await held.amounts()).find((a) => a.note === null)).toMatchObject({ low: 8.5, unit: 'arsverk', origin: 'vist', status: 'confirmed', interview: held.interview });
    await expect.element(page.getByText('Lagt inn for hånd, uten sted i notatene.')).toBeVisible();
  });
});

describe('renskriving', () => {
  beforeEach(async () => {
    await goTo(/Renskriving/);
    await eventually(() => field('01:00'));
  });

  it('saves the written-out text with Ctrl+Enter beside the raw line and goes on to the next', async () => {
    field('01:00').focus();
    await userEvent.keyboard('BPA har økt mye siden 2016.{Control>}{Enter}{/Control}');
    await expect.poll(() => written(held.notes[0]!)).toBe('BPA har økt mye siden 2016.');
    expect(document.activeElement).toBe(field('02:00'));
    await expect.element(page.getByText(lines[0]!.text)).toBeVisible();
    await expect.element(page.getByText(/1 av 5 notater er renskrevet/)).toBeVisible();
  });

  it('starts from the raw line with its abbreviations in full', async () => {
    await button(/Start med rålinjen fra 02:00/).click();
    await expect.poll(() => field('02:00').value).toBe('Rundt 3,2 mill i 2018, flere årsverk i hjemmetjenesten.');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Renskrevet notat 02:00');
    field('02:00').blur();
    await expect.poll(() => written(held.notes[1]!)).toBe('Rundt 3,2 mill i 2018, flere årsverk i hjemmetjenesten.');
  });

  it('brings back what was typed and never saved', async () => {
    stage.session.drafts.save((await import('../../../renderer/features/after-work/write-out/drafts.ts')).writtenDraft(held.notes[2]!), held.interview, 'Vikarer kos');
    await stage.session.drafts.flush();
    await goTo(/Vurderinger/);
    await goTo(/Renskriving/);
    await expect.poll(() => field('03:00')?.value).toBe('Vikarer kos');
    field('03:00').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}tet mye.');
    field('03:00').blur();
    await expect.poll(() => written(held.notes[2]!)).toBe('Vikarer kostet mye.');
  });

  it('makes a version of what was typed, also of what an earlier window was closed on', async () => {
    const { writtenDraft } = await import('../../../renderer/features/after-work/write-out/drafts.ts');
    const id = held.notes[2]!;
    await button(/Start med rålinjen fra 03:00/).click();
    field('03:00').blur();
    const head = async () => (await stage.session.store.get('texts', (await row('notes', id)).written!))!;
    await expect.poll(async () => (await row('notes', id)).written).not.toBeNull();
    const first = await head();
    stage.session.drafts.save(writtenDraft(id), held.interview, { text: `Ja. ${first.text}`, base: first.id, splices: [[0, 0, 'Ja. ']] });
    await stage.session.drafts.flush();
    await goTo(/Vurderinger/);
    await goTo(/Renskriving/);
    await expect.poll(() => field('03:00')?.value).toBe(`Ja. ${first.text}`);
    field('03:00').focus();
    field('03:00').setSelectionRange(4, 7);
    // Over words with the same first letter: those that were there are gone all the same.
    await userEvent.keyboard(first.text.slice(0, 1));
    field('03:00').blur();
    await expect.poll(async () => (await head()).n).toBe(2);
    expect((await head()).edits).toEqual([[0, 3, `Ja. ${first.text.slice(0, 1)}`]]);
  });

  it('sets who spoke, codes and the mark for a single user', async () => {
    await page.getByLabelText('Taler i notatet 01:00').selectOptions('ÅS (K01-2)');
    await expect.poll(async () => (await row('notes', held.notes[0]!)).speaker).toBe(held.as);
    await button('Enkeltbruker').first().click();
    await expect.poll(async () => (await row('notes', held.notes[0]!)).thirdPerson).toBe(true);
    await button('Legg til kode på notatet 01:00').click();
    await page.getByLabelText('Legg til kode på notatet 01:00').selectOptions('Andre utgiftsposter');
    await expect.poll(async () => (await stage.session.store.where('codings', 'note', held.notes[0]!)).length).toBe(3);
    await button(/Ta bort koden Andre utgiftsposter/).click();
    await expect.poll(async () => (await stage.session.store.where('codings', 'note', held.notes[0]!)).length).toBe(2);
  });

  it('shows only what is left, and keeps a line in sight while it is written', async () => {
    field('01:00').focus();
    await userEvent.keyboard('Ferdig.{Control>}{Enter}{/Control}');
    await expect.poll(() => written(held.notes[0]!)).toBe('Ferdig.');
    await page.getByRole('checkbox', { name: 'Vis bare det som gjenstår' }).click();
    await expect.poll(() => field('01:00')).toBeNull();
    field('02:00').focus();
    await userEvent.keyboard('Også ferdig.{Control>}{Enter}{/Control}');
    await expect.poll(() => written(held.notes[1]!)).toBe('Også ferdig.');
    expect(field('02:00')).not.toBeNull();
    field('04:00').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(document.activeElement).toBe(field('05:00'));
  });

  it('asks for a generalised wording of a note about a single user, and lets its approval fall with the wording', async () => {
    const wording = (): HTMLTextAreaElement => page.getByLabelText('Generalisert formulering').element() as HTMLTextAreaElement;
    await expect.element(page.getByText(/forlater ikke studien før/)).toBeVisible();
    wording().focus();
    await userEvent.keyboard('En bruker som flyttet hit, koster 4,7 millioner kroner.');
    await expect.element(page.getByText('Rund beløpet av til hele millioner.')).toBeVisible();
    await userEvent.keyboard('{Control>}a{/Control}En bruker trenger tett bemanning.');
    wording().blur();
    await button('Godkjenn formuleringen').click();
    await expect.element(page.getByText(/Godkjent av Kari Lind/)).toBeVisible();
    wording().focus();
    await userEvent.keyboard('{Control>}{End}{/Control} Det koster.');
    wording().blur();
    await expect.element(page.getByText(/endret etter godkjenningen/)).toBeVisible();
  });

  it('wants another coder for a child, a death, violence or a verdict', async () => {
    const wording = (): HTMLTextAreaElement => page.getByLabelText('Generalisert formulering').element() as HTMLTextAreaElement;
    wording().focus();
    await userEvent.keyboard('Et dødsfall endret behovet.');
    wording().blur();
    await expect.element(page.getByText(/Kari Lind skrev formuleringen, så en annen koder må godkjenne den/)).toBeVisible();
    const { id: other } = await held.run(addCoder, { name: 'Per Berg' });
    await stage.session.setCoder(other);
    await button('Godkjenn som annen koder').click();
    await expect.element(page.getByText(/Godkjent av Per Berg .*også for barn, dødsfall, vold eller dom/)).toBeVisible();
  });
});

describe('vurderinger', () => {
  it('takes an assessment of the interview and of each informant, and says where they differ', async () => {
    await goTo(/Vurderinger/);
    const of = (who: string) => page.getByLabelText(`Vurdering: Brukerstyrt personlig assistanse (BPA): ${who}`);
    await of('KL').selectOptions('Viktigste kostnadsdriver');
    await of('ÅS').selectOptions('Medvirkende');
    await expect.element(page.getByText('Sprikende', { exact: true })).toBeVisible();
    await expect.element(page.getByRole('tab', { name: 'Vurderinger 1 gjenstår' })).toBeVisible();
    const stored = await stage.session.store.where('assessments', 'case', held.caseId);
    expect(stored.map((a) => a.informant).toSorted()).toEqual([held.kl, held.as].toSorted());
  });

  it('shows the sub-categories that were coded, and the others on request', async () => {
    await goTo(/Vurderinger/);
    await expect.element(page.getByRole('rowheader', { name: /Vikarer og vikarbyrå/ })).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: /Langturnus/ })).not.toBeInTheDocument();
    await button(/^Vis 3 underkategorier til: .*lønnsutgifter/).click();
    await expect.element(page.getByRole('rowheader', { name: /Langturnus/ })).toBeVisible();
  });
});

describe('kommuneeksempler', () => {
  beforeEach(() => goTo(/Kommuneeksempler/));

  it('puts in a draft of codes and confirmed figures, without the words of any note', async () => {
    await goTo(/Tallopplysninger/);
    (await card()).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await held.amounts())[0]!.status).toBe('confirmed');
    await goTo(/Kommuneeksempler/);
    await button('Lag utkast').click();
    const text = page.getByLabelText('Kommuneeksempel', { exact: true });
    await expect.poll(() => (text.element() as HTMLTextAreaElement).value).toMatch(/^\[kommunen\] .*brukerstyrt personlig assistanse .*flere timer per bruker.*rundt 3,2/);
    const value = (text.element() as HTMLTextAreaElement).value;
    for (const line of lines) expect(value).not.toContain(line.text);
    expect(value).not.toContain('4,7');
    const cell = (await stage.session.store.get('cells', cellId(held.caseId, await held.code('bpa'))))!;
    expect(cell).toMatchObject({ status: 'utkast', amounts: [(await held.amounts())[0]!.id] });
    expect(cell.excerpts.length).toBe(3);
    await expect.element(button('Lag utkast')).not.toBeInTheDocument();
  });

  it('shows the category’s notes beside it, raw or written, and moves between categories with Alt+arrows', async () => {
    await expect.element(page.getByRole('heading', { name: '4 notater' })).toBeVisible();
    await expect.element(page.getByText('«Vi hadde ikke noe valg, vedtaket var fattet.»')).toBeVisible();
    await page.getByLabelText('Kommuneeksempel', { exact: true }).click();
    await userEvent.keyboard('Eget avsnitt.{Alt>}{ArrowDown}{/Alt}');
    await expect.element(page.getByRole('heading', { name: '«Ekstraordinære» lønnsutgifter' })).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => (page.getByLabelText('Kommuneeksempel', { exact: true }).element() as HTMLTextAreaElement).value).toBe('Eget avsnitt.');
  });
});

describe('feltnotat', () => {
  it('saves each field as it is left', async () => {
    await goTo(/Feltnotat/);
    await page.getByLabelText('Inntrykk').click();
    await userEvent.keyboard('Samstemte.{Tab}Uventet lite om KAD.{Tab}');
    await expect.poll(async () => (await row('interviews', held.interview)).fieldNote).toEqual({ impressions: 'Samstemte.', surprises: 'Uventet lite om KAD.', askNextTime: '' });
    await expect.element(page.getByRole('tab', { name: 'Feltnotat ferdig' })).toBeVisible();
  });

  it('saves what is typed when the step is left by key', async () => {
    await goTo(/Feltnotat/);
    await page.getByLabelText('Spør om neste gang').click();
    await userEvent.keyboard('Vikarbruken i helgene.{Alt>}{PageDown}{/Alt}');
    await expect.poll(async () => (await row('interviews', held.interview)).fieldNote.askNextTime).toBe('Vikarbruken i helgene.');
  });
});

describe('avtalt ettersendt', () => {
  beforeEach(() => goTo(/Avtalt ettersendt/));

  it('keeps promises with who, due and received, and removes one in a way that can be undone', async () => {
    await page.getByLabelText('Noe mer som skal ettersendes').fill('Regnskap 2018 for funksjon 254');
    await button('Legg til').click();
    const stored = async () => (await stage.session.store.where('promises', 'interview', held.interview))[0];
    await expect.element(page.getByRole('tab', { name: 'Avtalt ettersendt 1 gjenstår' })).toBeVisible();
    await page.getByLabelText('Frist').fill('22.3.2019');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await stored())?.due).toBe('2019-03-22');
    await expect.element(page.getByRole('tab', { name: 'Avtalt ettersendt ferdig' })).toBeVisible();
    await button('Mottatt i dag').click();
    await expect.poll(async () => (await stored())?.received).not.toBeNull();
    await button(/Fjern avtalen/).click();
    await expect.poll(stored).toBeUndefined();
    await expect.element(page.getByText(/er fjernet. Det kan angres/)).toBeVisible();
    await stage.session.undo();
    await expect.poll(async () => (await stored())?.text).toBe('Regnskap 2018 for funksjon 254');
  });

  it('takes topics along into a planned follow-up with the same informants', async () => {
    await page.getByRole('checkbox', { name: /Velferdsteknologi/ }).click();
    await expect.element(page.getByText(/Tar med seg 1 tema og 0 avtaler/)).toBeVisible();
    await expect.element(page.getByRole('tab', { name: 'Avtalt ettersendt 1 gjenstår' })).toBeVisible();
    await button('Planlegg oppfølgingsintervju').click();
    await expect.element(page.getByRole('link', { name: 'K01-I2' })).toBeVisible();
    const planned = (await stage.session.store.all('interviews')).find((i) => i.followUpOf === held.interview)!;
    expect(planned.present.toSorted()).toEqual([held.kl, held.as].toSorted());
    await expect.element(page.getByRole('tab', { name: 'Avtalt ettersendt ferdig' })).toBeVisible();
  });
});

describe('the end', () => {
  it('says what is left, stands in nobody’s way, and can be opened again', async () => {
    await expect.element(button('3 tallopplysninger å ta stilling til')).toBeVisible();
    await button('Etterarbeidet er gjort').click();
    await expect.poll(async () => (await row('interviews', held.interview)).afterWorkDoneAt).not.toBeNull();
    await expect.element(page.getByText(/Etterarbeidet ble gjort/)).toBeVisible();
    await button('2 kategorier uten kommuneeksempel').click();
    await expect.element(page.getByRole('tab', { name: /Kommuneeksempler/ })).toHaveAttribute('aria-selected', 'true');
    await button('Åpne etterarbeidet igjen').click();
    await expect.poll(async () => (await row('interviews', held.interview)).afterWorkDoneAt).toBeNull();
  });
});

describe('every step', () => {
  it.each([/Tallopplysninger/, /Renskriving/, /Vurderinger/, /Kommuneeksempler/, /Feltnotat/, /Avtalt ettersendt/])('%s is accessible in light and dark', async (name) => {
    await held.run(markNote, { id: held.notes[0]!, changes: { verbatim: true } });
    await goTo(name);
    await expectAccessible(stage.container, (theme) => stage.show(<AfterWorkScreen id={held.interview} />, theme));
  });
});
