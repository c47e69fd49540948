// What main does for each call of the contract: the services for files and keys, the desk for what the user
// sees. Plain functions, so that the tests run them without Electron.

import { stat, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CallFailure, type Handlers } from '../../shared/ipc/answer.ts';
import type { CallResult } from '../../shared/ipc/contract.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Attachments } from '../services/attachments.ts';
import type { DeviceSecrets } from '../services/device-secrets.ts';
import type { FileKind } from '../services/file-kinds.ts';
import type { Disk } from '../services/disk.ts';
import { fileFailure } from '../services/file-failure.ts';
import type { Journals } from '../services/journal.ts';
import type { LinkingKeys } from '../services/linking-keys.ts';
import { playingPath, type Playing } from '../services/playing.ts';
import type { Reading } from '../services/reading.ts';
import type { Saving } from '../services/saving.ts';
import type { Snapshots } from '../services/snapshots.ts';
import type { Studies } from '../services/studies.ts';
import type { TriesKeeper } from '../services/tries.ts';
import { localDay, saveDocument } from '../services/save-beside.ts';
import { externalAddress, origin } from './sender.ts';

/** What a folder is chosen for: copies of snapshots, or the linking key on another medium. */
export type FolderPurpose = 'snapshots' | 'linkingKey';

/** What the adapters give: everything that shows itself on the user's screen. */
export interface Desk {
  setLanguage(language: Language): void;
  setTitle(title: string): void;
  interviewRunning(running: boolean): void;
  textFocused(focused: boolean): void;
  readyToClose(): void;
  /** Asks the user, then opens; false where the user said no. */
  openExternal(address: string): Promise<boolean>;
  /** The path of the study file that the system gave, once; or null. */
  takeHanded(): string | null;
  /** The chosen path, or null. */
  chooseToOpen(kind: FileKind): Promise<string | null>;
  /** The chosen paths; none where the user cancels. */
  chooseManyToOpen(kind: FileKind): Promise<readonly string[]>;
  chooseToSave(kind: FileKind, suggestedName: string): Promise<string | null>;
  chooseFolder(purpose: FolderPurpose): Promise<string | null>;
}

export interface Shell {
  readonly info: () => Promise<CallResult<'app.info'>>;
  readonly renewDevice: () => Promise<string>;
  readonly setDatabasesAside: () => Promise<CallResult<'database.setAside'>>;
  readonly studies: Studies;
  readonly disk: Disk;
  readonly clouds: () => CallResult<'disk.clouds'>;
  readonly linkingKeys: LinkingKeys;
  readonly journals: Journals;
  readonly snapshots: Snapshots;
  readonly attachments: Attachments;
  readonly reading: Reading;
  readonly saving: Saving;
  readonly playing: Playing;
  readonly tries: TriesKeeper;
  readonly deviceSecrets: DeviceSecrets;
  readonly desk: Desk;
}

/** Larger files do not fit in one message to the window, bytes. */
export const largestOpened = 512 * 1024 * 1024;

export function makeHandlers({ info, renewDevice, setDatabasesAside, disk, clouds, studies, linkingKeys, journals, snapshots, attachments, reading, saving, playing, tries, deviceSecrets, desk }: Shell): Handlers {
  return {
    'app.info': () => info(),
    'app.renewDevice': async () => ({ device: await renewDevice() }),
    'app.setLanguage': ({ language }) => done(desk.setLanguage(language)),
    'app.setTitle': ({ title }) => done(desk.setTitle(title)),
    'app.interviewRunning': ({ running }) => done(desk.interviewRunning(running)),
    'app.textFocused': ({ focused }) => done(desk.textFocused(focused)),
    'app.readyToClose': () => done(desk.readyToClose()),
    'app.openExternal': ({ url }) => {
      const address = externalAddress(url);
      if (address === null) throw new CallFailure('not-possible');
      return desk.openExternal(address);
    },
    'studies.list': () => studies.list(),
    'studies.create': ({ id, keys }) => studies.create(id, keys),
    'studies.writeKeys': ({ id, keys }) => studies.writeKeys(id, keys),
    'studies.destroyCopies': async ({ id }) => {
      await deviceSecrets.forget(id);
      await journals.destroy(id);
      return { outOfReach: await snapshots.destroyAll(id) };
    },
    'studies.remove': async ({ id }) => {
      await journals.release(id);
      await attachments.release(id);
      await studies.remove(id);
      const away = [await linkingKeys.remove(id), await snapshots.destroyAll(id)];
      return { outOfReach: away.filter((folder) => folder !== null) };
    },
    'tries.read': ({ study, of }) => tries.read(study, of),
    'tries.wrong': ({ study, of }) => tries.wrong(study, of),
    'tries.forget': ({ study, of }) => tries.forget(study, of),
    'deviceSecret.state': ({ study }) => deviceSecrets.state(study),
    'deviceSecret.keep': ({ study, secret }) => deviceSecrets.keep(study, secret),
    'deviceSecret.read': ({ study }) => deviceSecrets.read(study),
    'deviceSecret.forget': ({ study }) => deviceSecrets.forget(study),
    'deviceSecret.shut': ({ study }) => deviceSecrets.shut(study),
    'linkingKey.read': ({ study, back }) => linkingKeys.read(study, back),
    'linkingKey.write': ({ study, sealed }) => linkingKeys.write(study, sealed),
    'linkingKey.replace': ({ study, generations }) => linkingKeys.replace(study, generations),
    'linkingKey.place': ({ study }) => linkingKeys.place(study),
    'linkingKey.moveOut': async ({ study }) => {
      const folder = await desk.chooseFolder('linkingKey');
      return folder === null ? null : { folder, left: await linkingKeys.move(study, folder) };
    },
    'linkingKey.moveBack': async ({ study }) => ({ left: await linkingKeys.move(study, null) }),
    'linkingKey.remove': async ({ study }) => ({ outOfReach: await linkingKeys.remove(study) }),
    'journal.segments': ({ study }) => journals.segments(study),
    'journal.read': ({ study, segment }) => journals.read(study, segment),
    'journal.append': ({ study, lines }) => journals.append(study, lines),
    'journal.rotate': ({ study }) => journals.rotate(study),
    'journal.trim': ({ study, segment }) => journals.trim(study, segment),
    'snapshots.list': ({ study }) => snapshots.list(study),
    'snapshots.read': ({ study, file }) => snapshots.read(study, file),
    'snapshots.write': (wish) => snapshots.write(wish),
    'snapshots.remove': ({ study, file }) => snapshots.remove(study, file),
    'snapshots.chooseFolder': async ({ study }) => {
      const folder = await desk.chooseFolder('snapshots');
      if (folder === null) return null;
      await snapshots.useFolder(study, folder);
      return { folder };
    },
    'snapshots.clearFolder': ({ study }) => snapshots.useFolder(study, null),
    'attachments.list': ({ study }) => attachments.list(study),
    'attachments.begin': (wish) => attachments.begin(wish),
    'attachments.append': (piece) => attachments.append(piece),
    'attachments.finish': (one) => attachments.finish(one),
    'attachments.read': (range) => attachments.read(range),
    'attachments.remove': (those) => attachments.remove(those),
    'playing.open': (wish) => {
      const token = playing.open(wish);
      return { token, address: `${origin}${playingPath}${token}` };
    },
    'playing.give': (piece) => playing.give(piece),
    'playing.close': ({ token }) => playing.close(token),
    'database.setAside': () => setDatabasesAside(),
    'disk.state': () => disk.state(),
    'disk.clouds': () => clouds(),
    'files.open': async ({ kind }) => {
      const path = await desk.chooseToOpen(kind);
      return path === null ? null : { name: basename(path), bytes: await readChosen(path) };
    },
    'files.openMany': async ({ kind }) => readEach(await desk.chooseManyToOpen(kind)),
    'files.readBegin': async ({ kind }) => {
      const path = await desk.chooseToOpen(kind);
      return path === null ? null : reading.begin(path);
    },
    'files.readPart': ({ handle, from, length }) => reading.part(handle, from, length),
    'files.readStop': ({ handle }) => reading.stop(handle),
    'files.handed': async () => {
      const path = desk.takeHanded();
      return path === null ? null : reading.begin(path);
    },
    'files.save': async ({ kind, suggestedName, bytes, list }) => {
      const path = await desk.chooseToSave(kind, suggestedName);
      if (path === null) return null;
      const saved = await saveDocument(path, bytes, localDay(new Date()));
      const listed = saved.kept === null || !list ? null : await saveDocument(join(dirname(path), basename(list.name)), list.bytes, localDay(new Date()));
      return { ...saved, list: listed?.path ?? null };
    },
    'files.saveBegin': async ({ kind, suggestedName }) => {
      const path = await desk.chooseToSave(kind, suggestedName);
      return path === null ? null : { handle: await saving.begin(path) };
    },
    'files.savePiece': ({ handle, bytes }) => saving.piece(handle, bytes),
    'files.saveEnd': ({ handle }) => saving.end(handle),
    'files.saveStop': ({ handle }) => saving.stop(handle),
  };
}

const done = (_nothing: void): null => null;

async function readChosen(path: string, most = largestOpened): Promise<Uint8Array<ArrayBuffer>> {
  try {
    if ((await stat(path)).size > most) throw new CallFailure('too-large', path);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** All of them cross in one message, so together they are no larger than one may be. */
async function readEach(paths: readonly string[]): Promise<CallResult<'files.openMany'>> {
  const files: CallResult<'files.openMany'> = [];
  let left = largestOpened;
  for (const path of paths) {
    const read = await readChosen(path, left).catch((error: unknown) => {
      const failure = fileFailure(error, path);
      return failure instanceof CallFailure ? failure.code : 'unexpected';
    });
    if (typeof read !== 'string') left -= read.length;
    files.push({ name: basename(path), read });
  }
  return files;
}
