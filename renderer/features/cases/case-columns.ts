// The columns of the case register: what each shows and how it sorts. Empty values come last either way.

import type { Language } from '../../../shared/model/language.ts';
import type { CaseRow } from '../../../shared/model/rows.ts';
import { sizeClassLabels, sizeClassOf } from '../../../shared/model/size-class.ts';
import { caseStatusLabels } from '../../../shared/model/terms.ts';
import { caseStatuses } from '../../../shared/model/vocabulary.ts';

export interface CaseEntry {
  readonly row: CaseRow;
  readonly name: string;
  readonly interviews: number;
  readonly held: number;
  readonly informants: number;
  /** The pseudonym of the case that took its place. */
  readonly replacedBy: string | null;
}

export const columnKeys = [
  'pseudonym', 'name', 'status', 'sizeClass', 'population', 'county', 'kostraGroup', 'coast', 'centrality', 'interviews', 'informants',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
export const numericColumns: readonly ColumnKey[] = ['population', 'kostraGroup', 'centrality', 'interviews', 'informants'];

export interface Sort { readonly orderBy: ColumnKey; readonly direction: 'ascending' | 'descending' }

function valueOf({ row, name, interviews, informants }: CaseEntry, key: ColumnKey): string | number | null {
  switch (key) {
    case 'name': return name || null;
    case 'status': return caseStatuses.indexOf(row.status);
    case 'sizeClass': return row.population;
    case 'interviews': return interviews;
    case 'informants': return informants;
    case 'coast': return row.coast;
    case 'county': return row.county || null;
    default: return row[key];
  }
}

export function sortCases(entries: readonly CaseEntry[], { orderBy, direction }: Sort): CaseEntry[] {
  const turn = direction === 'ascending' ? 1 : -1;
  return entries.toSorted((a, b) => {
    const [x, y] = [valueOf(a, orderBy), valueOf(b, orderBy)];
    if (x === null || y === null) return x === y ? a.row.pseudonym.localeCompare(b.row.pseudonym, 'nb') : x === null ? 1 : -1;
    const compared = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'nb', { numeric: true });
    return compared * turn || a.row.pseudonym.localeCompare(b.row.pseudonym, 'nb', { numeric: true });
  });
}

const whole = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });
export const wholeText = (value: number): string => whole.format(value);

export function sizeText(population: number | null): string {
  const size = sizeClassOf(population);
  return size === null ? '–' : sizeClassLabels[size];
}

/** What stands in a cell; the screen adds links and reasons. */
export function cellText(entry: CaseEntry, key: ColumnKey, language: Language, coast: Readonly<Record<'kyst' | 'innland', string>>): string {
  const { row } = entry;
  switch (key) {
    case 'pseudonym': return row.pseudonym;
    case 'name': return entry.name || '–';
    case 'status': return caseStatusLabels[row.status][language];
    case 'sizeClass': return sizeText(row.population);
    case 'population': return row.population === null ? '–' : wholeText(row.population);
    case 'county': return row.county || '–';
    case 'kostraGroup': return row.kostraGroup === null ? '–' : String(row.kostraGroup);
    case 'coast': return row.coast === null ? '–' : coast[row.coast];
    case 'centrality': return row.centrality === null ? '–' : String(row.centrality);
    case 'interviews': return String(entry.interviews);
    case 'informants': return String(entry.informants);
  }
}
