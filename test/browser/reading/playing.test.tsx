// A recording beside its transcript: what is heard is marked and gone to by a key, paragraphs get their times by a key,
// and are played from them.

import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { addAttachment } from '../../../shared/commands/attachments.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { addInterview } from '../../../shared/commands/interviews.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { newId } from '../../../shared/model/ids.ts';
import { silence } from '../documents/silence.ts';
import { eventually, expectAccessible, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
const said = ['Hva er det som har vokst mest?', 'Det er BPA.', 'Så kom vikarbyråene.', 'Ikke noe mer.'] as const;

async function open(times: readonly (number | null)[]): Promise<HTMLAudioElement> {
  const { id: caseId } = await stage.run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  const guide = (await stage.session.store.all('guides'))[0]!.id;
  const { id: interview } = await stage.run(addInterview, { case: caseId, guide, present: [], mode: 'video' });
  const { ids } = await stage.run(importSources, { case: caseId, interview, sources: [{
    kind: 'transcript', title: 'Samtale', origin: null, paragraphs: said.map((text, n) => ({ text, speaker: n === 0 ? 'I' : 'KL', from: times[n] ?? null, to: null })),
  }] });
  source = ids[0]!;
  await stage.run(addAttachment, { id: newId(), owner: interview, kind: 'recording', name: 'Samtale.wav', size: 16_044, sha256: '0'.repeat(64), mime: 'audio/wav', key: `${'A'.repeat(43)}=` });
  stage.bridge.playAddress = URL.createObjectURL(silence());
  stage.show(<ReadingScreen id={source} />);
  const text = await eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
  await expect.poll(() => document.activeElement === text).toBe(true);
  await expect.element(page.getByRole('button', { name: 'Åpne opptaket F4' })).toBeVisible();
  await userEvent.keyboard('{F4}');
  const audio = await eventually(() => stage.container.querySelector('audio'));
  await expect.poll(() => audio.duration).toBe(2);
  return audio;
}

beforeEach(async () => {
  await page.viewport(1280, 900);
  stage = await openStage();
});
afterEach(async () => { await stage.close(); });

/** The words that are marked as heard. */
const heard = (): string => [...(CSS.highlights.get('playing-now') ?? [])].map((r) => r.startContainer.textContent?.slice(r.startOffset, r.endOffset)).join('|');
const times = async () => (await stage.session.store.get('sources', source))?.times ?? [];
/** The paragraph that the caret is in, as the next code would be put there. */
const caretText = async (): Promise<string> => {
  await userEvent.keyboard('{Escape}{Home}{Shift>}{End}{/Shift}');
  return [...(CSS.highlights.get('segment-selected') ?? [])].map((r) => r.startContainer.textContent?.slice(r.startOffset, r.endOffset)).join('|');
};

it('marks the paragraph that is heard, and goes to it by a key', async () => {
  const audio = await open([0, 500, 1000, 1500]);
  audio.currentTime = 0.6;
  await expect.poll(heard).toBe('Det er BPA.');
  audio.currentTime = 1.2;
  await expect.poll(heard).toBe('Så kom vikarbyråene.');
  await userEvent.keyboard('{F9}');
  await expect.poll(caretText).toBe('Så kom vikarbyråene.');
  await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
  await page.getByRole('button', { name: 'Lukk opptaket' }).click();
  await expect.poll(heard).toBe('');
});

it('sets the times of a transcript that has none, by a key at each paragraph, and takes them back', async () => {
  const audio = await open([]);
  await userEvent.keyboard('{F9}');
  await expect.element(page.getByText('Teksten har ikke tidspunkt her.', { exact: false })).toBeVisible();
  audio.currentTime = 0.5;
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}{F8}');
  await expect.poll(times).toMatchObject([{ from: 500 }]);
  audio.currentTime = 1.25;
  await userEvent.keyboard('{Control>}{ArrowDown}{/Control}{F8}');
  await expect.poll(times).toMatchObject([{ from: 500 }, { from: 1250 }]);
  await expect.element(page.getByText('Avsnittet begynner 00:01 ut i opptaket.')).toBeVisible();
  // Over the paragraph, also where the same person goes on.
  await expect.poll(() => [...stage.container.querySelectorAll('[role=document] h2, [role=document] p')].map((e) => e.textContent))
    .toEqual(['I', said[0], 'KL 00:00', said[1], '00:01', said[2], said[3]]);
  audio.currentTime = 1.9;
  await expect.poll(heard).toBe('Så kom vikarbyråene.');
  audio.currentTime = 0.1;
  await expect.poll(heard).toBe('');
  await userEvent.keyboard('{Shift>}{F9}{/Shift}');
  await expect.poll(() => audio.currentTime).toBeGreaterThanOrEqual(1.25);
  await stage.session.undo();
  await expect.poll(times).toMatchObject([{ from: 500 }]);
});

it('plays while the text is corrected, and the caret stays in it', async () => {
  await open([]);
  await userEvent.keyboard('t');
  const editor = await eventually(() => stage.container.querySelector<HTMLElement>('[data-editor]'));
  await expect.poll(() => document.activeElement === editor).toBe(true);
  await expect.element(page.getByRole('button', { name: 'Åpne opptaket F4' })).toBeVisible();
  await userEvent.keyboard('{F4}');
  const audio = await eventually(() => stage.container.querySelector('audio'));
  await expect.poll(() => audio.duration).toBe(2);
  audio.currentTime = 1.9;
  await userEvent.keyboard('{F2}');
  await expect.poll(() => audio.currentTime).toBe(0);
  await userEvent.keyboard('{Shift>}{F4}{/Shift}');
  await expect.poll(() => audio.playbackRate).toBe(1.25);
  expect(document.activeElement === editor).toBe(true);
  await expectAccessible(stage.container, (theme) => stage.show(<ReadingScreen id={source} />, theme));
});
