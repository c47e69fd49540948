// Which cases each number of the report rests on, and which case each example tells of. The report holds only
// opaque bookmarks; what they stand for goes into the internal working document.

import type { StudyData } from '../analysis/study-data.ts';
import type { SafeText } from '../disclosure/redact.ts';
import { sha256Hex } from '../text/hash.ts';

export interface Fact {
  /** `tall_0001`, around the sentence in the report; several numbers of one sentence share it. */
  readonly bookmark: string;
  /** What is counted: `bidro`, `nevnte`, `hoveddriver` ... */
  readonly kind: string;
  /** Slug of the code that it is about; null where it is about none. */
  readonly code: string | null;
  readonly n: number;
  readonly of: number;
  /** Pseudonyms, sorted. */
  readonly cases: readonly string[];
}

export interface ExamplePlace {
  readonly bookmark: string;
  readonly case: string;
  readonly code: string;
  /** Of its words as they leave the study, but for how the municipality is named. */
  readonly sha256: string;
  /** Of its quotes, in order. */
  readonly quotes: readonly string[];
}

export interface Counted { readonly kind: string; readonly code: string | null; readonly of: number; readonly cases: readonly string[] }

export interface FactBook {
  /** Notes what a sentence rests on; answers its bookmark. */
  cite(counted: readonly Counted[]): string;
  /** Notes whose example a paragraph is; answers its bookmark. */
  place(caseId: string, code: string, words: SafeText, quotes: readonly SafeText[]): string;
  readonly facts: readonly Fact[];
  readonly examples: readonly ExamplePlace[];
}

export function factBook(data: Pick<StudyData, 'byId'>): FactBook {
  const facts: Fact[] = [];
  const examples: ExamplePlace[] = [];
  let cited = 0;
  const pseudonym = (id: string): string => data.byId.cases.get(id)?.pseudonym ?? '?';
  const slug = (id: string | null): string | null => (id === null ? null : (data.byId.codes.get(id)?.slug ?? id));
  return {
    facts,
    examples,
    cite: (counted) => {
      const bookmark = `tall_${String(++cited).padStart(4, '0')}`;
      for (const { kind, code, of, cases } of counted) {
        facts.push({ bookmark, kind, code: slug(code), n: cases.length, of, cases: cases.map(pseudonym).toSorted() });
      }
      return bookmark;
    },
    place: (caseId, code, words, quotes) => {
      const bookmark = `eksempel_${String(examples.length + 1).padStart(4, '0')}`;
      examples.push({ bookmark, case: pseudonym(caseId), code: slug(code) ?? '', sha256: sha256Hex(words), quotes: quotes.map((q) => sha256Hex(q)) });
      return bookmark;
    },
  };
}
