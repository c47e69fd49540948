// Reads every document through and says which are not what was added: missing, cut, swapped or altered.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/model/rows.ts';
import { readContent } from '../../data/attachments.ts';
import { FileFailure } from '../../data/file-failure.ts';
import { useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

interface Check {
  /** How much is read, 0 to 1; null while none is read. */
  readonly share: number | null;
  readonly damaged: ReadonlySet<string>;
  readonly run: (rows: readonly AttachmentRow[]) => Promise<void>;
}

export function useCheck(): Check {
  const { t } = useTranslation('documents');
  const session = useStudySession();
  const notices = useNotices();
  const [share, setShare] = useState<number | null>(null);
  const [damaged, setDamaged] = useState<ReadonlySet<string>>(new Set());

  const run = useCallback(async (rows: readonly AttachmentRow[]) => {
    const total = rows.reduce((sum, r) => sum + r.size, 0) || 1;
    const found = new Map<string, string>();
    let done = 0;
    setShare(0);
    for (const row of rows) {
      const before = done;
      try {
        for await (const plain of readContent(session, row)) setShare((done += plain.length) / total);
      } catch (error) {
        if (!(error instanceof FileFailure)) throw error;
        found.set(row.id, row.name);
      }
      done = before + row.size;
    }
    setShare(null);
    setDamaged(new Set(found.keys()));
    if (found.size === 0) notices.say(t('check.sound', { count: rows.length }));
    else notices.say(t('check.damaged', { names: [...found.values()].join(', ') }), 'error');
  }, [notices, session, t]);

  return { share, damaged, run };
}
