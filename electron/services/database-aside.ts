// Where the browser's own index of all databases cannot be read, none of them opens. The folder is kept as it is beside
// the new one that takes its place; the studies are then rebuilt from journal and snapshots, one by one, as they open.

import { cp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from './file-failure.ts';

/** The one that is kept: the newest. It holds nothing but sealed rows. */
export const asideFolder = (dataFolder: string): string => join(dataFolder, 'IndexedDB.damaged');

/** `clear` removes the databases from the browser's storage. Nothing is removed before it lies beside. Throws `CallFailure`. */
export async function setDatabasesAside(dataFolder: string, clear: () => Promise<void>): Promise<{ readonly folder: string }> {
  const folder = asideFolder(dataFolder);
  const coming = `${folder}.tmp`;
  const place = join(dataFolder, 'IndexedDB');
  try {
    await rm(coming, { recursive: true, force: true });
    if (existsSync(place)) {
      // The lock of a database that the browser holds cannot be read on Windows, and holds nothing.
      await cp(place, coming, { recursive: true, filter: (path) => !path.endsWith('LOCK') });
      await rm(folder, { recursive: true, force: true });
      await rename(coming, folder);
    }
  } catch (error) {
    throw fileFailure(error, place);
  } finally {
    await rm(coming, { recursive: true, force: true }).catch(() => undefined);
  }
  await clear();
  return { folder };
}
