// A long transcript is drawn in two steps; what stands far down is there to be read, searched and coded all the same.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ReadingScreen from '../../../renderer/features/reading/ReadingScreen.tsx';
import { wishPlace } from '../../../renderer/app/wished-place.ts';
import { addCase } from '../../../shared/commands/cases.ts';
import { importSources } from '../../../shared/commands/sources.ts';
import { newId } from '../../../shared/model/ids.ts';
import { eventually, openStage, type Stage } from '../support.tsx';

let stage: Stage;
let source: string;
const run: Stage['run'] = (command, args) => stage.run(command, args);
const paragraphs = Array.from({ length: 900 }, (_, n) => `Avsnitt ${n}: vi har hatt vekst i hjemmetjenesten, og det gjelder både natt og helg, år etter år siden 2017${n === 870 ? ', særlig i Bakvendtland' : ''}.`);

beforeEach(async () => {
  await page.viewport(1280, 800);
  stage = await openStage();
  const { id: owner } = await run(addCase, { pseudonym: 'K01', status: 'inkludert' });
  source = (await run(importSources, {
    case: owner, interview: null,
    sources: [{ kind: 'transcript', title: 'Lang', origin: { name: 'a.txt', sha256: newId() }, paragraphs: paragraphs.map((text, n) => ({ text, speaker: n % 7 === 0 ? 'I' : 'KL', from: null, to: null })) }],
  })).ids[0]!;
});
afterEach(async () => { await stage.close(); });

const text = (): Promise<HTMLElement> => eventually(() => stage.container.querySelector<HTMLElement>('[role=document]'));
const drawn = (): number => stage.container.querySelectorAll('[data-line]').length;

describe('a long transcript', () => {
  it('is drawn whole in a moment, in order, and coded at its end', async () => {
    stage.show(<ReadingScreen id={source} />);
    const own = await text();
    await expect.poll(drawn).toBe(paragraphs.length);
    expect([...stage.container.querySelectorAll('[data-line]')].map((p) => p.textContent)).toEqual(paragraphs);
    await expect.poll(() => document.activeElement === own).toBe(true);
    await userEvent.keyboard('{Control>}{End}{/Control} 3');
    await expect.poll(async () => (await stage.session.store.all('codings')).map((c) => c.anchor?.quote)).toEqual(['2017.']);
    expect((await stage.session.store.all('codings'))[0]!.anchor!.start).toBeGreaterThan(paragraphs.join('\n').length - 10);
  });

  it('opens at a place far down in it', async () => {
    const start = paragraphs.join('\n').indexOf('Bakvendtland');
    wishPlace({ in: 'source', id: source, start, end: start + 12, query: '' });
    stage.show(<ReadingScreen id={source} />);
    const line = await eventually(() => [...stage.container.querySelectorAll<HTMLElement>('[data-line]')].find((p) => p.textContent.includes('Bakvendtland')));
    await expect.poll(() => {
      const { top, bottom } = line.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }).toBe(true);
    await expect.poll(() => [...(CSS.highlights.get('segment-selected') ?? [])].map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset)).join()).toBe('Bakvendtland');
  });
});
