// Creating a study from the template, and its own fields.

import type { Edit } from '../changes/change.ts';
import { newId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import { firstOrders } from '../model/order.ts';
import type { Row } from '../model/rows.ts';
import { tagKeys } from '../model/vocabulary.ts';
import { categoryTemplates } from '../templates/categories/index.ts';
import { dimensionTemplates } from '../templates/dimensions/index.ts';
import { costGrowthGuide } from '../templates/guide.ts';
import { researchQuestions } from '../templates/research-questions.ts';
import { textShortcuts } from '../templates/shortcuts.ts';
import { questionsOf } from '../templates/topic-questions.ts';
import type { GuideTemplate, TopicTemplate } from '../templates/types.ts';
import { changesOf, plan, refuse, type Changes, type Command } from './command.ts';
import { create, patch } from './edits.ts';

export interface NewStudy {
  readonly id: string;
  readonly title: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly documentLanguage: Language;
  readonly coder: { readonly id: string; readonly name: string };
  readonly fictive?: boolean;
}

/** Fills an empty store with the study, who codes, the codebook and the first guide version. */
export const createStudy: Command<NewStudy, { guide: string }> = async (reader, args, { at }) => {
  if ((await reader.all('study')).length > 0) return refuse('study-exists');
  if (args.title.trim() === '') return refuse('title-missing');
  if (args.periodTo < args.periodFrom) return refuse('period-reversed');
  const codes = codebookEdits();
  const guide = guideEdits(costGrowthGuide, codes.idOf, at);
  const edits = [
    ...create('study', {
      id: args.id, title: args.title.trim(), createdAt: at, periodFrom: args.periodFrom, periodTo: args.periodTo,
      documentLanguage: args.documentLanguage, fictive: args.fictive ?? false,
      researchQuestions: researchQuestions.map((q) => ({ id: q.slug, text: q.text[args.documentLanguage] })),
      shortcuts: textShortcuts.map((s) => ({ short: s.short, long: s.nb })),
    }),
    ...create('coders', { id: args.coder.id, name: args.coder.name, initials: initialsOf(args.coder.name) }),
    ...codes.edits,
    ...guide.edits,
  ];
  return { label: 'study.create', edits, result: { guide: guide.id }, fixed: true };
};

/** «Kari Lind» becomes «KL». */
export const initialsOf = (name: string): string =>
  name.split(/[\s-]+/).filter(Boolean).map((part) => part[0]!.toLocaleUpperCase('nb')).join('').slice(0, 4);

function codebookEdits(): { edits: Edit[]; idOf: Map<string, string> } {
  const templates = [...categoryTemplates, ...dimensionTemplates];
  const orders = firstOrders(templates.length);
  const idOf = new Map(templates.map((t) => [t.slug, newId()]));
  let category = 0;
  const edits = templates.flatMap((t, i) => {
    if (t.kind === 'category') category++;
    const colour = t.kind === 'category' || t.kind === 'subcategory' ? category : t.kind === 'theme' ? 12 : null;
    return create('codes', {
      id: idOf.get(t.slug)!, slug: t.slug, kind: t.kind, parent: t.parent === undefined ? null : (idOf.get(t.parent) ?? null),
      label: t.label, short: t.short, definition: t.definition, include: t.include, exclude: t.exclude, example: t.example,
      background: t.background ?? null, locality: t.locality ?? null, colour,
      key: t.kind === 'category' ? (tagKeys[category - 1] ?? null) : null, order: orders[i]!,
    });
  });
  return { edits, idOf };
}

function guideEdits(template: GuideTemplate, idOf: Map<string, string>, at: string): { id: string; edits: Edit[] } {
  const id = newId();
  const flat = template.sections.flatMap((section) => section.topics.map((topic) => ({ section, topic })));
  const orders = firstOrders(flat.length);
  const edits = [
    ...create('guides', { id, title: template.title, opening: template.opening, version: 1, createdAt: at }),
    ...flat.flatMap(({ section, topic }, i) =>
      create('topics', {
        id: newId(), guide: id, slug: topic.slug, section: section.slug, sectionTitle: section.title, title: topic.title,
        prompt: topic.prompt, probes: [...topic.probes], links: linkIds(topic, idOf), questions: questionsOf(topic.slug), brief: topic.brief ?? null, order: orders[i]!,
      })),
  ];
  return { id, edits };
}

const linkIds = (topic: TopicTemplate, idOf: Map<string, string>): string[] =>
  topic.links.flatMap((slug) => idOf.get(slug) ?? []);

/** Changes the study's own fields. */
export const updateStudy: Command<Changes<Row<'study'>, Omit<Row<'study'>, 'id' | 'createdAt'>>> = async (reader, args) => {
  const [study] = await reader.all('study');
  if (!study) return refuse('study-missing');
  const changes = changesOf(study, args);
  if (changes.title?.trim() === '') return refuse('title-missing');
  if ((changes.periodTo ?? study.periodTo) < (changes.periodFrom ?? study.periodFrom)) return refuse('period-reversed');
  return plan('study.update', await patch(reader, 'study', study, changes));
};

export const addCoder: Command<{ name: string }, { id: string }> = async (reader, { name }) => {
  const trimmed = name.trim();
  if (trimmed === '') return refuse('name-missing');
  if ((await reader.all('coders')).some((c) => c.name === trimmed)) return refuse('coder-exists', { name: trimmed });
  const id = newId();
  return plan('coder.add', create('coders', { id, name: trimmed, initials: initialsOf(trimmed) }), { id });
};

export const updateCoder: Command<{ id: string; name: string; initials: string }> = async (reader, { id, name, initials }) => {
  const row = await reader.get('coders', id);
  if (!row) return refuse('row-gone');
  if (name.trim() === '') return refuse('name-missing');
  return plan('coder.update', await patch(reader, 'coders', row, { name: name.trim(), initials: initials.trim() }));
};
