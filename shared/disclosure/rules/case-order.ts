// An order of the cases that follows their counties or KOSTRA groups: examples come in that order within a size class,
// so that the sorted lists of the sample table would tell which is which.

import { groupBy } from '../../analysis/group.ts';
import { includedCases, type StudyData } from '../../analysis/study-data.ts';
import { sizeClassOf } from '../../model/size-class.ts';

export interface TellingOrder { readonly by: 'county' | 'kostra'; readonly cases: readonly string[] }

/** Fewer different values than this follow each other by chance too often to tell anything. */
const fewestValues = 3;

export function tellingOrders(data: Pick<StudyData, 'cases'>): TellingOrder[] {
  const classes = [...groupBy(includedCases(data), (c) => sizeClassOf(c.population)).values()];
  const compare = new Intl.Collator('nb').compare;
  return (['county', 'kostra'] as const).flatMap((by): TellingOrder[] => {
    const told = classes.flatMap((members) => {
      const known = members.filter((c) => (by === 'county' ? c.county !== '' : c.kostraGroup !== null));
      const steps = known.slice(1).map((c, i) => (by === 'county' ? compare(known[i]!.county, c.county) : (known[i]!.kostraGroup ?? 0) - (c.kostraGroup ?? 0)));
      const values = new Set(known.map((c) => (by === 'county' ? c.county : c.kostraGroup)));
      const follows = steps.every((s) => s <= 0) || steps.every((s) => s >= 0);
      return values.size >= fewestValues && follows ? known.map((c) => c.id) : [];
    });
    return told.length > 0 ? [{ by, cases: told }] : [];
  });
}
