// A span is found again in the newest version of its text.

import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../shared/text/anchor-place.ts';
import type { Splice } from '../../../shared/text/positions.ts';

const version = (id: string, parent: string | null, edits: Splice[] = [], restores: string | null = null) =>
  ({ id, parent, restores, edits: edits.map(([a, b, c]): [number, number, string] => [a, b, c]) });
const versions = (...all: ReturnType<typeof version>[]) => new Map(all.map((v) => [v.id, v]));

describe('placeIn', () => {
  it('leaves a span of the newest version where it is', () => {
    expect(placeIn('a', { text: 'a', start: 6, end: 14 }, versions(version('a', null)))).toEqual({ start: 6, end: 14 });
  });
  it('carries a span on through every version since, the oldest edit first', () => {
    const chain = versions(version('a', null), version('b', 'a', [[0, 0, 'BPA: ']]), version('c', 'b', [[0, 5, '']]), version('d', 'c', [[2, 2, 'xx']]));
    expect(placeIn('d', { text: 'a', start: 6, end: 14 }, chain)).toEqual({ start: 8, end: 16 });
  });
  it('tells of a span whose words were taken out as empty', () => {
    expect(placeIn('b', { text: 'a', start: 3, end: 6 }, versions(version('a', null), version('b', 'a', [[0, 10, '']])))).toEqual({ start: 0, end: 0 });
  });
  it('finds nothing where the versions do not lead from one to the other', () => {
    expect(placeIn('b', { text: 'a', start: 0, end: 1 }, versions(version('b', null)))).toBeNull();
    expect(placeIn('b', { text: 'a', start: 0, end: 1 }, versions(version('b', 'c'), version('c', 'b')))).toBeNull();
  });
  it('finds a span again in a version that was brought back, also where its words had been taken out', () => {
    const chain = versions(version('a', null), version('b', 'a', [[3, 6, '']]), version('c', 'b', [[0, 0, 'xx']]), version('d', 'c', [[0, 2, ''], [3, 3, 'abc']], 'a'));
    expect(placeIn('c', { text: 'a', start: 3, end: 6 }, chain)).toEqual({ start: 5, end: 5 });
    expect(placeIn('d', { text: 'a', start: 3, end: 6 }, chain)).toEqual({ start: 3, end: 6 });
    // Of what came later, what is still there.
    expect(placeIn('d', { text: 'c', start: 1, end: 4 }, chain)).toEqual({ start: 0, end: 2 });
  });
});
