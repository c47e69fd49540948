// Joins database and journal when a study opens: each gives the other what it lacks. IndexedDB can come back empty,
// older or unreadable without a word, so its state is never taken for granted.

import { applyForeign } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import { unpacked } from './change-packs.ts';
import { changesRow, draftsRow, rememberedCounts, type Counts } from './counts.ts';
import { studyDatabase, type DraftRow, type StudyDatabase } from './database.ts';
import { openSurely } from './door.ts';
import { DexieStore } from './dexie-store.ts';
import { fillStudy } from './fill-study.ts';
import { draftsAfter, lastCounts, readJournal, type JournalContent } from './journal-reading.ts';
import type { Secrets } from './session.ts';
import { isSuspect, noLongerSuspect } from './suspects.ts';

/** What was found at a start and what was done about it, to be told in plain words. */
export interface Account {
  /** `lacked`: some of what was typed was missing in the database; `empty`, `unreadable`: all of it was built anew. */
  readonly found: 'lacked' | 'empty' | 'unreadable';
  /** Changes and drafts that came back. */
  readonly changes: number;
  readonly drafts: number;
  /** When the newest of them was made, ISO 8601; null where there is none. */
  readonly until: string | null;
  /** When the snapshot was taken that it was built from, ISO 8601; null where none was needed. */
  readonly snapshot: string | null;
  /** Lines or places of the journal that could not be read. */
  readonly unread: number;
  /** False where neither journal nor snapshot reaches back to the beginning: something may be missing. */
  readonly whole: boolean;
}

export interface SnapshotContent { readonly at: string; readonly changes: readonly Change[]; readonly drafts: readonly DraftRow[] }

interface Wish {
  readonly bridge: Bridge;
  readonly id: string;
  readonly secrets: Secrets;
  /** The newest snapshot that can be read; null where there is none. */
  readonly snapshot: () => Promise<SnapshotContent | null>;
  /** Records in the log, where they are being counted already. */
  readonly packs?: Promise<number | null>;
}

export interface Joined {
  readonly db: StudyDatabase;
  readonly secrets: Secrets;
  readonly account: Account | null;
  /** True where the journal lacks what the database has. */
  readonly journalBehind: boolean;
}

/** Nothing on this machine holds the study any more: neither database, journal nor snapshot. */
export class NothingLeft extends Error {}

interface State { readonly counts: Counts; readonly remembered: number | null }

async function stateOf(db: StudyDatabase, counted: Promise<number | null>): Promise<State> {
  const [{ packs: remembered, ...marks }, packs] = await Promise.all([rememberedCounts(db), counted.then((n) => n ?? db.changes.count())]);
  // Reads one row of each kind as well: a damaged file may still count its keys.
  await Promise.all([db.study.toCollection().first(), db.changes.orderBy('clock').last()]);
  return { counts: { ...marks, packs }, remembered };
}

const lacks = (here: State, journal: Counts | null): boolean =>
  here.counts.packs < (here.remembered ?? 0)
  || (journal !== null && (here.counts.mark < journal.mark || here.counts.draftMark < journal.draftMark || here.counts.packs < journal.packs));

/** Opens the study's database, put right where it had to be. Throws `NothingLeft`. */
export async function openJoined({ bridge, id, secrets, snapshot, packs = Promise.resolve(null) }: Wish): Promise<Joined> {
  const place = { bridge, id, key: secrets.key };
  const ofStudy = (): StudyDatabase => studyDatabase(id, secrets.key, secrets.keys.generation);
  const [[db, here], ends] = await Promise.all([
    openSurely(ofStudy).then(
      async (opened): Promise<[StudyDatabase, State | null]> => [opened, await stateOf(opened, packs).catch(() => null)],
      (): [StudyDatabase, null] => {
        const none = ofStudy();
        none.close();
        return [none, null];
      },
    ),
    lastCounts(place),
  ]);
  const journalBehind = here !== null && here.counts.packs > 0 && here.counts.mark > (ends?.mark ?? -1);
  const suspected = isSuspect(id);
  if (here && here.counts.packs > 0 && !suspected && !lacks(here, ends)) return { db, secrets, account: null, journalBehind };

  const journal = await readJournal(place);
  if (here && here.counts.packs > 0 && !suspected) {
    const account = await join(db, here, journal, ends).catch(() => null);
    if (account !== null) return { db, secrets, account: account.changes + account.drafts > 0 ? account : null, journalBehind };
  }
  const sources = await gather(db, journal, await snapshot());
  if (sources.changes.length === 0) {
    db.close();
    throw new NothingLeft(id);
  }
  const counts: Omit<Counts, 'packs'> = ends ?? { mark: 0, draftMark: 0 };
  if (here) {
    const account: Account = { ...sources.account, found: here.counts.packs === 0 ? 'empty' : 'lacked' };
    if (await fill(db, sources, counts).then(() => true, () => false)) {
      noLongerSuspect(id);
      return { db, secrets, account, journalBehind: true };
    }
  }
  // What cannot be read is left as it is, and a new database takes its place.
  db.close();
  const moved = await nextGeneration(bridge, id, secrets);
  const fresh = studyDatabase(id, moved.key, moved.keys.generation);
  await fresh.open();
  await fill(fresh, sources, counts);
  noLongerSuspect(id);
  return { db: fresh, secrets: moved, account: { ...sources.account, found: 'unreadable' }, journalBehind: true };
}

/** Brings in what the journal has and the database lacks; null where that is not all that is missing. */
async function join(db: StudyDatabase, here: State, journal: JournalContent, ends: Counts | null): Promise<Account | null> {
  const store = new DexieStore(db);
  const known = new Set(unpacked(await db.changes.toArray()).map((c) => c.id));
  const missing = journal.changes.filter((c) => !known.has(c.id));
  const events = journal.drafts.filter((d) => d.mark > here.counts.draftMark);
  const drafts = draftsAfter(events);
  const packs = await db.transaction('rw', db.tables, async () => {
    if (missing.length > 0) await applyForeign(store, missing);
    for (const event of events) if ('gone' in event) await db.drafts.delete(event.gone);
    await db.drafts.bulkPut([...drafts.values()]);
    const counted = await db.changes.count();
    const counts = { mark: Math.max(here.counts.mark, ends?.mark ?? 0), draftMark: Math.max(here.counts.draftMark, ends?.draftMark ?? 0), packs: counted };
    await db.meta.bulkPut([changesRow(counts), draftsRow(counts)]);
    return counted;
  });
  if (packs < (ends?.packs ?? 0) || packs < (here.remembered ?? 0)) return null;
  return {
    found: 'lacked', changes: missing.length, drafts: drafts.size, until: newest(missing, drafts.values()), snapshot: null,
    unread: journal.unread, whole: true,
  };
}

interface Sources { readonly changes: readonly Change[]; readonly drafts: readonly DraftRow[]; readonly account: Omit<Account, 'found'> }

/** Everything that any copy holds, each change once. */
async function gather(db: StudyDatabase, journal: JournalContent, snapshot: SnapshotContent | null): Promise<Sources> {
  const here = await db.changes.toArray().then(unpacked, () => []);
  const storedDrafts = await db.drafts.toArray().catch(() => []);
  const changes = [...new Map([...(snapshot?.changes ?? []), ...here, ...journal.changes].map((c) => [c.id, c])).values()];
  const drafts = [...draftsAfter(journal.drafts, [...(snapshot?.drafts ?? []), ...storedDrafts]).values()];
  return {
    changes, drafts,
    account: {
      changes: changes.length - here.length, drafts: drafts.length, until: newest(changes, drafts), snapshot: snapshot?.at ?? null,
      unread: journal.unread, whole: snapshot !== null || journal.whole,
    },
  };
}

/** All or nothing: one transaction. */
async function fill(db: StudyDatabase, { changes, drafts }: Sources, counts: Omit<Counts, 'packs'>): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) if (table.name !== 'meta') await table.clear();
    await fillStudy(db, changes);
    await db.drafts.bulkPut(drafts);
    const all = { ...counts, packs: await db.changes.count() };
    await db.meta.bulkPut([changesRow(all), draftsRow(all)]);
  });
}

/** The key file names the database, so writing it is the moment in which the new one takes over. */
async function nextGeneration(bridge: Bridge, id: string, { key, keys }: Secrets): Promise<Secrets> {
  const moved: KeyFile = { ...keys, generation: (keys.generation ?? 1) + 1 };
  const answer = await bridge.call('studies.writeKeys', { id, keys: JSON.stringify(moved) });
  if (!answer.ok) throw new Error(answer.code);
  return { key, keys: moved };
}

function newest(changes: readonly Change[], drafts: Iterable<DraftRow>): string | null {
  let found: string | null = null;
  for (const { at } of [...changes, ...drafts]) if (found === null || Date.parse(at) > Date.parse(found)) found = at;
  return found;
}
