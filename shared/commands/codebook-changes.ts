// Changes of the codebook that reach beyond one code's texts: two codes made one, one divided, one taken out of use or
// given another place. Each is one action and carries the reason for it, which stands in the method log.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { byOrder, orderBetween } from '../model/order.ts';
import { colourBelow } from '../model/code-colour.ts';
import type { CodeRow, CodingRow } from '../model/rows.ts';
import { cleanText, isBlank } from '../text/clean.ts';
import { placeIn } from '../text/anchor-place.ts';
import { movedAssessments, movedCells } from './cells-moved.ts';
import { newCode, orderBelow } from './codebook.ts';
import { isRefusal, plan, refuse, type Command, type CommandContext } from './command.ts';
import { create, patch } from './edits.ts';
import { holdsGuide } from './guide.ts';
import { addMemo } from './memos.ts';
import { codingId } from './notes.ts';
import { inPlaceOf, isRefused, openWished, placeId, presentAt, relinked, spanCodingId, versionsOf } from './span-codings.ts';

/** Why a code was changed, and the heading that the reason gets in the method log. */
export interface Reason { readonly title: string; readonly text: string }

/** The reason as a memo of the code; nothing where none was given. */
async function reasonEdits(reader: Reader, code: string, { title, text }: Reason, context: CommandContext): Promise<readonly Edit[]> {
  if (isBlank(text)) return [];
  const made = await addMemo(reader, { target: code, kind: 'metode', title, text: cleanText(text).trim() }, context);
  return isRefusal(made) ? [] : made.edits;
}

/** Gives codings another code, each as its coder's own. What pointed to them points to the new ones. */
async function recoded(reader: Reader, rows: readonly CodingRow[], code: string): Promise<Edit[]> {
  const placed = new Map<string, { readonly is: Pick<CodingRow, 'id' | 'anchor' | 'code'>; readonly rows: CodingRow[] }>();
  const moved = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const { is, known } = await under(reader, row, code);
    const there = placed.get(is.id) ?? { is, rows: known ? [known] : [] };
    there.rows.push(row);
    placed.set(is.id, there);
    moved.set(row.case, (moved.get(row.case) ?? new Map<string, string>()).set(row.id, is.id));
  }
  const edits: Edit[] = [];
  for (const { is, rows: of } of placed.values()) edits.push(...(await inPlaceOf(reader, is, of)));
  for (const [caseId, ids] of moved) edits.push(...(await relinked(reader, caseId, ids)));
  return edits;
}

/** What a coding is under another code, and the row that is there already. */
async function under(reader: Reader, row: CodingRow, code: string): Promise<{ is: Pick<CodingRow, 'id' | 'anchor' | 'code'>; known: CodingRow | undefined }> {
  if (row.anchor === null) {
    const id = codingId(row.note ?? row.id, code, row.coder);
    return { is: { id, anchor: null, code }, known: await reader.get('codings', id) };
  }
  const { anchor } = row;
  const kept = { is: { id: spanCodingId(anchor, code, row.coder), anchor, code }, known: await reader.get('codings', spanCodingId(anchor, code, row.coder)) };
  const text = await reader.get('texts', anchor.text);
  const open = text && (await openWished(reader, row.note === null ? { source: text.owner } : { note: row.note, kind: text.kind === 'written' ? 'written' : 'raw' }));
  if (!open || isRefused(open)) return kept;
  const span = placeIn(open.head.id, anchor, await versionsOf(reader, open.head));
  // An emptied one waits for a decision where it is; the decision is then about the new code.
  if (!span || span.start === span.end) return kept;
  const known = await presentAt(reader, open, span, code, row.coder);
  return { is: { ...(known ? { id: known.id, anchor: known.anchor } : placeId(open, span, code, row.coder)), code }, known };
}

/** Whether two codes can be made one: of one kind, or a sub-category into the category above it. */
export function canMerge(from: CodeRow, into: CodeRow, codes: readonly CodeRow[]): boolean {
  if (from.id === into.id || into.retired || from.kind === 'dimension') return false;
  if (from.kind === 'value') return into.kind === 'value' && into.parent === from.parent;
  if (from.kind === into.kind) return true;
  // With sub-categories of its own it can only become a category.
  const below = codes.some((c) => c.parent === from.id);
  return !below && into.kind !== 'dimension' && into.kind !== 'value';
}

export interface Merged { readonly excerpts: number; readonly joined: number; readonly differ: number }

/**
 * Makes two codes one: excerpts of all coders, sub-categories, amounts, municipality examples and assessments go to
 * `into`; `from` is kept out of use, for what was. `joined`: cases where two examples became one text; `differ`:
 * assessments that disagreed, where the one of `into` stands.
 */
export const mergeCodes: Command<{ from: string; into: string; reason: Reason }, Merged> = async (reader, { from, into, reason }, context) => {
  const codes = await reader.all('codes');
  const [gone, kept] = [codes.find((c) => c.id === from), codes.find((c) => c.id === into)];
  if (!gone || !kept) return refuse('row-gone');
  if (!canMerge(gone, kept, codes)) return refuse('codes-differ');
  const rows = await reader.where('codings', 'code', from);
  const cells = await movedCells(reader, from, into);
  const assessments = await movedAssessments(reader, from, into);
  const edits = [...await recoded(reader, rows, into), ...cells.edits, ...assessments.edits];
  let standing: readonly CodeRow[] = codes;
  for (const child of codes.filter((c) => c.parent === from).toSorted(byOrder)) {
    const order = orderBelow(standing, kept);
    standing = standing.map((c) => (c.id === child.id ? { ...c, parent: into, order } : c));
    edits.push(...(await patch(reader, 'codes', child, { parent: into, order, ...colourBelow(kept, child, gone) })));
  }
  for (const amount of (await reader.all('amounts')).filter((a) => a.category === from)) edits.push(...(await patch(reader, 'amounts', amount, { category: into })));
  const held = new Set((await reader.all('interviews')).filter(holdsGuide).map((i) => i.guide));
  for (const topic of await reader.all('topics')) {
    if (held.has(topic.guide) || !topic.links.includes(from)) continue;
    edits.push(...(await patch(reader, 'topics', topic, { links: [...new Set(topic.links.map((l) => (l === from ? into : l)))] })));
  }
  if (gone.exampleFrom && !kept.exampleFrom) edits.push(...(await patch(reader, 'codes', kept, { exampleFrom: gone.exampleFrom })));
  edits.push(...(await patch(reader, 'codes', gone, { retired: true, key: null })), ...(await reasonEdits(reader, into, reason, context)));
  return plan('code.merge', edits, { excerpts: rows.length, joined: cells.joined, differ: assessments.differ });
};

export interface Division { readonly code: string; readonly labels: readonly string[]; readonly moves: readonly { readonly coding: string; readonly to: number }[]; readonly reason: Reason }

/**
 * Divides a code: new codes below it, or beside it where nothing can be below it, and the excerpts that go to each.
 * `to` is a place among `labels`. What is not moved stays.
 */
export const divideCode: Command<Division, { ids: readonly string[]; moved: number }> = async (reader, { code, labels, moves, reason }, context) => {
  const codes = await reader.all('codes');
  const from = codes.find((c) => c.id === code);
  if (!from) return refuse('row-gone');
  const names = labels.map((l) => cleanText(l).trim());
  if (names.length === 0 || names.includes('')) return refuse('label-missing');
  const below = from.kind === 'category' ? 'subcategory' : from.kind === 'dimension' ? 'value' : null;
  const parent = below === null ? from.parent : from.id;
  const made: CodeRow[] = [];
  for (const label of names) made.push(newCode([...codes, ...made], { parent, kind: below ?? from.kind, label }));
  const edits = made.flatMap((c) => create('codes', { ...c, locality: from.locality }));
  let moved = 0;
  for (const [to, target] of made.entries()) {
    const chosen = new Set(moves.filter((m) => m.to === to).map((m) => m.coding));
    const rows = (await reader.where('codings', 'code', code)).filter((c) => chosen.has(c.id));
    moved += rows.length;
    edits.push(...(await recoded(reader, rows, target.id)));
  }
  edits.push(...(await reasonEdits(reader, from.id, reason, context)));
  return plan('code.divide', edits, { ids: made.map((c) => c.id), moved });
};

/** Takes a code out of use, or into use again. What is coded with it stays coded; its key is free for another. */
export const retireCode: Command<{ id: string; retired: boolean; reason: Reason }> = async (reader, { id, retired, reason }, context) => {
  const code = await reader.get('codes', id);
  if (!code) return refuse('row-gone');
  return plan(retired ? 'code.retire' : 'code.restore', [
    ...(await patch(reader, 'codes', code, retired ? { retired, key: null } : { retired })),
    ...(await reasonEdits(reader, id, reason, context)),
  ]);
};

/** Moves a code one place up (-1) or down (1) among those beside it, with all below it. */
export const moveCode: Command<{ id: string; by: -1 | 1 }> = async (reader, { id, by }) => {
  const codes = (await reader.all('codes')).toSorted(byOrder);
  const code = codes.find((c) => c.id === id);
  if (!code) return refuse('row-gone');
  const beside = codes.filter((c) => c.parent === code.parent && c.kind === code.kind);
  const other = beside[beside.findIndex((c) => c.id === id) + by];
  return other ? plan('code.move', await besideMoved(reader, codes, code, other, by)) : plan('code.move', []);
};

const family = (codes: readonly CodeRow[], code: CodeRow): CodeRow[] => codes.filter((c) => c.id === code.id || c.parent === code.id);

/** Puts a code and those below it right before (-1) or after (1) another and those below that. `codes` are in order. */
async function besideMoved(reader: Reader, codes: readonly CodeRow[], code: CodeRow, other: CodeRow, side: -1 | 1): Promise<Edit[]> {
  const moving = family(codes, code);
  const rest = codes.filter((c) => !moving.includes(c));
  const edge = side === 1 ? rest.indexOf(family(rest, other).at(-1)!) : rest.indexOf(other) - 1;
  let before = rest[edge]?.order ?? null;
  // Two machines may have made equal ones.
  const after = rest.slice(edge + 1).find((c) => before === null || c.order > before)?.order ?? null;
  const edits: Edit[] = [];
  for (const row of moving) {
    before = orderBetween(before, after);
    edits.push(...(await patch(reader, 'codes', row, { order: before })));
  }
  return edits;
}

/** Moves a code to the place right before (-1) or after (1) another of its kind, under that one's parent. */
export const placeCode: Command<{ id: string; beside: string; side: -1 | 1 }> = async (reader, { id, beside, side }) => {
  const codes = (await reader.all('codes')).toSorted(byOrder);
  const [code, other] = [codes.find((c) => c.id === id), codes.find((c) => c.id === beside)];
  if (!code || !other) return refuse('row-gone');
  if (code.id === other.id || code.kind !== other.kind || (code.kind === 'value' && code.parent !== other.parent)) return refuse('codes-differ');
  const above = codes.find((c) => c.id === other.parent);
  return plan('code.move', [
    ...(await besideMoved(reader, codes, code, other, side)),
    ...(await patch(reader, 'codes', code, { parent: other.parent, ...(above ? colourBelow(above, code, codes.find((c) => c.id === code.parent)) : {}) })),
  ]);
};

/** Whether a code can stand below another: a sub-category below a category, a value below a dimension. */
export const canStandBelow = (code: CodeRow, parent: CodeRow): boolean =>
  code.parent !== parent.id && ((code.kind === 'subcategory' && parent.kind === 'category') || (code.kind === 'value' && parent.kind === 'dimension'));

/** Gives a sub-code another code above it, at the end there. Its id in exports stays. */
export const moveCodeTo: Command<{ id: string; parent: string; reason: Reason }> = async (reader, { id, parent, reason }, context) => {
  const codes = await reader.all('codes');
  const [code, above] = [codes.find((c) => c.id === id), codes.find((c) => c.id === parent)];
  if (!code || !above) return refuse('row-gone');
  if (!canStandBelow(code, above)) return refuse('codes-differ');
  const order = orderBelow(codes, above);
  return plan('code.move', [
    ...(await patch(reader, 'codes', code, { parent, order, ...colourBelow(above, code, codes.find((c) => c.id === code.parent)) })),
    ...(await reasonEdits(reader, id, reason, context)),
  ]);
};

/** Gives a code a key in live notes; a code that had it loses it. Null takes it away. */
export const giveKey: Command<{ id: string; key: CodeRow['key'] }, { from: string | null }> = async (reader, { id, key }) => {
  const codes = await reader.all('codes');
  const code = codes.find((c) => c.id === id);
  if (!code) return refuse('row-gone');
  const had = key === null ? [] : codes.filter((c) => c.key === key && c.id !== id);
  const edits = (await Promise.all(had.map((c) => patch(reader, 'codes', c, { key: null })))).flat();
  return plan('code.update', [...edits, ...(await patch(reader, 'codes', code, { key }))], { from: had[0]?.id ?? null });
};
