// Study files and snapshots that were made to do harm: each is refused with a code, or opened to a study that can be
// stored and sent on. Never a throw, never half of one.

import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '../../../shared/exchange/bundle.ts';
import { newKey, weakStrength, wrapKey } from '../../../shared/exchange/keys.ts';
import { rowSchemas } from '../../../shared/model/rows.ts';
import { entityTables } from '../../../shared/model/tables.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { makeSmall } from '../../unit/exchange/small-study.ts';
import { edited, edits, fuzz, hit, hits, testLimit, type Edit } from './limits.ts';

const small = { cases: [{ reason: 'Vekst', population: 4_100 }, { reason: 'Øy', population: null }], memos: ['Møte'], edits: [{ which: 1, reason: 'Endret', drop: false }] };
const passphrase = 'blåbær';
const key = newKey();
let open: Uint8Array;
let sealed: Uint8Array;
let snapshot: Uint8Array;

beforeAll(async () => {
  const { store, linkingKey } = await makeSmall(small);
  const [study] = store.rows.study.keys();
  const drafts = [{ id: '0190f000-0000-7000-8000-00000000000a', scope: 'x', value: { text: 'midt i' }, at: '2019-02-01T10:00:00+01:00' }];
  open = await writeBundle(store, { programVersion: '0.1.0', linkingKey, drafts });
  sealed = await writeBundle(store, { programVersion: '0.1.0', linkingKey, passphrase, cost: weakStrength });
  snapshot = await writeBundle(store, { programVersion: '0.1.0', drafts, lock: { key, keys: await wrapKey(study!, key, passphrase, '2019-01-07T08:00:00Z', weakStrength) } });
});

/** Refused with a code, or a study that is valid in every row and can be written and read once more. */
async function refusedOrSound(bytes: Uint8Array, opener: { passphrase?: string; key?: Uint8Array } = {}): Promise<void> {
  const before = sha256OfBytes(bytes);
  for (const rows of ['from-log', 'as-written', 'rows-only'] as const) {
    const back = await readBundle(bytes, { rows, ...opener });
    if (!back.ok) {
      expect(Object.keys(back).filter((k) => k !== 'ok' && k !== 'code' && k !== 'part')).toEqual([]);
      continue;
    }
    if (rows === 'as-written') continue;
    for (const table of entityTables) {
      for (const row of back.store.rows[table].values()) expect(rowSchemas[table].safeParse(row).success).toBe(true);
    }
    if (rows === 'rows-only') continue;
    const again = await readBundle(await writeBundle(back.store, { programVersion: '0.1.0', linkingKey: back.linkingKey, attachments: back.attachments, drafts: back.drafts }));
    expect(again).toMatchObject({ ok: true, differing: 0 });
  }
  expect(sha256OfBytes(bytes)).toBe(before);
}

/** The parts with `change` made to one of them, under a manifest that is right about it: sizes and hashes give nothing away. */
function rebuilt(bytes: Uint8Array, at: number, change: (text: string) => string, lie: Edit | null): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((n) => n !== 'manifest.json' && n.endsWith('.jsonl'));
  const name = names[Math.floor(at * names.length)]!;
  parts[name] = strToU8(change(strFromU8(parts[name]!)));
  const manifest = JSON.parse(strFromU8(parts['manifest.json']!)) as { parts: Record<string, { size: number; sha256: string }> };
  manifest.parts[name] = { size: parts[name].length, sha256: sha256OfBytes(parts[name]) };
  const text = JSON.stringify(manifest);
  parts['manifest.json'] = strToU8(lie ? edited(text, lie) : text);
  return zipSync(parts);
}

describe('study files that were tampered with', () => {
  it('open, byte by byte', () => fuzz(120, hits, (h) => refusedOrSound(hit(open, h))), testLimit);
  it('sealed, byte by byte', () => fuzz(80, hits, (h) => refusedOrSound(hit(sealed, h), { passphrase })), testLimit);
  it('snapshots, byte by byte', () => fuzz(80, hits, (h) => refusedOrSound(hit(snapshot, h), { key })), testLimit);

  it('in what their lines say, with hashes that fit', () => fuzz(
    160, fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), edits),
    ([part, line, each]) => refusedOrSound(rebuilt(open, part, (text) => {
      const lines = text.split('\n').slice(0, -1);
      const at = Math.floor(line * lines.length);
      lines[at] = each.reduce((json, e) => { try { return edited(json, e); } catch { return json; } }, lines[at]!);
      return `${lines.join('\n')}\n`;
    }, null)),
  ), testLimit);

  it('in lines that are left out, doubled or moved', () => fuzz(
    60, fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.array(fc.tuple(fc.nat(20), fc.constantFrom('drop', 'double', 'swap')), { minLength: 1, maxLength: 3 })),
    ([part, moves]) => refusedOrSound(rebuilt(open, part, (text) => {
      const lines = text.split('\n').slice(0, -1);
      for (const [n, how] of moves) {
        const at = n % Math.max(1, lines.length);
        if (how === 'drop') lines.splice(at, 1);
        else if (how === 'double') lines.splice(at, 0, lines[at] ?? '{}');
        else lines.reverse();
      }
      return lines.map((l) => `${l}\n`).join('');
    }, null)),
  ), testLimit);

  it('in what the manifest claims', () => fuzz(80, edits, ([lie]) => refusedOrSound(rebuilt(open, 0, (text) => text, lie!))), testLimit);

  it('in the headers of the archive: sizes, places, counts and names', () => fuzz(
    120, fc.array(fc.tuple(fc.constantFrom(0x04034b50, 0x02014b50, 0x06054b50), fc.nat(30), fc.nat(45), fc.constantFrom(0, 1, 2, 8, 99, 0x7fff, 0xffff), fc.boolean()), { minLength: 1, maxLength: 4 }),
    (fields) => {
      const bytes = new Uint8Array(open);
      const data = new DataView(bytes.buffer);
      for (const [signature, which, offset, value, wide] of fields) {
        const at: number[] = [];
        for (let i = 0; i + 4 <= bytes.length; i++) if (data.getUint32(i, true) === signature) at.push(i);
        const place = at[which % Math.max(1, at.length)]! + offset;
        if (place + 4 > bytes.length) continue;
        if (wide) data.setUint32(place, value * 65_537, true);
        else data.setUint16(place, value, true);
      }
      return refusedOrSound(bytes);
    },
  ), testLimit);

  it('in the plain line in front of a sealed one', () => fuzz(60, edits, async (each) => {
    const end = sealed.indexOf(0x0a);
    const header = each.reduce((json, e) => { try { return edited(json, e); } catch { return json; } }, strFromU8(sealed.subarray(0, end)));
    const bytes = Buffer.concat([strToU8(header), sealed.subarray(end)]);
    await refusedOrSound(new Uint8Array(bytes), { passphrase });
    await refusedOrSound(new Uint8Array(bytes), { key });
  }), testLimit);
});
