// Who made a version of a text, and when: the change log knows.

import { useLiveQuery } from 'dexie-react-hooks';
import { useStudySession } from './study-context.tsx';

export interface TextOrigin { readonly at: string; readonly coder: string }

/** Live, by the versions' ids; undefined while first read. */
export function useTextOrigins(ids: readonly string[]): ReadonlyMap<string, TextOrigin> | undefined {
  const { store } = useStudySession();
  const key = ids.join(' ');
  return useLiveQuery(async () => {
    const found = new Map<string, TextOrigin>();
    for (const id of key.split(' ')) {
      const made = (await store.history(id)).filter((c) => c.field === 'text').toSorted((a, b) => (a.clock < b.clock ? -1 : 1))[0];
      if (made) found.set(id, { at: made.at, coder: made.coder });
    }
    return found;
  }, [store, key]);
}
