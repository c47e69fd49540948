// Long work that stands still while somebody types.

import { describe, expect, it } from 'vitest';
import { GiveWay } from '../../../renderer/data/give-way.ts';

/** A clock that moves only when somebody waits, and somebody who presses a key at given times. */
function scene(keyed: readonly number[]): { way: GiveWay; now: () => number } {
  const keys = new Set(keyed);
  let at = 0;
  const clock = {
    now: () => at,
    wait: (milliseconds: number) => {
      for (const until = at + milliseconds; at < until; at += 50) if (keys.has(at)) way.typed();
      return Promise.resolve();
    },
  };
  const way = new GiveWay(undefined, clock);
  return { way, now: clock.now };
}

describe('long work beside typing', () => {
  it('does not wait while nobody types', async () => {
    const { way, now } = scene([]);
    await way.pause();
    expect(now()).toBe(0);
  });

  it('waits until it has been quiet', async () => {
    const { way, now } = scene([400, 900, 2_000]);
    way.typed();
    await way.pause();
    expect(now()).toBeGreaterThanOrEqual(3_500);
    expect(now()).toBeLessThan(4_000);
    await way.pause();
    expect(now()).toBeLessThan(4_000);
  });

  it('gets done in the end, even where somebody never stops', async () => {
    const { way, now } = scene(Array.from({ length: 3_600 }, (_, n) => n * 1_000));
    way.typed();
    await way.pause();
    expect(now()).toBe(300_000);
    way.typed();
    await way.pause();
    expect(now()).toBe(300_000);
  });
});
