// Versions of texts: the first one, and each that an edit makes. Old versions are never changed.

import type { Edit } from '../changes/change.ts';
import { newId } from '../model/ids.ts';
import type { RowInput, TextRow } from '../model/rows.ts';
import { cleaningSplices, cleanText } from '../text/clean.ts';
import { sha256Hex } from '../text/hash.ts';
import { composed } from '../text/merge-edits.ts';
import { applySplices, type Splice } from '../text/positions.ts';
import { create } from './edits.ts';

interface Owner { readonly owner: string; readonly scope: string; readonly kind: TextRow['kind'] }

/** The first version of a text. */
export function firstText({ owner, scope, kind }: Owner, raw: string): { id: string; text: string; edits: Edit[] } {
  const id = newId();
  const text = cleanText(raw);
  return { id, text, edits: create('texts', { id, owner, scope, kind, n: 1, text, sha256: sha256Hex(text) }) };
}

/**
 * The edits from a text to what an editor made of it, cleaned as all text that enters the study is; the fewest that
 * lead there. Null where `splices` do not lead to `raw`: then nobody knows what became of which character.
 */
export function exactEdits(parent: string, raw: string, splices: readonly Splice[]): Splice[] | null {
  if (applySplices(parent, splices) !== raw) return null;
  const cleaned = [...splices, ...cleaningSplices(raw)];
  return applySplices(parent, cleaned) === cleanText(raw) ? composed(parent, cleaned) : null;
}

/** The next version. `splices` are the editor's own; where they do not lead from the parent to the text all of it is new. */
export function nextText(parent: TextRow, raw: string, splices: readonly Splice[], more: Pick<RowInput<'texts'>, 'spoken' | 'restores'> = {}): { id: string; text: string; edits: Edit[] } {
  const id = newId();
  const text = cleanText(raw);
  const edits = exactEdits(parent.text, raw, splices) ?? [[0, parent.text.length, text] as const];
  return {
    id,
    text,
    edits: create('texts', {
      id, owner: parent.owner, scope: parent.scope, kind: parent.kind, n: parent.n + 1, parent: parent.id, text,
      sha256: sha256Hex(text), edits: edits.map(([a, b, c]): [number, number, string] => [a, b, c]), ...more,
    }),
  };
}
