// How many words each source of a case has. Versions of texts never change, so each is counted once.

import { useLiveQuery } from 'dexie-react-hooks';
import type { Store } from '../../shared/changes/store.ts';
import { wordCount } from '../../shared/text/words.ts';
import { useStudySession } from './study-context.tsx';

const counted = new WeakMap<Store, Map<string, number>>();

/** Live, by the source's id; undefined while first read. */
export function useSourceWords(caseId: string): ReadonlyMap<string, number> | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async () => {
    const known = counted.get(store) ?? new Map<string, number>();
    counted.set(store, known);
    const words = new Map<string, number>();
    for (const { id, text } of await store.where('sources', 'case', caseId)) {
      if (text === null) continue;
      let count = known.get(text);
      if (count === undefined) {
        count = wordCount((await store.get('texts', text))?.text ?? '');
        known.set(text, count);
      }
      words.set(id, count);
    }
    return words;
  }, [store, caseId]);
}
