// The interview screen, typed into with real keys.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import InterviewScreen from '../../../renderer/features/interview/InterviewScreen.tsx';
import WalkThroughScreen from '../../../renderer/features/interview/WalkThroughScreen.tsx';
import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import { addInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { byOrder } from '../../../shared/model/order.ts';
import type { Row } from '../../../shared/model/rows.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let interview: string;

const run: Stage['run'] = (command, args) => stage.run(command, args);

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  const { id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } });
  await run(addInformant, { case: caseId, fields: { role: 'okonomisjef', initials: 'ÅS' } });
  const guide = (await stage.session.store.all('guides'))[0]!.id;
  interview = (await run(addInterview, { case: caseId, guide, present: [kl] })).id;
  await run(startInterview, { id: interview });
  stage.show(<InterviewScreen id={interview} />);
  await field();
});
afterEach(() => stage.close());

const field = (): Promise<HTMLTextAreaElement> => eventually(() => document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Notat"]'));

async function notes(): Promise<{ note: Row<'notes'>; text: string; tags: string[] }[]> {
  const { store } = stage.session;
  const codes = await store.all('codes');
  const codings = await store.all('codings');
  return Promise.all((await store.where('notes', 'interview', interview)).toSorted(byOrder).map(async (note) => ({
    note, text: (await store.get('texts', note.text))!.text,
    tags: codings.filter((c) => c.note === note.id).map((c) => codes.find((x) => x.id === c.code)!.slug).toSorted(),
  })));
}

describe('the composer', () => {
  it('saves with Enter, breaks the line with Shift+Enter and is free at once', async () => {
    const at = await field();
    await expect.poll(() => document.activeElement).toBe(at);
    await userEvent.keyboard('vi økte mye{Shift>}{Enter}{/Shift}særlig i 2018{Enter}');
    expect(at.value).toBe('');
    await userEvent.keyboard('neste linje{Enter}');
    await expect.poll(async () => (await notes()).map((n) => n.text)).toEqual(['vi økte mye\nsærlig i 2018', 'neste linje']);
    await expect.poll(() => document.querySelectorAll('[data-note]').length).toBe(2);
  });

  it('grows with what is written, up to a third of the window, and is small again afterwards', async () => {
    const at = await field();
    const small = at.clientHeight;
    await userEvent.keyboard('en{Shift>}{Enter}{/Shift}to{Shift>}{Enter}{/Shift}tre{Shift>}{Enter}{/Shift}fire');
    await expect.poll(() => at.clientHeight).toBeGreaterThan(small);
    expect(at.scrollHeight).toBe(at.clientHeight);
    await userEvent.keyboard(`{Shift>}${'{Enter}'.repeat(30)}{/Shift}`);
    await expect.poll(() => at.scrollHeight).toBeGreaterThan(at.clientHeight);
    expect(at.clientHeight).toBeLessThan(innerHeight * 0.35);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => at.clientHeight).toBe(small);
  });

  it('tags while typing and, with an empty field, tags the last note', async () => {
    await field();
    await userEvent.keyboard('flere vedtak{Alt>}[Digit2]{/Alt}{Enter}');
    await expect.poll(async () => (await notes())[0]?.tags).toEqual(['bpa']);
    await userEvent.keyboard('{Alt>}[Digit1]-{/Alt}');
    await expect.poll(async () => (await notes())[0]?.tags).toEqual(['andre', 'bpa', 'ressurskrevende']);
    await userEvent.keyboard('{Alt>}[Digit2]{/Alt}');
    await expect.poll(async () => (await notes())[0]?.tags).toEqual(['andre', 'ressurskrevende']);
  });

  it('completes # in a strip below and takes the tag with Tab', async () => {
    const at = await field();
    await userEvent.keyboard('dyrere drift #hverdags');
    await expect.element(page.getByRole('option', { name: /Hverdagsrehabilitering/ })).toBeVisible();
    await userEvent.keyboard('{Tab}');
    expect(at.value).toBe('dyrere drift');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await notes())[0]).toMatchObject({ text: 'dyrere drift', tags: ['nye-tilbud.hverdagsrehab'] });
  });

  it('reads initials, verbatim and third person from the line', async () => {
    await field();
    await userEvent.keyboard('ÅS: «det ene vedtaket kostet oss alt»{Alt>}e{/Alt}{Enter}');
    await expect.poll(async () => (await notes())[0]?.note).toMatchObject({ verbatim: true, thirdPerson: true });
    const informants = await stage.session.store.all('informants');
    const [saved] = await notes();
    expect(saved!.text).toBe('det ene vedtaket kostet oss alt');
    expect(informants.find((i) => i.id === saved!.note.speaker)?.initials).toBe('ÅS');
  });

  it('expands shortcuts as they are typed', async () => {
    const at = await field();
    await userEvent.keyboard('hjtj fikk 3 ');
    await expect.poll(() => at.value).toMatch(/^hjemmetjenesten fikk 3 $/);
  });

  it('reopens the last note with Backspace, and what was put aside comes back', async () => {
    const at = await field();
    await userEvent.keyboard('økte 3 årsverk{Enter}');
    await expect.poll(async () => (await notes()).length).toBe(1);
    await expect.poll(() => document.querySelectorAll('[data-note]').length).toBe(1);
    await userEvent.keyboard('{Backspace}');
    await expect.poll(() => at.value).toBe('økte 3 årsverk');
    await userEvent.keyboard(' og mer{Enter}');
    await expect.poll(async () => (await notes())[0]?.text).toBe('økte 3 årsverk og mer');
    expect(at.value).toBe('');
    await userEvent.keyboard('halvveis i noe nytt{Control>}{ArrowUp}{/Control}');
    await expect.poll(() => at.value).toBe('økte 3 årsverk og mer');
    await userEvent.keyboard('{Escape}');
    expect(at.value).toBe('halvveis i noe nytt');
  });

  it('stores what is being typed, and shows it again when the screen opens anew', async () => {
    await field();
    await userEvent.keyboard('midt i en set');
    await stage.session.drafts.flush();
    stage.show(<p>borte</p>);
    await expect.poll(() => document.querySelector('textarea')).toBeNull();
    stage.show(<InterviewScreen id={interview} />);
    const at = await field();
    await expect.poll(() => at.value).toBe('midt i en set');
  });

  it('tries a note again that an earlier window could not save', async () => {
    const hook = (): never => { throw new DOMException('full', 'QuotaExceededError'); };
    stage.session.db.table('notes').hook('creating', hook);
    await field();
    await userEvent.keyboard('skrevet mens disken var full{Enter}');
    await expect.poll(() => document.querySelector('[role="alert"]')?.textContent ?? '').toContain('Ikke lagret');
    await stage.session.drafts.flush();
    stage.session.db.table('notes').hook('creating').unsubscribe(hook);
    stage.show(<p>borte</p>);
    await expect.poll(() => document.querySelector('textarea')).toBeNull();
    stage.show(<InterviewScreen id={interview} />);
    await expect.poll(async () => (await notes()).map((n) => n.text)).toEqual(['skrevet mens disken var full']);
    await expect.poll(async () => (await stage.session.drafts.within(interview)).length).toBe(0);
  });

  it('gives a note to the database again, unasked, once that takes writes', async () => {
    const hook = (): never => { throw new DOMException('full', 'QuotaExceededError'); };
    stage.session.db.table('notes').hook('creating', hook);
    await field();
    await userEvent.keyboard('første linje på full disk{Enter}andre linje{Enter}');
    await expect.poll(() => document.querySelectorAll('li[data-failed]').length).toBe(2);
    stage.session.db.table('notes').hook('creating').unsubscribe(hook);
    await expect.poll(async () => (await notes()).map((n) => n.text), { timeout: 12_000 }).toEqual(['første linje på full disk', 'andre linje']);
    await expect.poll(() => document.querySelectorAll('li[data-failed]').length).toBe(0);
    await expect.poll(async () => (await stage.session.drafts.within(interview)).length).toBe(0);
    expect(stage.session.saveState().kind).not.toBe('failed');
  });

  it('keeps empty lines out', async () => {
    await field();
    await userEvent.keyboard('   {Enter}{Enter}');
    await userEvent.keyboard('noe{Enter}');
    await expect.poll(async () => (await notes()).map((n) => n.text)).toEqual(['noe']);
  });
});

describe('the screen', () => {
  it('takes a touched topic off the list of what is not touched', async () => {
    await field();
    const open = (): string => document.querySelector('#room-open')?.parentElement?.textContent ?? '';
    await expect.poll(open).toContain('KAD');
    await userEvent.keyboard('egne senger{Alt>}[Digit6]{/Alt}{Enter}');
    await expect.poll(open).not.toContain('KAD');
  });

  it('changes topic with Alt and the arrows while typing', async () => {
    const at = await field();
    await userEvent.keyboard('abc{Alt>}{ArrowDown}{ArrowDown}{/Alt}def');
    expect(at.value).toBe('abcdef');
    const topics = (await stage.session.store.all('topics')).toSorted(byOrder);
    await expect.poll(() => document.querySelector('[aria-current="true"]')?.textContent).toContain(topics[2]!.title.nb);
  });

  it('folds its sides into strips beside a video call', async () => {
    await page.viewport(480, 700);
    await expect.poll(() => [innerWidth, matchMedia('(max-width: 899px)').matches]).toEqual([480, true]);
    await expect.element(page.getByRole('button', { name: 'Rommet' })).toBeVisible();
    const at = await field();
    expect(at.getBoundingClientRect().right).toBeLessThanOrEqual(480);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(480);
  });

  it('is accessible, running and in the walk-through', async () => {
    await field();
    await userEvent.keyboard('KL: flere vedtak om 1-til-1{Alt>}[Digit2]{/Alt}{Enter}');
    await expect.poll(() => document.querySelectorAll('[data-note]').length).toBe(1);
    await expectAccessible(stage.container, (theme) => stage.show(<InterviewScreen id={interview} />, theme));
    await expectAccessible(stage.container, (theme) => stage.show(<WalkThroughScreen id={interview} />, theme));
  });
});

describe('the walk-through', () => {
  it('puts what is not touched first and marks notes as from the walk-through', async () => {
    stage.show(<WalkThroughScreen id={interview} />);
    await expect.element(page.getByRole('heading', { name: /Ikke berørt/ })).toBeVisible();
    // Not the field of the screen before.
    const at = await field();
    await expect.poll(() => document.activeElement === at).toBe(true);
    await userEvent.keyboard('vi vil legge til pårørende{Enter}');
    await expect.poll(async () => (await notes())[0]?.note.walkThrough).toBe(true);
    expect((await stage.session.store.get('interviews', interview))?.walkThroughAt).not.toBeNull();
    expect(document.body.textContent).not.toMatch(/kostnadsdriver\b.*(viktigste|betydelig)/i);
  });
});
