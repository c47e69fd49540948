// The draft of a text that has versions: what it says, and the edits that lead there from the version it was begun on.

import { z } from 'zod';
import type { Splice } from '../../shared/text/positions.ts';

export interface TextDraft {
  readonly text: string;
  /** The version that was changed; empty where there was none. */
  readonly base: string;
  readonly splices: readonly Splice[];
}

const schema = z.object({ text: z.string(), base: z.string(), splices: z.array(z.tuple([z.number(), z.number(), z.string()])) });

/** Null where it is no such draft. One of an earlier version of the program is the text alone: nobody knows its edits. */
export function readTextDraft(value: unknown): TextDraft | null {
  if (typeof value === 'string') return { text: value, base: '', splices: [] };
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}

/** The edits of a draft, where it was begun on this version. */
export const splicesOn = (version: string, draft: TextDraft): readonly Splice[] => (draft.base === version ? draft.splices : []);
