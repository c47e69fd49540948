// What is left of a text, and two corrections of one text joined.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaningSplices, cleanText } from '../../../shared/text/clean.ts';
import { chained, editsOf, inverse, keptThrough, piecesOf, placeAfter } from '../../../shared/text/kept.ts';
import { composed, mergeEdits } from '../../../shared/text/merge-edits.ts';
import { applySplices, type Splice } from '../../../shared/text/positions.ts';

interface Step { readonly at: number; readonly length: number; readonly insert: string }
const step = fc.record({ at: fc.nat(1000), length: fc.nat(8), insert: fc.string({ maxLength: 5 }) });
const steps = fc.array(step, { maxLength: 10 });

function splices(text: string, all: readonly Step[]): Splice[] {
  let length = text.length;
  return all.map(({ at, length: most, insert }): Splice => {
    const from = at % (length + 1);
    const to = Math.min(length, from + most);
    length += insert.length - (to - from);
    return [from, to, insert];
  });
}

describe('what is kept', () => {
  it('leads to the same text by fewer edits, there and back', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), steps, (text, all) => {
      const edits = splices(text, all);
      const after = applySplices(text, edits);
      const fewer = composed(text, edits);
      expect(applySplices(text, fewer)).toBe(after);
      expect(fewer.length).toBeLessThanOrEqual(edits.length);
      expect(applySplices(after, editsOf(inverse(keptThrough(edits)), after, text))).toBe(text);
    }), { numRuns: 500 });
  });

  it('is the same version by version as in one go', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), steps, steps, fc.nat(60), fc.nat(60), (text, one, other, a, b) => {
      const first = splices(text, one);
      const second = splices(applySplices(text, first), other);
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
      expect(placeAfter(chained(keptThrough(first), keptThrough(second)), span)).toEqual(placeAfter(keptThrough([...first, ...second]), span));
      expect(placeAfter(keptThrough(composed(text, first)), span)).toEqual(placeAfter(keptThrough(first), span));
    }), { numRuns: 500 });
  });

  it('reads as both texts at once', () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), steps, (text, all) => {
      const edits = splices(text, all);
      const after = applySplices(text, edits);
      const pieces = piecesOf(keptThrough(edits), text, after);
      expect(pieces.filter((p) => p.kind !== 'new').map((p) => p.text).join('')).toBe(text);
      expect(pieces.filter((p) => p.kind !== 'gone').map((p) => p.text).join('')).toBe(after);
    }), { numRuns: 300 });
  });

  it('leaves out what was written inside a span and stands at its edge now', () => {
    // abcde -> abXcde -> Xcde: the X came between b and c, and both a and b are gone.
    expect(placeAfter(keptThrough([[2, 2, 'X'], [0, 2, '']]), { start: 0, end: 5 })).toEqual({ start: 1, end: 4 });
  });

  it('puts an emptied span behind what is left before it', () => {
    expect(placeAfter(keptThrough([[3, 6, 'nytt']]), { start: 3, end: 6 })).toEqual({ start: 3, end: 3 });
    expect(placeAfter(keptThrough([[0, 10, '']]), { start: 3, end: 6 })).toEqual({ start: 0, end: 0 });
  });
});

describe('two corrections of one text', () => {
  const text = 'Det er BPA. Vi fikk tre nye brukere.';
  it('are joined where they do not touch', () => {
    const merged = mergeEdits(text, [[0, 3, 'Dette']], [[20, 23, 'fire'], [0, 0, '']]);
    expect(merged?.text).toBe('Dette er BPA. Vi fikk fire nye brukere.');
  });
  it('are both kept apart where they touch, side by side too', () => {
    expect(mergeEdits(text, [[20, 23, 'fire']], [[20, 27, 'fem']])).toBeNull();
    expect(mergeEdits(text, [[7, 7, 'mer ']], [[4, 7, 'var ']])).toBeNull();
    expect(mergeEdits(text, [[7, 7, 'a']], [[7, 7, 'b']])).toBeNull();
  });
  it('count a correction that both made once', () => {
    expect(mergeEdits(text, [[20, 23, 'fire']], [[20, 23, 'fire'], [0, 3, 'Dette']])?.text).toBe('Dette er BPA. Vi fikk fire nye brukere.');
  });
  it('come to the same text from either side, with all that each of them wrote and none of what it took', () => {
    fc.assert(fc.property(fc.string({ maxLength: 80 }), fc.array(step, { maxLength: 3 }), fc.array(step, { maxLength: 3 }), (parent, one, other) => {
      const a = splices(parent, one);
      const b = splices(parent, other);
      const merged = mergeEdits(parent, a, b);
      const mirrored = mergeEdits(parent, b, a);
      expect(merged === null).toBe(mirrored === null);
      if (!merged) return;
      expect(mirrored?.text).toBe(merged.text);
      expect(applySplices(applySplices(parent, a), merged.afterOne)).toBe(merged.text);
      expect(applySplices(applySplices(parent, b), merged.afterOther)).toBe(merged.text);
      // A character is left exactly where both left it.
      const left = (edits: readonly Splice[]): boolean[] => [...parent].map((_, i) => placeAfter(keptThrough(edits), { start: i, end: i + 1 })).map((s) => s.end > s.start);
      if ([...parent].length !== parent.length) return;
      const [ofA, ofB, ofBoth] = [left(a), left(b), left([...a, ...merged.afterOne])];
      expect(ofBoth).toEqual(ofA.map((is, i) => is && ofB[i]));
    }), { numRuns: 1000 });
  });
});

describe('cleaning by edits', () => {
  it('makes of any text what cleaning makes of it', () => {
    const odd = fc.string({ unit: fc.constantFrom('a', 'e', ' ', '\r', '\n', '\u0000', '\u0301', '\u030a', 'å', '\u1100', '\u1161', '\u11a8', '\ufeff', '😀', '\u212b'), maxLength: 20 });
    fc.assert(fc.property(odd, (text) => {
      expect(applySplices(text, cleaningSplices(text))).toBe(cleanText(text));
    }), { numRuns: 2000 });
  });
  it('touches only what it cleans', () => {
    expect(cleaningSplices('Det er a\u030ar\u0000.')).toEqual([[10, 11, ''], [7, 9, 'å']]);
  });
});
