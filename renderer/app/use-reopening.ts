// Where the database lost something while the study is open, the study opens anew from journal and snapshot, at the
// same place and without asking for anything.

import { useEffect } from 'react';
import { reopenStudy } from '../data/studies.ts';
import { useReplaceStudy, useSaveState, useStudySession } from '../data/study-context.tsx';
import { useNotices } from '../ui/notices.tsx';

/** Between two tries, milliseconds. */
const again = 2_000;

export function useReopening(): void {
  const session = useStudySession();
  const replace = useReplaceStudy();
  const notices = useNotices();
  const state = useSaveState();
  const lacking = state.kind === 'failed' && state.reason === 'lacking';

  useEffect(() => {
    if (!lacking) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const attempt = (): void => {
      reopenStudy(session).then(
        (opened) => {
          if (opened) replace(opened);
          else if (!gone) timer = setTimeout(attempt, again);
        },
        notices.failure,
      );
    };
    attempt();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [lacking, notices.failure, replace, session]);
}
