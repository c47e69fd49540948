// What an interview left open that another one follows up: topics to come back to and promises not kept yet.

import { useLiveQuery } from 'dexie-react-hooks';
import { byOrder } from '../../shared/model/order.ts';
import type { InterviewRow, Row } from '../../shared/model/rows.ts';
import { useStudySession } from './study-context.tsx';

export interface CarriedOver {
  readonly from: InterviewRow;
  /** Slugs of topics, in the guide's order. */
  readonly topics: readonly string[];
  readonly promises: readonly Row<'promises'>[];
}

/** Live; undefined while first read, null where nothing is followed up. */
export function useCarriedOver(followUpOf: string | null): CarriedOver | null | undefined {
  const { store } = useStudySession();
  return useLiveQuery(async () => {
    if (followUpOf === null) return null;
    const from = await store.get('interviews', followUpOf);
    if (!from) return null;
    const coverage = await store.where('coverage', 'interview', from.id);
    const left = new Set(coverage.filter((c) => c.state === 'tas-i-oppfolging').map((c) => c.topic));
    const topics = (await store.where('topics', 'guide', from.guide)).filter((t) => left.has(t.id)).toSorted(byOrder);
    const promises = (await store.where('promises', 'interview', from.id)).filter((p) => p.received === null).toSorted(byOrder);
    return { from, topics: topics.map((t) => t.slug), promises };
  }, [store, followUpOf]);
}
