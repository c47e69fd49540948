// The document's blocks for the screen. They are made after the panel is shown, so that opening it never waits.

import { startTransition, useEffect, useState } from 'react';
import type { SafeText } from '../../../shared/disclosure/redact.ts';
import type { ReportModel } from '../../../shared/report/index.ts';
import type { ExportChoices } from './use-export.ts';
import type { ReportData } from './use-report-data.ts';

export function useReportModel(from: ReportData, choices: ExportChoices): ReportModel | null {
  const [model, setModel] = useState<ReportModel | null>(null);
  useEffect(() => {
    let stopped = false;
    void import('../../../shared/report/index.ts').then(({ modelOptions, reportModel }) => {
      if (stopped) return;
      const made = reportModel(from.data, from.linkingKey, modelOptions({ ...choices, now: new Date() }));
      startTransition(() => setModel(made));
    });
    return () => {
      stopped = true;
    };
  }, [choices, from]);
  return model;
}

export interface Chapter { readonly text: SafeText; readonly sections: readonly SafeText[] }

/** Chapters with their sections, as the contents list them. */
export function useChapters(from: ReportData, choices: ExportChoices): readonly Chapter[] {
  const model = useReportModel(from, choices);
  const chapters: { text: SafeText; sections: SafeText[] }[] = [];
  for (const block of model?.blocks ?? []) {
    if (block.kind !== 'heading' || block.level > 2) continue;
    if (block.level === 1) chapters.push({ text: block.text, sections: [] });
    else chapters.at(-1)?.sections.push(block.text);
  }
  return chapters;
}
