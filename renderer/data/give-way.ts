// Long work beside somebody who types: it stands still while keys are pressed, so that no letter waits for it.

/** How long one piece of work stands still at most, all its pauses together, milliseconds. */
const longest = 5 * 60_000;
const step = 250;

interface Clock { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<void> }

const machine: Clock = { now: () => performance.now(), wait: (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); }) };

export class GiveWay {
  readonly #quietFor: number;
  readonly #clock: Clock;
  #typedAt = Number.NEGATIVE_INFINITY;
  #left = longest;

  /** `quietFor`: how long after the last key it goes on, milliseconds. */
  constructor(quietFor = 1_500, clock: Clock = machine) {
    this.#quietFor = quietFor;
    this.#clock = clock;
  }

  /** A key was pressed just now. */
  readonly typed = (): void => {
    this.#typedAt = this.#clock.now();
  };

  /** Comes back when it is quiet, or when enough has been waited: a copy must come about even if nobody ever pauses. */
  readonly pause = async (): Promise<void> => {
    while (this.#left > 0 && this.#clock.now() - this.#typedAt < this.#quietFor) {
      await this.#clock.wait(step);
      this.#left -= step;
    }
  };
}
