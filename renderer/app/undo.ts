// Undo and redo from anywhere, with a sentence about what was taken back and what was left.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudySession } from '../data/study-context.tsx';
import { useNotices } from '../ui/notices.tsx';

export function useUndo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const session = useStudySession();
  const notices = useNotices();
  const { t, i18n } = useTranslation();
  const take = useCallback(async (which: 'undo' | 'redo') => {
    try {
      const outcome = await session[which]();
      if ('refused' in outcome) {
        notices.refusal(outcome);
        return;
      }
      const key = `done.${outcome.label}`;
      const what = i18n.exists(key) ? t(key as never) : outcome.label;
      const said = which === 'undo' ? t('action.undone', { what }) : t('action.redone', { what });
      const kept = outcome.kept.length > 0 ? ` ${t('action.keptSome', { count: outcome.kept.length })}` : '';
      notices.say(said + kept);
    } catch (error) {
      notices.failure(error);
    }
  }, [i18n, notices, session, t]);
  return { undo: useCallback(() => take('undo'), [take]), redo: useCallback(() => take('redo'), [take]) };
}
