// Editing the codebook of a study.

import { newId } from '../model/ids.ts';
import { codeColour, colourBelow, type Paint } from '../model/code-colour.ts';
import type { Language, Trilingual } from '../model/language.ts';
import { byOrder, orderAfter, orderBetween } from '../model/order.ts';
import type { CodeRow } from '../model/rows.ts';
import { cleanText } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, patch } from './edits.ts';

type CodePatch = Partial<Pick<CodeRow, 'label' | 'short' | 'definition' | 'include' | 'exclude' | 'example' | 'background' | 'locality'>>;

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

/** Gives a code a colour of the palette, null the one of its category; what below it had its colour goes along. */
export const paintCode: Command<{ id: string; paint: Paint | null }> = async (reader, { id, paint }) => {
  const codes = await reader.all('codes');
  const code = codes.find((c) => c.id === id);
  if (!code) return refuse('row-gone');
  const edits = await patch(reader, 'codes', code, { paint });
  for (const child of codes.filter((c) => c.parent === id && codeColour(c) === codeColour(code))) edits.push(...(await patch(reader, 'codes', child, { paint })));
  return plan('code.paint', edits);
};

/** Makes a coded segment of a source the code's anchor example; `coding` null: none. */
export const setAnchorExample: Command<{ code: string; coding: string | null }> = async (reader, { code, coding }) => {
  const [row, from] = [await reader.get('codes', code), coding === null ? null : await reader.get('codings', coding)];
  const text = from?.anchor ? await reader.get('texts', from.anchor.text) : undefined;
  if (!row || (coding !== null && text?.kind !== 'source')) return refuse('row-gone');
  return plan('code.anchor', await patch(reader, 'codes', row, { exampleFrom: from?.anchor ?? null }));
};

/** Adds a sub-category, a dimension value or a theme of the study's own. The slug is made from the label. */
export const addCode: Command<NewCode, { id: string }> = async (reader, { parent, kind, label }) => {
  const name = cleanText(label).trim();
  if (name === '') return refuse('label-missing');
  const codes = await reader.all('codes');
  if (parent !== null && !codes.some((c) => c.id === parent)) return refuse('row-gone');
  const code = newCode(codes, { parent, kind, label: name });
  return plan('code.add', create('codes', code), { id: code.id });
};

interface NewCode { readonly parent: string | null; readonly kind: CodeRow['kind']; readonly label: string }

/** A code at the end of those below `parent`, or after all others. */
export function newCode(codes: readonly CodeRow[], { parent, kind, label }: NewCode): CodeRow {
  const above = codes.find((c) => c.id === parent);
  const [same, short, empty] = [label, shortLabel(label), ''].map((text) => ({ nb: text, nn: text, en: text })) as [Trilingual, Trilingual, Trilingual];
  return {
    id: newId(), slug: freeSlug(codes, above, label), kind, parent, label: same, short, definition: empty, include: empty, exclude: empty, example: empty,
    background: null, locality: null, ...(above ? colourBelow(above) : { colour: null }), key: null, retired: false, order: orderBelow(codes, above),
  };
}

/** Codes lie in one order, each followed by those below it: where the next one below `above` goes. */
export function orderBelow(codes: readonly CodeRow[], above: CodeRow | undefined): string {
  const last = above && codes.filter((c) => c.id === above.id || c.parent === above.id).toSorted(byOrder).at(-1);
  return last ? orderBetween(last.order, codes.toSorted(byOrder).find((c) => c.order > last.order)?.order ?? null) : orderAfter(codes);
}

const longestShort = 12;

/** The label where it is short enough, else as many whole words of it as are. */
export function shortLabel(label: string): string {
  if (label.length <= longestShort) return label;
  const blank = label.slice(0, longestShort + 1).lastIndexOf(' ');
  return (blank > 2 ? label.slice(0, blank) : `${label.slice(0, longestShort - 1).replace(/[\uD800-\uDBFF]$/, '')}…`).replace(/[\s,;:–-]+$/, '');
}

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
