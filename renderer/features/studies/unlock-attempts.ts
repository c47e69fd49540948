// How often a wrong passphrase was tried, and how long to wait before the next try. It slows down somebody at the
// keyboard; against a copied disk only the passphrase itself helps.

import { z } from 'zod';

const attemptsSchema = z.record(z.string(), z.object({ wrong: z.number().int().nonnegative(), until: z.number() })).catch({});

const place = 'feltbok-attempts';
/** Tries that cost nothing. */
const free = 3;
/** Milliseconds; the wait doubles with each further try. */
const firstWait = 2_000;
const longestWait = 120_000;

type Attempts = z.infer<typeof attemptsSchema>;

function read(): Attempts {
  try {
    return attemptsSchema.parse(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    return {};
  }
}

const write = (attempts: Attempts): void => localStorage.setItem(place, JSON.stringify(attempts));

/** When the next try is allowed, in milliseconds since the epoch. A clock that was set back cannot lock anyone out. */
export function waitUntil(study: string, now = Date.now()): number {
  const until = read()[study]?.until ?? 0;
  return until - now > longestWait ? 0 : until;
}

export function wrongTry(study: string, now = Date.now()): void {
  const all = read();
  const wrong = (all[study]?.wrong ?? 0) + 1;
  const wait = wrong < free ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - free));
  write({ ...all, [study]: { wrong, until: now + wait } });
}

export function forgetTries(study: string): void {
  write(Object.fromEntries(Object.entries(read()).filter(([id]) => id !== study)));
}
