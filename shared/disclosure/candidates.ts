// What in a source may have to be masked: forms of the name list, initials, addresses, words close to a name, and words
// that look like names. A candidate is decided when something stands in its place or somebody said that it is no name.

import type { TextRow } from '../model/rows.ts';
import { foldPlain } from './fold.ts';
import { likelyNames, nearNames } from './likely-names.ts';
import type { Layer } from './layers.ts';
import { proposedPassages } from './passages.ts';
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

/** What one version of a text has, decided or not, in order. */
export interface Found {
  readonly names: readonly Candidate[];
  /** What seems to tell of a single user. */
  readonly passages: readonly Span[];
}

const known = new WeakMap<Redactor, Map<string, Found>>();
type Head = Pick<TextRow, 'id' | 'text'>;

/** Characters that are looked at in one go. */
const blockLength = 12_000;

/** Looks through a version block by block, so that a window can breathe in between. Versions never change: each is read once. */
export function* lookingThrough({ id, text }: Head, caseId: string, tool: Redactor): Generator<undefined, Found> {
  const byText = known.get(tool) ?? new Map<string, Found>();
  known.set(tool, byText);
  const before = byText.get(id);
  if (before) return before;
  const likely = likelyNames(text);
  const names: Candidate[] = [];
  const passages: Span[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.indexOf('\n', start + blockLength);
    const end = line < 0 ? text.length : line;
    names.push(...namesIn(text, { start, end }, likely, caseId, tool));
    passages.push(...proposedPassages(text, linesWithin(text, start, end)));
    start = end + 1;
    yield;
  }
  const all: Found = { names, passages };
  byText.set(id, all);
  return all;
}

/** The same at once. */
export function foundIn(head: Head, caseId: string, tool: Redactor): Found {
  const looking = lookingThrough(head, caseId, tool);
  for (let step = looking.next(); ; step = looking.next()) if (step.done) return step.value;
}

function linesWithin(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end;) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    lines.push({ start: at, end: to });
    at = to + 1;
  }
  return lines;
}

function namesIn(text: string, { start, end }: Span, likely: readonly Span[], caseId: string, tool: Redactor): Candidate[] {
  const block = text.slice(start, end);
  const sure: Candidate[] = tool.masks(block, { case: caseId }).map((m) => ({ ...m, start: m.start + start, end: m.end + start }));
  const isFree = (span: Span, among: readonly Span[]): boolean => !among.some((c) => c.start < span.end && c.end > span.start);
  const key = (span: Span): string => `word ${foldPlain(text.slice(span.start, span.end)).replace(/s$/, '')}`;
  const near = nearNames(block, tool.near).map((span) => ({ start: span.start + start, end: span.end + start })).filter((span) => isFree(span, sure))
    .map((span): Candidate => ({ ...span, what: 'near', words: tool.label(tool.near(text.slice(span.start, span.end)), { case: caseId }), key: key(span) }));
  const looks = likely.filter((span) => span.start >= start && span.end <= end && isFree(span, sure) && isFree(span, near))
    .map((span): Candidate => ({ ...span, what: 'likely', words: tool.label([]), key: key(span) }));
  return [...sure, ...near, ...looks].toSorted((a, b) => a.start - b.start);
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

/** Proposed passages that nobody has flagged or let stand. */
export const undecidedPassages = (passages: readonly Span[], layers: readonly Layer[], hidden: readonly Span[] = []): Span[] => {
  const over = [...layers.filter((l) => l.kind === 'generalised' || l.kind === 'no-person'), ...hidden];
  return passages.filter((p) => !over.some((l) => l.start < p.end && l.end > p.start));
};
