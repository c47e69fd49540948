// The browser keeps all databases of the program in one place with one index. Where that is damaged, no study opens,
// and the browser does not always mend it.

import type { Bridge, ErrorCode } from '../../shared/ipc/contract.ts';
import { door, surely } from './door.ts';

/** The list is read from that same index. */
const works = (): Promise<boolean> => surely(() => door().databases()).then(() => true, () => false);

/** Reads the index beforehand, which takes the browser a moment the first time. */
export const warmUp = (): void => void works();

/** Makes sure that databases can be opened at all; answers why they can not, or null. */
export async function ensureOpenable(bridge: Bridge): Promise<ErrorCode | null> {
  if (await works()) return null;
  const answer = await bridge.call('database.setAside', {});
  if (!answer.ok) return answer.code;
  return (await works()) ? null : 'unexpected';
}
