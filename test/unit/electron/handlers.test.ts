// Main's answers: arguments and results are checked, what goes wrong crosses as a code.

import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { largestOpened, makeHandlers, type Desk } from '../../../electron/ipc/handlers.ts';
import { openAttachments } from '../../../electron/services/attachments.ts';
import { openDeviceSecrets } from '../../../electron/services/device-secrets.ts';
import { openDisk } from '../../../electron/services/disk.ts';
import { openJournals } from '../../../electron/services/journal.ts';
import { studyFileIn } from '../../../electron/services/handed-file.ts';
import { openLinkingKeys } from '../../../electron/services/linking-keys.ts';
import { openPlaying } from '../../../electron/services/playing.ts';
import { openReading } from '../../../electron/services/reading.ts';
import { openSaving } from '../../../electron/services/saving.ts';
import { openSnapshots } from '../../../electron/services/snapshots.ts';
import { openStudies } from '../../../electron/services/studies.ts';
import { openTries } from '../../../electron/services/tries.ts';
import { answerCall, type Handlers } from '../../../shared/ipc/answer.ts';
import type { CallResult } from '../../../shared/ipc/contract.ts';
import { bytes, keyring, newFolder, textOf } from './support.ts';

const study = '0190f000-0000-7000-8000-000000000001';
const info: CallResult<'app.info'> = {
  runtime: 'desktop', version: '1', electron: '33', platform: 'linux', dataFolder: '/d', device: 'x', systemLanguage: 'nb', safeMode: false,
};

function shell(overrides: Partial<Desk> = {}, told: () => Promise<CallResult<'app.info'>> = async () => info): Handlers {
  const folder = newFolder();
  const desk: Desk = {
    setLanguage: () => undefined, setTitle: () => undefined, interviewRunning: () => undefined, textFocused: () => undefined,
    readyToClose: () => undefined, openExternal: async () => true, chooseToOpen: async () => null, chooseManyToOpen: async () => [], chooseToSave: async () => null, takeHanded: () => null,
    chooseFolder: async () => null,
    ...overrides,
  };
  return makeHandlers({
    info: told, renewDevice: async () => 'ny', setDatabasesAside: async () => ({ folder: folder }), disk: openDisk(folder), clouds: () => ({ data: null, copies: null }), studies: openStudies(folder), linkingKeys: openLinkingKeys(folder), journals: openJournals(folder), snapshots: openSnapshots(folder),
    attachments: openAttachments(folder, { free: async () => 1e12 }), reading: openReading(), saving: openSaving(), playing: openPlaying(() => undefined),
    tries: openTries(folder), deviceSecrets: openDeviceSecrets(folder, keyring()), desk,
  });
}

describe('what reaches the desk', () => {
  it('is title, language, focus and leave-taking', async () => {
    const desk = { setTitle: vi.fn(), setLanguage: vi.fn(), textFocused: vi.fn(), interviewRunning: vi.fn(), readyToClose: vi.fn() };
    const handlers = shell(desk);
    for (const [name, args] of [
      ['app.setTitle', { title: 'K07' }], ['app.setLanguage', { language: 'nn' }], ['app.textFocused', { focused: true }],
      ['app.interviewRunning', { running: true }], ['app.readyToClose', {}],
    ] as const) expect(await answerCall(handlers, name, args)).toEqual({ ok: true, value: null });
    expect(desk.setTitle).toHaveBeenCalledWith('K07');
    expect(desk.setLanguage).toHaveBeenCalledWith('nn');
    expect(desk.textFocused).toHaveBeenCalledWith(true);
    expect(desk.interviewRunning).toHaveBeenCalledWith(true);
    expect(desk.readyToClose).toHaveBeenCalledOnce();
  });

  it('is never an address of another kind', async () => {
    const openExternal = vi.fn(async () => true);
    const handlers = shell({ openExternal });
    expect(await answerCall(handlers, 'app.openExternal', { url: 'file:///etc/passwd' })).toEqual({ ok: false, code: 'not-possible' });
    expect(openExternal).not.toHaveBeenCalled();
    expect(await answerCall(handlers, 'app.openExternal', { url: 'https://ssb.no' })).toEqual({ ok: true, value: true });
    expect(openExternal).toHaveBeenCalledWith('https://ssb.no/');
  });
});

describe('files', () => {
  it('are read several at once, and one that cannot be read does not keep the others away', async () => {
    const folder = newFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), name);
    writeFileSync(join(folder, 'stor.txt'), '');
    truncateSync(join(folder, 'stor.txt'), largestOpened + 1);
    const paths = ['a.txt', 'borte.txt', 'stor.txt', 'b.txt'].map((name) => join(folder, name));
    const answer = await answerCall(shell({ chooseManyToOpen: async () => paths }), 'files.openMany', { kind: 'text' });
    const { value } = answer as { value: CallResult<'files.openMany'> };
    expect(value.map(({ name, read }) => [name, typeof read === 'string' ? read : textOf(read)])).toEqual([['a.txt', 'a.txt'], ['borte.txt', 'not-found'], ['stor.txt', 'too-large'], ['b.txt', 'b.txt']]);
    expect(await answerCall(shell(), 'files.openMany', { kind: 'text' })).toEqual({ ok: true, value: [] });
  });

  it('are read from the path that the dialog gave, and named without folders', async () => {
    const path = join(newFolder(), 'utskrift.txt');
    writeFileSync(path, 'tekst');
    const answer = await answerCall(shell({ chooseToOpen: async () => path }), 'files.open', { kind: 'text' });
    const value = (answer as { value: { name: string; bytes: Uint8Array } }).value;
    expect([value.name, textOf(value.bytes)]).toEqual(['utskrift.txt', 'tekst']);
  });

  it('are written to the path that the dialog gave, never to the suggested name', async () => {
    const path = join(newFolder(), 'valgt.docx');
    const chooseToSave = vi.fn(async () => path);
    const args = { kind: 'report', suggestedName: '../../et annet sted.docx', bytes: bytes('rapport') };
    expect(await answerCall(shell({ chooseToSave }), 'files.save', args)).toEqual({ ok: true, value: { path, kept: null, list: null } });
    expect(chooseToSave).toHaveBeenCalledWith('report', '../../et annet sted.docx');
    expect(readFileSync(path, 'utf8')).toBe('rapport');
  });

  it('are written beside one that somebody has written in, with the list of what changed', async () => {
    const folder = newFolder();
    const path = join(folder, 'valgt.docx');
    writeFileSync(path, 'skrevet videre');
    const list = { name: 'Endret.docx', bytes: bytes('liste') };
    const answer = await answerCall(shell({ chooseToSave: async () => path }), 'files.save', { kind: 'report', suggestedName: 'a.docx', bytes: bytes('ny'), list });
    expect(answer).toMatchObject({ ok: true, value: { kept: path, list: join(folder, 'Endret.docx') } });
    expect(readFileSync(path, 'utf8')).toBe('skrevet videre');
    expect(readFileSync((answer as { value: { path: string } }).value.path, 'utf8')).toBe('ny');
    expect(readFileSync(join(folder, 'Endret.docx'), 'utf8')).toBe('liste');
  });

  it('are none where the user cancels', async () => {
    expect(await answerCall(shell(), 'files.open', { kind: 'bundle' })).toEqual({ ok: true, value: null });
    expect(await answerCall(shell(), 'files.save', { kind: 'bundle', suggestedName: 'a', bytes: bytes('') })).toEqual({ ok: true, value: null });
  });

  it('are read where the system gave the path, and no other', async () => {
    const path = join(newFolder(), 'studie.feltbok');
    writeFileSync(path, 'innhold');
    const given: (string | null)[] = [path, null];
    const handlers = shell({ takeHanded: () => given.shift() ?? null });
    const answer = await answerCall(handlers, 'files.handed', {}) as { value: NonNullable<CallResult<'files.handed'>> };
    expect(answer.value).toMatchObject({ name: 'studie.feltbok', size: 7 });
    expect(await answerCall(handlers, 'files.readPart', { handle: answer.value.handle, from: 0, length: 7 })).toEqual({ ok: true, value: bytes('innhold') });
    await answerCall(handlers, 'files.readStop', { handle: answer.value.handle });
    expect(await answerCall(handlers, 'files.handed', {})).toEqual({ ok: true, value: null });
  });

  it.each([
    [['feltbok', '/data/S.feltbok'], '/data/S.feltbok'], [['electron', '--no-sandbox', '.', 'S.FELTBOK'], '/her/S.FELTBOK'],
    [['feltbok'], null], [['feltbok', '--inspect=a.feltbok', 'notat.docx'], null],
  ])('are found among the words of a start: %j', (argv, path) => {
    expect(studyFileIn(argv, '/her')).toBe(path);
  });

  it('say what went wrong, with the path', async () => {
    const path = join(newFolder(), 'borte', 'a.docx');
    const handlers = shell({ chooseToOpen: async () => path, chooseToSave: async () => path });
    expect(await answerCall(handlers, 'files.open', { kind: 'text' })).toEqual({ ok: false, code: 'not-found', path });
    expect(await answerCall(handlers, 'files.save', { kind: 'text', suggestedName: 'a', bytes: bytes('x') })).toEqual({ ok: false, code: 'not-found', path });
  });

  it('are read range by range where they are large, and never outside', async () => {
    const path = join(newFolder(), 'studie.feltbok');
    writeFileSync(path, 'innhold');
    const handlers = shell({ chooseToOpen: async () => path });
    const begun = async () => (await answerCall(handlers, 'files.readBegin', { kind: 'bundle' }) as { value: NonNullable<CallResult<'files.readBegin'>> }).value;
    const { handle, size } = await begun();
    const part = (from: number, length: number, of = handle) => answerCall(handlers, 'files.readPart', { handle: of, from, length });
    expect(size).toBe(7);
    expect(await part(0, 7)).toEqual({ ok: true, value: bytes('innhold') });
    expect(await part(3, 2)).toEqual({ ok: true, value: bytes('ho') });
    expect(await part(7, 0)).toEqual({ ok: true, value: bytes('') });
    expect(await part(3, 5)).toEqual({ ok: false, code: 'not-possible', path });
    truncateSync(path, 4);
    expect(await part(2, 4)).toEqual({ ok: false, code: 'verify-failed', path });
    // Another that is begun closes the first.
    const next = await begun();
    expect(await part(0, 2)).toEqual({ ok: false, code: 'not-found' });
    expect(await part(0, 2, next.handle)).toEqual({ ok: true, value: bytes('in') });
    expect(await answerCall(handlers, 'files.readStop', { handle: next.handle })).toEqual({ ok: true, value: null });
    expect(await part(0, 2, next.handle)).toEqual({ ok: false, code: 'not-found' });
    expect(await answerCall(shell({ chooseToOpen: async () => newFolder() }), 'files.readBegin', { kind: 'bundle' })).toMatchObject({ ok: false, code: 'not-possible' });
  });

  it('larger than one message can carry are refused before they are read', async () => {
    const path = join(newFolder(), 'stor.feltbok');
    writeFileSync(path, '');
    truncateSync(path, largestOpened + 1);
    expect(await answerCall(shell({ chooseToOpen: async () => path }), 'files.open', { kind: 'bundle' })).toEqual({ ok: false, code: 'too-large', path });
  });
});

describe('studies and their linking keys', () => {
  it('go through the contract both ways, and the linking key goes with the study', async () => {
    const handlers = shell();
    expect(await answerCall(handlers, 'studies.create', { id: study, keys: '{}' })).toMatchObject({ ok: true });
    expect(await answerCall(handlers, 'studies.create', { id: study, keys: '{}' })).toMatchObject({ ok: false, code: 'already-exists' });
    expect(await answerCall(handlers, 'studies.list', {})).toMatchObject({ ok: true, value: [{ id: study, keys: '{}' }] });
    expect(await answerCall(handlers, 'linkingKey.write', { study, sealed: bytes('s') })).toMatchObject({ ok: true });
    expect(await answerCall(handlers, 'linkingKey.read', { study })).toMatchObject({ ok: true, value: bytes('s') });
    expect(await answerCall(handlers, 'studies.remove', { id: study })).toMatchObject({ ok: true });
    expect(await answerCall(handlers, 'linkingKey.read', { study })).toEqual({ ok: true, value: null });
    expect(await answerCall(handlers, 'studies.remove', { id: study })).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('the secret of this machine', () => {
  const secret = 'A'.repeat(43) + '=';
  it('goes through the contract both ways, and ends with the copies under a former key and with the study', async () => {
    const handlers = shell();
    expect(await answerCall(handlers, 'deviceSecret.keep', { study, secret })).toMatchObject({ ok: false, code: 'not-found' });
    await answerCall(handlers, 'studies.create', { id: study, keys: '{}' });
    const kept = async (): Promise<unknown> => (await answerCall(handlers, 'deviceSecret.state', { study }) as { value: unknown }).value;
    for (const ending of ['studies.destroyCopies', 'studies.remove'] as const) {
      expect(await answerCall(handlers, 'deviceSecret.keep', { study, secret })).toEqual({ ok: true, value: null });
      expect(await answerCall(handlers, 'deviceSecret.read', { study })).toEqual({ ok: true, value: secret });
      expect(await kept()).toEqual({ refused: null, kept: true, shut: false });
      expect(await answerCall(handlers, ending, { id: study })).toMatchObject({ ok: true });
      expect(await kept()).toEqual({ refused: null, kept: false, shut: false });
    }
  });

  it('is not read after a lock, and forgotten all the same', async () => {
    const handlers = shell();
    await answerCall(handlers, 'studies.create', { id: study, keys: '{}' });
    await answerCall(handlers, 'deviceSecret.keep', { study, secret });
    expect(await answerCall(handlers, 'deviceSecret.shut', { study })).toEqual({ ok: true, value: null });
    expect(await answerCall(handlers, 'deviceSecret.read', { study })).toEqual({ ok: false, code: 'not-possible' });
    expect(await answerCall(handlers, 'deviceSecret.forget', { study })).toEqual({ ok: true, value: null });
    expect(await answerCall(handlers, 'deviceSecret.state', { study })).toEqual({ ok: true, value: { refused: null, kept: false, shut: true } });
  });
});

describe('a call', () => {
  it.each([
    ['unknown', {}], ['', {}], [null, {}], [5, {}], ['constructor', {}], ['__proto__', {}], ['toString', {}],
    ['app.info', null], ['app.info', undefined], ['app.info', 'x'],
    ['app.setTitle', {}], ['app.setTitle', { title: 5 }], ['app.setTitle', { title: 'x'.repeat(201) }],
    ['app.setLanguage', { language: 'sv' }], ['app.textFocused', { focused: 'ja' }],
    ['studies.create', { id: '../../etc', keys: '{}' }], ['studies.create', { id: study, keys: '' }],
    ['studies.remove', { id: '..' }], ['linkingKey.read', { study, back: -1 }], ['linkingKey.read', { study, back: 10 }],
    ['linkingKey.read', { study: `${study}/..` }], ['linkingKey.write', { study, sealed: 'tekst' }], ['linkingKey.write', { study, sealed: [1, 2] }],
    ['deviceSecret.keep', { study, secret: 'kort' }], ['deviceSecret.keep', { study: '..', secret: 'A'.repeat(43) + '=' }],
    ['files.save', { kind: 'report', suggestedName: 'a', bytes: bytes('x'), list: { name: '../a.docx', bytes: bytes('x') } }],
    ['files.open', { kind: 'exe' }], ['files.save', { kind: 'report', suggestedName: 'a', bytes: 'tekst' }],
  ])('%j with %j is refused before it is carried out', async (name, args) => {
    const handlers = shell({ chooseToOpen: async () => { throw new Error('carried out'); } });
    expect(await answerCall(handlers, name, args)).toEqual({ ok: false, code: 'bad-arguments' });
  });

  it('never crosses with a stack or with more than was agreed', async () => {
    const report = vi.fn();
    const broken = shell({}, async () => { throw new Error('/home/kari/hemmelig'); });
    expect(await answerCall(broken, 'app.info', {}, report)).toEqual({ ok: false, code: 'unexpected' });
    expect(report).toHaveBeenCalledOnce();
    const talkative = shell({}, async () => ({ ...info, secret: 'hemmelig' }));
    expect(await answerCall(talkative, 'app.info', {})).toEqual({ ok: true, value: info });
  });

  it('is refused where the handler gives something else than agreed', async () => {
    const report = vi.fn();
    const wrong = shell({}, async () => ({ ...info, runtime: 'telefon' }) as never);
    expect(await answerCall(wrong, 'app.info', {}, report)).toEqual({ ok: false, code: 'unexpected' });
    expect(report).toHaveBeenCalledOnce();
  });
});
