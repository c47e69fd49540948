// `npm run check`: what can be told of the sources without running them. One line for each step at the end;
// `npm run check -- lint texts` runs only those, `--report FILE` writes the counts as JSON.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../electron/launch/build.ts';
import { licenceProblems } from './licences.ts';
import { textProblems } from './texts.ts';

/** True where nothing is wrong; what is wrong is then already on the screen. */
type Step = () => boolean;

/** A tool from node_modules, by its own script: `npx` would ask the registry for one that is missing. */
const tool = (script: string, ...args: string[]): Step => () =>
  spawnSync(process.execPath, ['--max-old-space-size=6144', join(root, 'node_modules', script), ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const listed = (problems: () => readonly string[]): Step => () => {
  const found = problems();
  for (const problem of found) process.stdout.write(`  ${problem}\n`);
  return found.length === 0;
};

const steps: Readonly<Record<string, Step>> = {
  types: tool('typescript/bin/tsc', '--noEmit'),
  lint: tool('eslint/bin/eslint.js', 'electron', 'renderer', 'shared', 'test', 'vitest.config.ts'),
  layers: tool('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'shared'),
  unused: tool('knip/bin/knip.js', '--no-progress', '--no-config-hints'),
  texts: listed(textProblems),
  licences: listed(licenceProblems),
};

const words = process.argv.slice(2);
const at = words.indexOf('--report');
const report = at >= 0 ? words.splice(at, 2)[1] : undefined;
const unknown = words.filter((word) => !Object.hasOwn(steps, word));
if (unknown.length > 0) {
  process.stderr.write(`Unknown step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.\n`);
  process.exit(1);
}

const outcomes = Object.entries(steps)
  .filter(([name]) => words.length === 0 || words.includes(name))
  .map(([name, step]) => {
    process.stdout.write(`-- ${name}\n`);
    const began = Date.now();
    return { name, ok: step(), seconds: Math.round((Date.now() - began) / 1000) };
  });
for (const { name, ok, seconds } of outcomes) process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
const failed = outcomes.filter(({ ok }) => !ok).length;
if (report !== undefined) writeFileSync(report, JSON.stringify({ passed: outcomes.length - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
