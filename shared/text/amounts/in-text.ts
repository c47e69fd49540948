// The amounts in a long text, paragraph by paragraph, as a note is read: what one paragraph says of years and prices
// does not hold in the next.

import type { TextRow } from '../../model/rows.ts';
import { recogniseAmounts } from './recognise.ts';
import type { AmountCandidate } from './types.ts';

type Version = Pick<TextRow, 'id' | 'text'>;

/** By version; versions never change, so each is read once. Holds figures and places, no words. */
const known = new Map<string, readonly AmountCandidate[]>();

/** Characters that are looked at in one go. */
const blockLength = 12_000;

/** Looks through a version, so that a window can breathe in between. */
export function* recognisingAmounts({ id, text }: Version): Generator<undefined, readonly AmountCandidate[]> {
  const before = known.get(id);
  if (before) return before;
  const found: AmountCandidate[] = [];
  let since = 0;
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    for (const c of recogniseAmounts(text.slice(start, end))) found.push({ ...c, start: c.start + start, end: c.end + start });
    start = end + 1;
    if (start - since < blockLength) continue;
    since = start;
    yield;
  }
  known.set(id, found);
  return found;
}

/** The same at once. */
export function amountsInText(version: Version): readonly AmountCandidate[] {
  const looking = recognisingAmounts(version);
  for (let step = looking.next(); ; step = looking.next()) if (step.done) return step.value;
}
