// Statements that were taken back beside whole notes: amounts, contact lines, quotes, written-out texts. They are
// hidden at once, under a dated record that holds no content.

import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import type { Row } from '../model/rows.ts';
import { plan, refuse, type Command } from './command.ts';
import { create, patch } from './edits.ts';

type Withdrawal = Row<'withdrawals'>;

const isOpen = (w: Withdrawal, caseId: string): boolean => w.case === caseId && w.kind === 'statements' && w.erasedAt === null;

/** Ids of all that is hidden by such records. */
export const hiddenBy = (withdrawals: readonly Withdrawal[]): ReadonlySet<string> =>
  new Set(withdrawals.filter((w) => w.kind === 'statements' && w.erasedAt === null).flatMap((w) => w.hidden));

/** Hides one row of a municipality from views, analysis and exports; with a document the amounts that were read out of it alone. */
export const withdrawRow: Command<{ case: string; row: string }> = async (reader, args, { at }) => {
  if (!(await reader.get('cases', args.case))) return refuse('row-gone');
  const day = at.slice(0, 10);
  const records = (await reader.all('withdrawals')).filter((w) => isOpen(w, args.case));
  if (records.some((w) => w.hidden.includes(args.row))) return plan('statement.withdraw', []);
  const today = records.find((w) => w.at === day);
  const hidden = [args.row, ...(await readOutOf(reader, args)).filter((id) => !records.some((w) => w.hidden.includes(id)))];
  return plan('statement.withdraw', today
    ? await patch(reader, 'withdrawals', today, { hidden: [...today.hidden, ...hidden] })
    : create('withdrawals', { id: newId(), at: day, kind: 'statements', case: args.case, hidden }));
};

/** Shows it again. */
export const bringBackRow: Command<{ case: string; row: string }> = async (reader, args) => {
  const edits = [];
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
