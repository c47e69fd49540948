// In vivo: a code that is called what was said.

import type { CodeRow } from '../model/rows.ts';
import { tidySpan } from '../text/tidy-span.ts';
import { addCode } from './codebook.ts';
import { isRefusal, plan, refuse, type Command } from './command.ts';
import { freshCoding, isRefused, openWished, presentAt, type SpanArgs } from './span-codings.ts';

/** Codes a span with a new sub-code that is called what was said; one of that name under the same code is used again. */
export const codeInVivo: Command<SpanArgs & { parent: string }, { id: string; code: string }> = async (reader, args, context) => {
  const open = await openWished(reader, args);
  if (isRefused(open)) return open;
  const span = tidySpan(open.head.text, args);
  if (!span) return refuse('span-empty');
  const above = await reader.get('codes', args.parent);
  if (!above) return refuse('row-gone');
  if (above.kind === 'subcategory' || above.kind === 'value') return refuse('code-not-parent');
  const label = inVivoLabel(open.head.text.slice(span.start, span.end));
  const codes = await reader.all('codes');
  const alike = codes.find((c) => c.parent === above.id && fold(c.label.nb) === fold(label));
  const made = alike ? undefined : await addCode(reader, { parent: above.id, kind: above.kind === 'dimension' ? 'value' : 'subcategory', label }, context);
  if (made && isRefusal(made)) return made;
  // The new code stands in the same action, not yet in the study.
  const code: CodeRow = alike ?? { ...above, id: made!.result.id, kind: 'subcategory', parent: above.id, locality: null };
  const known = alike && await presentAt(reader, open, span, code.id, context.coder);
  if (known) return plan('segment.in-vivo', [], { id: known.id, code: code.id });
  const coding = await freshCoding(reader, open, span, code, context);
  return plan('segment.in-vivo', [...(made?.edits ?? []), ...coding.edits], { id: coding.id, code: code.id });
};

const fold = (words: string): string => words.toLocaleLowerCase('nb');
const longestLabel = 60;

/** The first words of what was said, as a code may be called. */
export function inVivoLabel(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longestLabel) return line;
  const cut = line.slice(0, longestLabel);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 20 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
