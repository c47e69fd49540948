// Choices by a chance that a seed repeats.

export interface Chance {
  /** From 0 up to 1. */
  (): number;
}

export const whole = (next: Chance, from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
export const pick = <T>(next: Chance, among: readonly T[]): T => among[Math.floor(next() * among.length)]!;
