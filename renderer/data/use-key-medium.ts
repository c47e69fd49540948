// Watches the medium that the linking key lies on, where that is not this machine's own disk.

import { useEffect } from 'react';
import { useLinkingKey, useStudySession } from './study-context.tsx';

/** How often it is looked for, ms. */
const pace = 5_000;

export function useKeyMedium(): void {
  const { linkingKey } = useStudySession();
  const { folder } = useLinkingKey();
  useEffect(() => {
    if (folder === null) return undefined;
    const timer = setInterval(() => void linkingKey.look(), pace);
    return () => clearInterval(timer);
  }, [folder, linkingKey]);
}
