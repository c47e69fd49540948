// `feltbok <command>` of the installed program: read before the instance lock, so that a command works while
// the window is open. Electron's own program is only the way in; the commands are the same as in cli.ts.

import { app } from 'electron';
import { isCommand, run } from '../cli.ts';

/** The command and its arguments, or null where the window is meant. */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  // Unpackaged, the program's folder comes first; switches of the runtime's own may stand before the command.
  const given = argv.slice(process.defaultApp ? 2 : 1);
  const first = given.findIndex((word) => !word.startsWith('-'));
  return first >= 0 && isCommand(given[first] ?? '') ? given.slice(first) : null;
}

export function runAndExit(command: readonly string[]): void {
  void run(command).then((code) => { app.exit(code); });
}
