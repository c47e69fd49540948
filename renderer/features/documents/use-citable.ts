// The documents that may be cited, as `citedDocuments` says, and what cites each.

import { useMemo } from 'react';
import { citedDocuments, type CitedDocuments } from '../../../shared/attachments/citing.ts';
import { useAll } from '../../data/study-context.tsx';

/** Undefined while first read. */
export function useCitable(): CitedDocuments | undefined {
  const cases = useAll('cases');
  const informants = useAll('informants');
  const interviews = useAll('interviews');
  const sources = useAll('sources');
  const attachments = useAll('attachments');
  const withdrawals = useAll('withdrawals');
  return useMemo(
    () => (cases && informants && interviews && sources && attachments && withdrawals ? citedDocuments({ cases, informants, interviews, sources, attachments, withdrawals }) : undefined),
    [attachments, cases, informants, interviews, sources, withdrawals],
  );
}
