// Hands a failure from outside rendering (a promise, an event) to the screen's error boundary.

import { useCallback, useState } from 'react';

/** The same function every time. */
export function useThrow(): (error: unknown) => void {
  const [, set] = useState<undefined>();
  return useCallback((error) => set(() => { throw error instanceof Error ? error : new Error(String(error)); }), []);
}
