// How many names in the texts of a case, or of the study, nobody has decided yet. Counted while nothing else is done:
// text by text, in small pieces; a version is looked through once for as long as the name list is the same.

import { useEffect, useMemo, useState } from 'react';
import { openTextOf, type Look } from '../../shared/commands/layers.ts';
import { lookingThrough, undecided } from '../../shared/disclosure/candidates.ts';
import type { StudySession } from './session.ts';
import { useAll, useStudySession } from './study-context.tsx';
import { useLook } from './use-look.ts';

/** By source; `without-key`: the name list is not at hand, so nobody can tell. Undefined until all is counted. */
export type Undecided = ReadonlyMap<string, number> | 'without-key' | undefined;

/** `caseId`: null for the whole study. */
export function useUndecidedNames(caseId: string | null): Undecided {
  const session = useStudySession();
  const look = useLook();
  const sources = useAll('sources');
  const overlays = useAll('overlays');
  const informants = useAll('informants');
  const interviews = useAll('interviews');
  const cases = useAll('cases');
  const [counted, setCounted] = useState<{ readonly of: object; readonly counts: ReadonlyMap<string, number> }>();
  const isRead = look !== undefined && sources !== undefined && overlays !== undefined && informants !== undefined && interviews !== undefined && cases !== undefined;
  // Anew when any of these changes: a layer decides, who withdraws is no longer asked about.
  const wanted = useMemo(() => {
    if (!isRead || look.revision === null) return null;
    const gone = new Set(cases.filter((c) => c.withdrawnAt !== null).map((c) => c.id));
    return { look, ids: sources.filter((s) => (caseId === null || s.case === caseId) && !gone.has(s.case)).map((s) => s.id) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- overlays, informants and interviews are read again by the count
  }, [caseId, cases, informants, interviews, isRead, look, overlays, sources]);

  useEffect(() => {
    if (wanted === null) return undefined;
    let stopped = false;
    const isStopped = (): boolean => stopped;
    countAll(session, wanted.look, wanted.ids, isStopped).then(
      (counts) => { if (!stopped) setCounted({ of: wanted, counts }); },
      // A screen that is gone needs no count, and its database may be closed by now. Else as live queries do.
      (error: unknown) => { if (!stopped) setCounted(() => { throw error instanceof Error ? error : new Error(String(error)); }); },
    );
    return () => { stopped = true; };
  }, [session, wanted]);

  if (isRead && look.revision === null) return 'without-key';
  // What was counted last stands until it is counted anew.
  return counted?.counts;
}

const breath = (): Promise<void> => new Promise((done) => { setTimeout(done); });

async function countAll(session: StudySession, look: Look, ids: readonly string[], isStopped: () => boolean): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    await breath();
    if (isStopped()) return counts;
    const text = await openTextOf(session.store, id);
    if ('refused' in text) continue;
    const looking = lookingThrough(text.head, text.source.case, look.tool);
    let step = looking.next();
    for (; !step.done; step = looking.next()) {
      await breath();
      if (isStopped()) return counts;
    }
    counts.set(id, undecided(step.value.names, text.layers, text.hidden).length);
  }
  return counts;
}
