// The cases of the study with what the register tells of each.

import { useMemo } from 'react';
import { byOrder } from '../../../shared/model/order.ts';
import { useAll } from '../../data/study-context.tsx';
import type { CaseEntry } from './case-columns.ts';
import type { Names } from './use-names.ts';

/** Undefined while first read. */
export function useCaseEntries(names: Names): CaseEntry[] | undefined {
  const cases = useAll('cases');
  const interviews = useAll('interviews');
  const informants = useAll('informants');
  return useMemo(() => cases && interviews && informants && cases.toSorted(byOrder).map((row): CaseEntry => {
    const own = interviews.filter((i) => i.case === row.id);
    return {
      row,
      name: names.shown ? names.caseName(row.id) : '',
      interviews: own.length,
      held: own.filter((i) => i.status === 'ended').length,
      informants: informants.filter((i) => i.case === row.id && i.withdrawnAt === null).length,
      replacedBy: cases.find((c) => c.id === row.replacedBy)?.pseudonym ?? null,
    };
  }), [cases, informants, interviews, names]);
}
