// The cross-case document as plain blocks, in the order of the chapter: what the Word file and the preview show.

import type { StudyData } from '../analysis/study-data.ts';
import type { SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { appendices } from './appendix.ts';
import type { Block } from './blocks.ts';
import { reportContext, type ReportOptions } from './context.ts';
import type { ExamplePlace, Fact } from './facts.ts';
import { findingsChapter } from './findings.ts';
import { introduction, titlePage } from './front.ts';
import { methodChapter } from './method.ts';
import { commentsChapter, resultsChapter } from './results.ts';
import { summaryChapter } from './summary.ts';

export interface ReportModel {
  readonly language: Language;
  readonly title: SafeText;
  /** ISO, the day on the title page. */
  readonly date: string;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  readonly examples: readonly ExamplePlace[];
}

/** `linkingKey` null: only addresses and initials can be masked, so the check before the export refuses it. */
export function reportModel(data: StudyData, linkingKey: LinkingKey | null, options: ReportOptions): ReportModel {
  const report = reportContext(data, linkingKey, options);
  const blocks = [
    ...titlePage(report), ...introduction(report), ...methodChapter(report), ...resultsChapter(report), ...commentsChapter(report),
    ...summaryChapter(report), ...findingsChapter(report), ...appendices(report),
  ];
  return { language: options.language, date: options.date, title: report.safe(data.study.title), blocks, facts: report.book.facts, examples: report.book.examples };
}
