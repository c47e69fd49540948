// Where the database lost something while the study is open, the study opens anew from journal and snapshot, at the
// same place and without asking for anything.

import { useEffect } from 'react';
import { reopenStudy } from '../data/studies.ts';
import { useReplaceStudy, useSaveState, useStudySession } from '../data/study-context.tsx';

/** Between two tries, milliseconds. */
const again = 2_000;

export function useReopening(): void {
  const session = useStudySession();
  const replace = useReplaceStudy();
  const state = useSaveState();
  const lacking = state.kind === 'failed' && state.reason === 'lacking';

  useEffect(() => {
    if (!lacking) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const attempt = (): void => {
      void reopenStudy(session).catch(() => null).then((opened) => {
        // The study was left meanwhile: nothing may bring it back.
        if (gone) void opened?.close();
        else if (opened) replace(opened);
        else timer = setTimeout(attempt, again);
      });
    };
    attempt();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [lacking, replace, session]);
}
