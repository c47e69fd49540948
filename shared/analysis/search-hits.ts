// What was found, in the order of the study and as the filters let it through; who said it; and the words around it.

import type { CodeRow, CodingRow, InformantRow } from '../model/rows.ts';
import { placeIn } from '../text/anchor-place.ts';
import { lineAt, unitAt } from '../text/caret.ts';
import type { Span } from '../text/positions.ts';
import type { Found } from '../text/search/search-index.ts';
import type { Searchable, SearchKind } from './searchable.ts';
import type { StudyData } from './study-data.ts';

export interface Hit extends Span { readonly of: Searchable }

export interface SearchFilters {
  /** A case's id; empty: all. */
  readonly case: string;
  readonly kind: SearchKind | '';
  /** Who said it: any informant, informants of one role, or an interviewer; empty: all, said or written. */
  readonly who: string;
  /** A code's id, with its sub-codes; `uncoded`: what nobody coded; empty: all. */
  readonly code: string;
}
export const allHits: SearchFilters = { case: '', kind: '', who: '', code: '' };

/** Null where nobody is named, or nobody said it. */
export type Who = { readonly kind: 'informant'; readonly informant: InformantRow } | { readonly kind: 'interviewer' } | null;

export function whoSaid({ of, start }: Hit, { byId }: Pick<StudyData, 'byId'>): Who {
  const informant = (id: string | null): Who => {
    const row = id === null ? undefined : byId.informants.get(id);
    return row ? { kind: 'informant', informant: row } : null;
  };
  if (of.kind === 'raw' || of.kind === 'written') return informant(of.note.speaker);
  if (of.kind !== 'source') return null;
  const lines = of.lines();
  const label = lines[lineAt(lines, start)]?.speaker;
  const speaker = of.source.speakers?.find((s) => s.label === label);
  if (!speaker) return null;
  return speaker.interviewer === true ? { kind: 'interviewer' } : informant(speaker.informant);
}

/** `codings`: those that may be seen, and that the filter for codes goes by; blind, only one's own. */
export function hitsOf(found: Found, order: readonly Searchable[], filters: SearchFilters, data: StudyData, codings: readonly CodingRow[]): Hit[] {
  const spans = new Map(found.texts.map((t) => [t.id, t.spans]));
  const isCoded = filters.code === '' ? null : codedWith(filters.code, data, codings);
  const seen = codings.length === data.codings.length ? null : new Set(codings.map((c) => c.id));
  const hits: Hit[] = [];
  for (const of of order) {
    const own = spans.get(of.id);
    if (of.kind === 'remark' && seen?.has(of.coding.id) === false) continue;
    if (!own || (filters.case !== '' && of.case?.id !== filters.case) || (filters.kind !== '' && of.kind !== filters.kind)) continue;
    for (let i = 0; i < own.length; i += 2) {
      const hit: Hit = { of, start: own[i]!, end: own[i + 1]! };
      if (filters.who !== '' && !isSaidBy(whoSaid(hit, data), filters.who)) continue;
      if (isCoded === null || isCoded(hit)) hits.push(hit);
    }
  }
  return hits;
}

const isSaidBy = (who: Who, wanted: string): boolean =>
  who !== null && (who.kind === wanted || (who.kind === 'informant' && who.informant.role === wanted));

function codedWith(wanted: string, data: StudyData, codings: readonly CodingRow[]): (hit: Hit) => boolean {
  const isUncoded = wanted === 'uncoded';
  const family = new Set([wanted, ...data.codes.filter((c: CodeRow) => c.parent === wanted).map((c) => c.id)]);
  const those = isUncoded ? codings : codings.filter((c) => family.has(c.code));
  const notes = new Set(those.flatMap((c) => c.note ?? []));
  // By the source that the coded version is of.
  const anchors = new Map<string, CodingRow[]>();
  for (const c of those) {
    const owner = c.anchor && data.byId.texts.get(c.anchor.text)?.owner;
    if (owner) anchors.set(owner, [...(anchors.get(owner) ?? []), c]);
  }
  const placed = new Map<string, Span[]>();
  const spansIn = (head: string, source: string): Span[] => {
    const known = placed.get(head);
    if (known) return known;
    const spans = (anchors.get(source) ?? []).flatMap((c) => placeIn(head, c.anchor!, data.byId.texts) ?? []);
    placed.set(head, spans);
    return spans;
  };
  return ({ of, start, end }) => {
    switch (of.kind) {
      case 'raw': case 'written': return notes.has(of.note.id) !== isUncoded;
      case 'source': return spansIn(of.id, of.source.id).some((s) => s.start < end && start < s.end) !== isUncoded;
      case 'example': return !isUncoded && family.has(of.cell.code);
      case 'remark': return !isUncoded && family.has(of.coding.code);
      case 'memo': return !isUncoded && of.memo.target !== null && family.has(of.memo.target);
    }
  };
}

/** Characters told on either side of a hit. */
const around = 160;

/** The hit in its line: what stands before it, the words themselves, and what comes after, of the same paragraph. */
export function inContext({ of: { text }, start, end }: Hit): readonly [before: string, words: string, after: string] {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - around);
  const line = text.indexOf('\n', end);
  return [text.slice(from, start), text.slice(start, end), text.slice(end, Math.min(line < 0 ? text.length : line, end + around))];
}

/** The sentences that a hit in a source stands in. */
export function sentenceAround({ of: { text }, start, end }: Hit): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const read = { text, lines: [{ start: from, end: to < 0 ? text.length : to, turn: 0 }] };
  return { start: Math.min(start, unitAt(read, start, 'sentence').start), end: Math.max(end, unitAt(read, Math.max(start, end - 1), 'sentence').end) };
}
