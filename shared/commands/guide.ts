// Editing the interview guide: its versions, its opening, and its topics. A version that an interview was held with
// stays as it was; a change to it begins with a new version.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import { byOrder, orderAfter, orderBetween } from '../model/order.ts';
import type { InterviewRow, Row, TopicRow } from '../model/rows.ts';
import { cleanText } from '../text/clean.ts';
import { isRefusal, plan, refuse, type Command, type Refusal } from './command.ts';
import { create, patch, remove } from './edits.ts';

const empty = { nb: '', nn: '', en: '' };
export const sameInAll = (text: string): { nb: string; nn: string; en: string } => ({ nb: text, nn: text, en: text });

/** True where this interview fixes the guide it was held with. */
export const holdsGuide = (interview: Pick<InterviewRow, 'status'>): boolean => interview.status !== 'planned';

/** The guide where it may be changed, else why not. */
export async function openGuide(reader: Reader, id: string): Promise<Row<'guides'> | Refusal> {
  const guide = await reader.get('guides', id);
  if (!guide) return refuse('row-gone');
  const held = (await reader.all('interviews')).some((i) => i.guide === id && holdsGuide(i));
  return held ? refuse('guide-held', { version: guide.version }) : guide;
}

/** The topic where its guide may be changed, else why not. */
export async function openTopic(reader: Reader, id: string): Promise<TopicRow | Refusal> {
  const topic = await reader.get('topics', id);
  if (!topic) return refuse('row-gone');
  const guide = await openGuide(reader, topic.guide);
  return isRefused(guide) ? guide : topic;
}

export const isRefused = (row: object): row is Refusal => isRefusal(row);

export const topicsOf = async (reader: Reader, guide: string): Promise<TopicRow[]> =>
  (await reader.where('topics', 'guide', guide)).toSorted(byOrder);

/** Makes the next version of a guide with copies of its topics; interviews held keep the one they have. */
export const newGuideVersion: Command<{ guide: string }, { guide: string }> = async (reader, { guide }, { at }) => {
  const from = await reader.get('guides', guide);
  if (!from) return refuse('row-gone');
  const guides = await reader.all('guides');
  const id = newId();
  const version = Math.max(...guides.map((g) => g.version)) + 1;
  const topics = await reader.where('topics', 'guide', guide);
  return plan('guide.version', [
    ...create('guides', { id, title: from.title, opening: from.opening, version, basedOn: from.id, createdAt: at, order: orderAfter(guides) }),
    ...topics.flatMap((topic) => create('topics', { ...topic, id: newId(), guide: id })),
  ], { guide: id });
};

/** Writes the guide's title or opening in one language. */
export const writeGuide: Command<{ id: string; field: 'title' | 'opening'; language: Language; text: string }> = async (reader, { id, field, language, text }) => {
  const guide = await openGuide(reader, id);
  if (isRefused(guide)) return guide;
  const clean = cleanText(text).trim();
  if (field === 'title' && clean === '') return refuse('title-missing');
  return plan('guide.update', await patch(reader, 'guides', guide, { [field]: { ...guide[field], [language]: clean } }));
};

/** Links a topic to a code or a research question, or takes the link away. */
export const linkTopic: Command<{ id: string; field: 'links' | 'questions'; member: string; linked: boolean }> = async (reader, { id, field, member, linked }) => {
  const topic = await openTopic(reader, id);
  if (isRefused(topic)) return topic;
  const others = topic[field].filter((m) => m !== member);
  return plan('topic.update', await patch(reader, 'topics', topic, { [field]: linked ? [...others, member] : others }));
};

/** Puts a topic on the list that informants get, under its title, or takes it off. */
export const listTopic: Command<{ id: string; listed: boolean }> = async (reader, { id, listed }) => {
  const topic = await openTopic(reader, id);
  if (isRefused(topic)) return topic;
  return plan('topic.update', await patch(reader, 'topics', topic, { brief: listed ? (topic.brief ?? topic.title) : null }));
};

/** Writes one text of a topic in one language; the others stay as they are in the store, not as a screen saw them. */
export const writeTopic: Command<{ id: string; field: 'title' | 'prompt' | 'brief'; language: Language; text: string }> = async (reader, { id, field, language, text }) => {
  const topic = await openTopic(reader, id);
  if (isRefused(topic)) return topic;
  const clean = cleanText(text).trim();
  if (field === 'title' && clean === '') return refuse('title-missing');
  return plan('topic.update', await patch(reader, 'topics', topic, { [field]: { ...(topic[field] ?? empty), [language]: clean } }));
};

/** Adds a topic at the end of a section, or with a section of its own at the end of the guide. */
export const addTopic: Command<{ guide: string; section: string | null; title: string }, { id: string }> = async (reader, { guide, section, title }) => {
  const open = await openGuide(reader, guide);
  if (isRefused(open)) return open;
  const name = cleanText(title).trim();
  if (name === '') return refuse('title-missing');
  const topics = await topicsOf(reader, guide);
  const at = section === null ? topics.length - 1 : topics.findLastIndex((t) => t.section === section);
  const before = topics[at];
  const id = newId();
  const own = `eget-${id.slice(-6)}`;
  return plan('topic.add', create('topics', {
    id, guide, slug: own, title: sameInAll(name), prompt: empty, brief: sameInAll(name),
    section: section === null || !before ? own : before.section,
    sectionTitle: section === null || !before ? sameInAll(name) : before.sectionTitle,
    order: between(topics, at),
  }), { id });
};

export const removeTopic: Command<{ id: string }> = async (reader, { id }) => {
  const topic = await openTopic(reader, id);
  return isRefused(topic) ? topic : plan('topic.remove', [remove('topics', id)]);
};

/**
 * Moves a topic one place up (-1) or down (1). Past the last topic of its section it joins the next section; a topic
 * that is alone in its section takes the section along.
 */
export const moveTopic: Command<{ id: string; by: -1 | 1 }> = async (reader, { id, by }) => {
  const topic = await openTopic(reader, id);
  if (isRefused(topic)) return topic;
  const topics = await topicsOf(reader, topic.guide);
  const at = topics.findIndex((t) => t.id === id);
  const target = topics[at + by];
  if (!target) return plan('topic.move', []);
  if (target.section === topic.section) {
    const order = between(topics, by === 1 ? at + 1 : at - 2);
    return plan('topic.move', await patch(reader, 'topics', topic, { order }));
  }
  if (!topics.some((t) => t.id !== id && t.section === topic.section)) return plan('topic.move', await sectionMoved(reader, topics, topic.section, by));
  return plan('topic.move', await patch(reader, 'topics', topic, { section: target.section, sectionTitle: target.sectionTitle }));
};

/** Moves a topic to the end of another section. */
export const moveTopicTo: Command<{ id: string; section: string }> = async (reader, { id, section }) => {
  const topic = await openTopic(reader, id);
  if (isRefused(topic)) return topic;
  const topics = await topicsOf(reader, topic.guide);
  const at = topics.findLastIndex((t) => t.section === section && t.id !== id);
  const last = topics[at];
  if (!last || topic.section === section) return plan('topic.move', []);
  return plan('topic.move', await patch(reader, 'topics', topic, { order: between(topics, at), section, sectionTitle: last.sectionTitle }));
};

/** Writes a section's title in one language, on each of its topics. */
export const writeSection: Command<{ guide: string; section: string; language: Language; text: string }> = async (reader, { guide, section, language, text }) => {
  const open = await openGuide(reader, guide);
  if (isRefused(open)) return open;
  const clean = cleanText(text).trim();
  if (clean === '') return refuse('title-missing');
  const topics = (await topicsOf(reader, guide)).filter((t) => t.section === section);
  const edits = await Promise.all(topics.map((t) => patch(reader, 'topics', t, { sectionTitle: { ...t.sectionTitle, [language]: clean } })));
  return plan('topic.update', edits.flat());
};

/** Moves a section with its topics past the one before (-1) or after (1) it. */
export const moveSection: Command<{ guide: string; section: string; by: -1 | 1 }> = async (reader, { guide, section, by }) => {
  const open = await openGuide(reader, guide);
  if (isRefused(open)) return open;
  return plan('topic.move', await sectionMoved(reader, await topicsOf(reader, guide), section, by));
};

/** An order right after the topic at this place; -1 and below is the start. Two machines may have made equal ones. */
function between(topics: readonly TopicRow[], at: number): string {
  const before = topics[at]?.order ?? null;
  return orderBetween(before, topics.slice(Math.max(at + 1, 0)).find((t) => before === null || t.order > before)?.order ?? null);
}

async function sectionMoved(reader: Reader, topics: readonly TopicRow[], section: string, by: -1 | 1): Promise<Edit[]> {
  const moving = topics.filter((t) => t.section === section);
  const others = topics.filter((t) => t.section !== section);
  const edge = by === 1 ? topics.findLastIndex((t) => t.section === section) : topics.findIndex((t) => t.section === section);
  const neighbour = topics[edge + by]?.section;
  if (neighbour === undefined) return [];
  const after = by === 1 ? others.findLastIndex((t) => t.section === neighbour) : others.findIndex((t) => t.section === neighbour) - 1;
  const edits: Edit[] = [];
  const placed = others.slice(0, after + 1);
  for (const topic of moving) {
    const order = between([...placed, ...others.slice(after + 1)], placed.length - 1);
    placed.push({ ...topic, order });
    edits.push(...(await patch(reader, 'topics', topic, { order })));
  }
  return edits;
}
