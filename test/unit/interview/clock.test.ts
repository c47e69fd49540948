// The interview's clock: steady against a wall clock that is set, and going on through sleep.

import { describe, expect, it } from 'vitest';
import { makeClock } from '../../../renderer/features/interview/clock.ts';

const startedAt = '2026-03-03T10:00:00.000Z';
const start = Date.parse(startedAt);

describe('the interview clock', () => {
  it('goes on from the latest note, however the wall clock is set', () => {
    let wall = start + 60_000;
    let steady = 5_000;
    const clock = makeClock(startedAt, 90_000, () => wall, () => steady);
    expect(clock.elapsed()).toBe(90_000);
    steady += 1_000;
    wall -= 3_600_000;
    expect(clock.elapsed()).toBe(91_000);
    expect(clock.drift()).toBe(-3_601_000);
  });

  it('counts the time that the computer slept, and is not set back by it', () => {
    let wall = start;
    let steady = 0;
    const clock = makeClock(startedAt, 0, () => wall, () => steady);
    steady = 10_000;
    wall += 10_000 + 600_000;
    clock.slept(600_000);
    expect(clock.elapsed()).toBe(610_000);
    expect(clock.drift()).toBe(0);
    clock.slept(-5_000);
    expect(clock.elapsed()).toBe(610_000);
  });
});
