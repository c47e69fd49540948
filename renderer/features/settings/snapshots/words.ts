// Snapshots in words: why something failed, how large, how much is in one.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contents } from '../../../data/snapshot-jobs.ts';
import type { SnapshotFault } from '../../../data/snapshots.ts';

const told = [
  'empty', 'rows-differ', 'unreadable', 'busy', 'disk-full', 'read-only', 'not-found', 'verify-failed', 'wrong-passphrase', 'newer-version',
] as const;
const damage: ReadonlySet<string> = new Set(['truncated', 'wrong-hash', 'damaged-part', 'not-a-bundle', 'bad-path', 'zip-bomb']);

/** Why it failed, in one sentence. */
export function useWhy(): (fault: SnapshotFault) => string {
  const { t } = useTranslation('snapshots');
  return useCallback((fault) => {
    const known = told.find((k) => k === fault);
    return t(`fault.${known ?? (damage.has(fault) ? 'damaged' : 'other')}`);
  }, [t]);
}

/** What there is of each, in one phrase; those of which there are none are left out. */
export function useHolds(): (contents: Contents) => string {
  const { t, i18n } = useTranslation('snapshots');
  return useCallback((contents) => {
    const parts = (['cases', 'interviews', 'notes', 'changes', 'drafts'] as const)
      .filter((k) => contents[k] > 0).map((k) => t(`counts.${k}`, { count: contents[k] }));
    return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(parts);
  }, [i18n.language, t]);
}
