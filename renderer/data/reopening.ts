// A full or failing disk makes the browser close the database under the program, and give it back empty or older at
// the next opening. So what comes back is compared with what this window knows to have written.

import { changesRow, rememberedCounts, type Counts } from './counts.ts';
import type { StudyDatabase } from './database.ts';
import { answered, NoAnswer, renewDoor } from './door.ts';

/** `lacking`: it has lost what it once held, or answers no more; the study must be opened anew before anything relies on it. */
export type Found = 'open' | 'closed' | 'lacking';

/** It was open a moment ago, ms. */
const patience = 4_000;

/** Opens the database again where it was closed, and shows that it takes writes. Never throws. */
export async function openAgain(db: StudyDatabase, counts: Counts): Promise<Found> {
  try {
    if (!db.isOpen()) {
      // Dexie remembers a failed opening for ever; closing it makes it forget.
      db.close({ disableAutoOpen: false });
      await answered(db.open(), patience);
    }
    const [known, packs] = await Promise.all([rememberedCounts(db), db.changes.count()]);
    if (known.mark < counts.mark || packs < counts.packs) return 'lacking';
    await db.transaction('rw', db.meta, () => db.meta.put(changesRow(counts)));
    return 'open';
  } catch (error) {
    if (!(error instanceof NoAnswer)) return 'closed';
    db.close();
    renewDoor();
    return 'lacking';
  }
}
