// Studies on this machine: list, create, unlock, delete.

import { Dexie } from 'dexie';
import { newId } from '../../shared/model/ids.ts';
import type { LinkingKey } from '../../shared/model/linking-key.ts';
import type { Language } from '../../shared/model/language.ts';
import { isRefusal, type Refusal } from '../../shared/commands/command.ts';
import { createStudy, type NewStudy } from '../../shared/commands/study.ts';
import { newKey, parseKeyFile, raiseSlot, unwrapKey, weakStrength, wrapKey, type Cost, type KeyFile, type SlotKind } from '../../shared/exchange/keys.ts';
import type { Content } from '../../shared/exchange/byte-source.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { Bridge, ErrorCode } from '../../shared/ipc/contract.ts';
import { storeContent } from './attachments.ts';
import { snapshotBeforeChange } from './before-change.ts';
import { changesRow } from './counts.ts';
import { countPacks, databaseName, databaseVersion, studyDatabase } from './database.ts';
import { door } from './door.ts';
import { FileFailure } from './file-failure.ts';
import { fillStudy, type Progress } from './fill-study.ts';
import { LinkingKeyKeeper } from './linking-key.ts';
import { databasesOf, tidyUp } from './old-databases.ts';
import { tidyAttachments } from './tidy-attachments.ts';
import { newestSnapshot } from './newest-snapshot.ts';
import { NothingLeft, openJoined } from './recovery.ts';
import { ensureOpenable } from './unreadable.ts';
import type { Share } from './save-pieces.ts';
import { StudySession, type Secrets } from './session.ts';

/** The example study's passphrase: no secret, all in it is invented. */
export const examplePassphrase = 'eksempel';

export interface ListedStudy { readonly id: string; readonly createdAt: string; readonly keys: KeyFile; readonly fictive: boolean }

export type Unlocked =
  | { readonly kind: 'open'; readonly session: StudySession }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'newer-version' }
  /** Database, journal and snapshots are all gone. */
  | { readonly kind: 'nothing-left' }
  /** The browser cannot open any database, and they could not be set aside either. */
  | { readonly kind: 'unreadable'; readonly why: ErrorCode };

/** A study whose key file cannot be read: nobody can open it, but it must be seen. */
export interface DamagedStudy { readonly id: string; readonly createdAt: string }

/** Those that are being taken in by this window. */
const arrivingHere = new Set<string>();

/** Oldest first. A damaged key file hides no other study. What was being taken in when the program was ended is removed: half a study is worse than none. */
export async function listAllStudies(bridge: Bridge): Promise<{ readonly studies: ListedStudy[]; readonly damaged: DamagedStudy[] }> {
  const answer = await bridge.call('studies.list', {});
  if (!answer.ok) throw new Error(answer.code);
  const studies: ListedStudy[] = [];
  const damaged: DamagedStudy[] = [];
  for (const { id, createdAt, keys } of answer.value.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) {
    try {
      const parsed = parseKeyFile(keys);
      if (parsed.arriving) {
        if (!arrivingHere.has(id)) await removeStudy(bridge, id).catch(() => undefined);
        continue;
      }
      studies.push({ id, createdAt, keys: parsed, fictive: parsed.fictive === true });
    } catch {
      damaged.push({ id, createdAt });
    }
  }
  return { studies, damaged };
}

export const listStudies = async (bridge: Bridge): Promise<ListedStudy[]> => (await listAllStudies(bridge)).studies;

async function deviceOf(bridge: Bridge): Promise<string> {
  const info = await bridge.call('app.info', {});
  if (!info.ok) throw new Error(info.code);
  return info.value.device;
}

export interface StudyWish {
  readonly title: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  readonly documentLanguage: Language;
  readonly coderName: string;
  readonly passphrase: string;
}

/** Makes a study from the template, with its keys and an empty linking key. `cost` is lowered by tests only. */
export async function makeStudy(bridge: Bridge, wish: StudyWish, cost?: Cost): Promise<StudySession | Refusal> {
  const id = newId();
  const coder = newId();
  const args: NewStudy = { id, title: wish.title, periodFrom: wish.periodFrom, periodTo: wish.periodTo, documentLanguage: wish.documentLanguage, coder: { id: coder, name: wish.coderName } };
  const key = newKey();
  const keys = await wrapKey(id, key, wish.passphrase, new Date().toISOString(), cost);
  const session = await begin(bridge, id, key, keys, coder);
  const outcome = await session.run(createStudy, args);
  if (isRefusal(outcome)) {
    await session.close();
    await removeStudy(bridge, id);
    return outcome;
  }
  await session.linkingKey.create(wish.passphrase, undefined, cost);
  return session;
}

/** What an attachment holds, and the key that its row has for it. */
export interface Arriving { readonly id: string; readonly key: Uint8Array; readonly content: Content }

/** How it goes: rows so far while they come, then the share of documents and recordings; and whether to stop. */
export interface Watch { readonly onRows?: Progress; readonly onAttached?: Share; readonly signal?: AbortSignal }

/**
 * Puts a whole study, as a bundle held it, into a new database under a new key; all of it or nothing. Throws a `FileFailure`
 * where an attachment cannot be written or is no longer what it was, and what `signal` was stopped with.
 */
export async function adoptStudy(
  bridge: Bridge,
  study: { readonly id: string; readonly changes: readonly Change[]; readonly linkingKey: LinkingKey | null; readonly coder: string; readonly fictive: boolean; readonly attachments?: readonly Arriving[] },
  passphrase: string,
  watch: Watch = {},
): Promise<StudySession> {
  const key = newKey();
  const cost = study.fictive ? weakStrength : undefined;
  const made = await wrapKey(study.id, key, passphrase, new Date().toISOString(), cost);
  const keys: KeyFile = study.fictive ? { ...made, fictive: true } : made;
  arrivingHere.add(study.id);
  try {
    return await fill(bridge, study, { key, keys, passphrase, cost }, watch);
  } finally {
    arrivingHere.delete(study.id);
  }
}

interface Lock { readonly key: Uint8Array; readonly keys: KeyFile; readonly passphrase: string; readonly cost: Cost | undefined }

async function fill(bridge: Bridge, study: Parameters<typeof adoptStudy>[1], { key, keys, passphrase, cost }: Lock, { onRows, onAttached, signal }: Watch): Promise<StudySession> {
  const session = await begin(bridge, study.id, key, { ...keys, arriving: true }, study.coder);
  try {
    await fillStudy(session.db, study.changes, onRows);
    await session.db.meta.put(changesRow({ ...session.counts, packs: await session.db.changes.count() }));
    await storeAll(bridge, study.id, study.attachments ?? [], onAttached, signal);
    if (study.linkingKey) await session.linkingKey.create(passphrase, study.linkingKey, cost);
    else await session.linkingKey.open(passphrase);
    signal?.throwIfAborted();
    const written = await bridge.call('studies.writeKeys', { id: study.id, keys: JSON.stringify(keys) });
    if (!written.ok) throw new FileFailure(written.code, written.path);
  } catch (error) {
    // Half a study is worse than none.
    session.db.close();
    await removeStudy(bridge, study.id);
    throw error;
  }
  session.db.close();
  const reopened = await unlockStudy(bridge, { id: study.id, createdAt: '', keys, fictive: study.fictive }, passphrase);
  if (reopened.kind !== 'open') throw new Error('the adopted study does not open');
  return reopened.session;
}

async function storeAll(bridge: Bridge, study: string, all: readonly Arriving[], onAttached?: Share, signal?: AbortSignal): Promise<void> {
  const size = all.reduce((sum, a) => sum + a.content.size, 0);
  let done = 0;
  for (const { content, ...one } of all) {
    const hash = await storeContent({ bridge, study, ...one }, content, (share) => onAttached?.((done + share * content.size) / Math.max(1, size)), signal);
    if (hash !== content.sha256) throw new FileFailure('damaged');
    done += content.size;
  }
}

async function begin(bridge: Bridge, id: string, key: Uint8Array, keys: KeyFile, coder: string): Promise<StudySession> {
  const why = await ensureOpenable(bridge);
  if (why !== null) throw new Error(`databases cannot be opened: ${why}`);
  const answer = await bridge.call('studies.create', { id, keys: JSON.stringify(keys) });
  if (!answer.ok) throw new Error(`study not created: ${answer.code}`);
  const db = studyDatabase(id, key, keys.generation);
  await db.open();
  await db.meta.put({ id: 'coder', value: coder });
  const session = await StudySession.open({ id, bridge, secrets: { key, keys }, db, device: await deviceOf(bridge), coder, linkingKey: new LinkingKeyKeeper(bridge, id) });
  return session;
}

/**
 * True where a newer program wrote the database. Asked before it is opened: Dexie would open it all the same and
 * add the tables that it misses.
 */
async function isNewer(name: string): Promise<boolean> {
  const found = (await door().databases()).find((d) => d.name === name);
  // Dexie stores its version times ten.
  return (found?.version ?? 0) > databaseVersion * 10;
}

/** Opens a study with its passphrase, recovery code or this machine's secret. The linking key is opened beside it, without holding the study up. */
export async function unlockStudy(bridge: Bridge, study: ListedStudy, secret: string, kind: SlotKind = 'passphrase'): Promise<Unlocked> {
  // Beside the derivation, which takes longer.
  const packs = countPacks(study.id, study.keys.generation);
  const from = performance.now();
  const key = await unwrapKey(study.keys, secret, kind);
  performance.measure('feltbok-key', { start: from });
  if (!key) return { kind: 'wrong-passphrase' };
  const why = await ensureOpenable(bridge);
  if (why !== null) return { kind: 'unreadable', why };
  const tidied = await tidyUp(bridge, study.id, study.keys);
  const keys = kind === 'passphrase' ? await raised(bridge, tidied, key, secret) : tidied;
  const { generation } = keys;
  if (await isNewer(databaseName(study.id, generation))) return { kind: 'newer-version' };
  await snapshotBeforeChange(bridge, study.id, { key, keys });
  const linkingKey = new LinkingKeyKeeper(bridge, study.id);
  void linkingKey.open(secret, kind);
  const session = await openWith(bridge, study.id, { key, keys }, linkingKey, packs).catch(gone);
  if (session === null) {
    linkingKey.wipe();
    return { kind: 'nothing-left' };
  }
  void tidyAttachments(session).catch(() => undefined);
  return { kind: 'open', session };
}

/** Opens a study with the secret that this machine keeps. `wrong-passphrase` where it has none that opens it. */
export async function unlockHere(bridge: Bridge, study: ListedStudy): Promise<Unlocked> {
  const answer = await bridge.call('deviceSecret.read', { study: study.id });
  return answer.ok && answer.value !== null ? unlockStudy(bridge, study, answer.value, 'device') : { kind: 'wrong-passphrase' };
}

/** Joins what the database and the journal hold. Throws `NothingLeft`. */
async function openWith(bridge: Bridge, id: string, secrets: Secrets, linkingKey: LinkingKeyKeeper, packs?: Promise<number | null>): Promise<StudySession> {
  const joined = await openJoined({ bridge, id, secrets, snapshot: () => newestSnapshot(bridge, id, secrets.key), ...(packs ? { packs } : {}) });
  const { db } = joined;
  const device = await deviceOf(bridge);
  const remembered = (await db.meta.get('coder'))?.value;
  const coders = await db.coders.toCollection().primaryKeys();
  const coder = typeof remembered === 'string' && coders.includes(remembered) ? remembered : (coders[0] ?? newId());
  return StudySession.open({ ...joined, id, bridge, device, coder, linkingKey });
}

/**
 * Opens a study anew whose database has lost something while it was open; the session that was given is closed then.
 * Null where the journal does not have everything yet, or where it does not open: then the session goes on.
 */
export async function reopenStudy(session: StudySession): Promise<StudySession | null> {
  await session.settle();
  if (typeof session.journal.state === 'object') return null;
  const opened = await openWith(session.bridge, session.id, session.secrets, session.linkingKey).catch(() => null);
  if (opened === null) return null;
  await session.close();
  // What is typed until the screens have changed went to the database that is given up.
  session.drafts.handTo(opened.drafts);
  return opened;
}

/** Once for each rise of the strength, and before anything else writes the key file. Where it cannot be written, all is as before. */
async function raised(bridge: Bridge, keys: KeyFile, key: Uint8Array, passphrase: string): Promise<KeyFile> {
  const next = await raiseSlot(keys, key, passphrase);
  if (!next) return keys;
  const answer = await bridge.call('studies.writeKeys', { id: keys.of, keys: JSON.stringify(next) });
  return answer.ok ? next : keys;
}

const gone = (error: unknown): null => {
  if (error instanceof NothingLeft) return null;
  throw error;
};

/**
 * Deletes a study: its keys first, since without them the rest is noise. Answers the folders of copies and of the linking
 * key that could not be reached.
 */
export async function removeStudy(bridge: Bridge, id: string): Promise<readonly string[]> {
  const answer = await bridge.call('studies.remove', { id });
  if (!answer.ok && answer.code !== 'not-found') throw new Error(answer.code);
  const key = await bridge.call('linkingKey.remove', { study: id });
  for (const name of await databasesOf(id)) await Dexie.delete(name);
  if (answer.ok) return answer.value.outOfReach;
  return key.ok && key.value.outOfReach !== null ? [key.value.outOfReach] : [];
}
