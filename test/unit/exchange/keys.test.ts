// Key slots: added, replaced and removed one by one, each opening with its own secret and no other.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addSlot, makeSlot, newDeviceSecret, newKey, parseKeyFile, raiseSlot, removeSlots, replaceSlots, unwrapKey, weakStrength, wrapKey } from '../../../shared/exchange/keys.ts';
import { withoutDeviceSlots } from '../../../shared/exchange/device-slots.ts';

const of = '0190f000-0000-7000-8000-000000000001';
const at = '2026-03-03T08:00:00.000Z';
const key = newKey();
const file = async () => ({ ...(await wrapKey(of, key, 'den første', at, weakStrength)), generation: 3 });

describe('key slots', () => {
  it('open with their own secret, as their own kind', async () => {
    const both = addSlot(await file(), await makeSlot(of, key, 'recovery', 'KODE', at));
    expect(await unwrapKey(both, 'den første')).toEqual(key);
    expect(await unwrapKey(both, 'KODE', 'recovery')).toEqual(key);
    expect(await unwrapKey(both, 'KODE')).toBeUndefined();
    expect(await unwrapKey(both, 'den første', 'recovery')).toBeUndefined();
  });

  it('replace those of their kind only, and keep everything else in the file', async () => {
    const both = addSlot(await file(), await makeSlot(of, key, 'recovery', 'KODE', at));
    const changed = replaceSlots(both, await makeSlot(of, key, 'passphrase', 'den andre', at, weakStrength));
    expect(await unwrapKey(changed, 'den første')).toBeUndefined();
    expect(await unwrapKey(changed, 'den andre')).toEqual(key);
    expect(await unwrapKey(changed, 'KODE', 'recovery')).toEqual(key);
    expect([changed.generation, changed.createdAt, changed.of]).toEqual([3, at, of]);
  });

  it('never leave a file without a passphrase', async () => {
    const both = addSlot(await file(), await makeSlot(of, key, 'recovery', 'KODE', at));
    expect(removeSlots(both, (s) => s.kind === 'recovery').slots.map((s) => s.kind)).toEqual(['passphrase']);
    expect(() => removeSlots(both, (s) => s.kind === 'passphrase')).toThrow('passphrase');
  });

  it('cannot stand in another file or as another kind', async () => {
    const slot = await makeSlot(of, key, 'recovery', 'KODE', at);
    const other = { ...(await wrapKey('linking-key|x', newKey(), 'p', at, weakStrength)) };
    expect(await unwrapKey(addSlot(other, slot), 'KODE', 'recovery')).toBeUndefined();
    expect(await unwrapKey(addSlot(await file(), { ...slot, kind: 'passphrase' }), 'KODE')).toBeUndefined();
  });

  it('are read back from a file that an earlier program wrote', async () => {
    const now = await file();
    const before = { ...now, slots: now.slots.map(({ madeAt: _later, ...slot }) => slot) };
    expect(await unwrapKey(parseKeyFile(JSON.stringify(before)), 'den første')).toEqual(key);
  });
});

describe('a device slot', () => {
  it('opens with its secret alone, quickly, and is dropped with nothing else', async () => {
    const secret = newDeviceSecret();
    expect(secret).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(newDeviceSecret()).not.toBe(secret);
    const slot = await makeSlot(of, key, 'device', secret, at);
    expect(slot.kdf).toMatchObject({ memoryKiB: weakStrength.memoryKiB, iterations: weakStrength.iterations });
    const both = addSlot(await file(), slot);
    expect(await unwrapKey(both, secret, 'device')).toEqual(key);
    expect(await unwrapKey(both, newDeviceSecret(), 'device')).toBeUndefined();
    for (const kind of ['passphrase', 'recovery'] as const) expect(await unwrapKey(both, secret, kind)).toBeUndefined();
    expect(removeSlots(both, (s) => s.kind === 'device')).toEqual({ ...both, slots: [both.slots[0]] });
  });

  it('is never the only way in', async () => {
    const both = addSlot(await file(), await makeSlot(of, key, 'device', newDeviceSecret(), at));
    expect(() => removeSlots(both, (s) => s.kind === 'passphrase')).toThrow('passphrase');
  });

  it('is left out of what heads a copy, and what is no key file is passed on as it is', async () => {
    const one = await file();
    expect(withoutDeviceSlots(addSlot(one, await makeSlot(of, key, 'device', newDeviceSecret(), at)))).toEqual(one);
    for (const other of [null, 5, 'tekst', [], {}, { slots: 'x' }, { slots: [null, 1, { kind: 5 }] }]) expect(withoutDeviceSlots(other)).toEqual(other);
  });
});

describe('a slot weaker than today\'s', () => {
  const stored = parseKeyFile(readFileSync(new URL('fixtures/weak-keys.json', import.meta.url), 'utf8'));
  const secret = 'fire tilfeldige ord her';
  const code = 'ABCDEFGHJKLMNPQRSTUVWXYZ2345';
  const kdfOf = (keys: typeof stored) => keys.slots.filter((s) => s.kind === 'passphrase').map((s) => s.kdf);

  it('is raised once the passphrase has opened it, and the rest of the file stays', async () => {
    const opened = (await unwrapKey(stored, secret))!;
    const raised = (await raiseSlot(stored, opened, secret))!;
    expect(kdfOf(raised)).toMatchObject([{ memoryKiB: 65_536, iterations: 3, parallelism: 1 }]);
    expect(kdfOf(raised)[0]!.salt).not.toBe(kdfOf(stored)[0]!.salt);
    expect(await unwrapKey(raised, secret)).toEqual(opened);
    expect(await unwrapKey(raised, code, 'recovery')).toEqual(opened);
    expect(raised.slots.filter((s) => s.kind === 'recovery')).toEqual(stored.slots.filter((s) => s.kind === 'recovery'));
    expect({ ...raised, slots: [] }).toEqual({ ...stored, slots: [] });
    expect(await raiseSlot(raised, opened, secret)).toBeUndefined();
  }, 30_000);

  it('stays where it is weak on purpose, or all is invented', async () => {
    const opened = (await unwrapKey(stored, secret))!;
    expect(await raiseSlot({ ...stored, fictive: true }, opened, secret)).toBeUndefined();
    expect(await raiseSlot(await file(), key, 'den første')).toBeUndefined();
  });
});
