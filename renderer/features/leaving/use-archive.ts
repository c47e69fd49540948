// The anonymised archive copy: what stands in its way, looking its texts through, and the bytes of it.

import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadStudy } from '../../../shared/analysis/study-data.ts';
import { lookThrough as lookThroughCommand } from '../../../shared/commands/masks.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import type { Pieces } from '../../../shared/exchange/bundle.ts';
import type { ArchivePlan } from '../../../shared/exchange/archive/index.ts';
import { useLinkingKey, useRun, useStudySession } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';

export type ArchiveState = Pick<ArchivePlan, 'obstacles' | 'withheld'>;

interface ArchiveWish { readonly programVersion: string; /** Absent: an open file. */ readonly passphrase?: string }

export function useArchive(wanted: boolean): {
  /** Undefined until it is known. */
  readonly plan: ArchiveState | undefined;
  readonly lookThrough: () => Promise<void>;
  readonly busy: boolean;
  /** Null where something that was done meanwhile stands in the way: `plan` says what. */
  readonly make: (wish: ArchiveWish) => Promise<Pieces | null>;
} {
  const { t } = useTranslation('leaving');
  const session = useStudySession();
  const run = useRun();
  const notices = useNotices();
  const { content } = useLinkingKey();
  const [plan, setPlan] = useState<ArchivePlan>();
  const [busy, setBusy] = useState(false);

  const planNow = useCallback(async () => {
    await session.settle();
    const { archivePlan } = await import('../../../shared/exchange/archive/index.ts');
    return archivePlan(session.store, content ?? null);
  }, [content, session]);

  useEffect(() => {
    let current = wanted;
    if (wanted) void planNow().then((next) => { if (current) setPlan(next); }, (error: unknown) => notices.failure(error));
    return () => { current = false; };
  }, [notices, planNow, wanted]);

  const lookThrough = useCallback(async () => {
    if (!content) return;
    setBusy(true);
    try {
      const [{ texts }, data] = await Promise.all([planNow(), loadStudy(session.store)]);
      const tool = redactor(data, content);
      const waiting = texts.filter(({ text }) => text.checkedWith?.sha256 !== text.sha256 || text.checkedWith.revision !== content.revision);
      const done = await run(lookThroughCommand, {
        revision: content.revision,
        texts: waiting.map(({ text, case: of }) => ({ text: text.id, masks: tool.masks(text.text, { case: of }).map(({ start, end, words }) => ({ start, end, words })) })),
      });
      if (done) notices.say(t('archive.lookedThrough', { count: waiting.length, masks: done.value.masks }));
      setPlan(await planNow());
    } catch (error) {
      notices.failure(error);
    }
    setBusy(false);
  }, [content, notices, planNow, run, session, t]);

  const make = useCallback(async ({ programVersion, passphrase }: ArchiveWish) => {
    const next = await planNow();
    setPlan(next);
    if (next.obstacles.length > 0) return null;
    const { streamBundle } = await import('../../../shared/exchange/bundle.ts');
    return streamBundle(await next.make(Date.now()), { programVersion, ...(passphrase === undefined ? {} : { passphrase }) });
  }, [planNow]);

  return { plan, lookThrough, busy, make };
}
