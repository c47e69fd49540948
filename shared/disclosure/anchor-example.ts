// A code's anchor example, taken from a source, as it may leave: with the layers of the source, masked, and only while
// the source is looked through with the name list as it is.

import type { Language } from '../model/language.ts';
import type { CodeRow } from '../model/rows.ts';
import type { SourceFacts } from './passages.ts';
import type { Redactor, SafeText } from './redact.ts';
import { hasWords, sourceWords, turnsText, type Unshown } from './source-words.ts';

type Outgoing = { readonly text: SafeText } | Unshown | 'unchecked' | 'none';

/** `revision`: of the name list. */
export function anchorExample(data: SourceFacts, { exampleFrom }: Pick<CodeRow, 'exampleFrom'>, tool: Redactor, revision: string, language: Language): Outgoing {
  if (!exampleFrom) return 'none';
  const taken = sourceWords(data, exampleFrom, tool);
  if (!hasWords(taken)) return taken;
  const { checkedWith, sha256 } = taken.head;
  if (checkedWith?.sha256 !== sha256 || checkedWith.revision !== revision) return 'unchecked';
  return { text: tool.redact(turnsText(taken.turns, language), { case: taken.source.case }) };
}
