// Editing the codebook of a study.

import { newId } from '../model/ids.ts';
import type { Language, Trilingual } from '../model/language.ts';
import { byOrder, orderAfter, orderBetween } from '../model/order.ts';
import type { CodeRow } from '../model/rows.ts';
import { cleanText } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, patch } from './edits.ts';

type CodePatch = Partial<Pick<CodeRow, 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example' | 'background' | 'locality' | 'retired' | 'key'>>;

export const updateCode: Command<{ id: string; changes: CodePatch }> = async (reader, { id, changes }) => {
  const code = await reader.get('codes', id);
  if (!code) return refuse('row-gone');
  return plan('code.update', await patch(reader, 'codes', code, changes));
};

export type CodeText = 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example' | 'background';

/** Writes one text of a code in one language; the others stay as they are in the store, not as a screen saw them. */
export const writeCode: Command<{ id: string; field: CodeText; language: Language; text: string }> = async (reader, { id, field, language, text }) => {
  const code = await reader.get('codes', id);
  if (!code) return refuse('row-gone');
  const clean = cleanText(text).trim();
  if (field === 'label' && clean === '') return refuse('label-missing');
  const before: Trilingual = code[field] ?? { nb: '', nn: '', en: '' };
  return plan('code.update', await patch(reader, 'codes', code, { [field]: { ...before, [language]: clean } }));
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
