// Looking texts through against the name list: what is found becomes masks in the study, labels only, and the text
// remembers with which list it was looked through.

import type { Edit } from '../changes/change.ts';
import type { Reader } from '../changes/store.ts';
import { naturalId } from '../model/ids.ts';
import { anchorAt } from '../text/positions.ts';
import { plan, type Command } from './command.ts';
import { patch, put, remove } from './edits.ts';

export interface LookedThrough {
  /** The text's id, and what would be masked in it, in order. */
  readonly text: string;
  readonly masks: readonly { readonly start: number; readonly end: number; readonly words: string }[];
}

const label = 'text.check';

/** Whether looking through laid a mask, or somebody did by hand: theirs is not taken away because the list lacks the name. */
async function isFromList(reader: Reader, id: string): Promise<boolean> {
  const laid = (await reader.history(id)).filter((c) => c.op === 'restore' || c.op === 'set');
  return laid.toSorted((a, b) => (a.clock < b.clock ? 1 : -1))[0]?.action.label === label;
}

/** Stores the masks of texts and marks each as looked through with this revision of the name list. */
export const lookThrough: Command<{ revision: string; texts: readonly LookedThrough[] }, { masks: number }> = async (reader, { revision, texts }, { coder }) => {
  const edits: Edit[] = [];
  let masks = 0;
  for (const looked of texts) {
    const text = await reader.get('texts', looked.text);
    // In a source each name is decided by itself, and it counts as looked through once none is left (`layers.ts`).
    if (!text || text.kind === 'source') continue;
    const wanted = new Map(looked.masks.map((m) => [naturalId('overlays', text.id, 'mask', String(m.start), String(m.end)), m]));
    const byHand = new Set<string>();
    for (const old of (await reader.where('overlays', 'text', text.id)).filter((o) => o.kind === 'mask')) {
      if (!(await isFromList(reader, old.id))) byHand.add(old.id);
      else if (!wanted.has(old.id)) edits.push(remove('overlays', old.id));
    }
    for (const [id, mask] of wanted) {
      masks++;
      if (byHand.has(id)) continue;
      edits.push(...(await put(reader, 'overlays', {
        id, text: text.id, scope: text.scope, anchor: anchorAt(text.id, text.text, mask), kind: 'mask', words: mask.words, author: coder,
      })));
    }
    edits.push(...(await patch(reader, 'texts', text, { checkedWith: { sha256: text.sha256, revision } })));
  }
  return plan(label, edits, { masks });
};
