// The codings of a case, live, for screens where a key press puts one more among thousands: read through once, and
// then only what the change log names.

import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { CodingRow } from '../../shared/model/rows.ts';
import { Turns } from '../../shared/model/turns.ts';
import type { ChangePack } from './change-packs.ts';
import type { StudySession } from './session.ts';
import { useStudySession } from './study-context.tsx';

type Codings = ReadonlyMap<string, CodingRow>;

class CaseCodings {
  readonly #session: StudySession;
  readonly #case: string;
  readonly #turns = new Turns();
  #rows: Codings | null = null;
  #clock = '';
  #records = 0;

  constructor(session: StudySession, caseId: string) {
    this.#session = session;
    this.#case = caseId;
  }

  /** As the database has them now; calls wait for each other. The same map where nothing of the case changed. */
  now(): Promise<Codings> {
    return this.#turns.take(async () => {
      const { db } = this.#session;
      const [records, last] = await Promise.all([db.changes.count(), db.changes.orderBy('clock').last()]);
      const clock = last?.clock ?? '';
      const fresh = this.#rows === null ? [] : await db.changes.where('clock').between(this.#clock, clock, false, true).toArray();
      // Where the log did not merely grow at its end, something came in from elsewhere.
      const rows = this.#rows !== null && fresh.length === records - this.#records ? await this.#followed(this.#rows, fresh) : await this.#all();
      this.#clock = clock;
      this.#records = records;
      this.#rows = rows;
      return rows;
    });
  }

  async #all(): Promise<Codings> {
    return new Map((await this.#session.store.where('codings', 'case', this.#case)).map((c) => [c.id, c]));
  }

  async #followed(rows: Codings, fresh: readonly ChangePack[]): Promise<Codings> {
    const keys = [...new Set(fresh.filter((p) => p.changes[0]?.entity === 'codings').map((p) => p.key))];
    if (keys.length === 0) return rows;
    const next = new Map(rows);
    for (const key of keys) {
      const row = await this.#session.store.get('codings', key);
      if (row?.case === this.#case) next.set(key, row);
      else next.delete(key);
    }
    return next;
  }
}

/** Cases whose codings are kept when their screen is left, so that the next one opens at once. */
const mostKept = 3;
const kept = new WeakMap<StudySession, Map<string, CaseCodings>>();

function codingsOf(session: StudySession, caseId: string): CaseCodings {
  const own = kept.get(session) ?? new Map<string, CaseCodings>();
  kept.set(session, own);
  const codings = own.get(caseId) ?? new CaseCodings(session, caseId);
  own.delete(caseId);
  own.set(caseId, codings);
  for (const oldest of [...own.keys()].slice(0, -mostKept)) own.delete(oldest);
  return codings;
}

/** Reads a case's codings ahead, on a screen from which its sources are opened. */
export function useCodingsAhead(caseId: string): void {
  const session = useStudySession();
  useEffect(() => {
    // What fails here fails again, and is told, where the codings are wanted.
    const idle = requestIdleCallback(() => void codingsOf(session, caseId).now().catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [caseId, session]);
}

/** By id; undefined while first read. */
export function useCaseCodings(caseId: string | null): Codings | undefined {
  const session = useStudySession();
  const head = useLiveQuery(async () => (await session.store.newest(1))[0]?.clock ?? '', [session]);
  const [read, setRead] = useState<{ readonly of: string; readonly codings: Codings } | null>(null);

  useEffect(() => {
    if (head === undefined || caseId === null) return undefined;
    let stopped = false;
    codingsOf(session, caseId).now().then(
      (codings) => { if (!stopped) setRead((was) => (was?.of === caseId && was.codings === codings ? was : { of: caseId, codings })); },
      // A screen that is gone needs no reading, and its database may be closed by now. Else as live queries do.
      (error: unknown) => { if (!stopped) setRead(() => { throw error instanceof Error ? error : new Error(String(error)); }); },
    );
    return () => { stopped = true; };
  }, [caseId, head, session]);

  return read?.of === caseId ? read?.codings : undefined;
}
