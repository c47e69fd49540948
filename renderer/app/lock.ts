// The real lock: everything typed is settled, the study's screens go, the keys are wiped, and the page begins anew at
// the same place.

import type { StudySession } from '../data/session.ts';

const placeKey = 'feltbok-place';
/** How long a write may hold the lock up before the study is covered instead, ms. */
const patience = 3_000;

/** False where something typed could not be saved: then nothing may be thrown away, and the caller covers the study. */
export async function readyToLock(session: StudySession): Promise<boolean> {
  const settled = await Promise.race([
    session.settle().then(() => true, () => false),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
  if (!settled || session.drafts.hasUnsaved()) return false;
  sessionStorage.setItem(placeKey, JSON.stringify({ study: session.id, hash: location.hash }));
  return true;
}

/** After the study's screens are gone: what they saved in going is settled, and nothing can be sealed with a wiped key. */
export async function wipe(session: StudySession): Promise<void> {
  // Main remembers it, not this page: what is loaded anew must not be able to take a lock back.
  await session.bridge.call('deviceSecret.shut', { study: session.id }).catch(() => undefined);
  await session.close();
  session.secrets.key.fill(0);
  session.linkingKey.wipe();
}

export const forgetPlace = (): void => sessionStorage.removeItem(placeKey);

/** Back to where this study was locked; another study, or a new start, begins at the overview. */
export function returnToPlace(study: string): void {
  const kept = sessionStorage.getItem(placeKey);
  forgetPlace();
  const place = kept === null ? null : (JSON.parse(kept) as { study: string; hash: string });
  const hash = place?.study === study ? place.hash : '';
  if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
}
