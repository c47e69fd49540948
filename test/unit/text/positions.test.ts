// The oracle: tag every character; after any edits a span holds exactly its surviving tagged characters plus what
// was inserted strictly between them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptThrough, placeAfter } from '../../../shared/text/kept.ts';
import { applySplices, spliceOf, type Splice } from '../../../shared/text/positions.ts';

interface Tagged { readonly char: string; readonly inside: boolean; readonly inserted: boolean }

/** What the span holds, told without offsets: from the first to the last surviving character that was marked. */
function oracle(text: string, start: number, end: number, edits: readonly Splice[]): string {
  let chars: Tagged[] = [...Array(text.length).keys()].map((i) => ({ char: text[i]!, inside: i >= start && i < end, inserted: false }));
  for (const [from, to, insert] of edits) {
    const fresh = [...Array(insert.length).keys()].map((i): Tagged => ({ char: insert[i]!, inside: false, inserted: true }));
    chars = [...chars.slice(0, from), ...fresh, ...chars.slice(to)];
  }
  const first = chars.findIndex((c) => c.inside);
  const last = chars.findLastIndex((c) => c.inside);
  return first < 0 ? '' : chars.slice(first, last + 1).map((c) => c.char).join('');
}

const scenario = fc.string({ minLength: 1, maxLength: 30 }).chain((text) => fc.record({
  text: fc.constant(text),
  span: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  steps: fc.array(fc.record({ a: fc.double({ min: 0, max: 1, noNaN: true }), b: fc.double({ min: 0, max: 1, noNaN: true }), insert: fc.string({ maxLength: 5 }) }), { maxLength: 12 }),
}));

describe('a span after edits', () => {
  it('holds exactly what survived of the marked characters and what came strictly between them', () => {
    fc.assert(fc.property(scenario, ({ text, span, steps }) => {
      const edits: Splice[] = [];
      let current = text;
      for (const { a, b, insert } of steps) {
        const [x, y] = [Math.floor(a * (current.length + 1)), Math.floor(b * (current.length + 1))].map((n) => Math.min(n, current.length)) as [number, number];
        edits.push([Math.min(x, y), Math.max(x, y), insert]);
        current = applySplices(current, [edits.at(-1)!]);
      }
      const mapped = placeAfter(keptThrough(edits), span);
      expect(current.slice(mapped.start, mapped.end)).toBe(oracle(text, span.start, span.end, edits));
    }), { numRuns: 1000 });
  });

  it('leaves what is typed at either end outside', () => {
    expect(placeAfter(keptThrough([[2, 2, 'xx']]), { start: 2, end: 5 })).toEqual({ start: 4, end: 7 });
    expect(placeAfter(keptThrough([[5, 5, 'xx']]), { start: 2, end: 5 })).toEqual({ start: 2, end: 5 });
  });
});

describe('spliceOf', () => {
  it('finds the one stretch that an input event replaced', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.nat(40), fc.string({ maxLength: 8 }), (before, a, b, insert) => {
      const [from, to] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)];
      const after = before.slice(0, from) + insert + before.slice(to);
      const splice = spliceOf(before, after, from + insert.length);
      expect(applySplices(before, [splice])).toBe(after);
      expect(spliceOf(before, after, from + insert.length, { start: from, end: to })).toEqual(from < to ? [from, to, insert] : splice);
    }));
  });
});
