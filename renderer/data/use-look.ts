// What names are known by in the open study: the name list where the linking key is at hand, initials and addresses
// in any case. The same object until one of these changes.

import { useMemo } from 'react';
import type { Look } from '../../shared/commands/layers.ts';
import { redactor } from '../../shared/disclosure/redact.ts';
import { useAll, useLinkingKey, useStudyRow } from './study-context.tsx';

/** Undefined while it is first read. */
export function useLook(): Look | undefined {
  const study = useStudyRow();
  const informants = useAll('informants');
  const { content } = useLinkingKey();
  return useMemo(
    () => (study && informants ? { tool: redactor({ study, informants }, content ?? null), revision: content?.revision ?? null } : undefined),
    [content, informants, study],
  );
}
