// The writing desk of a category: its municipality examples in the order of the chapter, each as it will read there,
// and after them the municipalities where something is known and nothing is written.

import { recodedQuotes } from './desk-quotes.ts';
import { categoriesOf, subcategoriesOf, type StudyData } from '../analysis/study-data.ts';
import type { SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { LinkingKey } from '../model/linking-key.ts';
import type { CaseRow, CellRow, CodeRow } from '../model/rows.ts';
import { sizeClasses, sizeClassOf } from '../model/size-class.ts';
import type { Block } from './blocks.ts';
import { categorySection } from './category.ts';
import { reportContext } from './context.ts';

export interface DeskCell {
  readonly case: CaseRow;
  /** The category, or the sub-category that the example is of. */
  readonly code: CodeRow;
  readonly status: CellRow['status'];
  /** Paragraphs with the size phrase of the case in place; empty: nothing is written. */
  readonly reads: readonly SafeText[];
  /** Quotes that rest on nothing coded in the category any more. */
  readonly recoded: number;
}

export interface Desk {
  readonly category: CodeRow;
  readonly cells: readonly DeskCell[];
}

/** Null where there is no such category. Drafts stand where they will stand once done. */
export function deskOf(data: StudyData, linkingKey: LinkingKey | null, categoryId: string, language: Language): Desk | null {
  const categories = categoriesOf(data);
  const k = categories.findIndex((c) => c.id === categoryId);
  const category = categories[k];
  if (!category) return null;
  const report = reportContext(data, linkingKey, { language, date: '2000-01-01', includeDrafts: true });
  const blocks = categorySection(report, category, k);
  const codes = [category, ...subcategoriesOf(data, category.id)];
  const family = new Set(codes.map((c) => c.id));
  const cellOf = new Map(data.cells.map((c) => [`${c.case} ${c.code}`, c]));
  const written = report.book.examples.flatMap((place): DeskCell[] => {
    const owner = report.cases.find((c) => c.pseudonym === place.case);
    const code = codes.find((c) => c.slug === place.code);
    const cell = owner && code && cellOf.get(`${owner.id} ${code.id}`);
    if (!cell) return [];
    const paragraphs = (data.byId.texts.get(cell.text ?? '')?.text ?? '').split(/\n+/).filter((p) => p.trim() !== '').length;
    return [{ case: owner, code, status: cell.status, reads: readAt(blocks, place.bookmark, paragraphs), recoded: recodedQuotes(data, cell, family) }];
  });
  const has = new Set(written.map((c) => c.case.id));
  const size = (c: CaseRow): number => sizeClasses.indexOf(sizeClassOf(c.population) ?? '<5000');
  const known = new Set([...data.codings.filter((c) => family.has(c.code)).map((c) => c.case), ...data.assessments.filter((a) => family.has(a.code)).map((a) => a.case)]);
  const waiting = report.cases.filter((c) => known.has(c.id) && !has.has(c.id)).toSorted((a, b) => size(b) - size(a))
    .map((c): DeskCell => ({ case: c, code: category, status: 'tom', reads: [], recoded: 0 }));
  return { category, cells: [...written, ...waiting] };
}

/** The paragraphs from the one that bears the bookmark. */
function readAt(blocks: readonly Block[], bookmark: string, paragraphs: number): SafeText[] {
  const at = blocks.findIndex((b) => b.kind === 'paragraph' && b.sentences.some((s) => s.bookmark === bookmark));
  return blocks.slice(at, at + paragraphs).flatMap((b) => (b.kind === 'paragraph' ? [b.sentences.filter((s) => s.mark !== 'draft' || s.bookmark !== undefined || b.sentences.length === 1).map((s) => s.text).join(' ') as SafeText] : []));
}
