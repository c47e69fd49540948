// Memos (memoer): thoughts about the study or anything in it, and the log of what was decided on the way.

import { newId } from '../model/ids.ts';
import { orderAfter } from '../model/order.ts';
import type { Row, RowInput } from '../model/rows.ts';
import type { Reader } from '../changes/store.ts';
import { citing } from './citing.ts';
import { isRefusal, plan, refuse, type Command } from './command.ts';
import { create, patch, remove } from './edits.ts';

type Memo = Row<'memos'>;
export type MemoFields = Omit<RowInput<'memos'>, 'id' | 'order' | 'at' | 'author'>;

/** What a memo can be about, beside the study itself. */
export const memoTargets = ['cases', 'interviews', 'codes', 'sources', 'codings'] as const;
export type MemoTarget = (typeof memoTargets)[number];

/** Null where there is no such row. */
export async function targetOf(reader: Pick<Reader, 'get'>, id: string): Promise<MemoTarget | null> {
  for (const table of memoTargets) if (await reader.get(table, id)) return table;
  return null;
}

export const addMemo: Command<MemoFields, { id: string }> = async (reader, fields, { coder, at }) => {
  if (fields.target != null && (await targetOf(reader, fields.target)) === null) return refuse('row-gone');
  const cited = await citing(reader, fields.cites, null);
  if (isRefusal(cited)) return cited;
  const id = newId();
  return plan('memo.add', [...create('memos', { ...fields, id, at, author: coder, order: orderAfter(await reader.all('memos')) }), ...cited], { id });
};

export const updateMemo: Command<{ id: string; changes: Partial<MemoFields> }> = async (reader, { id, changes }) => {
  const row = await reader.get('memos', id);
  if (!row) return refuse('row-gone');
  if (changes.target != null && (await targetOf(reader, changes.target)) === null) return refuse('row-gone');
  const cited = await citing(reader, changes.cites, null);
  if (isRefusal(cited)) return cited;
  return plan('memo.update', [...(await patch(reader, 'memos', row, changes as Partial<Memo>)), ...cited]);
};

export const removeMemo: Command<{ id: string }> = async (reader, { id }) =>
  ((await reader.get('memos', id)) ? plan('memo.remove', [remove('memos', id)]) : refuse('row-gone'));

/** The day that a memo is about, ISO. */
export const memoDay = (memo: Pick<Memo, 'date' | 'at'>): string => memo.date ?? memo.at.slice(0, 10);

/** Newest first; of one day, the one that was written last. */
export const byMemoDay = (a: Memo, b: Memo): number => (memoDay(a) === memoDay(b) ? (a.at < b.at ? 1 : -1) : memoDay(a) < memoDay(b) ? 1 : -1);
