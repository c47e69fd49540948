// Why a study did not open although its secret was right, in one sentence.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unlocked } from '../../data/studies.ts';
import { usePlatform } from '../../platform/context.tsx';

type NotOpened = Exclude<Unlocked, { kind: 'open' | 'wrong-passphrase' }>;

export function useWhyNotOpened(): (unlocked: NotOpened) => string {
  const { t } = useTranslation('studies');
  const { version } = usePlatform().info;
  return useCallback((unlocked) => {
    switch (unlocked.kind) {
      case 'newer-version': return t('unlock.newer', { version });
      case 'nothing-left': return t('unlock.nothingLeft');
      case 'unreadable': return t(unlocked.why === 'disk-full' ? 'unlock.unreadableFull' : 'unlock.unreadable');
    }
  }, [t, version]);
}
