// The entry of the desktop program: a command of the command line if one is given, else the window.

import '../shared/ipc/without-eval.ts';
import { startProgram } from './adapters/program.ts';
import { commandIn, runAndExit } from './adapters/command-line.ts';

const command = commandIn(process.argv);
if (command) await runAndExit(command);
else startProgram();
