// Amounts (tallopplysninger) in the text of a source: those that are stored, where they stand now, and figures that
// nobody has decided on. The latter are worked out from the text each time, so that they follow every correction.

import type { AmountRow, SourceRow, TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import type { AmountCandidate } from '../text/amounts/index.ts';
import type { Span } from '../text/positions.ts';
import { openParts, type SourceLine } from '../text/source-lines.ts';

/** True where it stands in the text of a source, and is decided on beside that. */
export const isOfSource = ({ note, anchor }: Pick<AmountRow, 'note' | 'anchor'>): boolean => note === null && anchor !== null;

/** A stored amount and where it stands in the newest version. */
export interface PlacedAmount extends Span { readonly row: AmountRow }

export interface PlacedAmounts {
  /** In the order of the text. */
  readonly placed: readonly PlacedAmount[];
  /** A correction took their words out. */
  readonly emptied: readonly AmountRow[];
}

/** The amounts of a case that stand in the texts of one source. */
export function placedAmounts(head: Pick<TextRow, 'id'>, amounts: readonly AmountRow[], versions: ReadonlyMap<string, TextRow>): PlacedAmounts {
  const placed: PlacedAmount[] = [];
  const emptied: AmountRow[] = [];
  for (const row of amounts) {
    const span = row.anchor && versions.has(row.anchor.text) ? placeIn(head.id, row.anchor, versions) : null;
    if (!span) continue;
    if (span.start === span.end) emptied.push(row);
    else placed.push({ ...span, row });
  }
  return { placed: placed.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.row.id < b.row.id ? -1 : 1)), emptied };
}

/** Amounts with words that may be read. */
export const readableAmounts = (placed: readonly PlacedAmount[], lines: readonly SourceLine[]): PlacedAmount[] =>
  placed.filter((p) => openParts(p, lines).length > 0);

/** Whose questions hold no answers: figures in what only interviewers say are not proposed. */
const interviewerLabels = ({ speakers }: Pick<SourceRow, 'speakers'>): ReadonlySet<string> =>
  new Set((speakers ?? []).filter((s) => s.interviewer === true).map((s) => s.label));

/** Figures of the newest version that nobody has decided on; none from what is hidden, none from interviewers. */
export function openFigures(found: readonly AmountCandidate[], placed: readonly Span[], lines: readonly SourceLine[], source: Pick<SourceRow, 'speakers'>): AmountCandidate[] {
  const asks = interviewerLabels(source);
  const silent = lines.filter((l) => l.hidden || (l.labels.length > 0 && l.labels.every((label) => asks.has(label))));
  const covers = [...silent, ...placed].toSorted((a, b) => a.start - b.start);
  let from = 0;
  let reach = -1;
  return found.filter((c) => {
    while (from < covers.length && covers[from]!.start < c.end) reach = Math.max(reach, covers[from++]!.end);
    return reach <= c.start;
  });
}
