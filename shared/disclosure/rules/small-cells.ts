// Rows of the sample table that stand for so few municipalities that what stands beside the count tells who they are.

import { sampleTable } from '../../analysis/sample-table.ts';
import type { StudyData } from '../../analysis/study-data.ts';
import { sizeClassLabels } from '../../model/size-class.ts';

export interface SmallCell {
  /** As the table prints the class; empty where populations are not known. */
  readonly size: string;
  readonly n: number;
  readonly shows: 'counties' | 'groups' | 'both';
}

const fewest = 3;

export function smallCells(data: StudyData): SmallCell[] {
  return sampleTable(data).rows.flatMap((row): SmallCell[] => {
    if (row.count >= fewest) return [];
    const counties = (row.counties ?? []).length > 0;
    const groups = (row.kostraGroups ?? []).length > 0;
    if (!counties && !groups) return [];
    return [{ size: row.size === null ? '' : sizeClassLabels[row.size], n: row.count, shows: counties && groups ? 'both' : counties ? 'counties' : 'groups' }];
  });
}
