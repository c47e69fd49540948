// A snapshot: a study file under the study's own key, with the drafts, that opens with the key or with any of its slots.

import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle, type Draft } from '../../../shared/exchange/bundle.ts';
import { newKey, weakStrength, wrapKey } from '../../../shared/exchange/keys.ts';
import { newId } from '../../../shared/model/ids.ts';
import { contentOf, makeSmall } from './small-study.ts';

const fixed = { cases: [{ reason: 'Øy', population: null }], memos: ['Møte'], edits: [] };
const drafts: readonly Draft[] = ['b', 'a'].map((digit) => ({
  id: `0190f000-0000-7000-8000-00000000000${digit}`, scope: 'x', value: { text: `midt i en setning ${digit}`, marks: [1] }, at: '2019-02-01T10:00:00+01:00',
}));

async function snapshot(which: readonly Draft[] = drafts): Promise<{ key: Uint8Array; bytes: Uint8Array; content: string }> {
  const { store } = await makeSmall(fixed);
  const [study] = store.rows.study.keys();
  const key = newKey();
  const keys = { ...await wrapKey(study!, key, 'dagens', '2019-01-07T08:00:00Z', weakStrength), generation: 3 };
  const other = await wrapKey(study!, key, 'kollegaens', '2019-01-07T08:00:00Z', weakStrength);
  const bytes = await writeBundle(store, { programVersion: '0.1.0', drafts: which, lock: { key, keys: { ...keys, slots: [...keys.slots, ...other.slots] } } });
  return { key, bytes, content: await contentOf(store, null) };
}

describe('a snapshot', () => {
  it('opens with the key and with each of its passphrases, and gives everything back', async () => {
    const { key, bytes, content } = await snapshot();
    for (const opener of [{ key }, { passphrase: 'dagens' }, { passphrase: 'kollegaens' }]) {
      const back = await readBundle(bytes, opener);
      if (!back.ok) throw new Error(back.code);
      expect(await contentOf(back.store, null)).toBe(content);
      expect(back.drafts).toEqual(drafts.toReversed());
    }
  });

  it('opens with nothing else, and tells nothing of what was being typed', async () => {
    const { bytes } = await snapshot();
    expect(await readBundle(bytes)).toEqual({ ok: false, code: 'sealed' });
    expect(await readBundle(bytes, { passphrase: 'gjettet' })).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(await readBundle(bytes, { key: newKey() })).toEqual({ ok: false, code: 'damaged-part', part: 'chunk 1' });
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('setning');
  });

  it('is refused where drafts are missing or come twice', async () => {
    const { store } = await makeSmall(fixed);
    const twice = await writeBundle(store, { programVersion: '0.1.0', drafts: [drafts[0]!, drafts[0]!] });
    expect(await readBundle(twice)).toEqual({ ok: false, code: 'damaged-part', part: 'drafts.jsonl' });
    const strange = await writeBundle(store, { programVersion: '0.1.0', drafts: [{ ...drafts[0]!, id: newId().slice(1) }] });
    expect(await readBundle(strange)).toEqual({ ok: false, code: 'damaged-part', part: 'drafts.jsonl' });
  });
});
