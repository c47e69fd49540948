// What this machine remembers beside the studies: language, theme, layout. Nothing of a study's content.

import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { languages } from '../../shared/model/language.ts';
import { Listeners } from '../platform/listeners.ts';

export const lockMinutes = [5, 10, 15, 30] as const;

const preferencesSchema = z.object({
  language: z.enum(languages).nullable().catch(null),
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  navCollapsed: z.boolean().catch(false),
  /** Others' codings are not shown while reading. */
  blindCoding: z.boolean().catch(false),
  /** Minutes without a touch before the study is locked. */
  lockAfter: z.union(lockMinutes.map((m) => z.literal(m))).catch(15),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const key = 'feltbok-preferences';
const listeners = new Listeners();
let current = read();

function read(): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return preferencesSchema.parse({});
  }
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(key, JSON.stringify(current));
  listeners.tell();
}

export const preferences = (): Preferences => current;
export const usePreferences = (): Preferences => useSyncExternalStore(listeners.subscribe, preferences);
