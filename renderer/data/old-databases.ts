// The databases that a study has and had on this machine, and putting away those that are of no more use.

import { Dexie } from 'dexie';
import type { KeyFile } from '../../shared/exchange/keys.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { databaseName } from './database.ts';
import { door } from './door.ts';

/** Every database that this study has or had here. */
export async function databasesOf(id: string): Promise<string[]> {
  const found = (await door().databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  return found.filter((name) => name === databaseName(id) || name.startsWith(`${databaseName(id)}-`));
}

/**
 * Finishes an erasure that was cut short, and removes databases that no key opens. Before the study is opened;
 * answers its key file as it then is.
 */
export async function tidyUp(bridge: Bridge, id: string, keys: KeyFile): Promise<KeyFile> {
  const current = databaseName(id, keys.generation);
  const newer = databaseName(id, (keys.generation ?? 1) + 1);
  for (const name of await databasesOf(id)) {
    // A copy that never took over is always noise; an older database only where it was given up on purpose.
    if (name === newer || (keys.unfinished && name !== current)) await Dexie.delete(name);
  }
  if (!keys.unfinished) return keys;
  const destroyed = await bridge.call('studies.destroyCopies', { id });
  if (!destroyed.ok) return keys;
  const { unfinished: _, ...done } = keys;
  const answer = await bridge.call('studies.writeKeys', { id, keys: JSON.stringify(done) });
  return answer.ok ? done : keys;
}
