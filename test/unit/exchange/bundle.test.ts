// The study file: what goes in comes out, the same study gives the same bytes, and nothing damaged gets through.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BundleTooLarge, readBundle, streamBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import { collect, sourceOfBytes, type ByteSource, type Content } from '../../../shared/exchange/byte-source.ts';
import { weakStrength } from '../../../shared/exchange/keys.ts';
import { newId } from '../../../shared/model/ids.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { attached, bytesOf } from '../../attached.ts';
import { contentOf, makeSmall, smallStudies } from './small-study.ts';

const programVersion = '0.1.0';
const fixed = { cases: [{ reason: 'Vekst på 15 %', population: 4_100 }, { reason: 'Øy', population: null }], memos: ['Møte 12. mars'], edits: [{ which: 0, reason: 'Endret', drop: false }] };
const passphrase = 'blåbær på tirsdag';

/** The parts of an open file, changed and put together again; the manifest follows where `rehash` is true. */
function rebuilt(bytes: Uint8Array, change: (parts: Record<string, Uint8Array>) => void, rehash = true): Uint8Array {
  const parts = unzipSync(bytes);
  change(parts);
  if (rehash) {
    const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as { parts: Record<string, { size: number; sha256: string }> };
    for (const name of Object.keys(manifest.parts)) {
      const part = parts[name];
      if (part) manifest.parts[name] = { size: part.length, sha256: sha256OfBytes(part) };
    }
    parts['manifest.json'] = strToU8(JSON.stringify(manifest));
  }
  return zipSync(parts);
}

const edited = (part: Uint8Array | undefined, from: string | RegExp, to: string): Uint8Array => {
  const text = strFromU8(part!);
  const next = text.replace(from, to);
  expect(next).not.toBe(text);
  return strToU8(next);
};

describe('a study file', () => {
  it('gives back the study, the log and the linking key', async () => {
    await fc.assert(fc.asyncProperty(smallStudies, fc.boolean(), fc.boolean(), async (small, keyed, sealed) => {
      const { store, linkingKey } = await makeSmall(small);
      const bytes = await writeBundle(store, { programVersion, linkingKey: keyed ? linkingKey : null, ...(sealed ? { passphrase, cost: weakStrength } : {}) });
      const back = await readBundle(bytes, sealed ? { passphrase } : {});
      if (!back.ok) throw new Error(back.code);
      expect(await contentOf(back.store, back.linkingKey)).toBe(await contentOf(store, keyed ? linkingKey : null));
      expect(back.differing).toBe(0);
      const only = await readBundle(bytes, { rows: 'rows-only', ...(sealed ? { passphrase } : {}) });
      expect(only.ok && [...only.store.rows.cases.keys()].toSorted()).toEqual([...store.rows.cases.keys()].toSorted());
    }), { numRuns: 40 });
  });

  it('is the same bytes for the same study, also after a way through another file', async () => {
    const { store, linkingKey } = await makeSmall(fixed);
    const once = await writeBundle(store, { programVersion, linkingKey });
    const back = await readBundle(once);
    if (!back.ok) throw new Error(back.code);
    expect(sha256OfBytes(await writeBundle(back.store, { programVersion, linkingKey: back.linkingKey }))).toBe(sha256OfBytes(once));
  });

  it('holds the linking key only where it was chosen, and tells nothing in plain when sealed', async () => {
    const { store, linkingKey } = await makeSmall(fixed);
    expect(Object.keys(unzipSync(await writeBundle(store, { programVersion })))).not.toContain('key.jsonl');
    const sealed = await writeBundle(store, { programVersion, linkingKey, passphrase, cost: weakStrength });
    const plain = new TextDecoder('latin1').decode(sealed);
    for (const told of ['Navnvik', 'Vekst', 'manifest', store.rows.study.keys().next().value!]) expect(plain).not.toContain(told);
  });

  it('carries attachments', async () => {
    const { store } = await makeSmall(fixed);
    const id = store.rows.study.keys().next().value!;
    const bytes = await writeBundle(store, { programVersion, attachments: new Map([[id, attached(strToU8('lyd'))]]) });
    const back = await readBundle(bytes);
    expect(back.ok && strFromU8(await bytesOf(back.attachments.get(id)!))).toBe('lyd');
    // Other pieces give the same file; one that fails on the way, or is not what it says, gives none.
    expect(await writeBundle(store, { programVersion, attachments: new Map([[id, attached(strToU8('lyd'), 2)]]) })).toEqual(bytes);
    const with_ = (content: Content): Promise<unknown> => writeBundle(store, { programVersion, attachments: new Map([[id, content]]) });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(strToU8('ly'));
      throw new Error('skadet');
    }
    await expect(with_({ ...attached(strToU8('lyd')), pieces: broken })).rejects.toThrow('skadet');
    await expect(with_({ ...attached(strToU8('lyd')), size: 4 })).rejects.toThrow('counted');
  });

  it('is written and read piece by piece, and is as long as was said beforehand', async () => {
    const { store, linkingKey } = await makeSmall(fixed);
    const ids = [...store.rows.study.keys(), ...store.rows.cases.keys()].slice(0, 2);
    for (const length of [0, 1, 1024 * 1024 - 1, 1024 * 1024, 3_000_001]) {
      const noise = new Uint8Array(length).map((_, i) => (i * 2_654_435_761) >>> 13);
      const attachments = new Map(ids.map((id, n) => [id, attached(n === 0 ? noise : strToU8('ærlig'), 700_001)]));
      for (const lock of [{}, { passphrase, cost: weakStrength }]) {
        const { size, pieces } = await streamBundle(store, { programVersion, linkingKey, attachments, ...lock });
        let largest = 0;
        const file = await collect((async function* () {
          for await (const piece of pieces) {
            largest = Math.max(largest, piece.length);
            yield piece;
          }
        })());
        expect(file.length).toBe(size);
        expect(largest).toBeLessThanOrEqual(1024 * 1024 + 40);
        // A disk that gives no more than is asked for.
        let most = 0;
        const disk: ByteSource = { size, read: (from, n) => { most = Math.max(most, n); return sourceOfBytes(file).read(from, n); } };
        const shares: number[] = [];
        const back = await readBundle(disk, { ...lock, onAttached: (share) => shares.push(share) });
        if (!back.ok) throw new Error(back.code);
        expect(most).toBeLessThanOrEqual(1024 * 1024 + 40);
        expect(Buffer.compare(await bytesOf(back.attachments.get(ids[0]!)!), noise)).toBe(0);
        expect(strFromU8(await bytesOf(back.attachments.get(ids[1]!)!))).toBe('ærlig');
        expect(shares.at(-1)).toBe(1);
        expect(shares).toEqual(shares.toSorted((x, y) => x - y));
      }
    }
  });

  it('keeps nothing of what passes through: ten recordings of 6 MB', async () => {
    const { store } = await makeSmall(fixed);
    const piece = new Uint8Array(1024 * 1024).map((_, i) => i % 251);
    const hash = sha256.create();
    for (let n = 0; n < 6; n++) hash.update(piece);
    let given = 0;
    const recording: Content = {
      size: 6 * piece.length,
      sha256: bytesToHex(hash.digest()),
      async* pieces() {
        for (let n = 0; n < 6; n++) {
          given += piece.length;
          yield await Promise.resolve(piece);
        }
      },
    };
    const ids = Array.from({ length: 10 }, () => newId());
    const { size, pieces } = await streamBundle(store, { programVersion, attachments: new Map(ids.map((id) => [id, recording])), passphrase, cost: weakStrength });
    let length = 0;
    let ahead = 0;
    for await (const some of pieces) {
      length += some.length;
      ahead = Math.max(ahead, given - length);
    }
    expect(length).toBe(size);
    expect(given).toBe(60 * piece.length);
    expect(ahead).toBeLessThan(3 * piece.length);
  });

  it('refuses to become larger than its places reach, before a byte is written', async () => {
    const { store } = await makeSmall(fixed);
    const id = store.rows.study.keys().next().value!;
    const huge: Content = { size: 2 ** 32 - 100, sha256: '0'.repeat(64), pieces: () => { throw new Error('read'); } };
    await expect(streamBundle(store, { programVersion, attachments: new Map([[id, huge]]) })).rejects.toBeInstanceOf(BundleTooLarge);
  });

  it('tells where an attachment is not what the list says, and can be stopped', async () => {
    const { store } = await makeSmall(fixed);
    const id = store.rows.study.keys().next().value!;
    const bytes = await writeBundle(store, { programVersion, attachments: new Map([[id, attached(strToU8('lydopptak'))]]) });
    const spoiled = bytes.slice();
    const at = spoiled.findIndex((_, i) => strFromU8(spoiled.subarray(i, i + 9)) === 'lydopptak');
    spoiled[at] = 0x4c;
    expect(await readBundle(spoiled)).toEqual({ ok: false, code: 'wrong-hash', part: `attachments/${id}` });
    const stop = new AbortController();
    stop.abort();
    await expect(readBundle(bytes, { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a study file that is not right', () => {
  const open = async (): Promise<Uint8Array> => {
    const { store, linkingKey } = await makeSmall(fixed);
    return writeBundle(store, { programVersion, linkingKey });
  };

  it('is refused with a code that says why', async () => {
    const bytes = await open();
    const { store } = await makeSmall(fixed);
    const sealed = await writeBundle(store, { programVersion, passphrase, cost: weakStrength });
    const refused = async (b: Uint8Array, phrase?: string): Promise<unknown> => readBundle(b, phrase === undefined ? {} : { passphrase: phrase });
    expect(await refused(new Uint8Array(0))).toEqual({ ok: false, code: 'not-a-bundle' });
    expect(await refused(strToU8('Dette er et notat.'))).toEqual({ ok: false, code: 'not-a-bundle' });
    expect(await refused(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toEqual({ ok: false, code: 'not-a-bundle' });
    expect(await refused(bytes.subarray(0, bytes.length - 10))).toMatchObject({ code: 'truncated' });
    expect(await refused(sealed)).toEqual({ ok: false, code: 'sealed' });
    expect(await refused(sealed, 'feil')).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(await refused(sealed.subarray(0, sealed.length - 1), passphrase)).toMatchObject({ code: 'truncated' });
    expect(await refused(rebuilt(bytes, (p) => { p['rows/cases.jsonl'] = edited(p['rows/cases.jsonl'], 'K0', 'K9'); }, false))).toEqual({ ok: false, code: 'wrong-hash', part: 'rows/cases.jsonl' });
    expect(await refused(rebuilt(bytes, (p) => { delete p['changes.jsonl']; }))).toEqual({ ok: false, code: 'damaged-part', part: 'changes.jsonl' });
    expect(await refused(rebuilt(bytes, (p) => { p['changes.jsonl'] = edited(p['changes.jsonl'], '"op":"restore"', '"op":"explode"'); }))).toEqual({ ok: false, code: 'damaged-part', part: 'changes.jsonl' });
    expect(await refused(rebuilt(bytes, (p) => { p['manifest.json'] = edited(p['manifest.json'], /"version": 1/, '"version": 2'); }))).toEqual({ ok: false, code: 'newer-version' });
    expect(await refused(rebuilt(bytes, (p) => { p['manifest.json'] = edited(p['manifest.json'], /"schema": \d+/, '"schema": 7'); }))).toEqual({ ok: false, code: 'newer-version' });
    for (const name of ['../../.bashrc', '/etc/passwd', 'rows\\cases.jsonl', 'rows/hemmelig.jsonl', 'attachments/../x']) {
      expect(await refused(rebuilt(bytes, (p) => { p[name] = strToU8('x'); }))).toEqual({ ok: false, code: 'bad-path', part: name });
    }
  });

  it('is refused where it would unpack to far more than it is', async () => {
    const bytes = await open();
    const bomb = rebuilt(bytes, (p) => { p['key.jsonl'] = new Uint8Array(40 * 1024 * 1024); }, false);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readBundle(bomb)).toEqual({ ok: false, code: 'zip-bomb', part: 'key.jsonl' });
    const lying = rebuilt(bytes, (p) => { p['key.jsonl'] = new Uint8Array(2 * 1024 * 1024); }, false);
    // The directory says ten bytes.
    const at = new TextDecoder('latin1').decode(lying).lastIndexOf('key.jsonl') - 46;
    new DataView(lying.buffer, lying.byteOffset).setUint32(at + 24, 10, true);
    // Stopped at the eleventh; a flipped byte looks the same, so it is not called an attack.
    expect(await readBundle(lying)).toEqual({ ok: false, code: 'damaged-part', part: 'key.jsonl' });
  });

  it('lets the log win over rows that say otherwise', async () => {
    const bytes = await open();
    const forged = rebuilt(bytes, (p) => { p['rows/cases.jsonl'] = edited(p['rows/cases.jsonl'], 'Endret', 'Forfalsket'); });
    const back = await readBundle(forged);
    expect(back.ok && [...back.store.rows.cases.values()].map((c) => c['inclusionReason'])).toContain('Endret');
    expect(back.ok && back.differing).toBe(1);
  });

  it('finds a chunk that was moved, left out or taken from another file', async () => {
    const { store } = await makeSmall({ ...fixed, memos: ['x'] });
    const noise = new Map([[store.rows.study.keys().next().value!, crypto.getRandomValues(new Uint8Array(65_536))]]);
    const big = new Map([...noise].map(([id, b]) => [id, attached(new Uint8Array(3_000_000).map((_, i) => b[i % 65_536]! ^ (i >> 9)))]));
    const sealed = await writeBundle(store, { programVersion, attachments: big, passphrase, cost: weakStrength });
    const header = sealed.indexOf(0x0a) + 1;
    const chunk = 1024 * 1024 + 40;
    const swapped = sealed.slice();
    swapped.set(sealed.subarray(header, header + chunk), header + chunk);
    swapped.set(sealed.subarray(header + chunk, header + 2 * chunk), header);
    expect(await readBundle(swapped, { passphrase })).toEqual({ ok: false, code: 'damaged-part', part: 'chunk 1' });
    const shorter = new Uint8Array([...sealed.subarray(0, header), ...sealed.subarray(header + chunk)]);
    expect(await readBundle(shorter, { passphrase })).toMatchObject({ code: 'truncated' });
  });
});
