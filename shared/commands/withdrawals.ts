// Statements that were taken back beside whole notes: amounts, contact lines, quotes, written-out texts, passages of
// transcripts. They are hidden at once, under a dated record that holds no content.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import type { Row } from '../model/rows.ts';
import { anchorAt } from '../text/positions.ts';
import { goneInformants, sourceLines } from '../text/source-lines.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, patch } from './edits.ts';
import { isRefused, openSource, versionsOf, type SourceSpan } from './span-codings.ts';

type Withdrawal = Row<'withdrawals'>;

const isOpen = (w: Withdrawal, caseId: string): boolean => w.case === caseId && w.kind === 'statements' && w.erasedAt === null;

/** Hides one row of a municipality from views, analysis and exports; with a document the amounts that were read out of it alone. */
export const withdrawRow: Command<{ case: string; row: string }> = async (reader, args, { at }) => {
  if (!(await reader.get('cases', args.case))) return refuse('row-gone');
  return plan('statement.withdraw', await recorded(reader, args.case, args.row, at.slice(0, 10)));
};

/** The record of the day with one more row in it; nothing where a record has it already. */
async function recorded(reader: Reader, owner: string, row: string, day: string): Promise<Edit[]> {
  const records = (await reader.all('withdrawals')).filter((w) => isOpen(w, owner));
  if (records.some((w) => w.hidden.includes(row))) return [];
  const today = records.find((w) => w.at === day);
  const hidden = [row, ...(await readOutOf(reader, { case: owner, row })).filter((id) => !records.some((w) => w.hidden.includes(id)))];
  return today
    ? patch(reader, 'withdrawals', today, { hidden: [...today.hidden, ...hidden] })
    : create('withdrawals', { id: newId(), at: day, kind: 'statements', case: owner, hidden });
}

/** Hides the paragraphs of a source that a span touches; answers how many. */
export const withdrawPassage: Command<SourceSpan, { paragraphs: number }> = async (reader, { source: id, start, end }, { at }) => {
  const open = await openSource(reader, id);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const gone = goneInformants(await reader.where('informants', 'case', source.case));
  const lines = sourceLines(source, head, await versionsOf(reader, head), gone).filter((l) => !l.hidden && (start === end ? l.start <= start && start <= l.end : l.start < end && l.end > start));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return refuse('row-gone');
  const one = { id: newId(), part: anchorAt(head.id, head.text, { start: first.start, end: last.end }) };
  return plan('statement.withdraw', [
    ...(await patch(reader, 'sources', source, { withdrawn: [...(source.withdrawn ?? []), one] })), ...(await recorded(reader, source.case, one.id, at.slice(0, 10))),
  ], { paragraphs: lines.length });
};

/** Shows it again. */
export const bringBackRow: Command<{ case: string; row: string }> = async (reader, args) => {
  const edits: Edit[] = [];
  for (const source of (await reader.where('sources', 'case', args.case)).filter((s) => (s.withdrawn ?? []).some((p) => p.id === args.row))) {
    edits.push(...(await patch(reader, 'sources', source, { withdrawn: source.withdrawn!.filter((p) => p.id !== args.row) })));
  }
  const back = new Set([args.row, ...(await readOutOf(reader, args))]);
  for (const w of (await reader.all('withdrawals')).filter((r) => isOpen(r, args.case) && r.hidden.includes(args.row))) {
    edits.push(...(await patch(reader, 'withdrawals', w, { hidden: w.hidden.filter((id) => !back.has(id)) })));
  }
  return plan('statement.reinstate', edits);
};

/** Amounts that nobody said: they stand on this document and on nothing else. */
async function readOutOf(reader: Pick<Reader, 'where'>, args: { readonly case: string; readonly row: string }): Promise<string[]> {
  return (await reader.where('amounts', 'case', args.case)).filter((a) => a.note === null && a.anchor === null && a.cites?.attachment === args.row).map((a) => a.id);
}
