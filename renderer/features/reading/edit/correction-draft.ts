// The draft of a correction: what was done to which version, so that undo still works after a restart.

import { z } from 'zod';
import { ChangeSet, EditorState, type Extension } from '@codemirror/state';
import { isolateHistory } from '@codemirror/commands';
import type { TextRow } from '../../../../shared/model/rows.ts';
import { keptSince } from '../../../../shared/text/anchor-place.ts';
import { editsIn } from '../../../../shared/text/edit-log.ts';
import { editsOf } from '../../../../shared/text/kept.ts';
import { mergeEdits } from '../../../../shared/text/merge-edits.ts';
import { applySplices, type Splice } from '../../../../shared/text/positions.ts';
import { approved, logField, setSpoken, spokenField } from './editor-state.ts';

const draftSchema = z.object({
  base: z.string(),
  steps: z.array(z.array(z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative(), z.string()]))),
  spoken: z.array(z.object({ start: z.number().int(), end: z.number().int(), speaker: z.string().nullable() })),
});
export type CorrectionDraft = z.infer<typeof draftSchema>;

function readDraft(value: unknown): CorrectionDraft | null {
  const read = draftSchema.safeParse(value);
  return read.success ? read.data : null;
}

/** Null where nothing was done. */
export function draftOf(base: string, state: EditorState): CorrectionDraft | null {
  const { steps } = state.field(logField);
  const spoken = state.field(spokenField);
  return steps.length === 0 && spoken.length === 0 ? null
    : { base, steps: steps.map((s) => s.edits.map(([from, to, insert]): [number, number, string] => [from, to, insert])), spoken: spoken.map((s) => ({ ...s })) };
}

/**
 * The steps of a draft as they are done to the newest version. Where that is another than they were made in, they are
 * carried over as one step if they touch nothing that changed since; null where they do, or where their version is gone.
 */
export function stepsFor(stored: unknown, head: TextRow, versions: ReadonlyMap<string, TextRow>): Pick<CorrectionDraft, 'steps' | 'spoken'> | null {
  const draft = readDraft(stored);
  const base = draft && versions.get(draft.base);
  if (!base) return null;
  if (base.id === head.id) return fits(base.text, draft.steps) ? draft : null;
  const kept = keptSince(head.id, base.id, versions);
  const merged = kept && fits(base.text, draft.steps) ? mergeEdits(base.text, editsOf(kept, base.text, head.text), draft.steps.flat()) : null;
  return merged && { steps: [merged.afterOne.map(([from, to, insert]): [number, number, string] => [from, to, insert])], spoken: [] };
}

function fits(text: string, steps: CorrectionDraft['steps']): boolean {
  let { length } = text;
  return steps.flat().every(([from, to, insert]) => {
    const ok = from <= to && to <= length;
    length += insert.length - (to - from);
    return ok;
  });
}

/** The editor with a draft in it, each of its steps to be undone by itself. */
export function editorWith(text: string, draft: Pick<CorrectionDraft, 'steps' | 'spoken'> | null, extensions: Extension): EditorState {
  let state = EditorState.create({ doc: text, extensions });
  for (const step of draft?.steps ?? []) {
    let length = state.doc.length;
    let changes = ChangeSet.empty(length);
    for (const [from, to, insert] of step) {
      changes = changes.compose(ChangeSet.of([{ from, to, insert }], length));
      length += insert.length - (to - from);
    }
    state = state.update({ changes, effects: approved.of(null), userEvent: 'input', annotations: isolateHistory.of('full') }).state;
  }
  const effects = (draft?.spoken ?? []).filter((s) => s.start < s.end && s.end <= state.doc.length).map((s) => setSpoken.of(s));
  return effects.length === 0 ? state : state.update({ effects }).state;
}

/** The splices that lead from the version to the editor's text: without what was undone, where the log is sound. */
export function splicesIn(text: string, state: EditorState, all: readonly Splice[]): readonly Splice[] {
  const logged = editsIn(state.field(logField));
  return applySplices(text, logged) === state.doc.toString() ? logged : all;
}
