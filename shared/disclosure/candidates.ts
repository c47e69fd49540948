// What in a source may have to be masked: forms of the name list, initials, addresses, words close to a name, and words
// that look like names. A candidate is decided when something stands in its place or somebody said that it is no name.

import type { TextRow } from '../model/rows.ts';
import { foldPlain } from './fold.ts';
import { likelyNames, nearNames } from './likely-names.ts';
import type { Layer } from './layers.ts';
import type { Redactor } from './redact.ts';
import type { Span } from '../text/positions.ts';

export interface Candidate extends Span {
  /** `near`: a slip away from a name; `likely`: looks like a name. */
  readonly what: 'name' | 'initials' | 'address' | 'near' | 'likely';
  /** What would stand in its place, with brackets. */
  readonly words: string;
  /** The same wherever the same name stands, inflected or not. */
  readonly key: string;
}

const found = new WeakMap<Redactor, Map<string, readonly Candidate[]>>();

/** All candidates of one version of a text, in order, decided or not. Versions never change, so each is read once. */
export function candidatesIn(head: Pick<TextRow, 'id' | 'text'>, caseId: string, tool: Redactor): readonly Candidate[] {
  const known = found.get(tool) ?? new Map<string, readonly Candidate[]>();
  found.set(tool, known);
  let candidates = known.get(head.id);
  if (!candidates) {
    candidates = findIn(head.text, caseId, tool);
    known.set(head.id, candidates);
  }
  return candidates;
}

function findIn(text: string, caseId: string, tool: Redactor): Candidate[] {
  const sure: Candidate[] = tool.masks(text, { case: caseId });
  const isFree = (span: Span, among: readonly Span[]): boolean => !among.some((c) => c.start < span.end && c.end > span.start);
  const key = (span: Span): string => `word ${foldPlain(text.slice(span.start, span.end)).replace(/s$/, '')}`;
  const near = nearNames(text, tool.near).filter((span) => isFree(span, sure))
    .map((span): Candidate => ({ ...span, what: 'near', words: tool.label(tool.near(text.slice(span.start, span.end)), { case: caseId }), key: key(span) }));
  const likely = likelyNames(text).filter((span) => isFree(span, sure) && isFree(span, near))
    .map((span): Candidate => ({ ...span, what: 'likely', words: tool.label([]), key: key(span) }));
  return [...sure, ...near, ...likely].toSorted((a, b) => a.start - b.start);
}

const decides: ReadonlySet<Layer['kind']> = new Set(['mask', 'ellipsis', 'generalised', 'no-name']);

/** Candidates that nobody has decided; what is `hidden` never shows, so nobody is asked about it. */
export function undecided(candidates: readonly Candidate[], layers: readonly Layer[], hidden: readonly Span[] = []): Candidate[] {
  const covers = [...layers.filter((l) => decides.has(l.kind)), ...hidden].toSorted((a, b) => a.start - b.start);
  let from = 0;
  let reach = -1;
  return candidates.filter((c) => {
    // The farthest end of all that begins at or before the candidate.
    while (from < covers.length && covers[from]!.start <= c.start) reach = Math.max(reach, covers[from++]!.end);
    return reach < c.end;
  });
}
