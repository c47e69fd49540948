// Files on their way into the study, one after the other. They go on while another screen is shown.

import type { Refusal } from '../../../shared/commands/command.ts';
import { Turns } from '../../../shared/model/turns.ts';
import { addFile, addingOfFile } from '../../data/attachments.ts';
import type { StudySession } from '../../data/session.ts';
import { Listeners } from '../../platform/listeners.ts';
import { isRecording } from '../../../shared/attachments/kinds.ts';

export interface OnTheWay { readonly id: number; readonly name: string; readonly owner: string; readonly share: number }

export type Outcome = { readonly kind: 'added' } | { readonly kind: 'stopped' } | { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'failed'; readonly error: unknown };

export class Adding {
  readonly #session: StudySession;
  readonly #turns = new Turns();
  readonly #stops = new Map<number, AbortController>();
  readonly #listeners = new Listeners();
  #all: readonly OnTheWay[] = [];
  #next = 1;

  constructor(session: StudySession) {
    this.#session = session;
  }

  readonly subscribe = this.#listeners.subscribe;
  readonly all = (): readonly OnTheWay[] => this.#all;

  add(file: File, owner: string): Promise<Outcome> {
    const id = this.#next++;
    const stop = new AbortController();
    this.#stops.set(id, stop);
    this.#tell([...this.#all, { id, name: file.name, owner, share: 0 }]);
    return this.#turns.take(() => this.#addNow(file, owner, id, stop.signal)).finally(() => {
      this.#stops.delete(id);
      this.#tell(this.#all.filter((f) => f.id !== id));
    });
  }

  stop(id: number): void {
    this.#stops.get(id)?.abort();
  }

  async #addNow(file: File, owner: string, id: number, signal: AbortSignal): Promise<Outcome> {
    if (signal.aborted) return { kind: 'stopped' };
    const facts = { name: file.name, mime: file.type };
    const share = (done: number): void => this.#tell(this.#all.map((f) => (f.id === id ? { ...f, share: done } : f)));
    try {
      const done = await addFile(this.#session, { ...facts, owner, kind: isRecording(facts) ? 'recording' : 'document', content: addingOfFile(file) }, share, signal);
      return 'refused' in done ? { kind: 'refused', refusal: done } : { kind: 'added' };
    } catch (error) {
      return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', error };
    }
  }

  #tell(all: readonly OnTheWay[]): void {
    this.#all = all;
    this.#listeners.tell();
  }
}

const ofSession = new WeakMap<StudySession, Adding>();

export function addingOf(session: StudySession): Adding {
  const known = ofSession.get(session) ?? new Adding(session);
  ofSession.set(session, known);
  return known;
}
