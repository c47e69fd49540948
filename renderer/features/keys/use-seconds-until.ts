// Counts down to a moment, in whole seconds.

import { useEffect, useState } from 'react';

export function useSecondsUntil(moment: number): number {
  const [now, setNow] = useState(() => Date.now());
  const waiting = moment > now;
  useEffect(() => {
    setNow(Date.now());
  }, [moment]);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [waiting]);
  return Math.max(0, Math.ceil((moment - now) / 1_000));
}
