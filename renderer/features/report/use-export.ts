// Writes the report or a file beside it, saves it where the person chooses, and logs the export.

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logExport } from '../../../shared/commands/exports.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { Template } from '../../../shared/report/index.ts';
import { sha256OfBytes } from '../../../shared/text/hash.ts';
import { useRun } from '../../data/study-context.tsx';
import { usePlatform } from '../../platform/context.tsx';
import { fileName } from '../../platform/file-name.ts';
import { useNotices } from '../../ui/notices.tsx';
import type { ReportData } from './use-report-data.ts';

/** The report, and the files beside it. */
export const documentKinds = ['report', 'internal', 'coreq', 'amounts'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface ExportChoices {
  readonly language: Language;
  readonly includeDrafts: boolean;
  readonly includeCodebook: boolean;
}

/** Beside the choices, since it changes no word of the document. */
type Look = Template | null;

/** `stops` and `reason`: what stood in the way, and why the document is made all the same. */
export interface Overruling { readonly stops: number; readonly reason: string | null }

export function useExport(): {
  readonly busy: DocumentKind | null;
  readonly write: (kind: DocumentKind, from: ReportData, choices: ExportChoices, overruling: Overruling, look: Look) => Promise<void>;
} {
  const { t } = useTranslation('report');
  const { bridge } = usePlatform();
  const notices = useNotices();
  const run = useRun();
  const [busy, setBusy] = useState<DocumentKind | null>(null);

  const write = useCallback(async (kind: DocumentKind, from: ReportData, choices: ExportChoices, overruling: Overruling, look: Look) => {
    setBusy(kind);
    try {
      const now = new Date();
      const { amountsSheet, changedFile, changedSince, coreqFile, exportFactsOf, hasChanged, internalFile, lastExport, modelOptions, reportFile, reportModel } = await import('../../../shared/report/index.ts');
      const options = modelOptions({ ...choices, now });
      const model = reportModel(from.data, from.linkingKey, options);
      const make: Readonly<Record<DocumentKind, () => Promise<Uint8Array<ArrayBuffer>>>> = {
        report: () => reportFile(model, now, look), internal: () => internalFile(from.data, from.linkingKey, model, now),
        coreq: () => coreqFile(from.data, from.linkingKey, options, now), amounts: () => amountsSheet(from.data, from.linkingKey, choices.language),
      };
      const bytes = await make[kind]();
      const facts = exportFactsOf(model);
      const last = kind === 'report' ? lastExport(from.data.exports, kind) : null;
      const changed = last && changedSince(last.facts, facts);
      // Written only where somebody has gone on writing in the former draft.
      const list = last && changed && hasChanged(changed)
        ? { name: `${t('file.changed')}.docx`, bytes: await changedFile(from.data, from.linkingKey, changed, { language: choices.language, now, since: last.at }) } : undefined;
      const answer = await bridge.call('files.save', { kind, suggestedName: `${t(`file.${kind}`)}.${kind === 'amounts' ? 'xlsx' : 'docx'}`, bytes, ...(list ? { list } : {}) });
      if (!answer.ok) notices.fileError(answer.code, answer.path);
      else if (answer.value) {
        await run(logExport, { kind, language: choices.language, sha256: sha256OfBytes(bytes), file: fileName(answer.value.path), facts: facts.numbers, examples: facts.examples, ...overruling });
        const { path, kept, list: listed } = answer.value;
        notices.say(kept === null ? t('saved', { path }) : [t('savedBeside', { path, kept: fileName(kept) }), listed === null ? t('nothingChanged') : t('changedListed', { list: fileName(listed) })].join(' '));
      }
    } catch (error) {
      notices.failure(error);
    } finally {
      setBusy(null);
    }
  }, [bridge, notices, run, t]);

  return { busy, write };
}
