// Time since the interview started, from a clock that never jumps, however the wall clock is set meanwhile.

import { useEffect, useMemo, useState } from 'react';

export interface InterviewClock {
  /** Milliseconds since the start; never less than `floor`. */
  elapsed(): number;
  /** How far the wall clock has been moved since the screen opened, in milliseconds. */
  drift(): number;
}

/**
 * `floor` is the latest time that a saved note has: after a restart under a clock set back, time goes on from there.
 */
export function makeClock(startedAt: string | null, floor: number, wall: () => number = Date.now, steady: () => number = () => performance.now()): InterviewClock {
  const wallAtOpen = wall();
  const steadyAtOpen = steady();
  const base = startedAt === null ? 0 : Math.max(wallAtOpen - Date.parse(startedAt), floor, 0);
  return {
    elapsed: () => (startedAt === null ? 0 : base + (steady() - steadyAtOpen)),
    drift: () => wall() - wallAtOpen - (steady() - steadyAtOpen),
  };
}

export function useInterviewClock(startedAt: string | null, floor: number): InterviewClock {
  // The floor matters only when the clock is made; later notes take their time from this very clock.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => makeClock(startedAt, floor), [startedAt]);
}

/** Renders anew every second while `running`. */
export function useSeconds(running: boolean): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setTick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return tick;
}
