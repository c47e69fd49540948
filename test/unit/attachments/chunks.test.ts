// Chunks open only where they belong: in their study, their attachment, at their place, among as many as there were.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkCount, chunkLength, placeOfChunk, sealChunk, sealedSize, unsealChunk, type ChunkPlace } from '../../../shared/attachments/chunks.ts';
import { newKey } from '../../../shared/exchange/keys.ts';

const key = newKey();
const place: ChunkPlace = { study: 's', attachment: 'a', size: 3 * chunkLength, n: 1 };
const plain = new TextEncoder().encode('Budsjettet for 2018');

describe('a sealed chunk', () => {
  const sealed = sealChunk(key, place, plain);

  it('opens at its place and shows nothing of what is in it', () => {
    expect(new TextDecoder().decode(unsealChunk(key, place, sealed))).toBe('Budsjettet for 2018');
    expect(new TextDecoder().decode(sealed)).not.toContain('Budsjettet');
    expect(sealChunk(key, place, plain)).not.toEqual(sealed);
  });

  it.each([
    ['swapped with another', { n: 0 }], ['put into another attachment', { attachment: 'b' }], ['put into another study', { study: 't' }],
    ['one of fewer', { size: 2 * chunkLength }], ['one of more', { size: 3 * chunkLength + 1 }],
  ])('does not open %s', (_, other) => {
    expect(() => unsealChunk(key, { ...place, ...other }, sealed)).toThrow();
  });

  it('does not open under another key, cut short or altered', () => {
    expect(() => unsealChunk(newKey(), place, sealed)).toThrow();
    expect(() => unsealChunk(key, place, sealed.subarray(0, -1))).toThrow();
    expect(() => unsealChunk(key, place, sealed.map((byte, i) => (i === 30 ? byte ^ 1 : byte)))).toThrow();
  });
});

it('places chunks one after the other, with none of the bytes left out', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20 * chunkLength }), (size) => {
    let at = 0;
    for (let n = 0; n < chunkCount(size); n++) {
      const { from, length } = placeOfChunk({ size, n });
      expect(from).toBe(at);
      expect(length).toBeLessThanOrEqual(chunkLength + 40);
      at += length;
    }
    expect(at).toBe(sealedSize(size));
  }));
});
