// Who wants to hear of a change: the two functions that `useSyncExternalStore` asks of what lies outside React.

export class Listeners {
  readonly #all = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#all.add(listener);
    return () => {
      this.#all.delete(listener);
    };
  };

  readonly tell = (): void => {
    for (const listener of this.#all) listener();
  };
}
