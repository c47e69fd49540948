// What the composer holds: the line being typed and its marks. Plain values, so that a draft is just this, stored.

import { z } from 'zod';
import { matchingCodes, parseNote } from '../../../shared/text/note-syntax.ts';
import { isBlank } from '../../../shared/text/clean.ts';
import type { CodeRow, InformantRow } from '../../../shared/model/rows.ts';
import type { Splice } from '../../../shared/text/positions.ts';

const lineSchema = z.object({
  text: z.string(),
  tags: z.array(z.string()),
  speaker: z.string().nullable(),
  verbatim: z.boolean(),
  thirdPerson: z.boolean(),
  /** Set at the first character: the note's identity and time. */
  begun: z.object({ id: z.string(), at: z.string(), elapsed: z.number() }).nullable(),
  topic: z.string().nullable(),
  /** The stored note that is being corrected. */
  editing: z.string().nullable(),
  splices: z.array(z.tuple([z.number(), z.number(), z.string()])),
});
export type Line = z.infer<typeof lineSchema>;

/** A draft: the line, and the one that was put aside while an earlier note is corrected. */
export const draftSchema = z.object({ line: lineSchema, aside: lineSchema.nullable() });

export const emptyLine: Line = {
  text: '', tags: [], speaker: null, verbatim: false, thirdPerson: false, begun: null, topic: null, editing: null, splices: [],
};

export const isUntouched = (line: Line): boolean =>
  line.text === '' && line.tags.length === 0 && line.speaker === null && !line.thirdPerson && line.editing === null;

export const withSplice = (line: Line, text: string, splice: Splice): Line => ({
  ...line,
  text,
  // Only a correction needs its splices: a new note has no earlier version.
  splices: line.editing === null ? [] : [...line.splices, [...splice]],
});

export const toggled = (tags: readonly string[], tag: string): string[] =>
  tags.includes(tag) ? tags.filter((t) => t !== tag) : [...tags, tag];

export interface Read { readonly text: string; readonly tags: string[]; readonly speaker: string | null; readonly verbatim: boolean; readonly thirdPerson: boolean; readonly blank: boolean }

/** A line as it is saved: tokens resolved to tags and speaker, marks read. A `#` or `@` that fits nothing stays text. */
export function readLine(line: Line, codes: readonly Completable[], informants: readonly InformantRow[]): Read {
  const tags = [...line.tags];
  let speaker = line.speaker;
  const stripped = line.text
    .replaceAll(/(^|[\s(])#([\p{L}\p{N}][\p{L}\p{N}.-]*)(?![\p{L}\p{N}])/gu, (whole, lead: string, query: string) => {
      const [found] = query.length >= 2 ? matchingCodes(codes, query, 1) : [];
      if (!found || !startsSome(found, query)) return whole;
      if (!tags.includes(found.id)) tags.push(found.id);
      return lead.trim();
    })
    .replaceAll(/(^|[\s(])@([\p{L}\p{N}]{1,6})(?![\p{L}\p{N}:])/gu, (whole, lead: string, initials: string) => {
      const found = informants.find((i) => i.initials !== '' && i.initials.toLocaleLowerCase('nb') === initials.toLocaleLowerCase('nb'));
      if (!found) return whole;
      speaker = found.id;
      return lead.trim();
    });
  const parsed = parseNote(stripped, informants);
  return {
    text: parsed.text, tags, speaker: parsed.speaker ?? speaker, verbatim: parsed.verbatim || line.verbatim,
    thirdPerson: line.thirdPerson, blank: isBlank(parsed.text),
  };
}

export interface Completable { readonly id: string; readonly slug: string; readonly labels: readonly string[] }

export const completable = (code: CodeRow): Completable =>
  ({ id: code.id, slug: code.slug, labels: [code.label.nb, code.short.nb, code.label.nn] });

/** «#kommune» shall not become a tag because a label has the word somewhere inside: the start of a word must fit. */
function startsSome(code: Completable, query: string): boolean {
  const wanted = query.toLocaleLowerCase('nb');
  return [code.slug, ...code.labels].some((n) => n.toLocaleLowerCase('nb').split(/[\s.(-]+/).some((w) => w.startsWith(wanted)) || n.toLocaleLowerCase('nb').startsWith(wanted));
}
