// Versions of texts: the first one, and each that an edit makes. Old versions are never changed.

import type { Edit } from '../changes/change.ts';
import { newId } from '../model/ids.ts';
import type { TextRow } from '../model/rows.ts';
import { cleanText } from '../text/clean.ts';
import { sha256Hex } from '../text/hash.ts';
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
 * The next version. `splices` are the editor's own; where they do not lead from the parent to the text
 * (cleaning changed it, or there were none) the whole text is one splice.
 */
export function nextText(parent: TextRow, raw: string, splices: readonly Splice[]): { id: string; text: string; edits: Edit[] } {
  const id = newId();
  const text = cleanText(raw);
  const exact = splices.length > 0 && applySplices(parent.text, splices) === text;
  const edits: Splice[] = exact ? [...splices] : [[0, parent.text.length, text]];
  return {
    id,
    text,
    edits: create('texts', {
      id, owner: parent.owner, scope: parent.scope, kind: parent.kind, n: parent.n + 1, parent: parent.id, text,
      sha256: sha256Hex(text), edits: edits.map(([a, b, c]): [number, number, string] => [a, b, c]),
    }),
  };
}
