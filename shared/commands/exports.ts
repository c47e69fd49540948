// Logs what left the study: the file's hash, what it was made from, and why a check was overruled where one was.

import { newId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import { isBlank } from '../text/clean.ts';
import { plan, refuse, type Command } from './command.ts';
import { create } from './edits.ts';

export interface ExportLog {
  /** `report`, `internal` ... */
  readonly kind: string;
  readonly language: Language;
  readonly sha256: string;
  /** What the file was saved as, without its folder. */
  readonly file: string;
  /** What the file's numbers rest on. */
  readonly facts: unknown;
  /** Its municipality examples, where it has any. */
  readonly examples?: unknown;
  /** How many findings of the check stood in the way; with any, a reason is needed. */
  readonly stops: number;
  readonly reason: string | null;
}

export const logExport: Command<ExportLog, { id: string }> = (_reader, args, { at }) => {
  const reason = args.reason === null || isBlank(args.reason) ? null : args.reason.trim();
  if (args.stops > 0 && reason === null) return Promise.resolve(refuse('export-reason-missing'));
  const id = newId();
  return Promise.resolve(plan('export.log', create('exports', {
    id, at, kind: args.kind, language: args.language, sha256: args.sha256, facts: { file: args.file, numbers: args.facts, ...(args.examples === undefined ? {} : { examples: args.examples }) }, overruled: args.stops > 0 ? reason : null,
  }), { id }));
};
