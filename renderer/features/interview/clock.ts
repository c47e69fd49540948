// Time since the interview started, from a clock that never jumps, however the wall clock is set meanwhile.

import { useEffect, useMemo, useState } from 'react';
import { usePlatform } from '../../platform/context.tsx';

export interface InterviewClock {
  /** Milliseconds since the start; never less than `floor`. */
  elapsed(): number;
  /** How far the wall clock has been moved since the screen opened, in milliseconds. */
  drift(): number;
  /** The computer slept this long, in milliseconds: the steady clock may have stood still, the interview did not. */
  slept(millis: number): void;
}

/**
 * `floor` is the latest time that a saved note has: after a restart under a clock set back, time goes on from there.
 */
export function makeClock(startedAt: string | null, floor: number, wall: () => number = Date.now, steady: () => number = () => performance.now()): InterviewClock {
  const wallAtOpen = wall();
  const steadyAtOpen = steady();
  const base = startedAt === null ? 0 : Math.max(wallAtOpen - Date.parse(startedAt), floor, 0);
  let asleep = 0;
  return {
    elapsed: () => (startedAt === null ? 0 : base + asleep + (steady() - steadyAtOpen)),
    drift: () => wall() - wallAtOpen - asleep - (steady() - steadyAtOpen),
    slept: (millis) => { asleep += Math.max(0, millis); },
  };
}

export function useInterviewClock(startedAt: string | null, floor: number): InterviewClock {
  // The floor matters only when the clock is made; later notes take their time from this very clock.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const clock = useMemo(() => makeClock(startedAt, floor), [startedAt]);
  const { bridge } = usePlatform();
  useEffect(() => {
    let before: { readonly wall: number; readonly steady: number } | null = null;
    return bridge.on('power', ({ state }) => {
      if (state === 'suspend') before = { wall: Date.now(), steady: performance.now() };
      if (state !== 'resume' || before === null) return;
      // Some systems let the steady clock run on through sleep; then the two went equally far.
      clock.slept((Date.now() - before.wall) - (performance.now() - before.steady));
      before = null;
    });
  }, [bridge, clock]);
  return clock;
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
