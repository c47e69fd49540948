// An amount in the words of a report; one whose size was never given says so.

import type { Language } from '../../../shared/model/language.ts';
import type { AmountRow } from '../../../shared/model/rows.ts';
import { hedgeLabels } from '../../../shared/model/terms.ts';
import { formatAmount } from '../../../shared/text/amounts/index.ts';

export function amountText({ low, high, from, hedge, unit }: Pick<AmountRow, 'low' | 'high' | 'from' | 'hedge' | 'unit'>, language: Language): string {
  if (low === null) return hedgeLabels['ikke-oppgitt'][language];
  return formatAmount({ low, high: high ?? undefined, from: from ?? undefined, hedge: hedge ?? undefined, unit }, language);
}
