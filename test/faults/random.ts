// Chance that can be repeated: the same seed gives the same runs.

export interface Chance {
  /** From 0 up to 1. */
  (): number;
}

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const whole = (next: Chance, from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
export const pick = <T>(next: Chance, among: readonly T[]): T => among[Math.floor(next() * among.length)]!;
