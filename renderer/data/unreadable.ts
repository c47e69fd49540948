// The browser keeps all databases of the program in one place with one index. Where that is damaged, no study opens,
// and the browser does not always mend it.

import { Dexie } from 'dexie';
import type { Bridge, ErrorCode } from '../../shared/ipc/contract.ts';

const works = async (): Promise<boolean> => {
  try {
    const probe = new Dexie('feltbok-probe');
    probe.version(1).stores({});
    await probe.open();
    await probe.delete();
    return true;
  } catch {
    return false;
  }
};

/** Makes sure that databases can be opened at all; answers why they can not, or null. */
export async function ensureOpenable(bridge: Bridge): Promise<ErrorCode | null> {
  if (await works()) return null;
  const answer = await bridge.call('database.setAside', {});
  if (!answer.ok) return answer.code;
  return (await works()) ? null : 'unexpected';
}
