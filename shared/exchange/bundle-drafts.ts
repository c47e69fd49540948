// What was being typed when a snapshot was taken: editors' drafts, which no change of the log holds yet.

import { z } from 'zod';
import { BundleFault, draftsPart } from './bundle-format.ts';
import { decodeLines } from './bundle-lines.ts';

const draftSchema = z.strictObject({
  /** Which editor. */
  id: z.uuid(),
  /** The interview or case it belongs to. */
  scope: z.string().max(200),
  value: z.unknown(),
  /** ISO 8601 with the zone's offset. */
  at: z.string().max(40),
});
export type Draft = Readonly<z.infer<typeof draftSchema>>;

/** One line for each editor, in the order of their ids. */
export const draftLines = (drafts: readonly Draft[]): string[] =>
  drafts.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, scope, value, at }) => JSON.stringify({ id, scope, value, at }));

/** Throws a `BundleFault`. */
export function parseDrafts(bytes: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (const line of decodeLines(draftsPart, bytes)) {
    const parsed = draftSchema.safeParse(line);
    if (!parsed.success) throw new BundleFault('damaged-part', draftsPart);
    drafts.push(parsed.data);
  }
  if (new Set(drafts.map((d) => d.id)).size !== drafts.length) throw new BundleFault('damaged-part', draftsPart);
  return drafts;
}
