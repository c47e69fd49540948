// A full or failing disk makes the browser close the database under the program, and give it back empty or older at
// the next opening. So what comes back is compared with what this window knows to have written.

import { changesRow, rememberedCounts, type Counts } from './counts.ts';
import type { StudyDatabase } from './database.ts';

/** `lacking`: it opens, but has lost what it once held, and must be rebuilt before anything relies on it. */
export type Found = 'open' | 'closed' | 'lacking';

/** After a full disk the browser now and then never answers an opening, ms; it answers the next one. */
const patience = 4_000;

/** Opens the database again where it was closed, and shows that it takes writes. Never throws. */
export async function openAgain(db: StudyDatabase, counts: Counts): Promise<Found> {
  try {
    if (!db.isOpen()) {
      // Dexie remembers a failed opening for ever; closing it makes it forget.
      db.close({ disableAutoOpen: false });
      await Promise.race([db.open(), new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), patience))]);
    }
    const [known, packs] = await Promise.all([rememberedCounts(db), db.changes.count()]);
    if (known.mark < counts.mark || packs < counts.packs) return 'lacking';
    await db.transaction('rw', db.meta, () => db.meta.put(changesRow(counts)));
    return 'open';
  } catch {
    return 'closed';
  }
}
