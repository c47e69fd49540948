// Locking: after idleness, with the screen and with sleep; during an interview only a cover that keeps everything.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setPreferences } from '../../../renderer/app/preferences.ts';
import { StudyShell } from '../../../renderer/app/StudyShell.tsx';
import { wipe } from '../../../renderer/app/lock.ts';
import { studyDatabase } from '../../../renderer/data/database.ts';
import { draftId } from '../../../renderer/data/drafts.ts';
import { unwrapKey } from '../../../shared/exchange/keys.ts';
import { addCase, addInformant } from '../../../shared/commands/cases.ts';
import { addInterview, endInterview, pauseInterview, startInterview } from '../../../shared/commands/interviews.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let leave = vi.fn();
beforeEach(async () => {
  await page.viewport(1280, 800);
  location.hash = '/oversikt';
  localStorage.clear();
  sessionStorage.clear();
  setPreferences({ lockAfter: 15 });
  leave = vi.fn(() => stage.show(null));
  stage = await openStage();
});
afterEach(async () => {
  vi.useRealTimers();
  location.hash = '';
  stage.show(null);
  // What the screens were reading when they went comes to its end before the database is closed.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await stage.close();
});

const run: Stage['run'] = (command, args) => stage.run(command, args);
const show = (theme?: 'light' | 'dark'): void => stage.show(<StudyShell onLeave={leave} />, theme);
const cover = (): HTMLDialogElement | null => document.querySelector('dialog[aria-labelledby="short-unlock"]');
const noteField = (): Promise<HTMLTextAreaElement> => eventually(() => document.querySelector<HTMLTextAreaElement>('textarea[aria-label="Notat"]'));

async function runningInterview(): Promise<string> {
  const { id: caseId } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  const { id: kl } = await run(addInformant, { case: caseId, fields: { role: 'kommunalsjef', initials: 'KL' } });
  const guide = (await stage.session.store.all('guides'))[0]!.id;
  const { id } = await run(addInterview, { case: caseId, guide, present: [kl] });
  await run(startInterview, { id });
  return id;
}

describe('the real lock', () => {
  it('settles what was typed, wipes the key, and remembers the place', async () => {
    location.hash = '/caser';
    show();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Casekommuner' })).toBeVisible();
    const place = draftId('prøve');
    stage.session.drafts.save(place, 'prøve', { text: 'halvferdig' });
    await userEvent.keyboard('{Control>}l{/Control}');
    await expect.poll(() => leave.mock.calls.length).toBe(1);
    expect(stage.session.drafts.hasUnsaved()).toBe(false);
    await wipe(stage.session);
    expect(stage.session.secrets.key.every((b) => b === 0)).toBe(true);
    expect(stage.session.linkingKey.content()).toBeUndefined();
    expect(JSON.parse(sessionStorage.getItem('feltbok-place')!)).toEqual({ study: stage.session.id, hash: '#/caser' });
    expect(cover()).toBeNull();
  });

  it('opens what was still being read before the key is wiped, and seals nothing with a wiped one', async () => {
    const reads = Promise.all(Array.from({ length: 6 }, () => stage.session.db.changes.toArray()));
    await wipe(stage.session);
    expect((await reads).every((read) => read.length > 0)).toBe(true);
    const again = studyDatabase(stage.session.id, stage.session.secrets.key);
    await expect(again.meta.put({ id: 'prøve', value: 1 })).rejects.toThrow('the key is wiped');
    again.close();
  });

  it('comes with the screen lock and with sleep', async () => {
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    stage.bridge.emit('power', { state: 'lock' });
    await expect.poll(() => leave.mock.calls.length).toBe(1);
  });

  it('throws nothing away that could not be saved: the study is covered instead', async () => {
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    const refuse = vi.spyOn(stage.session.db.drafts, 'put').mockRejectedValue(new Error('full'));
    stage.session.drafts.save(draftId('prøve'), 'prøve', { text: 'må ikke mistes' });
    stage.bridge.emit('power', { state: 'suspend' });
    await expect.element(page.getByText(/kunne ikke lagres\. Det er beholdt bak låsen/)).toBeVisible();
    expect(leave).not.toHaveBeenCalled();
    expect(stage.session.secrets.key.some((b) => b !== 0)).toBe(true);
    refuse.mockRestore();
    await stage.session.drafts.flush();
    expect((await stage.session.db.drafts.get(draftId('prøve')))?.value).toEqual({ text: 'må ikke mistes' });
  });
});

describe('idleness', () => {
  const minute = 60_000;
  const later = (millis: number): void => { vi.setSystemTime(Date.now() + millis); };
  beforeEach(() => {
    // Only the wall clock and the look each second: the database and the frames need their own timers.
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  });

  it('is warned of thirty seconds before, a key cancels it, and then it locks', async () => {
    setPreferences({ lockAfter: 5 });
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    later(4 * minute);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(document.body.textContent).not.toContain('låses om 30 sekunder');
    later(45_000);
    await vi.advanceTimersByTimeAsync(1_000);
    // The stage has a status line of its own beside the frame's.
    await expect.poll(() => document.body.textContent.includes('Studien låses om 30 sekunder')).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.body.textContent).not.toContain('låses om 30 sekunder');
    later(45_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(leave).not.toHaveBeenCalled();
    later(5 * minute);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect.poll(() => leave.mock.calls.length).toBe(1);
  });

  it('is told by the shell to a window in the background', async () => {
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    stage.bridge.emit('idle', { seconds: 14 * 60 });
    stage.bridge.emit('idle', { seconds: 15 * 60 });
    await expect.poll(() => leave.mock.calls.length).toBe(1);
  });

  it('never locks nor covers while an interview runs or is paused, and counts anew from its end', async () => {
    const id = await runningInterview();
    show();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const step of ['running', 'paused'] as const) {
      if (step === 'paused') await run(pauseInterview, { id });
      later(60 * minute);
      await vi.advanceTimersByTimeAsync(2_000);
      stage.bridge.emit('idle', { seconds: 3_600 });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect([leave.mock.calls.length, cover()]).toEqual([0, null]);
    }
    await run(endInterview, { id });
    later(10 * minute);
    await vi.advanceTimersByTimeAsync(1_000);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(leave).not.toHaveBeenCalled();
    later(6 * minute);
    await vi.advanceTimersByTimeAsync(1_000);
    await expect.poll(() => leave.mock.calls.length).toBe(1);
  });
});

describe('the short unlock', () => {
  it('keeps the text, the caret and the note field itself, and lets no key past', async () => {
    const id = await runningInterview();
    location.hash = `/intervju/${id}`;
    show();
    const field = await noteField();
    field.focus();
    await userEvent.keyboard('kostnadene økte mye');
    field.setSelectionRange(5, 9);
    stage.bridge.emit('power', { state: 'suspend' });
    stage.bridge.emit('power', { state: 'resume' });
    await expect.element(page.getByRole('dialog', { name: 'Studien er låst' })).toBeVisible();
    const { width, height } = cover()!.getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    await expectAccessible(cover()!, show);
    const passphrase = page.getByLabelText('Passordfrase');
    await passphrase.click();
    await userEvent.keyboard('{Control>}k{/Control}{Control>}z{/Control}{Escape}{Escape}');
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
    expect(cover()!.open).toBe(true);
    stage.bridge.emit('command', { id: 'go.cases' });
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(cover()!.contains(document.activeElement) || document.activeElement === document.body).toBe(true);
    await passphrase.fill('feil');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Passordfrasen er feil/)).toBeVisible();
    await passphrase.fill('prøve');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => cover()).toBeNull();
    expect(document.querySelector('textarea[aria-label="Notat"]')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([5, 9]);
    await userEvent.keyboard('dene');
    expect(field.value).toBe('kostndenee økte mye');
    expect(leave).not.toHaveBeenCalled();
    expect(location.hash).toBe(`#/intervju/${id}`);
  });

  it('slows down after wrong tries, and the wait is the study\'s', async () => {
    const id = await runningInterview();
    location.hash = `/intervju/${id}`;
    show();
    await noteField();
    for (let n = 0; n < 5; n++) await stage.bridge.call('tries.wrong', { study: stage.session.id, of: 'study' });
    stage.bridge.emit('power', { state: 'lock' });
    await expect.element(page.getByText(/Prøv igjen kl\./)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Lås opp' })).toBeDisabled();
  });

  it('can be left for the real lock, which settles the note first', async () => {
    const id = await runningInterview();
    location.hash = `/intervju/${id}`;
    show();
    (await noteField()).focus();
    await userEvent.keyboard('siste ord');
    const { key, keys } = { key: new Uint8Array(stage.session.secrets.key), keys: stage.session.secrets.keys };
    await userEvent.keyboard('{Control>}l{/Control}');
    await page.getByRole('button', { name: 'Lås helt' }).click();
    await expect.poll(() => leave.mock.calls.length).toBe(1);
    expect(await unwrapKey(keys, 'prøve')).toEqual(key);
    expect(stage.session.drafts.hasUnsaved()).toBe(false);
  });
});
