// The whole study as analysis reads it, for screens that need all of it at once. It is read anew when the change log
// has moved on and paused, not with every row that one action writes; the last reading is kept, so that coming back
// to a screen shows it at once.

import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { loadStudy, type StudyData } from '../../shared/analysis/study-data.ts';
import type { Reader } from '../../shared/changes/store.ts';
import type { Row } from '../../shared/model/rows.ts';
import type { EntityTable } from '../../shared/model/tables.ts';
import type { StudySession } from './session.ts';
import { useStudySession } from './study-context.tsx';

/** How long the log must rest before it is read again, in milliseconds. */
const rest = 300;

/** Tables that some screens can do without; unsealing texts is most of the work on a large study. */
type Skippable = Extract<EntityTable, 'texts' | 'overlays' | 'approvals' | 'exports'>;

interface Options {
  /** Tables that come back empty. The same array every time. */
  readonly skip?: readonly Skippable[];
}

interface Reading { readonly at: string; readonly data: StudyData }

const nothing: readonly Skippable[] = [];
const readings = new WeakMap<StudySession, Map<string, Reading>>();

function readingsOf(session: StudySession): Map<string, Reading> {
  const known = readings.get(session) ?? new Map<string, Reading>();
  readings.set(session, known);
  return known;
}

function without(reader: Reader, skip: readonly Skippable[]): Reader {
  return Object.assign(Object.create(reader) as Reader, {
    get: reader.get.bind(reader),
    where: reader.where.bind(reader),
    all: <T extends EntityTable>(table: T): Promise<Row<T>[]> =>
      ((skip as readonly EntityTable[]).includes(table) ? Promise.resolve([]) : reader.all(table)),
  });
}

/** Live; undefined while first read. */
export function useStudyData({ skip = nothing }: Options = {}): StudyData | undefined {
  const session = useStudySession();
  const head = useLiveQuery(async () => (await session.store.newest(1))[0]?.clock ?? '', [session]);
  const kind = skip.join(' ');
  const [reading, setReading] = useState(() => readingsOf(session).get(kind));

  useEffect(() => {
    if (head === undefined || reading?.at === head) return undefined;
    let stopped = false;
    const timer = setTimeout(() => {
      void loadStudy(without(session.store, skip)).then((data) => {
        const fresh = { at: head, data };
        readingsOf(session).set(kind, fresh);
        if (!stopped) setReading(fresh);
      });
    }, reading ? rest : 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [head, kind, reading, session, skip]);

  return reading?.data;
}
