// Where a screen was left: ids and names of its parts only, kept sealed in this copy of the study, never in the log.

import { useCallback, useEffect, useState } from 'react';
import type { StudySession } from './session.ts';
import { useStudySession } from './study-context.tsx';

type Place = Readonly<Record<string, string>>;

const rowId = (screen: string): string => `left-at ${screen}`;

/** Every screen opens as if for the first time. */
export async function forgetLeftAt({ db }: StudySession): Promise<void> {
  await db.meta.where('id').startsWith(rowId('')).delete();
}

/** Undefined while it is first read. What `go` is given is added to what is remembered already. */
export function useLeftAt(screen: string): { readonly at: Place | undefined; readonly go: (to: Place) => void } {
  const { db } = useStudySession();
  const [at, setAt] = useState<Place>();
  useEffect(() => {
    let stopped = false;
    void db.meta.get(rowId(screen)).then((row) => {
      if (!stopped) setAt((now) => now ?? ((row?.value ?? {}) as Place));
    });
    return () => {
      stopped = true;
    };
  }, [db, screen]);
  const go = useCallback((to: Place) => {
    setAt((now) => ({ ...now, ...to }));
  }, []);
  useEffect(() => {
    if (at !== undefined && Object.keys(at).length > 0) void db.meta.put({ id: rowId(screen), value: at }).catch(() => undefined);
  }, [at, db, screen]);
  return { at, go };
}
