// The whole study as analysis reads it, for screens that need all of it at once. It is brought up to date when the
// change log has moved on and rested, not with every row that one action writes; the last reading is kept, so that
// coming back to a screen shows it at once.

import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { StudyData } from '../../shared/analysis/study-data.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import type { StudySession } from './session.ts';
import { useStudySession } from './study-context.tsx';
import { StudyReading } from './study-reading.ts';

/** How long the log must rest before it is read again, in milliseconds. */
const rest = 300;

/** Tables that some screens can do without; unsealing texts is most of the work on a large study. */
type Skippable = Extract<EntityTable, 'texts' | 'overlays' | 'approvals' | 'exports'>;

interface Options {
  /** Tables that come back empty. The same array every time. */
  readonly skip?: readonly Skippable[];
}

/** `data` as it was when the log ended with `head`. */
interface Kept { readonly reading: StudyReading; head: string | undefined; data: StudyData | undefined }

const nothing: readonly Skippable[] = [];
const kept = new WeakMap<StudySession, Map<string, Kept>>();

function keptFor(session: StudySession, skip: readonly Skippable[]): Kept {
  const all = kept.get(session) ?? new Map<string, Kept>();
  kept.set(session, all);
  const kind = skip.join(' ');
  const known = all.get(kind) ?? { reading: new StudyReading(session.db, skip), head: undefined, data: undefined };
  all.set(kind, known);
  return known;
}

/** Live; undefined while first read. */
export function useStudyData({ skip = nothing }: Options = {}): StudyData | undefined {
  const session = useStudySession();
  const head = useLiveQuery(async () => (await session.store.newest(1))[0]?.clock ?? '', [session]);
  const [data, setData] = useState(() => keptFor(session, skip).data);

  useEffect(() => {
    const here = keptFor(session, skip);
    if (head === undefined || here.head === head) return undefined;
    let stopped = false;
    const timer = setTimeout(() => {
      here.reading.now().then(
        (fresh) => {
          here.head = head;
          here.data = fresh;
          if (!stopped) setData(fresh);
        },
        // A screen that is gone needs no reading, and its database may be closed by now. Else as live queries do.
        (error: unknown) => {
          if (!stopped) setData(() => { throw error instanceof Error ? error : new Error(String(error)); });
        },
      );
    }, here.data ? rest : 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [head, session, skip]);

  return data;
}
