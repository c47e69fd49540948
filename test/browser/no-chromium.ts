// Stands in for the browser tests where no Chromium is found, so that they count as skipped, never as passed.

import { test } from 'vitest';

test.skip('browser tests: no Chromium found; set CHROMIUM_PATH or install Chrome', () => {});
