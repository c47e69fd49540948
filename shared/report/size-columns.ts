// Size classes as the report's tables and comparisons use them: those with fewer than three municipalities go
// together with a neighbour, so that no column is one municipality's own answers.

import { matrixBySize, type SizeRow } from '../analysis/matrix.ts';
import { safe, type SafeText } from '../disclosure/redact.ts';
import type { Language } from '../model/language.ts';
import type { SizeClass } from '../model/size-class.ts';
import type { Report } from './context.ts';
import { grouped, sizeRange } from './wording.ts';

const lower: Readonly<Record<SizeClass, number>> = { '<5000': 0, '5000-9999': 5_000, '10000-19999': 10_000, '20000-49999': 20_000, '>=50000': 50_000 };
const upper: Readonly<Record<SizeClass, number>> = { '<5000': 5_000, '5000-9999': 10_000, '10000-19999': 20_000, '20000-49999': 50_000, '>=50000': Infinity };

/** As a table prints a class. */
export const sizeText = (size: SizeClass, language: Language): SafeText => sizeRange(lower[size], upper[size], language);

export interface SizeColumn {
  /** Inhabitants, half-open; null where populations are not known. */
  readonly range: readonly [from: number, to: number] | null;
  readonly rows: readonly SizeRow[];
  readonly cases: readonly string[];
}

const fewest = 3;

export function sizeColumns(report: Pick<Report, 'data' | 'assessments'>): { readonly columns: readonly SizeColumn[]; readonly merged: boolean } {
  const rows = matrixBySize(report.data, report.assessments);
  const known = rows.filter((r) => r.size !== null);
  const columns = known.map((r): SizeColumn => ({ range: [lower[r.size!], upper[r.size!]], rows: [r], cases: r.cases }));
  const before = columns.length;
  for (;;) {
    const small = columns.findIndex((c) => c.cases.length < fewest);
    if (small < 0 || columns.length < 2) break;
    const [below, above] = [columns[small - 1]?.cases.length ?? Infinity, columns[small + 1]?.cases.length ?? Infinity];
    // The two upper classes belong together, as in the size phrases.
    const isTop = columns[small]!.range![1] === Infinity;
    const at = isTop || below <= above ? small - 1 : small;
    const [a, b] = [columns[at]!, columns[at + 1]!];
    columns.splice(at, 2, { range: [a.range![0], b.range![1]], rows: [...a.rows, ...b.rows], cases: [...a.cases, ...b.cases] });
  }
  const unknown = rows.filter((r) => r.size === null).map((r): SizeColumn => ({ range: null, rows: [r], cases: r.cases }));
  return { columns: [...columns, ...unknown], merged: columns.length < before };
}

export const columnHead = (column: SizeColumn, report: Pick<Report, 'prose' | 'language'>): SafeText =>
  column.range === null ? report.prose.results.matrixHeads.unknown : sizeRange(column.range[0], column.range[1], report.language);

/** «kommuner med under 5 000 innbyggere», after a count. */
export function columnPhrase(column: SizeColumn, report: Report): SafeText {
  const { summary } = report.prose;
  if (column.range === null) return safe``;
  const [from, to] = column.range;
  if (from === 0) return summary.sizeUnder(grouped(to, report.language));
  return to === Infinity ? summary.sizeFrom(grouped(from, report.language)) : summary.sizeGroup(sizeRange(from, to, report.language));
}

export const bidroIn = (column: SizeColumn, code: string): readonly string[] => column.rows.flatMap((r) => r.of(code).bidro);
export const nevntIn = (column: SizeColumn, code: string): readonly string[] => column.rows.flatMap((r) => r.of(code).nevnte);
