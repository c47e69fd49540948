// The editor's own state beside its text: what was done in this sitting, where the coded stretches are, and who speaks.

import { history, redo, standardKeymap, undo, undoDepth } from '@codemirror/commands';
import { EditorState, RangeSet, StateEffect, StateField, type ChangeSet, type Extension, type TransactionSpec } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker, keymap, type DecorationSet, type KeyBinding } from '@codemirror/view';
import { afterRedo, afterUndo, emptyLog, withEdits, type EditLog } from '../../../../shared/text/edit-log.ts';
import { placeAfter } from '../../../../shared/text/kept.ts';
import type { Span, Splice } from '../../../../shared/text/positions.ts';
import { editedLines, type SourceLine } from '../../../../shared/text/source-lines.ts';

/** The changes of a transaction one after the other: the last in the text first, so that each stands where it says. */
export function splicesOf(changes: ChangeSet): Splice[] {
  const splices: Splice[] = [];
  changes.iterChanges((from, to, _start, _end, inserted) => splices.unshift([from, to, inserted.toString()]));
  return splices;
}

/** What was done since the editor opened. */
export const logField = StateField.define<EditLog>({
  create: () => emptyLog,
  update: (log, tr) => {
    if (!tr.docChanged) return log;
    if (tr.isUserEvent('undo')) return afterUndo(log, undoDepth(tr.state));
    if (tr.isUserEvent('redo')) return afterRedo(log);
    return withEdits(log, splicesOf(tr.changes), undoDepth(tr.state));
  },
});

/** All changes since the editor opened, as the editor itself composes them: leads to the text whatever the log says. */
export const changesField = StateField.define<ChangeSet | null>({
  create: () => null,
  update: (all, tr) => (tr.docChanged ? (all?.compose(tr.changes) ?? tr.changes) : all),
});

/** A coded stretch as it was when the editor opened. */
export interface Coded extends Span { readonly id: string; readonly colour: number; readonly label: string }

const markOf = ({ colour, label }: Coded): Decoration => Decoration.mark({ class: `coded coded-${colour}`, attributes: { title: label } });

function paint(coded: readonly Coded[], log: EditLog): DecorationSet {
  return Decoration.set(coded.flatMap((c) => {
    const { start, end } = placeAfter(log.kept, c);
    return start < end ? [markOf(c).range(start, end)] : [];
  }), true);
}

function codedStretches(coded: readonly Coded[]): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => paint(coded, state.field(logField)),
    // What was taken back is marked again.
    update: (marks, tr) => (!tr.docChanged ? marks : tr.isUserEvent('undo') || tr.isUserEvent('redo') ? paint(coded, tr.state.field(logField)) : marks.map(tr.changes)),
    provide: (field) => EditorView.decorations.from(field),
  });
}

/** A paragraph that is found to be said by another; `start` and `end` move with the text. */
export interface Spoken extends Span { readonly speaker: string | null }
export const setSpoken = StateEffect.define<Spoken>();

export const spokenField = StateField.define<readonly Spoken[]>({
  create: () => [],
  update: (all, tr) => {
    let next = all;
    // An empty one was deleted with its paragraph.
    if (tr.docChanged) next = next.map((s) => ({ ...s, start: tr.changes.mapPos(s.start, 1), end: tr.changes.mapPos(s.end, -1) })).filter((s) => s.start < s.end);
    for (const effect of tr.effects) {
      if (!effect.is(setSpoken)) continue;
      const { value } = effect;
      next = [...next.filter((s) => s.start >= value.end || s.end <= value.start), value];
    }
    return next;
  },
});

/** Who speaks in which paragraph, as it stands now. */
export const linesField = (lines: readonly SourceLine[]): StateField<readonly Omit<SourceLine, 'hidden'>[]> => StateField.define({
  create: (state) => heard(lines, state),
  update: (now, tr) => (tr.docChanged || tr.effects.some((e) => e.is(setSpoken)) ? heard(lines, tr.state) : now),
});

function heard(lines: readonly SourceLine[], state: EditorState): readonly Omit<SourceLine, 'hidden'>[] {
  const spoken = state.field(spokenField);
  const now = editedLines(lines, state.field(logField).kept, state.doc.toString());
  if (spoken.length === 0) return now;
  const said = new Map(spoken.map((s) => [state.doc.lineAt(s.start).from, s.speaker]));
  return now.map((line) => (said.has(line.start) ? { ...line, speaker: said.get(line.start)! } : line));
}

class SpeakerMarker extends GutterMarker {
  readonly #text: string;
  constructor(text: string) {
    super();
    this.#text = text;
  }
  override eq(other: SpeakerMarker): boolean {
    return other.#text === this.#text;
  }
  override toDOM(): Node {
    return document.createTextNode(this.#text);
  }
}

/** The speaker beside each paragraph where another speaks than above. */
function speakerGutter(field: ReturnType<typeof linesField>, textOf: (line: Omit<SourceLine, 'hidden'>) => string): Extension {
  const markers = StateField.define<RangeSet<GutterMarker>>({
    create: (state) => make(state),
    update: (now, tr) => (tr.docChanged || tr.effects.some((e) => e.is(setSpoken)) ? make(tr.state) : now),
  });
  function make(state: EditorState): RangeSet<GutterMarker> {
    const lines = state.field(field);
    return RangeSet.of(lines.flatMap((line, i) => (i > 0 && lines[i - 1]!.speaker === line.speaker && line.from === null ? [] : [new SpeakerMarker(textOf(line)).range(line.start)])));
  }
  return [markers, gutter({ class: 'speakers', markers: (view) => view.state.field(markers) })];
}

/** A paste that takes so much away that a person must see it first. */
const isMuch = (gone: number, length: number): boolean => gone >= 500 || (gone >= 40 && gone > length / 3);
/** Marks what was seen and approved, or restored. */
export const approved = StateEffect.define<null>();

function holdWholesale(onHeld: (spec: TransactionSpec, gone: readonly Span[]) => void): Extension {
  return EditorState.transactionFilter.of((tr) => {
    if (!tr.docChanged || tr.effects.some((e) => e.is(approved)) || !(tr.isUserEvent('input.paste') || tr.isUserEvent('input.drop'))) return tr;
    const gone: Span[] = [];
    tr.changes.iterChangedRanges((start, end) => gone.push({ start, end }));
    if (!isMuch(gone.reduce((sum, g) => sum + g.end - g.start, 0), tr.startState.doc.length)) return tr;
    onHeld({ changes: tr.changes, effects: approved.of(null), userEvent: 'input.paste', scrollIntoView: true }, gone);
    return [];
  });
}

export interface Options {
  readonly coded: readonly Coded[];
  readonly label: string;
  readonly language: string;
  readonly textOf: (line: Omit<SourceLine, 'hidden'>) => string;
  readonly onHeld: (spec: TransactionSpec, gone: readonly Span[]) => void;
  readonly onSave: () => void;
  readonly onChange: (state: EditorState, typed: boolean) => void;
}

/** A line that keys move about would be deleted and written anew, so there are none; what is selected is not undone. */
const keys: readonly KeyBinding[] = [
  { key: 'Mod-z', run: undo, preventDefault: true }, { key: 'Mod-y', run: redo, preventDefault: true }, { key: 'Mod-Shift-z', run: redo, preventDefault: true },
  ...standardKeymap,
];

export function extensionsOf({ coded, label, language, textOf, onHeld, onSave, onChange }: Options, field: ReturnType<typeof linesField>): Extension {
  return [
    // All of the sitting can be taken back: what the history forgot, the log could not follow.
    history({ minDepth: 1_000_000 }), logField, changesField, spokenField, field,
    keymap.of([{ key: 'Mod-Enter', run: () => { onSave(); return true; } }, ...keys]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, lang: language, spellcheck: 'true' }),
    codedStretches(coded), speakerGutter(field, textOf), holdWholesale(onHeld),
    EditorView.updateListener.of(({ state, docChanged, transactions }) => onChange(state, docChanged || transactions.some((tr) => tr.effects.some((e) => e.is(setSpoken))))),
  ];
}
