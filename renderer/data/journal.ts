// The window's side of the journal: seals each line, hands it to main beside the database's own transaction, and
// keeps in memory what the disk has not taken yet.

import { z } from 'zod';
import type { Change } from '../../shared/changes/change.ts';
import { sealJson, unsealJson } from '../../shared/exchange/seal.ts';
import type { Bridge, ErrorCode } from '../../shared/ipc/contract.ts';
import type { Counts } from './counts.ts';
import type { DraftRow } from './database.ts';

/** What a line tells; `mark` and `packs` as in `Counts` after it, for a draft the draft's mark. */
export type JournalLine =
  | { readonly kind: 'changes'; readonly mark: number; readonly packs: number; readonly changes: readonly Change[] }
  | { readonly kind: 'draft'; readonly mark: number; readonly row: DraftRow }
  | { readonly kind: 'draft-gone'; readonly mark: number; readonly id: string; readonly at: string }
  /** The transaction of these actions failed, and whoever ran it was told and still holds what was typed. */
  | { readonly kind: 'void'; readonly actions: readonly string[]; readonly mark: number; readonly packs: number }
  /** The study was put back to an older state: what the journal holds above this was left behind on purpose. */
  | { readonly kind: 'left-behind'; readonly at: string }
  | { readonly kind: 'checkpoint'; readonly at: string } & Counts;

const draftRow = z.object({ id: z.string(), scope: z.string(), value: z.unknown(), at: z.string() });
const count = z.number().int().nonnegative();
/** Changes are checked where they are applied, as those of a study file are. */
const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changes'), mark: count, packs: count, changes: z.array(z.custom<Change>((c) => typeof c === 'object' && c !== null)) }),
  z.object({ kind: z.literal('draft'), mark: count, row: draftRow }),
  z.object({ kind: z.literal('draft-gone'), mark: count, id: z.string(), at: z.string() }),
  z.object({ kind: z.literal('void'), actions: z.array(z.string()), mark: count, packs: count }),
  z.object({ kind: z.literal('left-behind'), at: z.string() }),
  z.object({ kind: z.literal('checkpoint'), at: z.string(), mark: count, draftMark: count, packs: count }),
]);

const purpose = (study: string): string => `feltbok journal|${study}`;

export const sealLine = (key: Uint8Array, study: string, line: JournalLine): Uint8Array<ArrayBuffer> => new Uint8Array(sealJson(key, purpose(study), line));

/** Undefined where the line was changed, or belongs to another study or key. */
export function unsealLine(key: Uint8Array, study: string, sealed: Uint8Array): JournalLine | undefined {
  try {
    return lineSchema.parse(unsealJson(key, purpose(study), sealed));
  } catch {
    return undefined;
  }
}

/** `none`: there is no disk of main's, as in a browser. */
export type JournalState = 'saved' | 'saving' | 'none' | { readonly failed: ErrorCode };

/** Between two tries of what the disk did not take, milliseconds. */
const tryAgainAfter = 2_000;
/** Lines in one call at most. */
const mostLines = 500;

interface Waiting { readonly sealed: Uint8Array; readonly done: () => void }

export class Journal {
  readonly #bridge: Bridge;
  readonly #study: string;
  readonly #key: Uint8Array;
  readonly #report: () => void;
  #waiting: Waiting[] = [];
  #sending: Promise<void> | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #state: JournalState = 'saved';
  #closed = false;

  constructor(bridge: Bridge, study: string, key: Uint8Array, report: () => void) {
    this.#bridge = bridge;
    this.#study = study;
    this.#key = key;
    this.#report = report;
  }

  get state(): JournalState {
    return this.#state;
  }

  /** Resolves when the line is on the disk, which may be long after a failure; it is never given up while the study is open. */
  add(line: JournalLine): Promise<void> {
    if (this.#state === 'none') return Promise.resolve();
    return new Promise((done) => {
      this.#waiting.push({ sealed: sealLine(this.#key, this.#study, line), done });
      if (this.#state === 'saved') this.#become('saving');
      this.#send();
    });
  }

  /** Tries at once what waits. */
  tryNow(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    this.#send();
  }

  /** Everything is on the disk, or the disk has refused once more. */
  async settle(): Promise<void> {
    this.tryNow();
    while (this.#sending) await this.#sending;
  }

  /** Begins a new file, so that a snapshot taken from now on holds all that lies in the files below it; answers its number. */
  async rotate(checkpoint: Counts & { readonly at: string }): Promise<number> {
    await this.settle();
    const answer = await this.#bridge.call('journal.rotate', { study: this.#study });
    if (!answer.ok) throw new Error(answer.code);
    await Promise.race([this.add({ kind: 'checkpoint', ...checkpoint }), this.settle()]);
    return answer.value.segment;
  }

  async trim(segment: number): Promise<void> {
    await this.#bridge.call('journal.trim', { study: this.#study, segment });
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
  }

  #send(): void {
    if (this.#sending || this.#waiting.length === 0 || this.#retry !== undefined || this.#closed) return;
    this.#sending = this.#sendAll().finally(() => {
      this.#sending = null;
      // A line that came after the last look at what waits.
      this.#send();
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, mostLines);
      const answer = await this.#bridge.call('journal.append', { study: this.#study, lines: batch.map((w) => w.sealed) as Uint8Array<ArrayBuffer>[] });
      if (!answer.ok && answer.code === 'not-possible') {
        this.#become('none');
        this.#waiting.splice(0).forEach((w) => w.done());
        return;
      }
      if (!answer.ok) {
        this.#become({ failed: answer.code });
        this.#retry = setTimeout(() => this.tryNow(), tryAgainAfter);
        return;
      }
      this.#waiting.splice(0, batch.length).forEach((w) => w.done());
    }
    this.#become('saved');
  }

  #become(state: JournalState): void {
    this.#state = state;
    this.#report();
  }
}
