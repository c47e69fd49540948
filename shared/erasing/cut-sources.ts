// Lines that are cut out of a source for good while the rest of it stays: what a person said in a transcript of a group,
// and statements that were taken back. The text begins anew without them, its earlier versions go, and what was coded,
// masked or quoted in the rest stands where it stood.

import type { Edit } from '../changes/change.ts';
import { newId } from '../model/ids.ts';
import { rowSchemas, type Anchor, type SourceRow, type TextRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { sha256Hex } from '../text/hash.ts';
import { keptThrough, placeAfter } from '../text/kept.ts';
import { anchorAt, applySplices, type Span, type Splice } from '../text/positions.ts';
import { sourceLines, type SourceLine } from '../text/source-lines.ts';
import { create } from '../commands/edits.ts';
import type { Material } from './material.ts';

export interface Cut {
  readonly source: SourceRow;
  /** The words of each line that goes. */
  readonly lines: readonly string[];
  /** Every version of the text as it was. */
  readonly versions: ReadonlySet<string>;
  /** Where an anchor into one of them stands in the new text; null: it has no words there, and goes with the versions that had them. */
  moved(anchor: Anchor): Anchor | null;
  /** The new text, and the source that reads by it. */
  readonly edits: readonly Edit[];
}

/** The newest text of a source with its lines, those of `people` and what was taken back marked as hidden. */
export function readSource(m: Material, source: SourceRow, people: ReadonlySet<string>): { readonly head: TextRow; readonly versions: ReadonlyMap<string, TextRow>; readonly lines: SourceLine[] } | null {
  const versions = new Map(m.all('texts').filter((t) => t.owner === source.id).map((t) => [t.id, t]));
  const head = versions.get(source.text ?? '');
  return head ? { head, versions, lines: sourceLines(source, head, versions, people) } : null;
}

/**
 * Null where no line goes. Those do that are hidden in `spoken`, the source as it is read for this, and those of the
 * newest text that begin where `chosen` says.
 */
export function cutOf(m: Material, source: SourceRow, spoken: SourceRow, people: ReadonlySet<string>, chosen: ReadonlySet<number>): Cut | null {
  const read = readSource(m, spoken, people);
  if (!read) return null;
  const { head, versions } = read;
  const gone = read.lines.filter((line) => line.hidden || chosen.has(line.start));
  if (gone.length === 0) return null;
  const splices = runsOf(gone, head.text.length).toReversed().map(({ start, end }): Splice => [start, end, '']);
  const text = applySplices(head.text, splices);
  const kept = keptThrough(splices);
  const id = newId();
  const isChecked = head.checkedWith !== null && head.checkedWith.sha256 === head.sha256;
  const sha256 = sha256Hex(text);
  const paragraphs = read.lines.filter((line) => !gone.includes(line)).map((line) => ({ ...placeAfter(kept, line), speaker: line.speaker, from: line.from, to: null }));
  const newText = create('texts', { id, owner: head.owner, scope: head.scope, kind: head.kind, n: 1, text, sha256, checkedWith: isChecked ? { ...head.checkedWith!, sha256 } : null });
  return {
    source,
    lines: gone.map((line) => head.text.slice(line.start, line.end)),
    versions: new Set(versions.keys()),
    moved: (anchor) => {
      const span = placeIn(head.id, anchor, versions);
      const place = span && placeAfter(kept, span);
      return place && place.start < place.end ? anchorAt(id, text, place) : null;
    },
    edits: [...newText, { entity: 'sources', key: source.id, op: 'set', field: 'text', value: id }, { entity: 'sources', key: source.id, op: 'set', field: 'paragraphs', value: paragraphs }],
  };
}

/** Lines in a row are one run. Each goes with the line break after it, at the end of the text with the one before. */
function runsOf(lines: readonly Span[], length: number): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of lines) {
    const last = runs.at(-1);
    if (last && last.end === start) last.end = end + 1;
    else runs.push({ start, end: end + 1 });
  }
  return runs.map(({ start, end }) => (end > length ? { start: Math.max(0, start - 1), end: length } : { start, end }));
}

const anchored = ['codings', 'amounts', 'overlays'] as const;

/** What stands in the sources that are cut: rows that go with their words, and the edits by which the others follow. */
export function followersOf(m: Material, cuts: readonly Cut[]): { readonly gone: { readonly table: (typeof anchored)[number]; readonly id: string }[]; readonly edits: Edit[]; readonly kept: ReadonlySet<string> } {
  const gone: { table: (typeof anchored)[number]; id: string }[] = [];
  const kept = new Set<string>();
  const edits: Edit[] = [];
  const cutOfText = new Map(cuts.flatMap((cut) => [...cut.versions].map((id) => [id, cut])));
  const erase = (entity: Edit['entity'], key: string, field: string, cut: Cut): void => {
    for (const value of cut.versions) edits.push({ entity, key, op: 'erase', field, value });
  };
  for (const table of anchored) {
    for (const row of m.all<(typeof anchored)[number]>(table)) {
      const cut = row.anchor === null ? undefined : cutOfText.get(row.anchor.text);
      if (!cut) continue;
      const anchor = cut.moved(row.anchor!);
      if (anchor === null || !m.isThere(row.id)) {
        gone.push({ table, id: row.id });
        continue;
      }
      kept.add(row.id);
      erase(table, row.id, 'anchor', cut);
      edits.push({ entity: table, key: row.id, op: 'set', field: 'anchor', value: anchor });
      if (table === 'overlays') edits.push({ entity: table, key: row.id, op: 'set', field: 'text', value: anchor.text });
    }
  }
  for (const cell of m.all('cells')) {
    const moved = cell.quotes.map((q) => {
      const cut = q.note === null && q.part ? cutOfText.get(q.part.text) : undefined;
      return cut ? { ...q, part: cut.moved(q.part!) ?? undefined } : q;
    });
    const quotes = moved.filter((q) => q.note !== null || q.part !== undefined);
    if (moved.every((q, i) => q === cell.quotes[i])) continue;
    for (const cut of cuts) erase('cells', cell.id, 'quotes', cut);
    edits.push({ entity: 'cells', key: cell.id, op: 'set', field: 'quotes', value: rowSchemas.cells.shape.quotes.parse(quotes) });
    for (const q of quotes) if (q.note === null) kept.add(q.id);
  }
  for (const code of m.all('codes')) {
    const cut = code.exampleFrom == null ? undefined : cutOfText.get(code.exampleFrom.text);
    if (!cut) continue;
    const anchor = cut.moved(code.exampleFrom!);
    erase('codes', code.id, 'exampleFrom', cut);
    if (anchor) edits.push({ entity: 'codes', key: code.id, op: 'set', field: 'exampleFrom', value: anchor });
  }
  for (const cut of cuts) {
    // The times are the new paragraphs' own.
    if (m.ever(cut.source.id, 'times').length > 0) erase('sources', cut.source.id, 'times', cut);
    const taken = cut.source.withdrawn ?? [];
    if (taken.length === 0) continue;
    erase('sources', cut.source.id, 'withdrawn', cut);
    for (const { id, part } of taken) {
      const anchor = cut.moved(part);
      if (anchor) edits.push({ entity: 'sources', key: cut.source.id, op: 'add', field: 'withdrawn', value: { id, part: anchor } });
    }
  }
  return { gone, edits, kept };
}
