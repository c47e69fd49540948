// Where the linking key of each study lies: in the data folder, or in a folder of another medium, such as a memory
// stick, of which only the path is remembered.

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CallFailure } from '../../shared/ipc/answer.ts';
import { fileFailure } from './file-failure.ts';
import { writeVerified } from './verified-file.ts';
import { isWithin } from './within.ts';

export interface KeyPlace {
  /** The folder that the user chose; null: here. */
  readonly folder: string | null;
  readonly connected: boolean;
  /** The key's own folder. */
  readonly path: string;
}

/** A note that cannot be read must not make the key look absent: a new one would be begun beside it. */
function remembered(json: string, path: string): { folder: string } {
  try {
    return kept.parse(JSON.parse(json));
  } catch {
    throw new CallFailure('verify-failed', path);
  }
}

const kept = z.object({ folder: z.string() });

export function keyPlaces(dataFolder: string) {
  const all = join(dataFolder, 'linking-keys');
  const home = (study: string): string => join(all, study);
  const note = (study: string): string => join(all, `${study}.place.json`);
  /** Without a word of what it is of. Throws where the folder is the program's own. */
  const within = (folder: string, study: string): string => {
    if (isWithin(dataFolder, folder)) throw new CallFailure('not-possible', folder);
    return join(folder, `feltbok-${study}-key`);
  };
  return {
    home, within,
    async of(study: string): Promise<KeyPlace> {
      if (!existsSync(note(study))) return { folder: null, connected: true, path: home(study) };
      const json = await readFile(note(study), 'utf8').catch((error: unknown) => { throw fileFailure(error, note(study)); });
      const { folder } = remembered(json, note(study));
      const path = within(folder, study);
      return { folder, connected: existsSync(path), path };
    },
    /** Null: home. */
    async remember(study: string, folder: string | null): Promise<void> {
      if (folder === null) await rm(note(study), { force: true });
      else await writeVerified(note(study), Buffer.from(JSON.stringify({ folder })));
    },
  };
}
