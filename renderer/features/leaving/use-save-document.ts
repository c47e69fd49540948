// Makes a Word file, saves it where the person chooses, and logs it.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { CallArgs } from '../../../shared/ipc/contract.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { useRun, useStudySession } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';

interface Wish {
  /** As the log of exports names it. */
  readonly kind: string;
  /** Without its ending. */
  readonly name: string;
  /** Absent: a document about the study's own keeping of data, not for sharing. */
  readonly file?: CallArgs<'files.save'>['kind'];
  /** Of the document; absent: the program's. */
  readonly language?: Language;
  readonly make: (language: Language, now: Date) => Promise<Uint8Array<ArrayBuffer>>;
}

export function useSaveDocument(): { readonly busy: boolean; readonly save: (wish: Wish) => Promise<void> } {
  const { t, i18n } = useTranslation('leaving');
  const session = useStudySession();
  const { bridge } = usePlatform();
  const run = useRun();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);
  const own = i18n.language as Language;

  const save = useCallback(async ({ kind, name, file = 'internal', language = own, make }: Wish) => {
    setBusy(true);
    try {
      await session.settle();
      const bytes = await make(language, new Date());
      const answer = await bridge.call('files.save', { kind: file, suggestedName: `${name}.docx`, bytes });
      if (!answer.ok) notices.fileError(answer.code, answer.path);
      else if (answer.value) {
        await run(logExport, { kind, language, sha256: sha256OfBytes(bytes), file: fileName(answer.value.path), facts: null, stops: 0, reason: null });
        notices.say(t('document.saved', { path: answer.value.path }));
      }
    } catch (error) {
      notices.say(t('document.failed', { reason: error instanceof Error ? error.message : '?' }), 'error');
    }
    setBusy(false);
  }, [bridge, notices, own, run, session, t]);

  return { busy, save };
}
