// Amounts (tallopplysninger): proposed silently while notes are typed, confirmed or dismissed in after-work.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { newId } from '../model/ids.ts';
import type { AmountRow, NoteRow, RowInput } from '../model/rows.ts';
import { recogniseAmounts, type AmountCandidate } from '../text/amounts/index.ts';
import { anchorAt } from '../text/positions.ts';
import { citing } from './citing.ts';
import { isRefusal, plan, refuse, type Command } from './command.ts';
import { create, patch, remove } from './edits.ts';

interface Place { readonly note: string | null; readonly text: string; readonly case: string; readonly interview: string | null }

/** A pasted table may hold thousands of figures; nobody confirms those one by one, and each is thirty changes. */
const mostProposals = 200;

/** Proposes the figures that the text holds. */
export const proposeAmounts = (place: Place, text: string): Edit[] =>
  recogniseAmounts(text).slice(0, mostProposals).flatMap((candidate) => create('amounts', fromCandidate(place, text, candidate)));

/** A figure as it was read, waiting for a decision. */
export function fromCandidate(place: Place, text: string, c: AmountCandidate): RowInput<'amounts'> {
  return {
    id: newId(), case: place.case, interview: place.interview, note: place.note, anchor: anchorAt(place.text, text, c),
    low: c.low, high: c.high ?? null, from: c.from ?? null, hedge: c.hedge ?? null, unit: c.unit, kind: c.kind,
    year: c.year ?? null, period: c.period ?? null, priceBasis: c.priceBasis?.kind ?? null,
    priceYear: c.priceBasis?.year ?? null, perUsers: c.perUsers ?? null,
  };
}

/** After an edit: open proposals are made anew from the text; what a researcher decided on stays. */
export async function reproposeAmounts(reader: Reader, note: NoteRow, next: { id: string; text: string }): Promise<Edit[]> {
  const known = await reader.where('amounts', 'note', note.id);
  const decided = known.filter((a) => a.status !== 'proposed');
  const place = { note: note.id, text: next.id, case: note.case, interview: note.interview };
  const fresh = recogniseAmounts(next.text).slice(0, mostProposals).filter((c) => {
    const quote = next.text.slice(c.start, c.end);
    return !decided.some((a) => a.anchor?.quote === quote);
  });
  return [
    ...known.filter((a) => a.status === 'proposed').map((a) => remove('amounts', a.id)),
    ...fresh.flatMap((c) => create('amounts', fromCandidate(place, next.text, c))),
  ];
}

/** Changes an amount; confirming and dismissing are changes of its status. */
export const updateAmount: Command<{ id: string; changes: Partial<AmountRow> }> = async (reader, { id, changes }) => {
  const row = await reader.get('amounts', id);
  if (!row) return refuse('row-gone');
  if (isReversed({ ...row, ...changes })) return refuse('amount-reversed');
  const cited = await citing(reader, changes.cites, row.case);
  if (isRefusal(cited)) return cited;
  return plan(decisionLabel(changes), [...(await patch(reader, 'amounts', row, changes)), ...cited]);
};

export const isReversed = ({ low, high }: Pick<RowInput<'amounts'>, 'low' | 'high'>): boolean => low != null && high != null && high < low;

export const decisionLabel = ({ status }: Partial<AmountRow>): string =>
  (status === 'confirmed' ? 'amount.confirm' : status === 'dismissed' ? 'amount.dismiss' : 'amount.update');

/** Adds an amount that a person enters: from a screen shown, a table sent afterwards, a document. */
export const addAmount: Command<Omit<RowInput<'amounts'>, 'id'>, { id: string }> = async (reader, fields) => {
  if (!(await reader.get('cases', fields.case))) return refuse('row-gone');
  if (isReversed(fields)) return refuse('amount-reversed');
  const cited = await citing(reader, fields.cites, fields.case);
  if (isRefusal(cited)) return cited;
  const id = newId();
  return plan('amount.add', [...create('amounts', { ...fields, id }), ...cited], { id });
};

export const removeAmount: Command<{ id: string }> = async (reader, { id }) => {
  if (!(await reader.get('amounts', id))) return refuse('row-gone');
  return plan('amount.remove', [remove('amounts', id)]);
};
