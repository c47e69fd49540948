// What is being typed, stored while it is typed: one sealed row per open editor, overwritten in place.
// The budget is 750 ms from key press to durable, 2 s at most while typing goes on without a pause.

import { isoWithOffset } from '../../shared/changes/clock.ts';
import { naturalId } from '../../shared/model/ids.ts';
import { draftsRow, type Counts } from './counts.ts';
import type { DraftRow, StudyDatabase } from './database.ts';
import type { Journal, JournalLine } from './journal.ts';
import type { SaveStatus } from './save-status.ts';

/** Waited after the last key, and at most while keys keep coming. */
const quiet = 200;
const longest = 600;
/** Before what the database refused is tried again. */
const again = 2_000;

interface Pending { scope: string; value: unknown; timer: ReturnType<typeof setTimeout>; since: number }

export const draftId = (...place: readonly string[]): string => naturalId('drafts', ...place);

export class Drafts {
  readonly #db: StudyDatabase;
  readonly #journal: Journal;
  readonly #status: SaveStatus;
  readonly #count: () => Counts;
  readonly #pending = new Map<string, Pending>();
  readonly #writing = new Set<Promise<unknown>>();
  /** The newest state of each editor since the opening, which the database may not have yet; null where it is empty. */
  readonly #newest = new Map<string, DraftRow | null>();
  /** Set once another opening of the study has taken over. */
  #heir: Drafts | null = null;

  /** `count` counts one more write of a draft. */
  constructor(db: StudyDatabase, journal: Journal, status: SaveStatus, count: () => Counts) {
    this.#db = db;
    this.#journal = journal;
    this.#status = status;
    this.#count = count;
  }

  async load(id: string): Promise<DraftRow | undefined> {
    const stored = await this.#db.drafts.get(id);
    const newest = this.#newest.get(id);
    return newest === undefined ? stored : newest ?? undefined;
  }

  /** Every draft of an interview or a case. */
  async within(scope: string): Promise<DraftRow[]> {
    const stored = await this.#db.drafts.where('scope').equals(scope).toArray();
    const newest = [...this.#newest.values()].filter((row) => row?.scope === scope).map((row) => row!);
    return [...stored.filter((row) => !this.#newest.has(row.id)), ...newest];
  }

  /** Takes the newest state of an editor; returns at once. */
  save(id: string, scope: string, value: unknown): void {
    if (this.#heir) return this.#heir.save(id, scope, value);
    this.#newest.set(id, { id, scope, value, at: isoWithOffset(Date.now()) });
    this.#status.waits(id);
    const before = this.#pending.get(id);
    // Not the wall clock, which may jump back in the middle of a sentence.
    const since = before?.since ?? performance.now();
    if (before) clearTimeout(before.timer);
    const wait = Math.max(0, Math.min(quiet, since + longest - performance.now()));
    this.#pending.set(id, { scope, value, since, timer: setTimeout(() => void this.#write(id), wait) });
  }

  /**
   * The editor is empty or its text was saved as a row. Never fails: a draft that stays behind repeats what the row
   * holds, and the next opening sees that.
   */
  clear(id: string): Promise<void> {
    if (this.#heir) return this.#heir.clear(id);
    this.#newest.set(id, null);
    this.#forget(id);
    this.#status.taken(id);
    // A write under way must not bring the draft back.
    const cleared = Promise.allSettled(this.#writing)
      .then(() => (this.#pending.has(id) ? undefined : this.#both(
        (mark) => ({ kind: 'draft-gone', mark, id, at: isoWithOffset(Date.now()) }),
        () => this.#db.drafts.delete(id),
      ).catch(() => undefined)))
      .finally(() => this.#writing.delete(cleared));
    this.#writing.add(cleared);
    return cleared;
  }

  /** True while something typed is only in memory: just now, or because it could not be written. */
  hasUnsaved(): boolean {
    return this.#pending.size > 0 || this.#writing.size > 0;
  }

  /** Saves in another opening of the study what was and will be saved and cleared in this one. */
  handTo(heir: Drafts): void {
    this.#heir = heir;
    for (const id of [...this.#pending.keys()]) this.#forget(id);
    for (const [id, row] of this.#newest) {
      if (row) heir.save(id, row.scope, row.value);
      else void heir.clear(id);
    }
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#pending.keys()].map((id) => this.#write(id)));
    await Promise.allSettled(this.#writing);
  }

  #forget(id: string): void {
    const pending = this.#pending.get(id);
    if (pending) clearTimeout(pending.timer);
    this.#pending.delete(id);
  }

  /** The journal gets it in parallel with the database, which may be the one that fails. */
  #both(line: (mark: number) => JournalLine, work: () => PromiseLike<unknown>): Promise<void> {
    const counts = this.#count();
    const journalled = this.#journal.add(line(counts.draftMark));
    const stored = this.#db.transaction('rw', this.#db.drafts, this.#db.meta, () => work().then(() => this.#db.meta.put(draftsRow(counts))));
    // Read by the bench: when what was typed became durable.
    void Promise.all([journalled, stored]).then(() => performance.mark('feltbok-draft-durable'), () => undefined);
    return this.#status.follow(Promise.resolve(stored).then(() => undefined));
  }

  async #write(id: string): Promise<void> {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#forget(id);
    const row: DraftRow = { id, scope: pending.scope, value: pending.value, at: isoWithOffset(Date.now()) };
    const write = this.#both((mark) => ({ kind: 'draft', mark, row }), () => this.#db.drafts.put(row));
    this.#writing.add(write);
    try {
      await write;
      this.#writing.delete(write);
      this.#status.taken(id);
      // Something newer came meanwhile.
      if (this.#pending.has(id)) this.#status.waits(id);
    } catch (error) {
      this.#status.refused(id, error);
      // Kept for the next key or flush, unless something newer came meanwhile.
      if (!this.#heir && !this.#pending.has(id)) this.#pending.set(id, { ...pending, since: performance.now(), timer: setTimeout(() => void this.#write(id), again) });
    } finally {
      this.#writing.delete(write);
    }
  }
}
