// What is being typed, stored while it is typed: one sealed row per open editor, overwritten in place.
// The budget is 750 ms from key press to durable, 2 s at most while typing goes on without a pause.

import { isoWithOffset } from '../../shared/changes/clock.ts';
import { naturalId } from '../../shared/model/ids.ts';
import type { DraftRow, StudyDatabase } from './database.ts';
import type { SaveState } from './session.ts';

/** Waited after the last key, and at most while keys keep coming. */
const quiet = 200;
const longest = 600;

interface Pending { scope: string; value: unknown; timer: ReturnType<typeof setTimeout>; since: number }

export const draftId = (...place: readonly string[]): string => naturalId('drafts', ...place);

export class Drafts {
  readonly #db: StudyDatabase;
  readonly #report: (state: SaveState) => void;
  readonly #pending = new Map<string, Pending>();
  readonly #writing = new Set<Promise<unknown>>();

  constructor(db: StudyDatabase, report: (state: SaveState) => void) {
    this.#db = db;
    this.#report = report;
  }

  load(id: string): Promise<DraftRow | undefined> {
    return this.#db.drafts.get(id);
  }

  /** Takes the newest state of an editor; returns at once. */
  save(id: string, scope: string, value: unknown): void {
    const before = this.#pending.get(id);
    const since = before?.since ?? Date.now();
    if (before) clearTimeout(before.timer);
    const wait = Math.max(0, Math.min(quiet, since + longest - Date.now()));
    this.#pending.set(id, { scope, value, since, timer: setTimeout(() => void this.#write(id), wait) });
  }

  /**
   * The editor is empty or its text was saved as a row. Never fails: a draft that stays behind repeats what the row
   * holds, and the next opening sees that.
   */
  clear(id: string): Promise<void> {
    this.#forget(id);
    // A write under way must not bring the draft back.
    const cleared = Promise.allSettled(this.#writing)
      .then(() => (this.#pending.has(id) ? undefined : this.#db.drafts.delete(id).catch(() => undefined)))
      .finally(() => this.#writing.delete(cleared));
    this.#writing.add(cleared);
    return cleared;
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

  async #write(id: string): Promise<void> {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#forget(id);
    const row: DraftRow = { id, scope: pending.scope, value: pending.value, at: isoWithOffset(Date.now()) };
    const write = this.#db.drafts.put(row);
    this.#writing.add(write);
    try {
      await write;
      // Read by the bench: when what was typed became durable.
      performance.mark('feltbok-draft-durable');
      this.#report({ kind: 'saved', at: Date.now() });
    } catch (error) {
      this.#report({ kind: 'failed', reason: error instanceof Error ? error.name : 'unexpected' });
      // Kept for the next key or flush, unless something newer came meanwhile.
      if (!this.#pending.has(id)) this.save(id, pending.scope, pending.value);
    } finally {
      this.#writing.delete(write);
    }
  }
}
