// One open study: its database and journal, its clock, who codes, and the one way in which anything is written.

import { Dexie } from 'dexie';
import { isoWithOffset, seen, type ClockState } from '../../shared/changes/clock.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Stamper } from '../../shared/changes/stamp.ts';
import type { Store } from '../../shared/changes/store.ts';
import { undoStacks, type UndoStacks } from '../../shared/changes/undo.ts';
import { isRefusal, type Command, type Refusal } from '../../shared/commands/command.ts';
import { redo, run, undo, type Undone } from '../../shared/commands/run.ts';
import { inOrder } from './change-packs.ts';
import { changesRow, rememberedCounts, type Counts } from './counts.ts';
import { queriesEnded, type MetaRow, type StudyDatabase } from './database.ts';
import { DexieStore } from './dexie-store.ts';
import { Drafts } from './drafts.ts';
import { Journal } from './journal.ts';
import type { LinkingKeyKeeper } from './linking-key.ts';
import type { Account } from './recovery.ts';
import { openAgain } from './reopening.ts';
import { SaveStatus, type SaveState } from './save-status.ts';
import { Turns } from '../../shared/model/turns.ts';

/** What opens the study: its key, and the file that wraps it. Held only while the study is open. */
export interface Secrets { readonly key: Uint8Array; readonly keys: KeyFile }

interface Opening {
  readonly id: string;
  readonly bridge: Bridge;
  readonly secrets: Secrets;
  readonly db: StudyDatabase;
  readonly device: string;
  readonly coder: string;
  readonly linkingKey: LinkingKeyKeeper;
  readonly now?: () => number;
  /** What had to be put right when the study was opened. */
  readonly account?: Account | null;
  /** True where the journal lacks what the database has. */
  readonly journalBehind?: boolean;
}

/** Changes given to a journal that fell behind. */
const caughtUp = 5_000;
/** Before a database that failed is tried again, milliseconds. */
const again = 2_000;

export class StudySession {
  readonly id: string;
  /** One for each opening, so that screens of an earlier one are not taken for this one's. */
  readonly opening = crypto.randomUUID();
  readonly bridge: Bridge;
  #secrets: Secrets;
  readonly db: StudyDatabase;
  readonly store: Store;
  readonly drafts: Drafts;
  readonly journal: Journal;
  readonly linkingKey: LinkingKeyKeeper;
  /** What had to be put right when the study was opened; null where nothing had. */
  readonly account: Account | null;
  #stamper: Stamper;
  #counts: Counts;
  readonly #status = new SaveStatus();
  /** Writes go one after the other, so that each sees what the one before it left. */
  readonly #turns = new Turns();
  /** Set where a write failed or the browser closed the database, until it is known what it holds now. */
  #doubtful = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  /** Actions that the journal was given in the transaction under way, and the records they put into the log. */
  #underWay = { actions: new Set<string>(), marks: 0, packs: 0 };

  constructor({ id, bridge, secrets, db, device, coder, linkingKey, now = Date.now, account = null }: Opening, clock: ClockState, counts: Counts) {
    this.id = id;
    this.bridge = bridge;
    this.#secrets = secrets;
    this.db = db;
    this.journal = new Journal(bridge, id, secrets.key, () => this.#status.journal(this.journal.state));
    this.store = new DexieStore(db, (changes, packs) => this.#written(changes, packs));
    this.drafts = new Drafts(db, this.journal, this.#status, () => {
      this.#counts = { ...this.#counts, draftMark: this.#counts.draftMark + 1 };
      return this.#counts;
    });
    this.linkingKey = linkingKey;
    this.account = account;
    this.#stamper = { coder, device, now, clock };
    this.#counts = counts;
    this.db.on('close', () => this.#doubt());
  }

  /** Opens on the clock and the counts that the study was left with. */
  static async open(opening: Opening): Promise<StudySession> {
    const last = await opening.db.changes.orderBy('clock').last();
    const start: ClockState = { millis: 0, counter: 0 };
    const { packs, ...marks } = await rememberedCounts(opening.db);
    const counts = { ...marks, packs: packs ?? await opening.db.changes.count() };
    const session = new StudySession(opening, last ? seen(start, last.clock) : start, counts);
    if (opening.journalBehind) await session.#catchUp();
    void session.journal.add({ kind: 'checkpoint', at: session.nowIso(), ...counts });
    return session;
  }

  /** Gives the journal the newest of what it lacks; the snapshot of this session holds the rest. */
  async #catchUp(): Promise<void> {
    const changes = inOrder(await this.store.newest(caughtUp));
    const drafts = await this.db.drafts.toArray();
    void this.journal.add({ kind: 'changes', mark: this.#counts.mark, packs: this.#counts.packs, changes });
    for (const row of drafts) void this.journal.add({ kind: 'draft', mark: this.#counts.draftMark, row });
  }

  /** Replaced when a slot changes. */
  get secrets(): Secrets {
    return this.#secrets;
  }

  set secrets(next: Secrets) {
    this.#secrets = next;
    this.#status.changed();
  }

  get coder(): string {
    return this.#stamper.coder;
  }

  get device(): string {
    return this.#stamper.device;
  }

  /** Wall time with zone offset, as rows hold it. */
  nowIso(): string {
    return isoWithOffset(this.#stamper.now());
  }

  /** How much this copy has written so far. */
  get counts(): Counts {
    return this.#counts;
  }

  readonly saveState = (): SaveState => this.#status.state();

  readonly subscribe = (listener: () => void): (() => void) => this.#status.subscribe(listener);

  /** From now on another of the study's coders works here; this machine remembers it. */
  async setCoder(coder: string): Promise<void> {
    await this.settle();
    await this.db.meta.put({ id: 'coder', value: coder });
    this.#stamper = { ...this.#stamper, coder };
    this.#status.changed();
  }

  /** Runs a command in one transaction. A refusal writes nothing; a failed write is reported and thrown. */
  run<A, R>(command: Command<A, R>, args: A): Promise<R | Refusal> {
    return this.#write(async () => {
      const done = await run(this.store, this.#stamper, command, args);
      return isRefusal(done) ? done : (done as { result: R }).result;
    });
  }

  undo(): Promise<Undone | Refusal> {
    return this.#write(() => undo(this.store, this.#stamper));
  }

  redo(): Promise<Undone | Refusal> {
    return this.#write(() => redo(this.store, this.#stamper));
  }

  /** What undo and redo would take back now. */
  async stacks(): Promise<UndoStacks> {
    return undoStacks(await this.store.newest(500), this.device);
  }

  /** Everything typed and run so far is in the database, and in the journal unless its disk refuses. */
  async settle(): Promise<void> {
    await this.drafts.flush();
    await this.#turns.ended();
    // Whoever waited for the last write hears of it in this turn, and lets go of its draft.
    await new Promise((done) => setTimeout(done));
    await this.drafts.flush();
    await this.journal.settle();
  }

  /** Tries again what could not be saved. */
  async retry(): Promise<void> {
    this.journal.tryNow();
    if (this.#doubtful) await this.#revive();
    await this.drafts.flush();
  }

  #doubt(): void {
    if (this.#closed) return;
    this.#doubtful = true;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#revive(), again);
  }

  /** Finds out whether the database works, in turn with the writes; goes on trying while it does not. */
  async #revive(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#turns.take(() => this.#makeSure()).then(() => this.drafts.flush(), () => undefined);
  }

  /** Throws where the database is not what it was. */
  async #makeSure(): Promise<void> {
    // Closed by the program itself, as for deleting it: whoever writes now is told so by the database.
    if (!this.#doubtful || this.#closed || this.db.hasBeenClosed()) return;
    const found = await openAgain(this.db, this.#counts);
    if (found === 'open') {
      this.#doubtful = false;
      this.#status.works();
      return;
    }
    if (found === 'lacking') this.#status.lacks();
    else this.#doubt();
    throw new Dexie.DatabaseClosedError();
  }

  /** Begins a new journal file; a snapshot taken from now on holds all that the files below it hold. */
  async rotateJournal(): Promise<number> {
    await this.settle();
    return this.journal.rotate({ ...this.#counts, at: this.nowIso() });
  }

  async close(): Promise<void> {
    await this.settle();
    this.#closed = true;
    clearTimeout(this.#retry);
    await queriesEnded(this.db);
    this.journal.close();
    this.db.close();
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turns.take(async () => {
      await this.#makeSure();
      this.#underWay = { actions: new Set(), marks: 0, packs: 0 };
      try {
        return await this.db.transaction('rw', this.db.tables, work);
      } catch (error) {
        this.#fellThrough();
        this.#doubt();
        throw error;
      }
    });
    return this.#status.follow(result);
  }

  /** Hands to the journal what the transaction under way puts into the log, without waiting for either. */
  #written(changes: readonly Change[], packs: number): MetaRow {
    this.#counts = { ...this.#counts, mark: this.#counts.mark + 1, packs: this.#counts.packs + packs };
    this.#underWay.marks += 1;
    this.#underWay.packs += packs;
    for (const c of changes) this.#underWay.actions.add(c.action.id);
    const { mark, packs: total } = this.#counts;
    // Out of the transaction's zone, which would otherwise wait for main.
    Dexie.ignoreTransaction(() => void this.journal.add({ kind: 'changes', mark, packs: total, changes }));
    return changesRow(this.#counts);
  }

  /** The database did not take it, and whoever ran it is told: the journal must not bring it in later by itself. */
  #fellThrough(): void {
    const { actions, marks, packs } = this.#underWay;
    if (actions.size === 0) return;
    this.#counts = { ...this.#counts, mark: this.#counts.mark - marks, packs: this.#counts.packs - packs };
    void this.journal.add({ kind: 'void', actions: [...actions], mark: this.#counts.mark, packs: this.#counts.packs });
  }
}
