// Hundreds of damaged study files: none crashes the reader, none is opened with another content.

import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { seededRandom } from '../../../shared/model/seeded.ts';
import { contentOf, makeSmall } from './small-study.ts';

const small = { cases: [{ reason: 'Vekst', population: 4_100 }, { reason: 'Øy', population: null }], memos: ['Møte', 'Metode'], edits: [{ which: 1, reason: 'Endret', drop: false }] };
const passphrase = 'blåbær';

function damage(bytes: Uint8Array, next: () => number): Uint8Array {
  const at = Math.floor(next() * bytes.length);
  const kind = next();
  if (kind < 0.3) return bytes.slice(0, at);
  const out = bytes.slice();
  const flips = kind < 0.8 ? 1 : 1 + Math.floor(next() * 8);
  for (let i = 0; i < flips; i++) out[Math.floor(next() * out.length)]! ^= 1 << Math.floor(next() * 8);
  return out;
}

describe.each([['open', undefined], ['sealed', passphrase]])('%s study files', (_, phrase) => {
  it('are opened whole or refused, 400 times damaged', async () => {
    const { store, linkingKey } = await makeSmall(small);
    const content = await contentOf(store, linkingKey);
    const bytes = await writeBundle(store, { programVersion: '0.1.0', linkingKey, ...(phrase === undefined ? {} : { passphrase: phrase, cost: weakStrength }) });
    const next = seededRandom(phrase === undefined ? 11 : 12);
    let refused = 0;
    for (let i = 0; i < 400; i++) {
      const damaged = damage(bytes, next);
      for (const rows of ['from-log', 'rows-only'] as const) {
        const back = await readBundle(damaged, { rows, ...(phrase === undefined ? {} : { passphrase: phrase }) });
        if (!back.ok) refused++;
        else if (rows === 'from-log') expect(await contentOf(back.store, back.linkingKey)).toBe(content);
      }
    }
    // A flip in a time stamp of the archive changes nothing that was written.
    expect(refused).toBeGreaterThan(600);
  }, 60_000);
});
