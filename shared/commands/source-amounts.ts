// Amounts in the text of a source: a figure that was found there is decided on, one is added by hand, and one that a
// correction left without words gets a new place. A figure becomes a row once somebody has decided on it.

import type { Reader } from '../changes/store.ts';
import { openFigures, placedAmounts, type PlacedAmounts } from '../analysis/source-amounts.ts';
import { naturalId, newId } from '../model/ids.ts';
import type { AmountRow, RowInput, SourceRow, TextRow } from '../model/rows.ts';
import { amountsInText } from '../text/amounts/index.ts';
import { anchorAt } from '../text/positions.ts';
import { goneInformants, isWhollyGone, sourceLines, type SourceLine } from '../text/source-lines.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { decisionLabel, fromCandidate, isReversed } from './amounts.ts';
import { citing } from './citing.ts';
import { plan, refuse, type Command, type Refusal } from './command.ts';
import { create, patch, put } from './edits.ts';
import { isRefused, openSource, sameSpan, versionsOf, type SourceSpan } from './span-codings.ts';

interface OpenText extends PlacedAmounts { readonly source: SourceRow; readonly head: TextRow; readonly lines: readonly SourceLine[] }

/** A source's newest text with its lines and the amounts that stand in it. */
export async function amountTextOf(reader: Pick<Reader, 'get' | 'where'>, id: string): Promise<OpenText | Refusal> {
  const open = await openSource(reader, id);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const versions = await versionsOf(reader, head);
  const gone = goneInformants(await reader.where('informants', 'case', source.case));
  const interview = source.interview === null ? null : await reader.get('interviews', source.interview);
  const whole = isWhollyGone(interview, gone);
  const lines = sourceLines(source, head, versions, gone).map((l) => (whole ? { ...l, hidden: true } : l));
  return { source, head, lines, ...placedAmounts(head, await reader.where('amounts', 'case', source.case), versions) };
}

/** What an amount of a source is said to come from: somebody's words, or a document. */
const originOf = ({ kind }: SourceRow): AmountRow['origin'] => (kind === 'written' ? 'dokument' : 'sagt');

/** Confirms or dismisses a figure at its span, or keeps it as a proposal whose fields are changed before that. */
export const decideFigure: Command<SourceSpan & { changes: Partial<AmountRow> }, { id: string }> = async (reader, { source: id, changes, ...span }) => {
  const text = await amountTextOf(reader, id);
  if (isRefused(text)) return text;
  const { source, head, placed, lines } = text;
  const known = placed.find((p) => sameSpan(p, span))?.row;
  if (known) return isReversed({ ...known, ...changes }) ? refuse('amount-reversed') : plan(decisionLabel(changes), await patch(reader, 'amounts', known, changes), { id: known.id });
  const figure = openFigures(amountsInText(head), placed, lines, source).find((c) => sameSpan(c, span));
  if (!figure) return refuse('row-gone');
  const read = fromCandidate({ note: null, text: head.id, case: source.case, interview: source.interview }, head.text, figure);
  // By its place, so that the same figure decided on two machines is one amount.
  const row = { ...read, origin: originOf(source), ...changes, id: naturalId('amounts', head.id, String(span.start), String(span.end)) };
  if (isReversed(row)) return refuse('amount-reversed');
  return plan(decisionLabel(changes), await put(reader, 'amounts', row), { id: row.id });
};

export type TypedAmount = Omit<RowInput<'amounts'>, 'id' | 'case' | 'interview' | 'note' | 'anchor'>;

/** Adds an amount that a person reads out of the marked words. */
export const addSourceAmount: Command<SourceSpan & { fields: TypedAmount }, { id: string }> = async (reader, { source: id, fields, ...marked }) => {
  const open = await openSource(reader, id);
  if (isRefused(open)) return open;
  const { source, head } = open;
  const span = tidySpan(head.text, marked);
  if (!span) return refuse('span-empty');
  if (isReversed(fields)) return refuse('amount-reversed');
  const cited = await citing(reader, fields.cites, source.case);
  if (isRefused(cited)) return cited;
  const row = { ...fields, id: newId(), case: source.case, interview: source.interview, note: null, anchor: anchorAt(head.id, head.text, span) };
  return plan('amount.add', [...create('amounts', row), ...cited], { id: row.id });
};

/** Gives an amount whose words were taken out the marked ones; what points to it goes on doing so. */
export const placeAmount: Command<SourceSpan & { id: string }> = async (reader, { source: owner, id, ...marked }) => {
  const open = await openSource(reader, owner);
  if (isRefused(open)) return open;
  const row = await reader.get('amounts', id);
  if (!row) return refuse('row-gone');
  const span = tidySpan(open.head.text, marked);
  if (!span) return refuse('span-empty');
  return plan('amount.update', await patch(reader, 'amounts', row, { anchor: anchorAt(open.head.id, open.head.text, span) }));
};
