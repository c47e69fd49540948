// A thousand sequences of the real editor's edits against the oracle; `npm run faults` runs a hundred thousand.

import { expect, it } from 'vitest';
import { runSequences } from '../../faults/positions.ts';

it('holds exactly the surviving characters of every span, through a thousand sequences', () => {
  expect(runSequences(1_000, 1).wrong).toEqual([]);
});
