// How many names in the texts of a case, or of the study, nobody has decided yet. Counted while nothing else is done:
// text by text, in small pieces; a version is looked through once for as long as the name list is the same.

import { useMemo } from 'react';
import { openTextOf } from '../../shared/commands/layers.ts';
import { lookingThrough, undecided } from '../../shared/disclosure/candidates.ts';
import { inPieces, useCounted, type Count } from './in-pieces.ts';
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
  const isRead = look !== undefined && sources !== undefined && overlays !== undefined && informants !== undefined && interviews !== undefined && cases !== undefined;
  // Anew when any of these changes: a layer decides, who withdraws is no longer asked about.
  const wanted = useMemo((): Count | null => {
    if (!isRead || look.revision === null) return null;
    const gone = new Set(cases.filter((c) => c.withdrawnAt !== null).map((c) => c.id));
    return {
      ids: sources.filter((s) => (caseId === null || s.case === caseId) && !gone.has(s.case)).map((s) => s.id),
      of: async (id, isStopped) => {
        const text = await openTextOf(session.store, id);
        if ('refused' in text) return undefined;
        const found = await inPieces(lookingThrough(text.head, text.source.case, look.tool), isStopped);
        return found && undecided(found.names, text.layers, text.hidden).length;
      },
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- overlays, informants and interviews are read again by the count
  }, [caseId, cases, informants, interviews, isRead, look, overlays, session, sources]);
  const counts = useCounted(wanted);
  return isRead && look.revision === null ? 'without-key' : counts;
}
