// `feltbok <command>` of the installed program: read before the instance lock, so that a command works while
// the window is open. Electron's own program is only the way in; the commands are the same as in cli.ts.

import { app } from 'electron';
import { isCommand, run } from '../cli.ts';

/** Switches of the runtime that a start without a window may need; they mean nothing to a command. */
const ofRuntime = /^--(no-sandbox|disable-gpu|ozone-platform(=.*)?)$/;

/** The command and its arguments, or null where the window is meant. */
export function commandIn(argv: readonly string[]): readonly string[] | null {
  // Unpackaged, the program's folder comes first; switches of the runtime's own may stand before it.
  const given = argv.slice(1).filter((word) => !ofRuntime.test(word)).slice(process.defaultApp ? 1 : 0);
  return isCommand(given[0] ?? '') ? given : null;
}

/**
 * To be awaited while the entry is still loading: only then does the runtime wait with looking for a display,
 * and a command works on a machine that has none.
 */
export async function runAndExit(command: readonly string[]): Promise<void> {
  app.exit(await run(command));
}
