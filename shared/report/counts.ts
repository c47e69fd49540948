// Values of a dimension by how many municipalities they are coded in.

import type { SafeText } from '../disclosure/redact.ts';
import type { CodeRow, CodingRow } from '../model/rows.ts';
import type { Report } from './context.ts';

export interface RankedCases {
  readonly code: string;
  readonly label: SafeText;
  readonly n: number;
  readonly cases: readonly string[];
}

/** Values of the dimension with this slug that occur, most widespread first. */
export function rankedValues(report: Report, dimension: string, counts: (coding: CodingRow, code: CodeRow) => boolean = () => true): RankedCases[] {
  const parent = report.data.codes.find((c) => c.kind === 'dimension' && c.slug === dimension);
  if (!parent) return [];
  const values = new Map(report.data.codes.filter((c) => c.kind === 'value' && c.parent === parent.id && !c.retired).map((c) => [c.id, c]));
  const cases = new Map<string, Set<string>>();
  const included = new Set(report.cases.map((c) => c.id));
  for (const coding of report.data.codings) {
    const code = values.get(coding.code);
    if (code && included.has(coding.case) && counts(coding, code)) cases.set(code.id, (cases.get(code.id) ?? new Set()).add(coding.case));
  }
  return [...cases]
    .map(([id, of]): RankedCases => ({ code: id, label: report.label(values.get(id)!), n: of.size, cases: [...of] }))
    .toSorted((a, b) => b.n - a.n || [...values.keys()].indexOf(a.code) - [...values.keys()].indexOf(b.code));
}

/** What a coding says of where an explanation lies; null where neither it nor its code says. */
export function localityOf(coding: CodingRow, code: CodeRow | undefined): 'local' | 'extralocal' | null {
  if (coding.locality !== null) return coding.locality;
  return code?.locality === 'local' || code?.locality === 'extralocal' ? code.locality : null;
}

/** The first few, and those that tie with the last of them, though never more than `most`. */
export function foremost<R extends { readonly n: number }>(items: readonly R[], wanted: number, most = wanted + 2): R[] {
  const last = items[wanted - 1]?.n ?? 0;
  const kept = items.filter((i, at) => at < wanted || i.n === last);
  return kept.length <= most ? kept : items.slice(0, wanted);
}
