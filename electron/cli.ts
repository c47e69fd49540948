// The command line: `npm run feltbok -- <command>` in the repository, `feltbok <command>` where installed.

import '../shared/ipc/without-eval.ts';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const commands: readonly string[] = ['sample', 'report', 'stats', 'check', 'import', 'convert', 'merge', 'help'];

export const isCommand = (word: string): boolean => commands.includes(word);

/** Exit code: 0, or 1 with one line on stderr for each problem. */
export async function run(argv: readonly string[]): Promise<number> {
  process.stderr.write(`feltbok: kommandoen "${argv[0] ?? ''}" finnes ikke ennå.\n`);
  return Promise.resolve(1);
}

const startedDirectly = process.argv[1] !== undefined
  && process.versions['electron'] === undefined
  && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (startedDirectly) process.exitCode = await run(process.argv.slice(2));
