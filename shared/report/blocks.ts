// What the report is made of before it becomes a Word file or a preview: plain typed blocks of safe text.

import type { Chart } from '../analysis/charts.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';

/** `todo`: the researcher writes it; `draft`: from a municipality example that is not done. */
export type Mark = 'todo' | 'draft' | 'question';

export interface Sentence {
  readonly text: SafeText;
  /** Around a sentence with numbers and around an example: an opaque id that the internal document explains. */
  readonly bookmark?: string;
  /** Becomes a comment in the margin. */
  readonly comment?: SafeText;
  readonly mark?: Mark;
}

export interface Column {
  readonly head: SafeText;
  /** Share of the text width, percent; a table's columns add up to 100. */
  readonly width: number;
  readonly align?: 'start' | 'end' | 'center';
}

export type Block =
  | { readonly kind: 'title'; readonly text: SafeText }
  | { readonly kind: 'subtitle'; readonly text: SafeText }
  | { readonly kind: 'contents'; readonly heading: SafeText }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: SafeText; readonly newPage?: true }
  | { readonly kind: 'paragraph'; readonly sentences: readonly Sentence[]; readonly keepWithNext?: true }
  | { readonly kind: 'quote'; readonly text: SafeText; readonly mark?: Mark }
  | { readonly kind: 'list'; readonly items: readonly SafeText[]; readonly numbered?: true }
  | {
      readonly kind: 'table'; readonly number: number | null; readonly caption: SafeText; readonly columns: readonly Column[];
      readonly rows: readonly (readonly SafeText[])[]; readonly notes?: readonly SafeText[]; readonly lastRowIsTotal?: true;
    }
  /** Its caption, notes and source are the chart's. */
  | { readonly kind: 'figure'; readonly number: number; readonly chart: Chart };

export const heading = (level: 1 | 2 | 3, text: SafeText): Block => ({ kind: 'heading', level, text });

/** The heading on a new page: never by an empty paragraph, which can itself end up alone on one. */
export const onNewPage = (blocks: readonly Block[]): Block[] => blocks.map((b, i) => (i === 0 && b.kind === 'heading' ? { ...b, newPage: true as const } : b));

/** Null and empty sentences fall away; a paragraph of none is no block. */
export function paragraph(...sentences: readonly (Sentence | SafeText | null)[]): Block[] {
  const kept = sentences.flatMap((s): Sentence[] => {
    const sentence = typeof s === 'string' ? { text: s } : s;
    return sentence === null || sentence.text.trim() === '' ? [] : [sentence];
  });
  return kept.length === 0 ? [] : [{ kind: 'paragraph', sentences: kept }];
}

/** A paragraph that stays on the page of what follows: a lead-in. */
export const leadIn = (...sentences: readonly (Sentence | SafeText | null)[]): Block[] =>
  paragraph(...sentences).map((b) => (b.kind === 'paragraph' ? { ...b, keepWithNext: true as const } : b));

export const todo = (text: SafeText): Sentence => ({ text: safe`[${text}]`, mark: 'todo' });

/** The blocks with their heading, or nothing where there are none: no heading stands empty. */
export const under = (head: Block, blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [head, ...blocks]);
