// The snapshots of the open study: when they are taken, and whether the last one went well.

import type { Bridge, CallResult, ErrorCode } from '../../shared/ipc/contract.ts';
import type { SnapshotReason } from '../../shared/model/snapshots.ts';
import { GiveWay } from './give-way.ts';
import { runJob, type JobFault, type Mark } from './snapshot-jobs.ts';
import { markOf } from './snapshot-take.ts';
import type { Secrets, StudySession } from './session.ts';
import { suspect } from './suspects.ts';
import { Listeners } from '../platform/listeners.ts';
import { Turns } from '../../shared/model/turns.ts';

const hour = 3_600_000;
/** No key for so long, and the session's own one is taken, milliseconds; not waited for longer than five minutes. */
const untouchedFor = 5_000;
/** How soon a failed one is tried again, milliseconds. */
const tryAgainAfter = 10 * 60_000;

export type SnapshotFault = JobFault | ErrorCode;

export interface SnapshotState {
  /** When the last good one was taken, ISO UTC; null where there is none, undefined before it is known. */
  readonly last: string | null | undefined;
  readonly running: boolean;
  /** Why the last try failed; null where it did not. */
  readonly fault: SnapshotFault | null;
}

export type Taken = { readonly ok: true; readonly file: string; readonly at: string } | { readonly ok: false; readonly fault: SnapshotFault };
export type ListedSnapshots = CallResult<'snapshots.list'>;

/** Asks main; null where it cannot be told. */
export async function listSnapshots(bridge: Bridge, study: string): Promise<ListedSnapshots | null> {
  const answer = await bridge.call('snapshots.list', { study });
  return answer.ok ? answer.value : null;
}

interface Wish { readonly bridge: Bridge; readonly study: string; readonly secrets: Secrets; readonly reason: SnapshotReason; readonly segment: number }

/** Writes one in the worker and hands it to main; what the database is read from may not be open yet. */
export async function takeSnapshot({ bridge, study, secrets, reason, segment }: Wish): Promise<Taken & { readonly mark?: Mark }> {
  const info = await bridge.call('app.info', {});
  if (!info.ok) return { ok: false, fault: info.code };
  const done = await runJob('take', { study, generation: secrets.keys.generation, key: secrets.key, keys: secrets.keys, programVersion: info.value.version });
  if (!done.ok) return done;
  const { sealed, changes, mark } = done.value;
  const written = await bridge.call('snapshots.write', { study, reason, segment, changes, sealed });
  return written.ok ? { ok: true, file: written.value.file, at: written.value.at, mark } : { ok: false, fault: written.code };
}

/** What the last good snapshot held, kept in this copy of the study. */
interface Remembered { readonly mark: Mark; readonly file: string }
const rememberedId = 'last-snapshot';

export class Snapshots {
  readonly #session: StudySession;
  #state: SnapshotState = { last: undefined, running: false, fault: null };
  readonly #listeners = new Listeners();
  readonly #turns = new Turns();

  constructor(session: StudySession) {
    this.#session = session;
  }

  readonly state = (): SnapshotState => this.#state;

  readonly subscribe = this.#listeners.subscribe;

  /** Takes one now, after those under way. */
  take(reason: SnapshotReason): Promise<Taken> {
    return this.#turns.take(() => this.#take(reason));
  }

  /** Takes one unless the last good one holds all that there is; null where there was no need. */
  takeIfChanged(reason: SnapshotReason): Promise<Taken | null> {
    return this.#turns.take(async () => {
      if (await this.#isCovered()) return null;
      // The last room is for what is being typed.
      const disk = await this.#session.bridge.call('disk.state', {});
      if (disk.ok && disk.value.level === 'low') {
        this.#become({ fault: 'disk-full' });
        return { ok: false, fault: 'disk-full' };
      }
      return this.#take(reason);
    });
  }

  /** Reads from main when the last good one was taken. */
  async refresh(): Promise<void> {
    const listed = await listSnapshots(this.#session.bridge, this.#session.id);
    this.#become({ last: listed?.snapshots.find((s) => !s.damaged)?.at ?? null });
  }

  /** One when nobody has used the keys for a while, then each hour; stops with what it gives back. */
  start(): () => void {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    // Opening a study counts as use: whoever opens it before an interview begins to type at once.
    const way = new GiveWay(untouchedFor);
    way.typed();
    addEventListener('keydown', way.typed, { capture: true, passive: true });
    const go = (reason: SnapshotReason): void => {
      void this.takeIfChanged(reason).then((taken) => { timer = setTimeout(() => go('hourly'), taken?.ok === false ? tryAgainAfter : hour); });
    };
    void this.refresh();
    void way.pause().then(() => {
      removeEventListener('keydown', way.typed, { capture: true });
      if (!isOver) go('session');
    });
    return () => {
      isOver = true;
      removeEventListener('keydown', way.typed, { capture: true });
      clearTimeout(timer);
    };
  }

  async #isCovered(): Promise<boolean> {
    const { db, bridge, id } = this.#session;
    await this.#session.settle();
    const remembered = (await db.meta.get(rememberedId))?.value as Remembered | undefined;
    if (!remembered || JSON.stringify(remembered.mark) !== JSON.stringify(await markOf(db))) return false;
    return (await listSnapshots(bridge, id))?.snapshots.some((s) => s.file === remembered.file && !s.damaged) ?? false;
  }

  async #take(reason: SnapshotReason): Promise<Taken> {
    const { bridge, id, secrets, db } = this.#session;
    this.#become({ running: true });
    try {
      // What went to older segments is in the database before it is read.
      const segment = await this.#session.rotateJournal().catch(() => 0);
      await this.#session.settle();
      const { mark, ...taken } = await takeSnapshot({ bridge, study: id, secrets, reason, segment });
      if (!taken.ok && taken.fault === 'rows-differ') suspect(id);
      if (taken.ok) await this.#trim();
      if (taken.ok) await db.meta.put({ id: rememberedId, value: { mark: mark!, file: taken.file } satisfies Remembered });
      this.#become(taken.ok ? { running: false, fault: null, last: taken.at } : { running: false, fault: taken.fault });
      return taken;
    } catch {
      this.#become({ running: false, fault: 'unexpected' });
      return { ok: false, fault: 'unexpected' };
    }
  }

  /** The journal need not reach further back than the third newest snapshot: two may be damaged, and nothing is missing. */
  async #trim(): Promise<void> {
    const listed = await listSnapshots(this.#session.bridge, this.#session.id);
    const oldest = listed?.snapshots.filter((s) => !s.damaged && s.segment > 0)[2];
    if (oldest) await this.#session.journal.trim(oldest.segment);
  }

  #become(state: Partial<SnapshotState>): void {
    this.#state = { ...this.#state, ...state };
    this.#listeners.tell();
  }
}

const known = new WeakMap<StudySession, Snapshots>();

/** The one keeper of an open study's snapshots. */
export function snapshotsOf(session: StudySession): Snapshots {
  const snapshots = known.get(session) ?? new Snapshots(session);
  known.set(session, snapshots);
  return snapshots;
}
