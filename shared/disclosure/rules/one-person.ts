// Passages that seem to tell of one person: a diagnosis or an event beside age, family, origin or exact year; and a
// child, a death, violence or a verdict, which two people must have approved.

import type { CaseRow, Row } from '../../model/rows.ts';
import { sha256Hex } from '../../text/hash.ts';
import type { Span } from '../../text/positions.ts';
import { proposedPassages } from '../passages.ts';
import { isRecognisable, sensitiveSigns, type ThirdPersonSign } from '../third-person.ts';

/** «over 18 år» is a limit that many are beyond, not somebody's age. */
const ageLimits = /(?<=(?<![\p{L}\p{N}])(?:over|under|fylte|fyller|mellom|fra|frå)\s)\d{1,3}(?=\sår(?![\p{L}\p{N}]))/giu;

function passagesIn(raw: string): Span[] {
  const text = withoutLimits(raw);
  let at = 0;
  const lines = text.split('\n').map((line): Span => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return proposedPassages(text, lines);
}

/** In a municipality so small that the combination is enough. */
export const recognisablePassages = (text: string, owner: Pick<CaseRow, 'population'> | undefined): Span[] =>
  passagesIn(text).filter((p) => isRecognisable(withoutLimits(text.slice(p.start, p.end)), owner));

/** Of the same length, so that places stay. */
function withoutLimits(text: string): string {
  return text.replaceAll(ageLimits, (digits) => '·'.repeat(digits.length));
}

export interface SensitivePassage extends Span { readonly sign: ThirdPersonSign }

export const sensitivePassages = (text: string): SensitivePassage[] =>
  passagesIn(text).flatMap((p) => {
    const [first] = sensitiveSigns(text.slice(p.start, p.end));
    return first ? [{ ...p, sign: first.sign }] : [];
  });

/** People who must have approved it: the one who let it stand, and a second. */
export const approvalsNeeded = 2;

/** Who has approved these very words of a text; an approval falls with any change of them. */
export const approversOf = (textId: string, words: string, approvals: readonly Row<'approvals'>[]): ReadonlySet<string> => {
  const own = approvals.filter((a) => a.target === textId && a.kind === 'sensitive-event');
  if (own.length === 0) return new Set();
  const sha256 = sha256Hex(words);
  return new Set(own.filter((a) => a.sha256 === sha256).map((a) => a.by));
};
