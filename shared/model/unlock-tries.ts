// How wrong tries to open a study slow the next one down. It hinders somebody at the keyboard; against a copied disk
// only the passphrase itself helps.

export const triedThings = ['study', 'linkingKey'] as const;
export type TriedThing = (typeof triedThings)[number];

export interface Tries {
  readonly wrong: number;
  /** When the next try is allowed, ms since the epoch. */
  readonly until: number;
}
export const noTries: Tries = { wrong: 0, until: 0 };

/** Tries that cost nothing. */
export const freeTries = 5;
/** Milliseconds; the wait doubles with each further try. */
const firstWait = 5_000;
export const longestWait = 300_000;

export function afterWrongTry({ wrong: before }: Tries, now: number): Tries {
  const wrong = before + 1;
  const wait = wrong < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - freeTries));
  return { wrong, until: wait === 0 ? 0 : now + wait };
}

/** A clock that was set back shuts nobody out for longer than the longest wait. */
export const asOf = (tries: Tries, now: number): Tries =>
  tries.until - now > longestWait ? { ...tries, until: now + longestWait } : tries;
