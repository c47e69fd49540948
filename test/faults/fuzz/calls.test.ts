// Every call of the contract with arguments from a hostile window, on main's real services and a real folder: each is
// answered by a code that the window has a sentence for, and a refused one leaves the disk as it was.

import fc from 'fast-check';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeHandlers } from '../../../electron/ipc/handlers.ts';
import { openAttachments } from '../../../electron/services/attachments.ts';
import { openDeviceSecrets } from '../../../electron/services/device-secrets.ts';
import { diskBounds, openDisk } from '../../../electron/services/disk.ts';
import { openJournals } from '../../../electron/services/journal.ts';
import { openLinkingKeys } from '../../../electron/services/linking-keys.ts';
import { openPlaying } from '../../../electron/services/playing.ts';
import { openReading, type Reading } from '../../../electron/services/reading.ts';
import { openSaving, type Saving } from '../../../electron/services/saving.ts';
import { openSnapshots } from '../../../electron/services/snapshots.ts';
import { openStudies } from '../../../electron/services/studies.ts';
import { openTries } from '../../../electron/services/tries.ts';
import { answerCall } from '../../../shared/ipc/answer.ts';
import { contract, type CallName } from '../../../shared/ipc/contract.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { keyring } from '../../unit/electron/support.ts';
import { fuzz, hostileJson, testLimit } from './limits.ts';

const root = mkdtempSync(join(tmpdir(), 'feltbok-fuzz-'));
afterAll(() => { rmSync(root, { recursive: true, force: true }); });

const ids = fc.constantFrom('0190f000-0000-7000-8000-000000000001', '0190f000-0000-7000-8000-000000000002');
const numbers = fc.constantFrom(0, 1, 2, 9, 10, 99_999_999, 1e15, Number.MAX_SAFE_INTEGER, -1, 1.5, NaN, Infinity);
const someBytes = fc.uint8Array({ maxLength: 300 });
/** What a well-meaning window would send for each argument, by its name; a new name must be added here. */
const plausible: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  id: ids, study: ids, keys: fc.constantFrom('{"slots":[]}', '{}', '[]', 'tekst', '{"', '\u0000\u0000', 'null'),
  language: fc.constantFrom('nb', 'nn', 'en'), title: fc.string(), running: fc.boolean(), focused: fc.boolean(),
  url: fc.oneof(fc.webUrl(), fc.constantFrom('file:///etc/passwd', 'https://', 'javascript:1', 'mailto:a@b', 'https://a\u0000b', 'app://feltbok/')),
  of: fc.constantFrom('study', 'linkingKey'), back: fc.integer({ min: 0, max: 9 }), sealed: someBytes, bytes: someBytes,
  generations: fc.array(someBytes, { minLength: 1, maxLength: 10 }), segment: numbers, changes: numbers, lines: fc.array(someBytes, { minLength: 1, maxLength: 5 }),
  reason: fc.constantFrom(...contract['snapshots.write'].args.shape.reason.options), file: fc.oneof(fc.string(), fc.constantFrom('../keys.json', '..', '/etc/passwd', 'a\u0000b')),
  secret: fc.oneof(fc.constantFrom(`${'A'.repeat(43)}=`, 'A'.repeat(44), ''), fc.string()), kind: fc.constantFrom('bundle', 'report', 'text'), suggestedName: fc.oneof(fc.string(), fc.constantFrom('../../x', 'CON', '\u0000')),
  ids: fc.array(ids, { maxLength: 3 }), handle: ids, token: ids, n: numbers, mime: fc.constantFrom('audio/mp4', 'text/html', 'audio/\r\nx'), size: fc.oneof(fc.integer({ min: 0, max: 300 }), numbers), from: numbers, length: fc.oneof(fc.integer({ min: 1, max: 300 }), numbers),
  list: fc.oneof(fc.constant(undefined), fc.record({ name: fc.constantFrom('Endret.docx', '../a.docx', '..', 'a\u0000.docx', ''), bytes: someBytes })),
  sha256: fc.constantFrom(sha256OfBytes(new Uint8Array(0)), 'f'.repeat(64), 'F'.repeat(64), ''),
};
const hostile = fc.oneof(
  hostileJson.map((json): unknown => JSON.parse(json)), numbers, fc.constantFrom(undefined, Symbol('s'), 10n, () => 1, new Date(NaN), new Map(), Object.create(null)),
  fc.uint8Array({ maxLength: 20 }), fc.string({ unit: 'binary' }),
);

const calls = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...(Object.keys(contract) as CallName[])).chain((name) => {
    const fields = Object.keys(contract[name].args.shape);
    const unnamed = fields.find((f) => !plausible[f]);
    if (unnamed !== undefined) throw new Error(`nothing is generated for ${name}.${unnamed}`);
    return fc.record({
      name: fc.constant<unknown>(name),
      args: fc.oneof(
        { weight: 9, arbitrary: fc.record(Object.fromEntries(fields.map((f) => [f, fc.oneof({ weight: 12, arbitrary: plausible[f]! }, { weight: 1, arbitrary: hostile })]))) },
        { weight: 1, arbitrary: hostile },
      ),
    });
  }) },
  { weight: 1, arbitrary: fc.record({ name: fc.oneof(hostile, fc.constantFrom<unknown>('__proto__', 'constructor', 'toString', 'studies')), args: hostile }) },
);

function shell(data: string, outside: string, { reading, saving }: { readonly reading: Reading; readonly saving: Saving }) {
  return makeHandlers({
    info: async () => ({ runtime: 'desktop' as const, version: '1', electron: null, platform: 'linux', dataFolder: data, device: 'x', systemLanguage: 'nb' as const, safeMode: false }),
    renewDevice: async () => 'y', setDatabasesAside: async () => ({ folder: 'z' }),
    disk: openDisk(data, { bounds: { ...diskBounds, ballast: 4_096 } }), clouds: () => ({ data: null, copies: null }),
    studies: openStudies(data), linkingKeys: openLinkingKeys(data), journals: openJournals(data, { ahead: 1_024 }), snapshots: openSnapshots(data), attachments: openAttachments(data, { free: async () => 1e9 }), reading, saving, playing: openPlaying(() => undefined), tries: openTries(data),
    deviceSecrets: openDeviceSecrets(data, keyring()),
    desk: {
      setLanguage: () => undefined, setTitle: () => undefined, interviewRunning: () => undefined, textFocused: () => undefined, readyToClose: () => undefined,
      openExternal: async () => true, takeHanded: () => join(outside, 'gitt.feltbok'), chooseToOpen: async (kind) => (kind === 'text' ? outside : join(outside, 'valgt')), chooseManyToOpen: async (kind) => [outside, join(outside, kind)],
      chooseToSave: async (kind) => (kind === 'text' ? null : join(outside, kind === 'report' ? 'borte/a' : 'valgt')), chooseFolder: async () => join(outside, 'kopier'),
    },
  });
}

/** Every file with its content, told by its hash. */
function picture(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
    .toSorted().map((path) => `${path} ${sha256OfBytes(readFileSync(path))}`).join('\n');
}

describe('calls from a hostile window', () => {
  it('are answered by a word that it knows, and change nothing when refused', () => fuzz(100, fc.array(calls, { minLength: 1, maxLength: 10 }), async (sequence) => {
    const data = mkdtempSync(join(root, 'd-'));
    const outside = mkdtempSync(join(root, 'o-'));
    mkdirSync(join(outside, 'kopier'));
    writeFileSync(join(outside, 'fremmed.txt'), 'urørt');
    const saving = openSaving();
    const reading = openReading();
    const handlers = shell(data, outside, { reading, saving });
    try {
      // So that there is something to be hit.
      await answerCall(handlers, 'studies.create', { id: '0190f000-0000-7000-8000-000000000001', keys: '{"slots":[]}' });
      for (const { name, args } of sequence) {
        const before = picture(data);
        const failures: unknown[] = [];
        const answer = await answerCall(handlers, name, args, (error) => failures.push(error));
        expect(failures).toEqual([]);
        if (!answer.ok) expect([name, picture(data)]).toEqual([name, before]);
      }
      expect(readFileSync(join(outside, 'fremmed.txt'), 'utf8')).toBe('urørt');
    } finally {
      await saving.release();
      await reading.release();
      for (const id of ['0190f000-0000-7000-8000-000000000001', '0190f000-0000-7000-8000-000000000002']) await answerCall(handlers, 'studies.remove', { id });
      rmSync(data, { recursive: true, force: true });
      rmSync(outside, { recursive: true, force: true });
    }
  }), testLimit);
});
