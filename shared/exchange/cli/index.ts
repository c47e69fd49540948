// The command line without its surroundings: which commands there are, and how one ends.

import { check, checkSpec } from './check.ts';
import { drill, drillSpec } from './drill.ts';
import { importFiles, importSpec } from './import.ts';
import { CliFailure, type ArgumentSpec, type CliIo } from './io.ts';
import { report, reportSpec } from './report.ts';
import { sample, sampleSpec } from './sample.ts';
import { stats, statsSpec } from './stats.ts';

export { CliFailure, type CliIo } from './io.ts';

interface CliCommand { readonly spec: ArgumentSpec; readonly run: (argv: readonly string[], io: CliIo) => Promise<void>; readonly does: string }

const commands: ReadonlyMap<string, CliCommand> = new Map([
  ['sample', { spec: sampleSpec, run: sample, does: 'eksempelstudien, eller en generert studie' }],
  ['report', { spec: reportSpec, run: report, does: 'rapportutkastet på tvers av casekommunene, som Word-fil' }],
  ['stats', { spec: statsSpec, run: stats, does: 'antall, matrise og utbredelse' }],
  ['check', { spec: checkSpec, run: check, does: 'er studien i orden?' }],
  ['import', { spec: importSpec, run: importFiles, does: 'transkripsjoner og dokumenter inn i en casekommune: docx, odt, rtf, txt, md, vtt, srt' }],
  ['drill', { spec: drillSpec, run: drill, does: 'prøv den nyeste sikkerhetskopien: åpne den i minnet og kontroller den' }],
]);

export const isCommand = (word: string): boolean => commands.has(word) || word === 'help';

/** Runs `feltbok <argv>`. The lines are for stderr; none means that all went well and the exit code is 0. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<readonly string[]> {
  const [name, ...rest] = argv;
  if (name === 'help' || name === '--help' || rest.includes('--help')) {
    for (const line of help()) io.out(line);
    return [];
  }
  const command = commands.get(name ?? '');
  if (!command) return [name === undefined ? `Kommandoen mangler. Kommandoer: ${names()}.` : `Ukjent kommando: ${name}. Kommandoer: ${names()}.`];
  try {
    await command.run(rest, io);
    return [];
  } catch (error) {
    if (error instanceof CliFailure) return error.lines;
    throw error;
  }
}

const names = (): string => [...commands.keys(), 'help'].join(', ');

const help = (): string[] => [
  'Feltbok på kommandolinjen:',
  ...[...commands.values()].map(({ spec, does }) => `  feltbok ${spec.usage}\n      ${does}`),
  'Forseglede filer: --passphrase-file FIL (- for standard inn) eller FELTBOK_PASSPHRASE.',
];
