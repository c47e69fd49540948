// How much this copy of the study has written, kept in the database and told in each line of the journal: a start
// compares the two and sees which of them lacks something.

import type { MetaRow, StudyDatabase } from './database.ts';

export interface Counts {
  /** Writes of changes so far. */
  readonly mark: number;
  /** Writes of drafts so far. */
  readonly draftMark: number;
  /** Records in the database's log. */
  readonly packs: number;
}

const changesId = 'written-changes';
const draftsId = 'written-drafts';

export const changesRow = ({ mark, packs }: Counts): MetaRow => ({ id: changesId, value: { mark, packs } });
export const draftsRow = ({ draftMark }: Counts): MetaRow => ({ id: draftsId, value: { draftMark } });

/** What the database remembers; `packs` is null where it remembers nothing, as a study that an earlier version wrote. */
export async function rememberedCounts(db: StudyDatabase): Promise<Omit<Counts, 'packs'> & { readonly packs: number | null }> {
  const [changes, drafts] = await db.meta.bulkGet([changesId, draftsId]);
  const counts: Partial<Counts> = { ...(changes?.value as Partial<Counts> | undefined), ...(drafts?.value as Partial<Counts> | undefined) };
  return { mark: counts.mark ?? 0, draftMark: counts.draftMark ?? 0, packs: counts.packs ?? null };
}
