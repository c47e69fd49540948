// Whether what was typed is saved, told honestly: only when the database and the journal both have it.

import type { JournalState } from './journal.ts';
import { Listeners } from '../platform/listeners.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'saving' }
  /** `where` it could not be written; `reason` is a code of the contract, the name of the database's error, or `lacking`. */
  | { readonly kind: 'failed'; readonly where: 'database' | 'journal'; readonly reason: string };

export class SaveStatus {
  #writing = 0;
  #failed: string | null = null;
  #lacking = false;
  /** Editors with text that the database does not have yet: why it refused it, null where it was not yet asked. */
  readonly #waiting = new Map<string, string | null>();
  #journal: JournalState = 'saved';
  #state: SaveState = { kind: 'saved', at: Date.now() };
  readonly #listeners = new Listeners();

  readonly state = (): SaveState => this.#state;

  readonly subscribe = this.#listeners.subscribe;

  /** Follows one write to the database. A later one that succeeds shows that the database takes writes again. */
  follow<T>(write: Promise<T>): Promise<T> {
    this.#writing += 1;
    this.#tell();
    write.then(
      () => { this.#failed = null; },
      (error: unknown) => { this.#failed = error instanceof Error ? error.name : 'unexpected'; },
    ).finally(() => {
      this.#writing -= 1;
      this.#tell();
    }).catch(() => undefined);
    return write;
  }

  /** An editor has text that is only in memory, until `taken`. */
  waits(editor: string): void {
    if (this.#waiting.has(editor)) return;
    this.#waiting.set(editor, null);
    this.#tell();
  }

  /** What an editor holds is only in memory and the journal, until `taken`. */
  refused(editor: string, error: unknown): void {
    this.#waiting.set(editor, error instanceof Error ? error.name : 'unexpected');
    this.#tell();
  }

  taken(editor: string): void {
    if (this.#waiting.delete(editor)) this.#tell();
  }

  /** The database was tried and takes writes. */
  works(): void {
    this.#failed = null;
    this.#tell();
  }

  /** The database has lost what it once held: no write that it takes from now on makes that good. */
  lacks(): void {
    this.#lacking = true;
    this.#tell();
  }

  journal(state: JournalState): void {
    this.#journal = state;
    this.#tell();
  }

  /** Something beside rows and drafts changed that listeners show, as who codes. */
  changed(): void {
    this.#listeners.tell();
  }

  #tell(): void {
    const now = this.#now();
    // Told once while a sentence is typed, not with every key.
    if (now.kind === 'saving' && this.#state.kind === 'saving') return;
    this.#state = now;
    this.changed();
  }

  #now(): SaveState {
    if (this.#lacking) return { kind: 'failed', where: 'database', reason: 'lacking' };
    const refused = [...this.#waiting.values()].find((why) => why !== null);
    if (refused !== undefined) return { kind: 'failed', where: 'database', reason: refused };
    if (this.#failed !== null) return { kind: 'failed', where: 'database', reason: this.#failed };
    if (typeof this.#journal === 'object') return { kind: 'failed', where: 'journal', reason: this.#journal.failed };
    if (this.#writing > 0 || this.#waiting.size > 0 || this.#journal === 'saving') return { kind: 'saving' };
    return { kind: 'saved', at: Date.now() };
  }
}
