// A shell that lives in memory: what tests give the window in place of the real one. It answers through the same
// contract as main does, and keeps nothing.

import { answerCall, CallFailure, type Handlers } from '../../shared/ipc/answer.ts';
import { joined } from '../../shared/exchange/byte-source.ts';
import { sha256OfBytes } from '../../shared/text/hash.ts';
import { memoryReading } from './memory-reading.ts';
import { memoryAttachmentCalls, type MemoryAttachments } from './memory-attachments.ts';
import type { SnapshotReason } from '../../shared/model/snapshots.ts';
import { afterWrongTry, asOf, noTries, type Tries } from '../../shared/model/unlock-tries.ts';
import type { Answer, Bridge, CallArgs, CallName, CallResult, ErrorCode, EventName, EventPayload } from '../../shared/ipc/contract.ts';

export interface MemoryBridge extends Bridge {
  /** What `files.save` was given, newest last. */
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  /** As after several crashes in a row. */
  safeMode: boolean;
  /** What the next `files.open` or `files.readBegin` answers; null is a cancelled dialog. */
  nextFile: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  /** What the next `files.openMany` answers. */
  nextFiles: CallResult<'files.openMany'>;
  /** What the system gave the program to open; taken once. */
  handedFile: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
  /** A code that every `files.save` fails with; null: none. */
  saveFails: ErrorCode | null;
  /** A code that every `files.readPart` fails with; null: none. */
  readFails: ErrorCode | null;
  /** A code that every write to the journal fails with; null: none. */
  journalFails: ErrorCode | null;
  /** The sealed lines of each journal file, by study. */
  readonly journals: Map<string, Uint8Array<ArrayBuffer>[][]>;
  /** Snapshots by study, oldest first; their bytes may be damaged by a test. */
  readonly snapshots: Map<string, Snapshot[]>;
  /** A code that every `snapshots.write` fails with; null: none. */
  snapshotFails: ErrorCode | null;
  /** Names of documents that somebody has written in since they were saved. */
  readonly writtenIn: Set<string>;
  /** The user's own folder for copies, and what the next `snapshots.chooseFolder` answers. */
  copiesTo: string | null;
  /** Bytes free where the copies lie, where that is little. */
  copiesScarce: number | null;
  nextFolder: string | null;
  /** A code that copying to the user's own folder fails with; null: none. */
  copyFails: ErrorCode | null;
  /** Sealed attachments, and what adding fails with. */
  readonly attachments: MemoryAttachments;
  /** What `playing.open` answers; null: recordings cannot be played here. */
  playAddress: string | null;
  /** What `disk.state` and `disk.clouds` answer. */
  disk: CallResult<'disk.state'>;
  clouds: CallResult<'disk.clouds'>;
  /** The folder of the linking keys on another medium, whether it is connected, and a code that moving fails with. */
  keyMedium: { folder: string | null; connected: boolean; fails: ErrorCode | null };
  /** Secrets kept for the user's account, by study; why none can be; a code that keeping and forgetting fail with; studies locked in this run. */
  readonly deviceSecrets: { readonly kept: Map<string, string>; refused: CallResult<'deviceSecret.state'>['refused']; fails: ErrorCode | null; readonly shut: Set<string> };
  /** What `app.info` gives as this installation's id. */
  device: string;
  /** A code that `app.renewDevice` or `studies.writeKeys` fails with; null: none. */
  renewFails: ErrorCode | null;
  keysFail: ErrorCode | null;
  /** What `database.setAside` does. */
  onSetAside: () => void;
  /** Every call so far, by name. */
  readonly calls: { readonly name: CallName; readonly args: unknown }[];
  /** Sends an event as the shell would. */
  emit<N extends EventName>(name: N, payload: EventPayload<N>): void;
}

interface Snapshot { readonly file: string; readonly at: string; readonly reason: SnapshotReason; readonly segment: number; readonly changes: number; sealed: Uint8Array<ArrayBuffer>; damaged: boolean }
interface Study { readonly id: string; readonly createdAt: string; keys: string }

export function memoryBridge(runtime: 'desktop' | 'browser' = 'desktop'): MemoryBridge {
  const studies = new Map<string, Study>();
  const linkingKeys = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const tries = new Map<string, Tries>();
  const listeners = new Set<{ readonly name: EventName; readonly hear: (payload: never) => void }>();
  const known = (id: string): Study => {
    const study = studies.get(id);
    if (!study) throw new CallFailure('not-found');
    return study;
  };

  const snapshotsOf = (study: string): Snapshot[] => bridge.snapshots.get(study) ?? [];
  const snapshot = (study: string, file: string): Snapshot => {
    const found = snapshotsOf(study).find((s) => s.file === file);
    if (!found) throw new CallFailure('not-found', file);
    return found;
  };

  const keyOutOfReach = (): string[] => (bridge.keyMedium.folder === null || bridge.keyMedium.connected ? [] : [bridge.keyMedium.folder]);
  const reachKey = (): void => {
    if (!bridge.keyMedium.connected) throw new CallFailure('not-found', bridge.keyMedium.folder ?? undefined);
  };

  const attachments: MemoryAttachments = { kept: new Map(), fails: null };
  const reading = memoryReading();
  const saving = new Map<string, { readonly name: string; readonly pieces: Uint8Array<ArrayBuffer>[] }>();

  const handlers: Handlers = {
    ...memoryAttachmentCalls(attachments),
    'app.info': () => ({ runtime, version: '0.0.0', electron: null, platform: 'test', dataFolder: '', device: bridge.device, systemLanguage: 'nb', safeMode: bridge.safeMode }),
    'app.renewDevice': () => {
      if (bridge.renewFails) throw new CallFailure(bridge.renewFails);
      bridge.device = `provemaskin ${crypto.randomUUID()}`;
      return { device: bridge.device };
    },
    'app.setLanguage': () => null,
    'app.setTitle': () => null,
    'app.interviewRunning': () => null,
    'app.textFocused': () => null,
    'app.openExternal': () => true,
    'app.readyToClose': () => null,
    'studies.list': () => [...studies.values()],
    'studies.create': ({ id, keys }) => {
      if (studies.has(id)) throw new CallFailure('already-exists');
      studies.set(id, { id, keys, createdAt: new Date().toISOString() });
      return null;
    },
    'studies.writeKeys': ({ id, keys }) => {
      if (bridge.keysFail) throw new CallFailure(bridge.keysFail);
      known(id).keys = keys;
      return null;
    },
    'studies.destroyCopies': ({ id }) => { known(id); bridge.deviceSecrets.kept.delete(id); bridge.journals.delete(id); bridge.snapshots.delete(id); return { outOfReach: null }; },
    'studies.remove': ({ id }) => { known(id); bridge.deviceSecrets.kept.delete(id); studies.delete(id); for (const name of attachments.kept.keys()) if (name.startsWith(id)) attachments.kept.delete(name); bridge.journals.delete(id); bridge.snapshots.delete(id); return { outOfReach: keyOutOfReach() }; },
    'tries.read': ({ study, of }) => asOf(tries.get(`${study} ${of}`) ?? noTries, Date.now()),
    'tries.wrong': ({ study, of }) => {
      const next = afterWrongTry(tries.get(`${study} ${of}`) ?? noTries, Date.now());
      tries.set(`${study} ${of}`, next);
      return next;
    },
    'tries.forget': ({ study, of }) => { tries.delete(`${study} ${of}`); return null; },
    'deviceSecret.state': ({ study }) => ({ refused: bridge.deviceSecrets.refused, kept: bridge.deviceSecrets.kept.has(study), shut: bridge.deviceSecrets.shut.has(study) }),
    'deviceSecret.keep': ({ study, secret }) => {
      const { refused, fails, kept } = bridge.deviceSecrets;
      if (refused !== null || fails !== null) throw new CallFailure(fails ?? 'not-possible');
      kept.set(known(study).id, secret);
      return null;
    },
    'deviceSecret.read': ({ study }) => {
      const { refused, shut, kept } = bridge.deviceSecrets;
      if (refused !== null || shut.has(study)) throw new CallFailure('not-possible');
      return kept.get(study) ?? null;
    },
    'deviceSecret.forget': ({ study }) => {
      if (bridge.deviceSecrets.fails !== null) throw new CallFailure(bridge.deviceSecrets.fails);
      bridge.deviceSecrets.kept.delete(study);
      return null;
    },
    'deviceSecret.shut': ({ study }) => { bridge.deviceSecrets.shut.add(study); return null; },
    'linkingKey.read': ({ study, back = 0 }) => { reachKey(); return linkingKeys.get(study)?.at(-1 - back) ?? null; },
    'linkingKey.write': ({ study, sealed }) => {
      reachKey();
      linkingKeys.set(study, [...(linkingKeys.get(study) ?? []), sealed].slice(-10));
      return null;
    },
    'linkingKey.replace': ({ study, generations }) => { reachKey(); linkingKeys.set(study, generations); return null; },
    'linkingKey.place': () => ({ folder: bridge.keyMedium.folder, connected: bridge.keyMedium.connected }),
    'linkingKey.moveOut': () => {
      if (bridge.nextFolder === null) return null;
      if (bridge.keyMedium.fails) throw new CallFailure(bridge.keyMedium.fails, bridge.nextFolder);
      bridge.keyMedium.folder = bridge.nextFolder;
      return { folder: bridge.nextFolder, left: null };
    },
    'linkingKey.moveBack': () => {
      reachKey();
      if (bridge.keyMedium.fails) throw new CallFailure(bridge.keyMedium.fails);
      bridge.keyMedium.folder = null;
      return { left: null };
    },
    'linkingKey.remove': ({ study }) => { linkingKeys.delete(study); return { outOfReach: keyOutOfReach()[0] ?? null }; },
    'journal.segments': ({ study }) => (bridge.journals.get(study) ?? []).map((lines, i) => ({ number: i + 1, bytes: lines.reduce((n, l) => n + l.length, 0) })),
    'journal.read': ({ study, segment }) => ({ keys: known(study).keys, lines: bridge.journals.get(study)?.[segment - 1] ?? [], faults: 0 }),
    'journal.append': ({ study, lines }) => {
      if (bridge.journalFails) throw new CallFailure(bridge.journalFails);
      const segments = bridge.journals.get(known(study).id) ?? [[]];
      bridge.journals.set(study, segments);
      segments.at(-1)!.push(...lines);
      return { segment: segments.length };
    },
    'journal.rotate': ({ study }) => {
      if (bridge.journalFails) throw new CallFailure(bridge.journalFails);
      const segments = bridge.journals.get(known(study).id) ?? [];
      bridge.journals.set(study, segments);
      return { segment: segments.push([]) };
    },
    'journal.trim': ({ study, segment }) => {
      bridge.journals.get(study)?.fill([], 0, segment - 1);
      return null;
    },
    'snapshots.list': ({ study }) => ({
      folder: '/data/snapshots',
      snapshots: snapshotsOf(study).toReversed().map(({ sealed, ...facts }) => ({ ...facts, size: sealed.length })),
      copies: bridge.copiesTo === null ? null : { folder: bridge.copiesTo, newest: bridge.copyFails ? null : (snapshotsOf(study).at(-1)?.at ?? null), failure: bridge.copyFails, scarce: bridge.copiesScarce },
    }),
    'snapshots.read': ({ study, file }) => {
      const { sealed, damaged } = snapshot(study, file);
      if (damaged) throw new CallFailure('verify-failed', file);
      return sealed;
    },
    'snapshots.write': ({ study, reason, segment, changes, sealed }) => {
      known(study);
      if (bridge.snapshotFails) throw new CallFailure(bridge.snapshotFails, '/data/snapshots');
      const before = snapshotsOf(study);
      // No two at the same moment, however quick a test is.
      const at = new Date(Math.max(Date.now(), Date.parse(before.at(-1)?.at ?? '1970-01-01T00:00:00Z') + 1)).toISOString();
      bridge.snapshots.set(study, [...before, { file: `${at}.feltbok`, at, reason, segment, changes, sealed: new Uint8Array(sealed), damaged: false }]);
      return { file: `${at}.feltbok`, at, copyFailure: bridge.copiesTo === null ? null : bridge.copyFails };
    },
    'snapshots.remove': ({ study, file }) => {
      snapshot(study, file);
      bridge.snapshots.set(study, snapshotsOf(study).filter((s) => s.file !== file));
      return null;
    },
    'snapshots.chooseFolder': () => {
      if (bridge.nextFolder === null) return null;
      if (bridge.copyFails) throw new CallFailure(bridge.copyFails, bridge.nextFolder);
      bridge.copiesTo = bridge.nextFolder;
      return { folder: bridge.nextFolder };
    },
    'snapshots.clearFolder': () => { bridge.copiesTo = null; return null; },
    'playing.open': () => {
      if (bridge.playAddress === null) throw new CallFailure('not-possible');
      return { token: crypto.randomUUID(), address: bridge.playAddress };
    },
    'playing.give': () => null,
    'playing.close': () => null,
    'database.setAside': () => {
      bridge.onSetAside();
      return { folder: '/satt til side' };
    },
    'disk.state': () => bridge.disk,
    'disk.clouds': () => bridge.clouds,
    'files.open': () => bridge.nextFile,
    'files.openMany': () => bridge.nextFiles,
    'files.readBegin': () => bridge.nextFile && reading.begin(bridge.nextFile),
    'files.readPart': ({ handle, from, length }) => {
      if (bridge.readFails) throw new CallFailure(bridge.readFails);
      return reading.part(handle, from, length);
    },
    'files.readStop': ({ handle }) => reading.stop(handle),
    'files.handed': () => {
      const file = bridge.handedFile;
      bridge.handedFile = null;
      return file && reading.begin(file);
    },
    'files.save': ({ suggestedName, bytes, list }) => {
      if (bridge.saveFails) throw new CallFailure(bridge.saveFails, `/mappe/${suggestedName}`);
      bridge.saved.push({ name: suggestedName, bytes });
      if (!bridge.writtenIn.has(suggestedName)) return { path: `/mappe/${suggestedName}`, kept: null, list: null };
      if (list) bridge.saved.push(list);
      return { path: `/mappe/ny ${suggestedName}`, kept: `/mappe/${suggestedName}`, list: list ? `/mappe/${list.name}` : null };
    },
    'files.saveBegin': ({ suggestedName }) => {
      if (bridge.saveFails) throw new CallFailure(bridge.saveFails, `/mappe/${suggestedName}`);
      const handle = crypto.randomUUID();
      saving.set(handle, { name: suggestedName, pieces: [] });
      return { handle };
    },
    'files.savePiece': ({ handle, bytes }) => {
      const file = saving.get(handle);
      if (!file) throw new CallFailure('not-found');
      file.pieces.push(new Uint8Array(bytes));
      return null;
    },
    'files.saveEnd': ({ handle }) => {
      const file = saving.get(handle);
      if (!file) throw new CallFailure('not-found');
      saving.delete(handle);
      const bytes = joined(file.pieces);
      bridge.saved.push({ name: file.name, bytes });
      return { path: `/mappe/${file.name}`, sha256: sha256OfBytes(bytes) };
    },
    'files.saveStop': ({ handle }) => { saving.delete(handle); return null; },
  };

  const bridge: MemoryBridge = {
    playAddress: null, attachments, saved: [], onSetAside: () => undefined, safeMode: false, nextFile: null, nextFiles: [], handedFile: null, saveFails: null, readFails: null, journalFails: null, journals: new Map(), calls: [],
    disk: { free: 50_000_000_000, level: 'ample', ballast: true }, clouds: { data: null, copies: null },
    device: 'provemaskin', renewFails: null, keysFail: null, snapshots: new Map(), snapshotFails: null, writtenIn: new Set(), copiesTo: null, copiesScarce: null, nextFolder: null, copyFails: null,
    keyMedium: { folder: null, connected: true, fails: null }, deviceSecrets: { kept: new Map(), refused: null, fails: null, shut: new Set() },
    call: <N extends CallName>(name: N, args: CallArgs<N>) => {
      bridge.calls.push({ name, args });
      return answerCall(handlers, name, args) as Promise<Answer<CallResult<N>>>;
    },
    on: (name, listener) => {
      const entry = { name, hear: listener as (payload: never) => void };
      listeners.add(entry);
      return () => { listeners.delete(entry); };
    },
    emit: (name, payload) => {
      for (const l of listeners) if (l.name === name) l.hear(payload as never);
    },
  };
  return bridge;
}
