// The cross-case report and the internal working document beside it, from a study to Word files.

import type { Reader } from '../changes/store.ts';
import { loadStudy, type StudyData } from '../analysis/study-data.ts';
import { checkDisclosure, type Finding } from '../disclosure/check.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import { amountsSheet } from './amounts-sheet.ts';
import { changedFile } from './changed-print.ts';
import { coreqFile } from './coreq.ts';
import { toWord } from './docx.ts';
import { changedSince, exportFactsOf, hasChanged, lastExport } from './export-facts.ts';
import type { Fact } from './facts.ts';
import { internalBlocks } from './internal.ts';
import { internalProse } from './internal-prose.ts';
import { reportModel, type ReportModel } from './model.ts';
import { proses } from './prose/index.ts';
import type { Template } from './template.ts';

export { amountsSheet } from './amounts-sheet.ts';
export { changedFile } from './changed-print.ts';
export { coreqFile } from './coreq.ts';
export { changedSince, exportFactsOf, hasChanged, lastExport } from './export-facts.ts';
export { reportModel, type ReportModel } from './model.ts';
export type { Block, Sentence } from './blocks.ts';
export type { Fact } from './facts.ts';
export { readTemplate, type Template } from './template.ts';

export interface WriteOptions {
  readonly language: Language;
  readonly now: Date;
  /** Municipality examples that are not done are taken in, marked. */
  readonly includeDrafts?: boolean;
  readonly includeCodebook?: boolean;
  /** Styles of the report's file. */
  readonly template?: Template | null;
}

export interface WrittenReport {
  /** A Word file. */
  readonly report: Uint8Array<ArrayBuffer>;
  /** Makes a Word file marked as internal: it shows pseudonyms and who said what. */
  readonly internal: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Makes a Word file with COREQ's items, filled where the data allow. */
  readonly coreq: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Makes an .xlsx file with the amounts, marked as internal: it shows pseudonyms. */
  readonly amounts: () => Promise<Uint8Array<ArrayBuffer>>;
  /** What each number of the report rests on. */
  readonly facts: readonly Fact[];
  /** Makes a Word file that lists what is otherwise than in the last export that the study knows of; null where nothing is. */
  readonly changed: () => Promise<Uint8Array<ArrayBuffer> | null>;
  /** What the check before an export found; `stop` ones are for the caller to refuse by. */
  readonly findings: readonly Finding[];
}

/** Throws where the reader holds no study. */
export async function writeReport(reader: Reader, linkingKey: LinkingKey | null, options: WriteOptions): Promise<WrittenReport> {
  const data = await loadStudy(reader);
  const model = reportModel(data, linkingKey, modelOptions(options));
  return {
    report: await reportFile(model, options.now, options.template),
    internal: () => internalFile(data, linkingKey, model, options.now),
    coreq: () => coreqFile(data, linkingKey, modelOptions(options), options.now),
    amounts: () => amountsSheet(data, linkingKey, options.language),
    facts: model.facts,
    changed: async () => {
      const last = lastExport(data.exports, 'report');
      const changed = last && changedSince(last.facts, exportFactsOf(model));
      return last && changed && hasChanged(changed) ? changedFile(data, linkingKey, changed, { language: options.language, now: options.now, since: last.at }) : null;
    },
    findings: checkDisclosure(data, linkingKey),
  };
}

/** The day of `options.now` in local time, as a researcher would date the draft. */
export function modelOptions({ language, now, includeDrafts, includeCodebook }: WriteOptions): Parameters<typeof reportModel>[2] {
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    language, date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    includeDrafts: includeDrafts ?? false, includeCodebook: includeCodebook ?? false,
  };
}

export function reportFile(model: ReportModel, now: Date, template: Template | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const { front } = proses[model.language];
  return toWord({ language: model.language, title: model.title, stamp: front.draft, table: front.table, pageWord: front.page, blocks: model.blocks, now, template });
}

export function internalFile(data: StudyData, linkingKey: LinkingKey | null, model: ReportModel, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { front } = proses[model.language];
  return toWord({
    language: model.language, title: model.title, stamp: internalProse[model.language].stamp, table: front.table, pageWord: front.page,
    blocks: internalBlocks(data, linkingKey, model), now, landscape: true,
  });
}
