// Work that must not meet itself: each piece begins when the one before it has ended, well or badly.

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Answers, or fails, as the work does; what fails holds nothing up. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** When everything that was asked for so far has ended. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
