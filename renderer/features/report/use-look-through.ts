// Goes through the texts that would leave the study against the name list: what is found is masked, and each text
// remembers that it was looked through.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { includedCases } from '../../../shared/analysis/study-data.ts';
import { lookThrough as lookThroughCommand } from '../../../shared/commands/masks.ts';
import { outgoingParts } from '../../../shared/disclosure/check-parts.ts';
import { redactor } from '../../../shared/disclosure/redact.ts';
import { useRun } from '../../data/study-context.tsx';
import { useNotices } from '../../ui/notices.tsx';
import type { ReportData } from './use-report-data.ts';

export function useLookThrough({ data, linkingKey }: ReportData): { readonly busy: boolean; readonly lookThrough: () => Promise<void> } {
  const { t } = useTranslation('report');
  const run = useRun();
  const notices = useNotices();
  const [busy, setBusy] = useState(false);

  const lookThrough = useCallback(async () => {
    if (linkingKey === null) return;
    setBusy(true);
    try {
      const { revision } = linkingKey;
      const tool = redactor(data, linkingKey);
      const parts = outgoingParts(data, new Set(includedCases(data).map((c) => c.id)));
      // Names in a source are decided there, one by one.
      const texts = new Map(parts.flatMap((p) => (p.text && p.text.kind !== 'source' ? [[p.text.id, { text: p.text, case: p.case }] as const] : [])));
      const waiting = [...texts.values()].filter(({ text }) => text.checkedWith?.sha256 !== text.sha256 || text.checkedWith.revision !== revision);
      const done = await run(lookThroughCommand, {
        revision,
        texts: waiting.map(({ text, case: caseId }) => ({
          text: text.id, masks: tool.masks(text.text, { case: caseId }).map(({ start, end, words }) => ({ start, end, words })),
        })),
      });
      if (done) notices.say(t('check.lookedThrough', { count: waiting.length, masks: done.value.masks }));
    } finally {
      setBusy(false);
    }
  }, [data, linkingKey, notices, run, t]);

  return { busy, lookThrough };
}
