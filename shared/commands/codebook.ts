// Editing the codebook and the guide of a study.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import { byOrder, orderAfter, orderBetween } from '../model/order.ts';
import type { CodeRow, Row, TopicRow } from '../model/rows.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, patch, remove } from './edits.ts';

type CodePatch = Partial<Pick<CodeRow, 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example' | 'background' | 'locality' | 'retired' | 'key'>>;

export const updateCode: Command<{ id: string; changes: CodePatch }> = async (reader, { id, changes }) => {
  const code = await reader.get('codes', id);
  if (!code) return refuse('row-gone');
  return plan('code.update', await patch(reader, 'codes', code, changes));
};

/** Adds a sub-category, a dimension value or a theme of the study's own. The slug is made from the label. */
export const addCode: Command<{ parent: string | null; kind: CodeRow['kind']; label: string }, { id: string }> = async (reader, { parent, kind, label }) => {
  if (label.trim() === '') return refuse('label-missing');
  const codes = await reader.all('codes');
  const above = parent === null ? undefined : codes.find((c) => c.id === parent);
  if (parent !== null && !above) return refuse('row-gone');
  const slug = freeSlug(codes, above, label);
  const same = { nb: label.trim(), nn: label.trim(), en: label.trim() };
  const empty = { nb: '', nn: '', en: '' };
  const short = { nb: label.trim().slice(0, 12), nn: label.trim().slice(0, 12), en: label.trim().slice(0, 12) };
  const family = codes.filter((c) => c.id === parent || c.parent === parent).toSorted(byOrder);
  const after = family.at(-1);
  const following = codes.toSorted(byOrder).find((c) => after !== undefined && c.order > after.order);
  const id = newId();
  return plan('code.add', create('codes', {
    id, slug, kind, parent, label: same, short, definition: empty, include: empty, exclude: empty, example: empty,
    colour: above?.colour ?? null, order: after ? orderBetween(after.order, following?.order ?? null) : orderAfter(codes),
  }), { id });
};

/** `Ny ordning` under `bpa` becomes `bpa.ny-ordning`, with a number where that is taken. */
export function freeSlug(codes: readonly CodeRow[], parent: CodeRow | undefined, label: string): string {
  const plain = label.trim().toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
    .normalize('NFD').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'kode';
  const base = parent ? `${parent.slug}.${plain}` : plain;
  const taken = new Set(codes.map((c) => c.slug));
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  return slug;
}

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

async function heldWith(reader: Reader, guide: string): Promise<boolean> {
  return (await reader.all('interviews')).some((i) => i.guide === guide && i.status !== 'planned');
}

export const updateGuide: Command<{ id: string; changes: Partial<Pick<Row<'guides'>, 'title' | 'opening'>> }> = async (reader, { id, changes }) => {
  const row = await reader.get('guides', id);
  if (!row) return refuse('row-gone');
  if (await heldWith(reader, id)) return refuse('guide-held', { version: row.version });
  return plan('guide.update', await patch(reader, 'guides', row, changes));
};

type TopicPatch = Partial<Pick<TopicRow, 'title' | 'prompt' | 'probes' | 'links' | 'brief' | 'section' | 'sectionTitle' | 'order'>>;

/** Changes a topic; a guide that an interview was held with is changed by making a new version. */
export const updateTopic: Command<{ id: string; changes: TopicPatch }> = async (reader, { id, changes }) => {
  const topic = await reader.get('topics', id);
  if (!topic) return refuse('row-gone');
  const guide = await reader.get('guides', topic.guide);
  if (await heldWith(reader, topic.guide)) return refuse('guide-held', { version: guide?.version ?? 1 });
  return plan('topic.update', await patch(reader, 'topics', topic, changes));
};

export const addTopic: Command<{ guide: string; after: string | null; title: string }, { id: string }> = async (reader, { guide, after, title }) => {
  const row = await reader.get('guides', guide);
  if (!row) return refuse('row-gone');
  if (title.trim() === '') return refuse('title-missing');
  if (await heldWith(reader, guide)) return refuse('guide-held', { version: row.version });
  const topics = (await reader.where('topics', 'guide', guide)).toSorted(byOrder);
  const at = after === null ? topics.length - 1 : topics.findIndex((t) => t.id === after);
  const before = topics[at];
  const same = { nb: title.trim(), nn: title.trim(), en: title.trim() };
  const empty = { nb: '', nn: '', en: '' };
  const id = newId();
  return plan('topic.add', create('topics', {
    id, guide, slug: `eget-${id.slice(-6)}`, section: before?.section ?? 'eget', sectionTitle: before?.sectionTitle ?? same,
    title: same, prompt: empty, brief: same, order: orderBetween(before?.order ?? null, topics[at + 1]?.order ?? null),
  }), { id });
};

export const removeTopic: Command<{ id: string }> = async (reader, { id }) => {
  const topic = await reader.get('topics', id);
  if (!topic) return refuse('row-gone');
  const guide = await reader.get('guides', topic.guide);
  if (await heldWith(reader, topic.guide)) return refuse('guide-held', { version: guide?.version ?? 1 });
  return plan('topic.remove', [remove('topics', id)]);
};

/** Moves a topic one place up (-1) or down (1) among its guide's topics. */
export const moveTopic: Command<{ id: string; by: -1 | 1 }> = async (reader, { id, by }) => {
  const topic = await reader.get('topics', id);
  if (!topic) return refuse('row-gone');
  const guide = await reader.get('guides', topic.guide);
  if (await heldWith(reader, topic.guide)) return refuse('guide-held', { version: guide?.version ?? 1 });
  const topics = (await reader.where('topics', 'guide', topic.guide)).toSorted(byOrder);
  const at = topics.findIndex((t) => t.id === id);
  const to = at + by;
  const edits: Edit[] = [];
  const target = topics[to];
  if (target) {
    const outer = topics[to + by]?.order ?? null;
    const order = by === 1 ? orderBetween(target.order, outer) : orderBetween(outer, target.order);
    edits.push(...(await patch(reader, 'topics', topic, { order, section: target.section, sectionTitle: target.sectionTitle })));
  }
  return plan('topic.move', edits);
};
