// Saves the guide and the topic list as Word documents where the person chooses.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { topicsOf } from '../../../shared/commands/guide.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { useNotices } from '../../ui/notices.tsx';

export type GuidePrint = 'guide' | 'topics';

export function useGuidePrint(guideId: string, language: Language): { readonly busy: GuidePrint | null; readonly print: (kind: GuidePrint) => Promise<void> } {
  const { t } = useTranslation('guide');
  const session = useStudySession();
  const { bridge } = usePlatform();
  const notices = useNotices();
  const [busy, setBusy] = useState<GuidePrint | null>(null);

  const print = useCallback(async (kind: GuidePrint) => {
    setBusy(kind);
    try {
      // What was typed last is on its way to the store; the document is made from the store.
      await session.settle();
      const { store } = session;
      const [guide, topics, codes, [study]] = await Promise.all([store.get('guides', guideId), topicsOf(store, guideId), store.all('codes'), store.all('study')]);
      if (!guide || !study) return;
      const { guideDocument, topicListDocument } = await import('../../../shared/report/guide-print.ts');
      const bytes = kind === 'guide' ? await guideDocument(guide, topics, codes, study, language) : await topicListDocument(guide, topics, study, language);
      const name = kind === 'guide' ? t('print.guideFile', { version: guide.version }) : t('print.topicsFile');
      const answer = await bridge.call('files.save', { kind, suggestedName: `${name}.docx`, bytes });
      if (!answer.ok) notices.fileError(answer.code, answer.path);
      else if (answer.value) notices.say(t('print.saved', { path: answer.value.path }));
    } catch (error) {
      notices.failure(error);
    } finally {
      setBusy(null);
    }
  }, [bridge, guideId, language, notices, session, t]);

  return { busy, print };
}
