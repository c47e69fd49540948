// Wrong tries to open a study, in its own folder, so that neither a reload nor a new start forgets them.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { afterWrongTry, asOf, noTries, type TriedThing, type Tries } from '../../shared/model/unlock-tries.ts';
import { writeVerified } from './verified-file.ts';

const kept = z.partialRecord(z.enum(['study', 'linkingKey']), z.object({ wrong: z.number().int().nonnegative(), until: z.number().nonnegative() }));

export interface TriesKeeper {
  read(study: string, of: TriedThing): Promise<Tries>;
  wrong(study: string, of: TriedThing): Promise<Tries>;
  forget(study: string, of: TriedThing): Promise<null>;
}

export function openTries(dataFolder: string, now: () => number = Date.now): TriesKeeper {
  const path = (study: string): string => join(dataFolder, 'studies', study, 'tries.json');
  const all = async (study: string): Promise<z.infer<typeof kept>> => {
    try {
      return kept.parse(JSON.parse(await readFile(path(study), 'utf8')));
    } catch {
      // None yet, or a damaged file, which must not shut the study.
      return {};
    }
  };
  const keep = async (study: string, of: TriedThing, tries: Tries): Promise<Tries> => {
    await writeVerified(path(study), Buffer.from(JSON.stringify({ ...(await all(study)), [of]: tries })));
    return tries;
  };
  return {
    async read(study, of) {
      const stored = (await all(study))[of] ?? noTries;
      const tries = asOf(stored, now());
      // Kept as well: else a clock far back would make every wait the longest anew.
      return tries === stored ? stored : keep(study, of, tries);
    },
    wrong: async (study, of) => keep(study, of, afterWrongTry((await all(study))[of] ?? noTries, now())),
    async forget(study, of) {
      if ((await all(study))[of] !== undefined) await keep(study, of, noTries);
      return null;
    },
  };
}
