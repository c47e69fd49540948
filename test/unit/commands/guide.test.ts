// Editing a guide: what interviews were held with stays, and topics move as a reader of the guide expects.

import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../shared/changes/memory-store.ts';
import type { Stamper } from '../../../shared/changes/stamp.ts';
import type { Command } from '../../../shared/commands/command.ts';
import {
  addTopic, linkTopic, listTopic, moveSection, moveTopic, moveTopicTo, newGuideVersion, topicsOf, writeSection, writeTopic,
} from '../../../shared/commands/guide.ts';
import { addProbe, moveProbe, removeProbe, writeProbe } from '../../../shared/commands/probes.ts';
import { run, undo } from '../../../shared/commands/run.ts';
import { createStudy } from '../../../shared/commands/study.ts';
import { create } from '../../../shared/commands/edits.ts';
import { newId } from '../../../shared/model/ids.ts';
import { questionsOf } from '../../../shared/templates/topic-questions.ts';
import { costGrowthGuide } from '../../../shared/templates/guide.ts';
import { researchQuestions } from '../../../shared/templates/research-questions.ts';

let store: MemoryStore;
let stamper: Stamper;
let guide: string;

const act = <A, R>(command: Command<A, R>, args: A) => run(store, stamper, command, args);
const slugs = async (): Promise<string[]> => (await topicsOf(store, guide)).map((t) => t.slug);
const sections = async (): Promise<string[]> => [...new Set((await topicsOf(store, guide)).map((t) => t.section))];
const topic = async (slug: string) => (await topicsOf(store, guide)).find((t) => t.slug === slug)!;

beforeEach(async () => {
  store = new MemoryStore();
  const coder = newId();
  stamper = { coder, device: 'maskin', now: Date.now, clock: { millis: 0, counter: 0 } };
  await act(createStudy, { id: newId(), title: 'Studie', periodFrom: 2017, periodTo: 2018, documentLanguage: 'nb', coder: { id: coder, name: 'Kari Lind' } });
  guide = (await store.all('guides'))[0]!.id;
});

describe('a version that an interview was held with', () => {
  const hold: Command<{ status: 'planned' | 'ended' }> = async (_, { status }) =>
    ({ label: 'test', result: undefined, edits: create('interviews', { id: newId(), case: newId(), code: 'K01-I1', guide, status }) });

  it('refuses every change, and a new version takes it', async () => {
    await act(hold, { status: 'ended' });
    const { id } = await topic('tema-bpa');
    expect(await act(writeTopic, { id, field: 'title', language: 'nb', text: 'BPA' })).toEqual({ refused: 'guide-held', params: { version: 1 } });
    expect(await act(moveTopic, { id, by: 1 })).toMatchObject({ refused: 'guide-held' });
    expect(await act(addTopic, { guide, section: null, title: 'Nytt' })).toMatchObject({ refused: 'guide-held' });
    const before = await slugs();
    const made = await act(newGuideVersion, { guide });
    if ('refused' in made) throw new Error(made.refused);
    guide = made.result.guide;
    expect(await slugs()).toEqual(before);
    expect((await topic('tema-bpa')).links).toHaveLength(1);
    await act(writeTopic, { id: (await topic('tema-bpa')).id, field: 'title', language: 'nb', text: 'BPA' });
    expect((await topic('tema-bpa')).title.nb).toBe('BPA');
    expect((await store.get('topics', id))!.title.nb).toBe('Brukerstyrt personlig assistanse (BPA)');
  });

  it('is one with an interview that is only planned free to change', async () => {
    await act(hold, { status: 'planned' });
    expect(await act(moveTopic, { id: (await topic('tema-bpa')).id, by: 1 })).toHaveProperty('result');
  });
});

describe('moving', () => {
  it('swaps a topic with its neighbour in the section', async () => {
    const { id } = await topic('tema-bpa');
    await act(moveTopic, { id, by: -1 });
    expect((await slugs()).indexOf('tema-bpa')).toBe((await slugs()).indexOf('tema-ressurskrevende') - 1);
    await act(moveTopic, { id, by: 1 });
    await act(moveTopic, { id, by: 1 });
    expect((await slugs()).indexOf('tema-bpa')).toBe((await slugs()).indexOf('tema-hjemmeboende') + 1);
  });

  it('takes the last topic of a section into the next one without passing any topic', async () => {
    const before = await slugs();
    await act(moveTopic, { id: (await topic('refusjon-ar')).id, by: 1 });
    expect(await slugs()).toEqual(before);
    expect((await topic('refusjon-ar')).section).toBe('veksten');
    expect((await topic('refusjon-ar')).sectionTitle.nb).toBe('Veksten, fortalt fritt');
  });

  it('moves a topic that is alone with its section past the whole section before it', async () => {
    await act(moveTopic, { id: (await topic('aldersgrupper')).id, by: -1 });
    const order = await sections();
    expect(order.indexOf('aldersgrupper')).toBe(order.indexOf('kostnadsdrivere') - 1);
    expect((await topic('aldersgrupper')).section).toBe('aldersgrupper');
  });

  it('does nothing at either end', async () => {
    const before = await slugs();
    await act(moveTopic, { id: (await topic('formal')).id, by: -1 });
    await act(moveTopic, { id: (await topic('ettersendes')).id, by: 1 });
    await act(moveSection, { guide, section: 'avslutning', by: 1 });
    expect(await slugs()).toEqual(before);
  });

  it('moves a section with its topics in their order, and undo brings it back', async () => {
    const before = await slugs();
    await act(moveSection, { guide, section: 'kostnadsdrivere', by: 1 });
    const order = await sections();
    expect(order.indexOf('kostnadsdrivere')).toBe(order.indexOf('aldersgrupper') + 1);
    expect((await slugs()).filter((s) => s.startsWith('tema-'))).toEqual(before.filter((s) => s.startsWith('tema-')));
    await undo(store, stamper);
    expect(await slugs()).toEqual(before);
  });

  it('puts a topic at the end of a chosen section', async () => {
    await act(moveTopicTo, { id: (await topic('vekst-fritt')).id, section: 'kostnadsdrivere' });
    expect((await slugs()).indexOf('vekst-fritt')).toBe((await slugs()).indexOf('tema-andre') + 1);
  });
});

describe('topics and their texts', () => {
  it('adds a topic at the end of its section, or with a section of its own', async () => {
    await act(addTopic, { guide, section: 'kvalitet', title: ' Tilsyn ' });
    await act(addTopic, { guide, section: null, title: 'Beredskap' });
    const all = await topicsOf(store, guide);
    expect(all.find((t) => t.title.nb === 'Tilsyn')).toMatchObject({ section: 'kvalitet', brief: { nb: 'Tilsyn' } });
    expect(all.at(-1)).toMatchObject({ title: { nb: 'Beredskap' }, sectionTitle: { nb: 'Beredskap' }, links: [], questions: [] });
    expect(await act(addTopic, { guide, section: null, title: '  ' })).toEqual({ refused: 'title-missing' });
  });

  it('writes one language and leaves the others', async () => {
    const { id, title } = await topic('tema-kad');
    await act(writeTopic, { id, field: 'title', language: 'nn', text: 'Øyeblikkeleg hjelp' });
    expect((await topic('tema-kad')).title).toEqual({ ...title, nn: 'Øyeblikkeleg hjelp' });
    await act(writeSection, { guide, section: 'kostnadsdrivere', language: 'en', text: 'Drivers' });
    expect((await topic('tema-kad')).sectionTitle).toMatchObject({ nb: 'Kostnadsdriverne', en: 'Drivers' });
    expect((await topic('tema-andre')).sectionTitle.en).toBe('Drivers');
  });

  it('adds, writes, moves and removes follow-up questions one by one', async () => {
    const { id: topicId, probes } = await topic('aldersgrupper');
    const read = async () => (await topic('aldersgrupper')).probes.map((p) => p.nb);
    await act(addProbe, { topic: topicId, language: 'nb', text: 'Hva med de eldste?' });
    expect((await read()).at(-1)).toBe('Hva med de eldste?');
    await act(moveProbe, { topic: topicId, at: probes.length, by: -1 });
    expect((await read()).at(-2)).toBe('Hva med de eldste?');
    await act(writeProbe, { topic: topicId, at: 0, language: 'nb', text: 'Endret' });
    expect((await topic('aldersgrupper')).probes[0]).toEqual({ ...probes[0], nb: 'Endret' });
    await act(writeProbe, { topic: topicId, at: probes.length - 1, language: 'nb', text: ' ' });
    expect(await read()).toHaveLength(probes.length);
    await act(removeProbe, { topic: topicId, at: 0 });
    expect(await read()).not.toContain('Endret');
  });

  it('links codes and research questions, and keeps the line for informants off and on', async () => {
    const { id, links } = await topic('tema-bpa');
    await act(linkTopic, { id, field: 'questions', member: 'aldersgrupper', linked: true });
    await act(linkTopic, { id, field: 'links', member: links[0]!, linked: false });
    expect((await topic('tema-bpa')).questions).toContain('aldersgrupper');
    expect((await topic('tema-bpa')).links).toEqual([]);
    await act(listTopic, { id, listed: false });
    expect((await topic('tema-bpa')).brief).toBeNull();
    await act(listTopic, { id, listed: true });
    expect((await topic('tema-bpa')).brief?.nb).toBe('Brukerstyrt personlig assistanse (BPA)');
  });
});

describe('the guide of the template', () => {
  it('has a topic for every research question, and names only questions that exist', () => {
    const asked = new Set(costGrowthGuide.sections.flatMap((s) => s.topics).flatMap((t) => questionsOf(t.slug)));
    expect([...asked].toSorted()).toEqual(researchQuestions.map((q) => q.slug).toSorted());
  });
});
