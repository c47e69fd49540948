// A source as a report would show it: every layer applied, names of the list masked also where nobody has masked them
// yet, and where each place of the text is in what is shown. For the eye only; the text stays what it is.

import type { Span } from '../text/positions.ts';
import type { SourceLine } from '../text/source-lines.ts';
import { piecesOf, type Shown } from './layers.ts';
import type { Mask } from './redact.ts';

export interface ShownText {
  readonly text: string;
  /** Those that have words left, in order, in the shown text. */
  readonly lines: readonly SourceLine[];
  /** What stands otherwise than in the source. */
  readonly altered: readonly (Span & { readonly as: Shown['kind'] })[];
  /** Where a span of the source is; one that touches a mask takes in all of it. */
  place(span: Span): Span;
  /** Where a place of the shown text is in the source: within what stands otherwise, at its beginning. */
  back(at: number): number;
}

interface Stretch { readonly from: Span; readonly to: Span; readonly plain: boolean }

/** `lines`: without hidden ones. `masks`: what the name list asks for; it gives way where a layer stands. */
export function asShown(text: string, lines: readonly SourceLine[], layers: readonly Shown[], masks: readonly Mask[]): ShownText {
  const cuts = [...layers, ...masks.filter((m) => !layers.some((l) => l.kind !== 'clarification' && l.start < m.end && l.end > m.start)).map((m): Shown => ({ ...m, kind: 'mask' }))]
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  const altered: (Span & { as: Shown['kind'] })[] = [];
  const shown: SourceLine[] = [];
  let out = '';
  let next = 0;
  const open: Shown[] = [];
  for (const line of lines) {
    while (next < cuts.length && cuts[next]!.start < line.end) open.push(cuts[next++]!);
    const start = out.length;
    for (const piece of piecesOf(text, line, open.filter((c) => c.end > line.start))) {
      const cut = piece.as === 'text' || piece.as === 'clarification' ? undefined : open.find((c) => c.kind === piece.as && c.start <= piece.start && c.end >= piece.end);
      // What runs over several paragraphs is shown in the first of them.
      const words = cut && cut.start < line.start && lines.some((l) => l.start < line.start && l.end > cut.start) ? '' : piece.words;
      const at = out.length;
      out += words;
      stretches.push({ from: { start: piece.start, end: piece.end }, to: { start: at, end: out.length }, plain: piece.as === 'text' });
      if (piece.as !== 'text' && words !== '') altered.push({ start: at, end: out.length, as: piece.as });
    }
    if (out.slice(start).trim() !== '') {
      shown.push({ ...line, start, end: out.length });
      out += '\n';
    }
  }
  const toShown = (offset: number, edge: 'start' | 'end'): number => {
    const own = edge === 'start'
      ? stretches.find((s) => s.from.start <= offset && offset < s.from.end) ?? stretches.find((s) => s.from.start >= offset)
      : stretches.findLast((s) => s.from.start < offset && offset <= s.from.end) ?? stretches.findLast((s) => s.from.end <= offset);
    if (!own) return edge === 'start' ? out.length : 0;
    const inside = own.from.start <= offset && offset <= own.from.end;
    if (own.plain && inside) return own.to.start + offset - own.from.start;
    return edge === 'start' ? own.to.start : own.to.end;
  };
  return {
    text: out, lines: shown, altered,
    place: ({ start, end }) => {
      const from = toShown(start, 'start');
      return { start: from, end: Math.max(from, toShown(end, 'end')) };
    },
    back: (at) => {
      const own = stretches.find((s) => s.to.start <= at && at < s.to.end) ?? stretches.findLast((s) => s.to.end <= at);
      if (!own) return lines[0]?.start ?? 0;
      return own.plain ? Math.min(own.from.end, own.from.start + at - own.to.start) : own.from.start;
    },
  };
}
