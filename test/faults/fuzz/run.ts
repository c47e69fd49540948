// The long run of the fuzz tests: ten times the inputs of `npm test`. `npm run fuzz [-- SEED]`; the usual seed is that of the tests.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../../electron/launch/build.ts';

const [seed] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', 'test/faults/fuzz'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FELTBOK_FUZZ: '10', ...(seed === undefined ? {} : { FELTBOK_FUZZ_SEED: seed }) } },
);
process.exitCode = status ?? 1;
