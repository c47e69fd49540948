// When a field of some rows was written last, as the change log has it.

import { useLiveQuery } from 'dexie-react-hooks';
import { useStudySession } from './study-context.tsx';

/** Wall times with offset, by row; live, undefined while first read. `rows`: the same array until it changes. */
export function useWrittenAt(rows: readonly { readonly id: string }[], field: string): ReadonlyMap<string, string> | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async () => {
    const times = new Map<string, string>();
    for (const { id } of rows) {
      const last = (await store.history(id)).filter((c) => c.field === field).reduce((now, c) => (c.clock > now.clock ? c : now), { clock: '', at: '' });
      times.set(id, last.at);
    }
    return times;
  }, [store, rows, field]);
}
