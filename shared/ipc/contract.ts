// Every call between the window and the shell, declared once: preload, main, the browser bridge and the
// test double are derived from it. Main checks sender and arguments; errors cross as values with a code.

import { z } from 'zod';
import { languages } from '../model/language.ts';
import { snapshotReasons } from '../model/snapshots.ts';
import { triedThings } from '../model/unlock-tries.ts';
import { largestSealed } from '../attachments/chunks.ts';

const bytes = z.instanceof(Uint8Array);
/** Lower-case hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const studyId = z.uuid();
/** Number of a journal file. */
const segment = z.number().int().min(1);
/** Opaque to main: slots with wrapped keys, see `shared/exchange/keys.ts`. */
const keysJson = z.string().max(100_000).refine(isJsonObject);
const snapshotFile = z.string().max(200);
/** Of the data folder's disk. `free` in bytes; `ballast`: some room is still held in hand. */
const disk = z.object({ free: z.number().nonnegative(), level: z.enum(['ample', 'scarce', 'low']), ballast: z.boolean() });
/** A program that sends the folder to a cloud, by name. */
const cloud = z.string().nullable();
const whole = z.number().int().nonnegative();

/** The journal's files are headed by them, so main writes no others. */
function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What opens a device slot: 256 bits, base64. */
export const deviceSecret = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
/** `plain-text`: the system would keep a secret readable; `no-keeper`: it has nowhere to keep one now. */
const keepRefusals = ['plain-text', 'no-keeper'] as const;
export type KeepRefusal = (typeof keepRefusals)[number];

const tries = z.object({ wrong: z.number().int().nonnegative(), until: z.number().nonnegative() });

/** What a file dialog is for; decides its filter and title. */
export const fileKinds = ['bundle', 'report', 'internal', 'guide', 'topics', 'codebook', 'coreq', 'amounts', 'chart', 'table', 'text', 'document'] as const;

export const errorCodes = [
  'bad-arguments', 'wrong-sender', 'not-found', 'already-exists', 'read-only', 'disk-full', 'file-busy',
  'verify-failed', 'too-large', 'not-possible', 'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The most that `files.readPart` gives at once, bytes. */
export const largestRange = 4 * 1024 * 1024;

/** A file that is open in main; `size` in bytes. */
const readable = z.object({ handle: z.uuid(), name: z.string(), size: whole });

/** A name alone, of a Word file: it is put beside the file that the dialog gave. */
const documentName = z.string().regex(/^[^/\\:*?"<>|\0]{1,180}\.docx$/);

export const contract = {
  /** What the shell is; `device` names this installation and never leaves it but in change ids. */
  'app.info': {
    args: z.object({}),
    result: z.object({
      runtime: z.enum(['desktop', 'browser']),
      version: z.string(),
      electron: z.string().nullable(),
      platform: z.string(),
      dataFolder: z.string(),
      device: z.string(),
      systemLanguage: z.enum(languages),
      /** The program or its window stopped several times in a row: nothing of the last screen is gone back to. */
      safeMode: z.boolean(),
    }),
  },
  /** A new id for this installation: after a restore its clock must not be taken for the one before. */
  'app.renewDevice': { args: z.object({}), result: z.object({ device: z.string() }) },
  /** The language of menus and dialogs. */
  'app.setLanguage': { args: z.object({ language: z.enum(languages) }), result: z.null() },
  /** Title bar and task bar; only pseudonyms are ever given. */
  'app.setTitle': { args: z.object({ title: z.string().max(200) }), result: z.null() },
  /** While true: display kept awake, window left out of screen capture, no idle lock. */
  'app.interviewRunning': { args: z.object({ running: z.boolean() }), result: z.null() },
  /** Only https and mailto, after a dialog. */
  'app.openExternal': { args: z.object({ url: z.string().max(2000) }), result: z.boolean() },
  /** The preload script tells it by itself: while a text field has focus, a bare Alt stays out of the menu bar. */
  'app.textFocused': { args: z.object({ focused: z.boolean() }), result: z.null() },
  /** Answers the event `closing`: everything typed is durable, the window may go. */
  'app.readyToClose': { args: z.object({}), result: z.null() },
  /** Main's own folders of studies; titles are sealed and not known here. `createdAt` is ISO UTC. `keys` as they lie there, damaged ones too. */
  'studies.list': {
    args: z.object({}),
    result: z.array(z.object({ id: studyId, createdAt: z.string(), keys: z.string() })),
  },
  'studies.create': { args: z.object({ id: studyId, keys: keysJson }), result: z.null() },
  'studies.writeKeys': { args: z.object({ id: studyId, keys: keysJson }), result: z.null() },
  /**
   * Destroys the journal, the snapshots and the device secret of a study that moved to a new key. `outOfReach`: the
   * user's own folder of copies, where it could not be cleaned.
   */
  'studies.destroyCopies': { args: z.object({ id: studyId }), result: z.object({ outOfReach: z.string().nullable() }) },
  /**
   * Destroys the keys first, then everything else main holds of the study: journal, snapshots and their copies, linking
   * key. `outOfReach`: the user's own folder of copies, and that of the linking key, where they could not be cleaned.
   */
  'studies.remove': { args: z.object({ id: studyId }), result: z.object({ outOfReach: z.array(z.string()) }) },
  /** Wrong tries to open a study, or its linking key, kept over a restart. `until`: ms since the epoch. */
  'tries.read': { args: z.object({ study: studyId, of: z.enum(triedThings) }), result: tries },
  /** Counts one more. */
  'tries.wrong': { args: z.object({ study: studyId, of: z.enum(triedThings) }), result: tries },
  'tries.forget': { args: z.object({ study: studyId, of: z.enum(triedThings) }), result: z.null() },
  /**
   * The secret that opens a study on this machine without its passphrase, sealed by the system for the user's account.
   * `refused`: why none can be kept or read; `shut`: the study was locked since the program started, so none is read.
   */
  'deviceSecret.state': {
    args: z.object({ study: studyId }),
    result: z.object({ refused: z.enum(keepRefusals).nullable(), kept: z.boolean(), shut: z.boolean() }),
  },
  'deviceSecret.keep': { args: z.object({ study: studyId, secret: deviceSecret }), result: z.null() },
  /** Null where there is none, or none that this machine and account can open. `not-possible` where refused or shut. */
  'deviceSecret.read': { args: z.object({ study: studyId }), result: deviceSecret.nullable() },
  'deviceSecret.forget': { args: z.object({ study: studyId }), result: z.null() },
  /** The study was locked: until the program starts anew the secret is not read. */
  'deviceSecret.shut': { args: z.object({ study: studyId }), result: z.null() },
  /**
   * The sealed linking key; null where there is none. Ten generations are kept: `back` 1 is the one before the
   * newest. A damaged one is refused with `verify-failed`, so that an older one is never taken unknowingly; one on a
   * medium that is not connected with `not-found`, as is every write to it.
   */
  'linkingKey.read': {
    args: z.object({ study: studyId, back: z.number().int().min(0).max(9).optional() }),
    result: bytes.nullable(),
  },
  'linkingKey.write': { args: z.object({ study: studyId, sealed: bytes }), result: z.null() },
  /** Puts these, oldest first, in the place of all generations there are, which are destroyed. */
  'linkingKey.replace': { args: z.object({ study: studyId, generations: z.array(bytes).min(1).max(10) }), result: z.null() },
  /** Where it lies: the folder on another medium that the user chose, or null for here. `connected`: it is within reach. */
  'linkingKey.place': { args: z.object({ study: studyId }), result: z.object({ folder: z.string().nullable(), connected: z.boolean() }) },
  /**
   * A dialog for a folder on another medium, to which it is moved whole or not at all; null where the user cancels.
   * `left`: a folder with files that could not be destroyed.
   */
  'linkingKey.moveOut': { args: z.object({ study: studyId }), result: z.object({ folder: z.string(), left: z.string().nullable() }).nullable() },
  'linkingKey.moveBack': { args: z.object({ study: studyId }), result: z.object({ left: z.string().nullable() }) },
  /** `outOfReach`: the folder on a medium that is not connected. */
  'linkingKey.remove': { args: z.object({ study: studyId }), result: z.object({ outOfReach: z.string().nullable() }) },
  /** The files of a study's journal, oldest first; see `electron/services/journal.ts`. */
  'journal.segments': {
    args: z.object({ study: studyId }),
    result: z.array(z.object({ number: segment, bytes: z.number() })),
  },
  /** The sealed lines of one file that can be read, and how many places in it cannot. */
  'journal.read': {
    args: z.object({ study: studyId, segment }),
    result: z.object({ keys: z.string().nullable(), lines: z.array(bytes), faults: z.number().int() }),
  },
  /** Answers when every line is on the disk. */
  'journal.append': {
    args: z.object({ study: studyId, lines: z.array(bytes).min(1).max(10_000) }),
    result: z.object({ segment }),
  },
  /** The next line begins a new file, under the keys as they are now. */
  'journal.rotate': { args: z.object({ study: studyId }), result: z.object({ segment }) },
  /** Removes the files below this one. */
  'journal.trim': { args: z.object({ study: studyId, segment }), result: z.null() },
  /**
   * Snapshots of a study, newest first, and where they lie. `copies` is the user's own folder: when its newest was
   * taken, why the last copy failed, if it did, and how many bytes are free there where that is little (null: enough, or
   * not to be told). `damaged`: shorter or longer than when it was written.
   */
  'snapshots.list': {
    args: z.object({ study: studyId }),
    result: z.object({
      folder: z.string(),
      snapshots: z.array(z.object({
        file: snapshotFile, at: z.string(), reason: z.enum(snapshotReasons), segment: whole, changes: whole, size: whole, damaged: z.boolean(),
      })),
      copies: z.object({ folder: z.string(), newest: z.string().nullable(), failure: z.enum(errorCodes).nullable(), scarce: whole.nullable() }).nullable(),
    }),
  },
  /** Refused with `verify-failed` where the bytes are not those that were written. */
  'snapshots.read': { args: z.object({ study: studyId, file: snapshotFile }), result: bytes },
  /** Writes, copies to the user's own folder, and removes what has become redundant. */
  'snapshots.write': {
    args: z.object({ study: studyId, reason: z.enum(snapshotReasons), segment: whole, changes: whole, sealed: bytes }),
    result: z.object({ file: snapshotFile, at: z.string(), copyFailure: z.enum(errorCodes).nullable() }),
  },
  'snapshots.remove': { args: z.object({ study: studyId, file: snapshotFile }), result: z.null() },
  /** A dialog for the user's own folder, to which the newest is copied at once; null where the user cancels. */
  'snapshots.chooseFolder': { args: z.object({ study: studyId }), result: z.object({ folder: z.string() }).nullable() },
  'snapshots.clearFolder': { args: z.object({ study: studyId }), result: z.null() },
  /**
   * The sealed bytes of the study's attachments. `finished` false: what an import that was cut short left, or one that is
   * under way. Main knows neither names nor what is in them.
   */
  'attachments.list': {
    args: z.object({ study: studyId }),
    result: z.array(z.object({ id: z.uuid(), bytes: whole, finished: z.boolean() })),
  },
  /** Makes room for one of `size` sealed bytes. `disk-full` where too little would be left on the disk for notes. */
  'attachments.begin': { args: z.object({ study: studyId, id: z.uuid(), size: whole }), result: z.null() },
  /** The next of its bytes, from `from` on. Refused with `verify-failed` where they are not those of the hash. */
  'attachments.append': { args: z.object({ study: studyId, id: z.uuid(), from: whole, sealed: bytes, sha256 }), result: z.null() },
  /** It is whole: on the disk, read back and compared. */
  'attachments.finish': { args: z.object({ study: studyId, id: z.uuid() }), result: z.null() },
  /** Sealed bytes, as many as there are from `from` on and at most `length`. */
  'attachments.read': {
    args: z.object({ study: studyId, id: z.uuid(), from: whole, length: z.number().int().min(1).max(largestSealed) }),
    result: bytes,
  },
  /** Destroys them, finished or not; those that are not there are passed over. */
  'attachments.remove': { args: z.object({ study: studyId, ids: z.array(z.uuid()).max(10_000) }), result: z.null() },
  /** An address that a recording is played from; main asks for its pieces by the event `chunkWanted`. One at a time. */
  'playing.open': {
    args: z.object({ size: z.number().int().min(1), mime: z.string().regex(/^(audio|video)\/[a-z0-9.+-]{1,60}$/) }),
    result: z.object({ token: z.uuid(), address: z.string() }),
  },
  /** A piece that was asked for, plain; null where it cannot be read. It is kept nowhere. */
  'playing.give': { args: z.object({ token: z.uuid(), n: whole, bytes: bytes.nullable() }), result: z.null() },
  'playing.close': { args: z.object({ token: z.uuid() }), result: z.null() },
  /** Sets all databases aside, of which none opens any more; `folder` is where they are kept as they are. */
  'database.setAside': { args: z.object({}), result: z.object({ folder: z.string() }) },
  'disk.state': { args: z.object({}), result: disk },
  /** Which of the program's folders are sent to a cloud, as far as can be told. */
  'disk.clouds': { args: z.object({}), result: z.object({ data: cloud, copies: cloud }) },
  /** A dialog for one file to read; null where the user cancels. */
  'files.open': {
    args: z.object({ kind: z.enum(fileKinds) }),
    result: z.object({ name: z.string(), bytes }).nullable(),
  },
  /** A dialog for one or more files to read; empty where the user cancels. One that cannot be read has why in place of its bytes. */
  'files.openMany': {
    args: z.object({ kind: z.enum(fileKinds) }),
    result: z.array(z.object({ name: z.string(), read: z.union([bytes, z.enum(errorCodes)]) })),
  },
  /** As `files.open`, for what does not fit in one message: its ranges follow, then the stop. One at a time: another begun before is closed. */
  'files.readBegin': { args: z.object({ kind: z.enum(fileKinds) }), result: readable.nullable() },
  /** Exactly these bytes; refused with `not-possible` where they are outside the file. */
  'files.readPart': { args: z.object({ handle: z.uuid(), from: whole, length: whole.max(largestRange) }), result: bytes },
  'files.readStop': { args: z.object({ handle: z.uuid() }), result: z.null() },
  /** As `files.readBegin` without a dialog: the study file that the system gave the program to open, once; null where there is none. */
  'files.handed': { args: z.object({}), result: readable.nullable() },
  /**
   * A dialog for where to write, then: temporary file, fsync, rename, re-read, compare. Null: cancelled. A Word file that
   * somebody has written in is left alone: `kept` is its path, and the new one has the date in its name; then `list` is
   * written beside it too.
   */
  'files.save': {
    args: z.object({ kind: z.enum(fileKinds), suggestedName: z.string().max(200), bytes, list: z.object({ name: documentName, bytes }).optional() }),
    result: z.object({ path: z.string(), kept: z.string().nullable(), list: z.string().nullable() }).nullable(),
  },
  /** As `files.save`, for what does not fit in one message: pieces follow, then the end. One at a time: another begun before is given up. */
  'files.saveBegin': {
    args: z.object({ kind: z.enum(fileKinds), suggestedName: z.string().max(200) }),
    result: z.object({ handle: z.uuid() }).nullable(),
  },
  'files.savePiece': { args: z.object({ handle: z.uuid(), bytes }), result: z.null() },
  /** Only now does the file have its name; `sha256` is that of its bytes. */
  'files.saveEnd': { args: z.object({ handle: z.uuid() }), result: z.object({ path: z.string(), sha256: z.string() }) },
  /** Removes what was written so far. */
  'files.saveStop': { args: z.object({ handle: z.uuid() }), result: z.null() },
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallArgs<N extends CallName> = z.infer<Contract[N]['args']>;
export type CallResult<N extends CallName> = z.infer<Contract[N]['result']>;

/** `path` names the file or folder concerned, where there is one. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly path?: string };

/** Events from the shell to the window. */
export const events = {
  /** A menu item or global key: an id of the command palette. */
  command: z.object({ id: z.string().max(60) }),
  /** The window wants to close: make everything durable, then call `app.readyToClose`. */
  closing: z.object({}),
  /** The system gave the program a study file to open: `files.handed` has it. */
  handed: z.object({}),
  /** A piece of the recording that is played: answer with `playing.give`. */
  chunkWanted: z.object({ token: z.uuid(), n: whole }),
  /** Room on the disk has changed. */
  disk,
  /** The system locked, slept or woke. */
  power: z.object({ state: z.enum(['lock', 'unlock', 'suspend', 'resume']) }),
  /** Nobody has touched the computer for this many seconds; told every ten seconds from one minute on. */
  idle: z.object({ seconds: z.number().nonnegative() }),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;

/** What the window sees as `window.feltbok`, and what `renderer/platform` gives in a browser. */
export interface Bridge {
  call<N extends CallName>(name: N, args: CallArgs<N>): Promise<Answer<CallResult<N>>>;
  on<N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): () => void;
}
