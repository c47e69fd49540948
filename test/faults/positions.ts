// The oracle of positions: every character is told apart from every other, and after any sequence of insertions,
// deletions, replacements, undo, redo, saved versions and versions brought back, a span holds exactly its surviving
// characters and what stands between them. The edits are those of the real editor.

import { history, isolateHistory, redo, undo, undoDepth } from '@codemirror/commands';
import { EditorState, type Transaction } from '@codemirror/state';
import { logField } from '../../renderer/features/reading/edit/editor-state.ts';
import { exactEdits } from '../../shared/commands/texts.ts';
import { seededRandom } from '../../shared/model/seeded.ts';
import { keptSince, placeIn, type Version } from '../../shared/text/anchor-place.ts';
import { editsIn } from '../../shared/text/edit-log.ts';
import { editsOf, inverse } from '../../shared/text/kept.ts';
import type { Span, Splice } from '../../shared/text/positions.ts';
import { pick, whole, type Chance } from './random.ts';

/** A character; no two are the same one. */
interface Tag { readonly character: string }
const tagged = (text: string): Tag[] => Array.from({ length: text.length }, (_, i) => ({ character: text[i]! }));
const written = (tags: readonly Tag[]): string => tags.map((t) => t.character).join('');

const letters = 'abcdeæøå \n';
const word = (next: Chance, most: number): string => Array.from({ length: whole(next, 0, most) }, () => letters[whole(next, 0, letters.length - 1)]!).join('');

interface Saved extends Version { readonly tags: readonly Tag[] }
interface Marked { readonly text: string; readonly span: Span; readonly tags: ReadonlySet<Tag> }

/** Follows the editor character by character: what is undone, is there again as it was. */
class Sitting {
  state: EditorState;
  tags: readonly Tag[];
  readonly #before: (readonly Tag[])[] = [];
  readonly #after: (readonly Tag[])[] = [];

  constructor(tags: readonly Tag[]) {
    this.tags = tags;
    this.state = EditorState.create({ doc: written(tags), extensions: [history({ minDepth: 1_000_000 }), logField] });
  }

  edit(from: number, to: number, insert: string, alone: boolean): void {
    if (from === to && insert === '') return;
    const depth = undoDepth(this.state);
    this.state = this.state.update({ changes: { from, to, insert }, userEvent: insert === '' ? 'delete' : 'input.type', ...(alone ? { annotations: isolateHistory.of('full') } : {}) }).state;
    // What the editor takes back together with what came before needs no mark of its own.
    if (undoDepth(this.state) > depth) this.#before.push(this.tags);
    this.#after.length = 0;
    this.tags = [...this.tags.slice(0, from), ...tagged(insert), ...this.tags.slice(to)];
  }

  take(which: 'undo' | 'redo'): void {
    const dispatch = (tr: Transaction): void => { this.state = tr.state; };
    if (!(which === 'undo' ? undo : redo)({ state: this.state, dispatch })) return;
    const [out, into] = which === 'undo' ? [this.#before, this.#after] : [this.#after, this.#before];
    into.push(this.tags);
    this.tags = out.pop()!;
  }
}

/** What is wrong after one sequence; null where nothing is. */
export function runSequence(seed: number): string | null {
  const next = seededRandom(seed);
  const first = tagged(word(next, 50));
  const versions = new Map<string, Saved>([['v1', { id: 'v1', parent: null, edits: [], tags: first }]]);
  const marks: Marked[] = [];
  let head = versions.get('v1')!;
  let sitting = new Sitting(first);
  const told: string[] = [];

  const mark = (): void => {
    for (let n = 0; n < 2; n++) {
      const [a, b] = [whole(next, 0, head.tags.length), whole(next, 0, head.tags.length)];
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      marks.push({ text: head.id, span, tags: new Set(head.tags.slice(span.start, span.end)) });
    }
  };
  const store = (edits: readonly Splice[], tags: readonly Tag[], restores: string | null): void => {
    const id = `v${versions.size + 1}`;
    head = { id, parent: head.id, edits: edits.map(([a, b, c]): [number, number, string] => [a, b, c]), restores, tags };
    versions.set(id, head);
    sitting = new Sitting(tags);
    mark();
  };
  const save = (): string | null => {
    const edits = exactEdits(written(head.tags), sitting.state.doc.toString(), editsIn(sitting.state.field(logField)));
    if (!edits) return 'the log does not lead to the text';
    store(edits, sitting.tags, null);
    return null;
  };
  const bringBack = (): void => {
    const back = pick(next, [...versions.values()]);
    const kept = keptSince(head.id, back.id, versions)!;
    store(editsOf(inverse(kept), written(head.tags), written(back.tags)), back.tags, back.id);
  };
  const wrong = (): string | null => {
    for (const { text, span, tags } of marks) {
      const place = placeIn(head.id, { text, ...span }, versions);
      const from = head.tags.findIndex((t) => tags.has(t));
      const to = head.tags.findLastIndex((t) => tags.has(t)) + 1;
      if (!place || (from < 0 ? place.start !== place.end : place.start !== from || place.end !== to)) {
        return `${text} ${span.start}-${span.end}: ${place?.start}-${place?.end}, not ${from}-${to}`;
      }
    }
    return null;
  };

  mark();
  for (let steps = whole(next, 1, 16); steps > 0; steps--) {
    const { length } = sitting.tags;
    const what = whole(next, 0, 19);
    const [a, b] = [whole(next, 0, length), whole(next, 0, length)];
    const from = Math.min(a, b);
    const near = Math.min(length, from + whole(next, 0, 6));
    told.push(`${what} ${from} ${near}`);
    if (what < 6) sitting.edit(from, from, word(next, 5), next() < 0.5);
    else if (what < 10) sitting.edit(from, near, '', next() < 0.5);
    else if (what < 13) sitting.edit(from, what === 12 ? Math.max(a, b) : near, word(next, 5), next() < 0.5);
    else if (what < 16) sitting.take('undo');
    else if (what < 17) sitting.take('redo');
    else if (what < 19) {
      const fault = save() ?? wrong();
      if (fault) return `${fault} after ${told.join(', ')}`;
    } else {
      bringBack();
      const fault = wrong();
      if (fault) return `${fault} after ${told.join(', ')}`;
    }
    if (sitting.state.doc.toString() !== written(sitting.tags)) return `the oracle lost the text after ${told.join(', ')}`;
  }
  const fault = save() ?? wrong();
  return fault && `${fault} after ${told.join(', ')}`;
}

/** Runs `count` sequences; gives those that went wrong. */
export function runSequences(count: number, seed: number): { readonly sequences: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  for (let n = 0; n < count; n++) {
    const fault = runSequence(seed * 1_000_003 + n);
    if (fault) wrong.push(`sequence ${n}: ${fault}`);
  }
  return { sequences: count, wrong };
}
