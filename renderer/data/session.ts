// One open study: its database, its clock, who codes, and the one way in which anything is written.

import { isoWithOffset, seen, type ClockState } from '../../shared/changes/clock.ts';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import type { Stamper } from '../../shared/changes/stamp.ts';
import type { Store } from '../../shared/changes/store.ts';
import { undoStacks, type UndoStacks } from '../../shared/changes/undo.ts';
import { isRefusal, type Command, type Plan, type Refusal } from '../../shared/commands/command.ts';
import { redo, run, undo, type Undone } from '../../shared/commands/run.ts';
import type { StudyDatabase } from './database.ts';
import { DexieStore } from './dexie-store.ts';
import { Drafts } from './drafts.ts';
import type { LinkingKeyKeeper } from './linking-key.ts';

/** What the status line says of saving; honest at every moment. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

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
}

export class StudySession {
  readonly id: string;
  readonly bridge: Bridge;
  /** Replaced when a slot changes. */
  secrets: Secrets;
  readonly db: StudyDatabase;
  readonly store: Store;
  readonly drafts: Drafts;
  readonly linkingKey: LinkingKeyKeeper;
  #stamper: Stamper;
  #state: SaveState = { kind: 'saved', at: Date.now() };
  readonly #listeners = new Set<() => void>();
  /** Writes go one after the other, so that each sees what the one before it left. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ id, bridge, secrets, db, device, coder, linkingKey, now = Date.now }: Opening, clock: ClockState) {
    this.id = id;
    this.bridge = bridge;
    this.secrets = secrets;
    this.db = db;
    this.store = new DexieStore(db);
    this.drafts = new Drafts(db, (state) => this.#report(state));
    this.linkingKey = linkingKey;
    this.#stamper = { coder, device, now, clock };
  }

  /** Opens on the clock that the log was left with. */
  static async open(opening: Opening): Promise<StudySession> {
    const last = await opening.db.changes.orderBy('clock').last();
    const start: ClockState = { millis: 0, counter: 0 };
    return new StudySession(opening, last ? seen(start, last.clock) : start);
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

  readonly saveState = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** From now on another of the study's coders works here; this machine remembers it. */
  async setCoder(coder: string): Promise<void> {
    await this.settle();
    await this.db.meta.put({ id: 'coder', value: coder });
    this.#stamper = { ...this.#stamper, coder };
    this.#report(this.#state);
  }

  /** Runs a command in one transaction. A refusal writes nothing; a failed write is reported and thrown. */
  run<A, R>(command: Command<A, R>, args: A): Promise<R | Refusal> {
    return this.#write(async () => {
      const done = await run(this.store, this.#stamper, command, args);
      return isRefusal(done as Plan<R> | Refusal) ? (done as Refusal) : (done as { result: R }).result;
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

  /** Everything typed and run so far is in the database. */
  async settle(): Promise<void> {
    await this.drafts.flush();
    await this.#queue;
    // Whoever waited for the last write hears of it in this turn, and lets go of its draft.
    await new Promise((done) => setTimeout(done));
    await this.drafts.flush();
  }

  async close(): Promise<void> {
    await this.settle();
    this.db.close();
  }

  #write<T>(work: () => Promise<T>): Promise<T> {
    this.#report({ kind: 'saving' });
    const result = this.#queue.then(() => this.db.transaction('rw', this.db.tables, work));
    this.#queue = result.catch(() => undefined);
    result.then(
      () => this.#report({ kind: 'saved', at: Date.now() }),
      (error: unknown) => this.#report({ kind: 'failed', reason: error instanceof Error ? error.name : 'unexpected' }),
    );
    return result;
  }

  #report(state: SaveState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
