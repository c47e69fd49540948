// Takes back the marked paragraphs of a source; one action, which can be undone.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawPassage } from '../../../shared/commands/withdrawals.ts';
import type { Span } from '../../../shared/text/positions.ts';
import { useRun } from '../../data/study-context.tsx';
import { undoChord } from '../cases/use-remove-case.ts';
import { useNotices } from '../../ui/notices.tsx';

export function useWithdrawPassage(source: string | undefined, span: Span): () => void {
  const { t } = useTranslation('reading');
  const run = useRun();
  const notices = useNotices();
  return useCallback(() => {
    if (source === undefined) return;
    void run(withdrawPassage, { source, start: span.start, end: span.end }).then((done) => {
      if (done) notices.say(t('withdrawn.done', { count: done.value.paragraphs, key: undoChord() }));
    });
  }, [notices, run, source, span, t]);
}
