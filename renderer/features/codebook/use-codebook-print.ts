// Saves the codebook as a Word document. It leaves the study: names of the linking key are masked, so the key must be
// at hand.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { anchorExample } from '../../../shared/disclosure/anchor-example.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import type { Language } from '../../../shared/model/language.ts';
import { useLinkingKey, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useSaveDocument } from '../leaving/use-save-document.ts';

/** `keyed`: false while the linking key is not at hand, when nothing is written. */
export function useCodebookPrint(language: Language): { readonly busy: boolean; readonly keyed: boolean; readonly print: () => void } {
  const { t } = useTranslation('codebook');
  const { store } = useStudySession();
  const { content } = useLinkingKey();
  const { busy, save } = useSaveDocument();
  const notices = useNotices();

  const print = useCallback(() => {
    if (!content) return;
    const make = async (): Promise<Uint8Array<ArrayBuffer>> => {
      const [data, { codebookDocument }] = await Promise.all([loadStudy(store), import('../../../shared/report/codebook-print.ts')]);
      const tool = redactor(data, content, { language });
      const left = data.codes.filter((c) => anchorExample(data, c, tool, content.revision, language) === 'unchecked').length;
      if (left > 0) notices.say(t('print.unchecked', { count: left }));
      return codebookDocument(data, tool, content.revision, language);
    };
    void save({ kind: 'codebook', file: 'codebook', name: t('print.file'), language, make });
  }, [content, language, notices, save, store, t]);

  return { busy, keyed: content !== undefined, print };
}
