// Deleting a case: one action with all that hangs on it, said with what went, and undone like any other.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { removeCase } from '../../../shared/commands/cases.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { chordLabel } from '../../app/keys.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

export const undoChord = (): string => chordLabel({ code: 'KeyZ', mod: true });

export function useRemoveCase(): (row: CaseRow) => Promise<boolean> {
  const { t } = useTranslation('cases');
  const { store } = useStudySession();
  const run = useRun();
  const notices = useNotices();
  return useCallback(async (row) => {
    const [interviews, notes, informants] = await Promise.all([
      store.where('interviews', 'case', row.id), store.where('notes', 'case', row.id), store.where('informants', 'case', row.id),
    ]);
    if (!(await run(removeCase, { id: row.id }))) return false;
    const what = [
      interviews.length > 0 && t('count.interviews', { count: interviews.length }),
      notes.length > 0 && t('count.notes', { count: notes.length }),
      informants.length > 0 && t('count.informants', { count: informants.length }),
    ].filter((part) => part !== false);
    const key = undoChord();
    notices.say(what.length === 0
      ? t('removed.case', { pseudonym: row.pseudonym, key })
      : t('removed.caseWith', { pseudonym: row.pseudonym, key, what: new Intl.ListFormat('nb').format(what) }));
    return true;
  }, [notices, run, store, t]);
}
