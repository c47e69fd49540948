// What the steps of the example study share: the store they fill, two researchers, one clock, and who is who.

import type { ClockState } from '../../changes/clock.ts';
import { MemoryStore } from '../../changes/memory-store.ts';
import type { Stamper } from '../../changes/stamp.ts';
import { run } from '../../commands/run.ts';
import type { Command } from '../../commands/command.ts';
import { norwegianOffset } from './clock.ts';

/** Something that happened at a moment (milliseconds since 1970); steps run in the order of their moments. */
export interface Step { readonly at: number; readonly do: () => Promise<void> }

export class Builder {
  readonly store = new MemoryStore();
  readonly study: string;
  /** The two researchers; the second takes part once admitted. */
  readonly coders: [string, string];
  guide = '';
  /** Ids by slug, pseudonym (`K03`), informant (`K03/KL`), interview (`K03-I1`) and note (`K03-I1/12:40`). */
  readonly codes = new Map<string, string>();
  readonly topics = new Map<string, string>();
  readonly cases = new Map<string, string>();
  readonly informants = new Map<string, string>();
  readonly interviews = new Map<string, string>();
  readonly notes = new Map<string, string>();
  #now = 0;
  #clock: ClockState = { millis: 0, counter: 0 };
  readonly #stampers = new Map<string, Stamper>();

  constructor(study: string, first: string) {
    this.study = study;
    this.coders = [first, first];
  }

  admit(second: string): void {
    this.coders[1] = second;
  }

  #as(coder: string): Stamper {
    const stamper = this.#stampers.get(coder) ?? this.#stamper(coder);
    this.#stampers.set(coder, stamper);
    return stamper;
  }

  /** Both researchers write on one machine, whose clock never goes back. */
  #stamper(coder: string): Stamper {
    const now = (): number => this.#now;
    const get = (): ClockState => this.#clock;
    const set = (state: ClockState): void => { this.#clock = state; };
    return { coder, device: 'eksempel', now, offset: norwegianOffset, get clock() { return get(); }, set clock(state) { set(state); } };
  }

  /** Runs the steps by time; those of one moment in the order given. */
  async play(steps: readonly Step[]): Promise<void> {
    for (const step of steps.toSorted((a, b) => a.at - b.at)) {
      this.#now = step.at;
      await step.do();
    }
  }

  /** Runs a command as one of the researchers. A refusal is a fault in the script. */
  async run<A, R>(coder: string, command: Command<A, R>, args: A): Promise<R> {
    const outcome = await run(this.store, this.#as(coder), command, args);
    if ('refused' in outcome) throw new Error(`example study: ${outcome.refused} for ${JSON.stringify(args)}`);
    return outcome.result;
  }

  /** The researcher who leads the interviews of the n-th case, and the other one. */
  team(n: number): { lead: string; other: string } {
    const [first, second] = this.coders;
    return n % 2 === 0 ? { lead: first, other: second } : { lead: second, other: first };
  }
}

/** The value, or an error that says what the script refers to in vain. */
export function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`example study: ${key} is not known`);
  return value;
}
