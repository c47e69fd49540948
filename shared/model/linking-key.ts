// The linking key (koblingsnøkkel): who stands behind the pseudonyms. It is kept apart from the study, in a file
// with its own key, and is never written to the change log.

import { z } from 'zod';

export const nameKinds = ['municipality', 'neighbour', 'institution', 'place', 'person'] as const;

/** A name that must not leave the study, and what stands in its place: `[navn på egen kommune]`. */
export const nameEntrySchema = z.object({
  id: z.uuid(),
  term: z.string().min(1).max(200),
  /** Inflected or other forms beside those found by rule. */
  forms: z.array(z.string()).default([]),
  kind: z.enum(nameKinds),
  /** Without brackets: «navn på egen kommune». */
  label: z.string().min(1).max(100),
  /** The case it belongs to; null: all. */
  case: z.uuid().nullable().default(null),
});
export type NameEntry = z.infer<typeof nameEntrySchema>;

export const linkingKeySchema = z.object({
  study: z.uuid(),
  /** Changes whenever `names` does; texts remember which revision they were looked through with. */
  revision: z.string(),
  cases: z.array(z.object({ case: z.uuid(), name: z.string() })),
  informants: z.array(z.object({
    informant: z.uuid(), name: z.string(), email: z.string().default(''), phone: z.string().default(''),
  })),
  names: z.array(nameEntrySchema),
});
export type LinkingKey = z.infer<typeof linkingKeySchema>;
